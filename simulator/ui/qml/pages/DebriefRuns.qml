pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! Every run of this scenario: how it ended and was rated; look back on another one, or put it beside this one. */
Card {
    id: card
    property var runs: []
    signal lookedBack(string run)
    signal compared(string run)
    readonly property var modes: ({ practice: qsTr("Practice"), drill: qsTr("Drill"), exam: qsTr("Exam") })
    implicitHeight: all.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Your runs of this scenario")
    ColumnLayout {
        id: all
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        SectionHeading { text: qsTr("Your runs of this scenario") }
        AppText { visible: card.runs.length < 2; text: qsTr("This is the first. Go back to before an act, or play it again, and you can put both beside each other here."); muted: true; Layout.fillWidth: true }
        Repeater {
            model: card.runs.length < 2 ? [] : card.runs
            ColumnLayout {
                id: row
                required property var modelData
                required property int index
                spacing: Theme.s2
                Layout.fillWidth: true
                Rule { visible: row.index > 0 }
                GridLayout {
                    columns: Theme.room(card.width) < 520 ? 1 : 2
                    columnSpacing: Theme.s3
                    rowSpacing: Theme.s2
                    ColumnLayout {
                        spacing: 1
                        Layout.fillWidth: true
                        AppText { text: row.modelData.ending; font.pixelSize: Theme.px(14); font.weight: row.modelData.current ? Font.DemiBold : Font.Medium; Layout.fillWidth: true }
                        AppText { text: row.about(); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
                    }
                    RatingChip { rating: row.modelData.rating; words: Theme.room(card.width) > 420 }
                }
                Flow {
                    visible: !row.modelData.current
                    Layout.fillWidth: true
                    Layout.leftMargin: -Theme.s2
                    spacing: Theme.s1
                    AppButton { objectName: "lookAt-" + row.modelData.run; kind: "quiet"; small: true; glyph: "history"; text: qsTr("Look back"); Accessible.name: qsTr("Look back on run %1").arg(row.modelData.number); onClicked: card.lookedBack(row.modelData.run) }
                    AppButton { objectName: "compare-" + row.modelData.run; kind: "quiet"; small: true; glyph: "layers"; text: qsTr("Compare with this one"); Accessible.name: qsTr("Compare run %1 with this one").arg(row.modelData.number); onClicked: card.compared(row.modelData.run) }
                }
                function about(): string {
                    const points = qsTr("%1 of %2 points").arg(modelData.points).arg(modelData.possible);
                    const said = qsTr("Run %1, %2, %3").arg(modelData.number).arg(card.modes[modelData.mode]).arg(points);
                    const more = (modelData.branch > 0 ? [qsTr("Another way, from run %1.").arg(modelData.branch)] : []).concat(modelData.current ? [qsTr("This is the one above.")] : []);
                    return more.length ? qsTr("%1. %2").arg(said).arg(more.join(" ")) : said;
                }
            }
        }
    }
}
