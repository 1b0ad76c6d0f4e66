pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Looking back: how it ended, what happened, what the coach says to each act, where the points come from. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property DebriefVm debrief: page.vm.debrief
    readonly property var end: debrief.ending
    readonly property var acts: debrief.moments.filter(moment => moment.mine)
    property int chosen: Math.max(0, acts.findIndex(act => act.findings.length > 0))
    readonly property var act: acts[Math.min(chosen, acts.length - 1)] ?? null
    readonly property bool narrow: Theme.room(width) < 820
    PageScroll {
        anchors.fill: parent
        contentHeight: all.implicitHeight + Theme.s5 + Theme.s6
        ColumnLayout {
            id: all
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s4
            GridLayout {
                columns: page.narrow ? 1 : 2
                Layout.fillWidth: true
                columnSpacing: Theme.s4
                rowSpacing: Theme.s3
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true
                    AppText { text: page.end.title ?? ""; muted: true; font.weight: Font.Medium; Layout.fillWidth: true }
                    AppText { objectName: "endingTitle"; text: page.end.ending ?? ""; font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                }
                RowLayout {
                    spacing: Theme.s3
                    Layout.alignment: Qt.AlignTop
                    AppButton { objectName: "saveReport"; enabled: Keeping.possible; glyph: "download"; text: qsTr("Save report"); onClicked: page.debrief.save() }
                    AppButton { objectName: "playAgain"; enabled: Keeping.possible; kind: "primary"; glyph: "rotate-ccw"; text: qsTr("Play again"); focus: true; onClicked: page.vm.play(page.end.scenario) }
                }
            }
            AppText { objectName: "endingText"; text: page.end.text ?? ""; Layout.fillWidth: true; Layout.maximumWidth: 760 * Theme.textScale }
            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                ColumnLayout {
                    spacing: Theme.s4
                    Layout.fillWidth: true
                    Layout.preferredWidth: 18
                    Layout.alignment: Qt.AlignTop
                    DebriefAct { visible: page.act !== null; act: page.act; number: page.chosen + 1; count: page.acts.length; Layout.fillWidth: true; onStepped: by => page.chosen = Math.max(0, Math.min(page.acts.length - 1, page.chosen + by)) }
                    DebriefStory { moments: page.debrief.moments; current: page.act ? page.act.at : -1; Layout.fillWidth: true; onPressed: at => page.chosen = Math.max(0, page.acts.findIndex(one => one.at === at)) }
                }
                DebriefScore { end: page.end; lines: page.debrief.lines; moments: page.debrief.moments; Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop }
            }
        }
    }
    Connections {
        target: page.debrief
        function onSaved(path: string) { page.vm.said(qsTr("The report is saved: %1").arg(path)); }
    }
}
