pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! One of two runs: its ending, its rating, and what was done in it. */
Card {
    id: card
    property var side: ({})
    property string title
    readonly property var modes: ({ practice: qsTr("Practice"), drill: qsTr("Drill"), exam: qsTr("Exam") })
    signal lookedBack
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        height: Math.max(implicitHeight, parent.height - 2 * Theme.s4)
        spacing: Theme.s3
        AppText { text: card.side.branch > 0 ? qsTr("%1, another way, from run %2").arg(card.title).arg(card.side.branch) : card.title; color: Theme.accentText; font.pixelSize: Theme.label; font.weight: Font.DemiBold; Layout.fillWidth: true }
        AppText { text: card.side.ending ?? ""; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; lineHeight: 1.05; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            RatingChip { rating: card.side.rating ?? "U" }
            AppText { height: Math.max(28, Theme.px(28)); text: qsTr("%1 of %2 points, %3, %4 min").arg(card.side.points ?? 0).arg(card.side.possible ?? 0).arg(card.modes[card.side.mode] ?? "").arg(card.side.length ?? ""); muted: true; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap }
        }
        Rule {}
        AppText { visible: (card.side.acts ?? []).length === 0; text: qsTr("Nothing was done."); muted: true; Layout.fillWidth: true }
        Repeater {
            model: card.side.acts ?? []
            RowLayout {
                id: act
                required property var modelData
                spacing: Theme.s3
                AppText { text: act.modelData.stamp; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.preferredWidth: Math.max(implicitWidth, Theme.px(34)); Layout.alignment: Qt.AlignTop; Layout.topMargin: 1 }
                ColumnLayout {
                    spacing: 3
                    AppText { text: act.modelData.title; font.pixelSize: Theme.px(14); font.weight: Font.Medium; Layout.fillWidth: true }
                    AppText { visible: text !== ""; text: act.modelData.text; muted: true; font.pixelSize: Theme.label; maximumLineCount: 4; elide: Text.ElideRight; Layout.fillWidth: true }
                    Flow {
                        visible: act.modelData.findings.length > 0
                        Layout.fillWidth: true
                        spacing: 6
                        Repeater {
                            model: act.modelData.findings
                            Tag { required property var modelData; strong: true; glyph: Theme.icon(modelData.level); ink: Theme.ink(modelData.level); color: Theme.soft(modelData.level); text: qsTr("%1, guideline %2").arg(Theme.word(modelData.level)).arg(modelData.guideline) }
                        }
                    }
                }
            }
        }
        Item { Layout.fillHeight: true }
        AppButton { objectName: "lookAt-" + (card.side.run ?? ""); kind: "quiet"; small: true; glyph: "history"; text: qsTr("Look back"); Accessible.name: qsTr("Look back on %1").arg(card.title); Layout.leftMargin: -Theme.s2; onClicked: card.lookedBack() }
    }
}
