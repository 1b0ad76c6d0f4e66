import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml"
import "../../../simulator/ui/qml/components"

Flickable {
    id: page
    contentHeight: column.implicitHeight + 2 * Theme.s5
    ColumnLayout {
        id: column
        x: Theme.s5
        y: Theme.s5
        width: parent.width - 2 * Theme.s5
        spacing: Theme.s3
        RowLayout {
            SectionHeading { large: true; text: qsTr("A request from bed 12"); Layout.fillWidth: true }
            ShowAsTable { id: asTable }
        }
        Card {
            Layout.fillWidth: true
            implicitHeight: line.implicitHeight + 2 * Theme.s4
            DrillTimeline {
                id: line
                objectName: "timeline"
                x: Theme.s4
                y: Theme.s4
                width: parent.width - 2 * Theme.s4
                height: implicitHeight
                listed: asTable.table
                current: 3
                onChosen: index => current = index
                ticks: [0, 1, 2, 3, 4, 5, 6, 7].map(n => ({ at: n / 7.5, text: n + ":00" }))
                events: [
                    { at: .02, when: "0:10", lane: "world", glyph: "user-plus", text: qsTr("Wendell asks") },
                    { at: .14, when: "1:02", lane: "you", glyph: "check", text: qsTr("Accepted") },
                    { at: .14, when: "1:02", lane: "coach", level: "violation", text: qsTr("Violation, guideline 7") },
                    { at: .26, when: "1:58", lane: "world", glyph: "message-circle", text: qsTr("“My favourite nurse!”") },
                    { at: .3, when: "2:10", lane: "world", glyph: "message-circle", text: qsTr("A neighbour joins in") },
                    { at: .41, when: "3:05", lane: "you", glyph: "message-circle", text: qsTr("Answered him") },
                    { at: .41, when: "3:05", lane: "coach", level: "violation", text: qsTr("Violation, guideline 1") },
                    { at: .54, when: "4:05", lane: "world", glyph: "message-circle-question-mark", text: qsTr("His daughter asks") },
                    { at: .66, when: "4:58", lane: "you", glyph: "mail", text: qsTr("Wrote to her") },
                    { at: .66, when: "4:58", lane: "coach", level: "commendation", text: qsTr("Well done, guideline 1") },
                    { at: .97, when: "7:20", lane: "you", glyph: "trash-2", text: qsTr("Took the answer down") },
                    { at: .97, when: "7:20", lane: "coach", level: "commendation", text: qsTr("Well done, guideline 7") }
                ]
            }
        }
    }
}
