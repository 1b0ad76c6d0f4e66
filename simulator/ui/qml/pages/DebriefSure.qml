pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! How sure the learner was of each act, against what was found; where the two part is marked. */
Card {
    id: card
    property var rows: []
    readonly property int parted: rows.filter(row => row.parted).length
    signal picked(string id)
    implicitHeight: all.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("How sure, and what was found")
    function found(row: var): string {
        return row.level ? Theme.word(row.level) : qsTr("Nothing against it");
    }
    function parts(row: var): string {
        return !row.parted ? "" : row.over ? qsTr("Sure, and not right") : qsTr("Doubtful, and right");
    }
    ColumnLayout {
        id: all
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        RowLayout {
            SectionHeading { text: qsTr("How sure, and what was found"); Layout.fillWidth: true }
            ShowAsTable { id: toggle; objectName: "sureTable"; Layout.topMargin: -6; Layout.bottomMargin: -6; Layout.rightMargin: -8 }
        }
        AppText { objectName: "parting"; Layout.fillWidth: true; muted: true; text: card.parted === 0 ? qsTr("Your sureness and the facts go together.") : card.parted === 1 ? qsTr("In one place sureness and truth part. That is the one worth talking about.") : qsTr("In %1 places sureness and truth part. Those are worth talking about.").arg(card.parted) }
        DataTable {
            visible: toggle.table
            Layout.fillWidth: true
            name: qsTr("How sure, and what was found")
            heads: [qsTr("Decision"), qsTr("How sure"), qsTr("Found")]
            rows: card.rows.map(row => [qsTr("%1  %2").arg(row.stamp).arg(row.title), qsTr("%1 %").arg(row.sure), card.found(row)])
        }
        Repeater {
            model: toggle.table ? 0 : card.rows.length
            Pressable {
                id: line
                required property int index
                readonly property var map: card.rows[index] ?? ({ sure: 0, level: "", title: "", stamp: "", said: "", parted: false, over: false, id: "" })
                objectName: "sureness-" + index
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.s2
                Layout.rightMargin: -Theme.s2
                padding: Theme.s2
                text: qsTr("%1 %2. %3. %4. %5").arg(map.stamp).arg(map.title).arg(map.said).arg(card.found(map)).arg(card.parts(map))
                onClicked: card.picked(line.map.id)
                contentItem: ColumnLayout {
                    spacing: 4
                    GridLayout {
                        columns: Theme.room(card.width) < 520 ? 1 : 2
                        rowSpacing: 4
                        AppText { text: qsTr("%1  %2").arg(line.map.stamp).arg(line.map.title); font.pixelSize: Theme.px(14); font.weight: Font.Medium; Layout.fillWidth: true }
                        Row {
                            spacing: 6
                            AppText { visible: line.map.parted; text: card.parts(line.map); color: line.map.over ? Theme.violation : Theme.accentText; font.pixelSize: Theme.label; font.weight: Font.DemiBold; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
                            Tag { strong: true; glyph: line.map.level ? Theme.icon(line.map.level) : "check"; ink: line.map.level ? Theme.ink(line.map.level) : Theme.textMuted; color: line.map.level ? Theme.soft(line.map.level) : Theme.sunken; text: card.found(line.map) }
                        }
                    }
                    RowLayout {
                        spacing: Theme.s3
                        Rectangle {
                            Layout.fillWidth: true
                            implicitHeight: 8
                            radius: 4
                            color: Theme.surface
                            border.width: 1
                            border.color: Theme.lineStrong
                            Rectangle { width: parent.width * Math.min(100, line.map.sure) / 100; height: parent.height; radius: 4; color: line.map.over ? Theme.violation : Theme.accent }
                        }
                        AppText { text: line.map.said; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.preferredWidth: Math.max(implicitWidth, Theme.px(96)) }
                    }
                }
                background: Rectangle { radius: Theme.radiusControl; color: line.hovered ? Theme.hover : "transparent"; FocusRing { visible: line.visualFocus; anchors.margins: -1 } }
            }
        }
    }
}
