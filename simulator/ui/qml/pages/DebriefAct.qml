pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! One act of the run: the words marked, and what the coach says to it. */
Card {
    id: block
    property var act: null
    property int number: 1
    property int count: 1
    signal stepped(int by)
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
            visible: block.act !== null && block.act.text !== ""
            Layout.fillWidth: true
            heading: qsTr("Your words")
            MarkedText { width: parent.width; text: block.act ? block.act.text : ""; marks: block.act ? block.act.marks : []; name: qsTr("Your words") }
        }
        AppText { visible: block.act !== null && block.act.findings.length === 0; Layout.fillWidth: true; muted: true; text: qsTr("The coach has nothing to say to this.") }
        Repeater {
            model: block.act ? block.act.findings : []
            ColumnLayout {
                id: found
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s2
                Flow {
                    Layout.fillWidth: true
                    spacing: 6
                    LevelTag { level: found.modelData.level }
                    GuidelineTag { number: found.modelData.guideline; name: found.modelData.guidelineName; color: "transparent" }
                }
                AppText { text: found.modelData.message; font.weight: Font.DemiBold; Layout.fillWidth: true }
                WhyChain { facts: found.modelData.facts; level: found.modelData.level; Layout.fillWidth: true }
                SheetBlock {
                    visible: found.modelData.better !== "" || found.modelData.advice !== ""
                    Layout.fillWidth: true
                    heading: qsTr("A better way")
                    ground: Theme.commendationSoft
                    glyph: "sparkles"
                    headingInk: Theme.commendation
                    AppText { width: parent.width; text: found.modelData.better || found.modelData.advice }
                }
            }
        }
    }
}
