pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! One act of the run: the words marked, what the coach says to it, how far it got, and the way back to before it. */
Card {
    id: block
    property var act: null
    property int number: 1
    property int count: 1
    readonly property bool said: block.act !== null && block.act.text !== ""
    signal stepped(int by)
    signal wentBack
    signal disputed(var found)
    signal ruled(var found)
    signal guidelinePressed(int guideline)
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Act %1 of %2").arg(number).arg(count)
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        RowLayout {
            spacing: Theme.s2
            IconButton { objectName: "actBefore"; glyph: "chevron-left"; text: qsTr("The act before"); enabled: block.number > 1; Layout.leftMargin: -Theme.s2; onClicked: block.stepped(-1) }
            AppText { text: block.act ? qsTr("%1  %2").arg(block.act.stamp).arg(block.act.title) : ""; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            AppText { text: qsTr("%1 of %2").arg(block.number).arg(block.count); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
            IconButton { objectName: "actNext"; glyph: "chevron-right"; text: qsTr("The next act"); enabled: block.number < block.count; Layout.rightMargin: -Theme.s2; onClicked: block.stepped(1) }
        }
        SheetBlock {
            visible: block.said
            Layout.fillWidth: true
            heading: qsTr("Your words")
            MarkedText { width: parent.width; text: block.said ? block.act.text : ""; marks: block.said ? block.act.marks : []; name: qsTr("Your words") }
        }
        AppText { visible: block.act !== null && block.act.findings.length === 0; Layout.fillWidth: true; muted: true; text: qsTr("The coach has nothing to say to this.") }
        Repeater {
            model: block.act ? block.act.findings.length : 0
            DebriefFinding {
                required property int index
                objectName: "found-" + index
                found: block.act.findings[index] ?? ({})
                Layout.fillWidth: true
                onDisputed: block.disputed(found)
                onRuled: block.ruled(found)
                onGuidelinePressed: guideline => block.guidelinePressed(guideline)
            }
        }
        RowLayout {
            visible: block.act !== null && block.act.sure !== ""
            spacing: Theme.s2
            Glyph { name: "gauge"; size: Theme.px(16); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
            AppText { objectName: "howSure"; text: block.act ? qsTr("How sure you were: %1").arg(block.act.sure) : ""; muted: true; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        }
        RowLayout {
            visible: block.act !== null && block.act.reach !== ""
            spacing: Theme.s2
            Glyph { name: "eye"; size: Theme.px(16); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
            AppText { objectName: "reach"; text: block.act ? block.act.reach : ""; muted: true; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        }
        ColumnLayout {
            spacing: Theme.s1
            Layout.topMargin: Theme.s1
            AppButton { objectName: "goBack"; enabled: Keeping.possible; kind: "primary"; glyph: "undo-2"; text: qsTr("Go back to just before this"); onClicked: block.wentBack() }
            AppText { text: qsTr("You try another way from there. This run stays, and both can be compared."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
        }
    }
}
