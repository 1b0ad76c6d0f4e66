pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Between the end and the verdict: how sure are you of each of your decisions? It may be skipped. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property SureVm sure: page.vm.sure
    readonly property int said: Object.keys(sure.said).length
    PageScroll {
        anchors.fill: parent
        contentHeight: paper.height + 2 * Theme.s6
        Card {
            id: paper
            y: Theme.s6
            width: Math.min(680 * Theme.textScale, parent.width - 2 * Theme.s6)
            height: all.implicitHeight + 2 * Theme.s5
            anchors.horizontalCenter: parent.horizontalCenter
            radius: Theme.radiusSheet
            ColumnLayout {
                id: all
                x: Theme.s5
                y: Theme.s5
                width: parent.width - 2 * Theme.s5
                spacing: Theme.s4
                ColumnLayout {
                    spacing: Theme.s1
                    AppText { text: page.sure.title; muted: true; font.weight: Font.Medium; Layout.fillWidth: true }
                    AppText { text: qsTr("Before you see what was found"); font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                    AppText { text: page.sure.acts.length === 1 ? qsTr("How sure are you that your decision was right? It counts for nothing; it shows you where your judgement and the facts part.") : qsTr("How sure are you that each decision was right? It counts for nothing; it shows you where your judgement and the facts part."); Layout.fillWidth: true }
                }
                Repeater {
                    model: page.sure.acts.length
                    ColumnLayout {
                        id: decision
                        required property int index
                        readonly property var act: page.sure.acts[index] ?? ({ id: "", title: "", text: "", stamp: "" })
                        spacing: Theme.s2
                        Layout.fillWidth: true
                        Rule { Layout.bottomMargin: Theme.s1 }
                        ChoiceRow {
                            objectName: "sure-" + decision.index
                            Layout.fillWidth: true
                            label: qsTr("%1  %2").arg(decision.act.stamp).arg(decision.act.title)
                            note: decision.act.text === "" ? "" : qsTr("“%1”").arg(decision.act.text)
                            options: page.sure.steps
                            current: decision.act.id in page.sure.said ? String(page.sure.said[decision.act.id]) : ""
                            onChosen: key => page.sure.say(decision.act.id, Number(key))
                        }
                    }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    layoutDirection: Qt.RightToLeft
                    AppButton { objectName: "sureKeep"; kind: "primary"; text: qsTr("See what was found"); enabled: page.said > 0; onClicked: { page.sure.keep(); page.vm.seeVerdict(); } }
                    AppButton { objectName: "sureSkip"; kind: "quiet"; text: qsTr("Skip this"); onClicked: page.vm.seeVerdict() }
                }
            }
        }
    }
}
