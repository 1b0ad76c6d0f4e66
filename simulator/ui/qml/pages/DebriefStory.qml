pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! What happened, one line each: the world's doings and the learner's, by the minute. */
Card {
    id: story
    property var moments: []
    property int current: -1        // the second of the act that is shown
    signal pressed(int at)
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What happened")
    ColumnLayout {
        id: rows
        y: Theme.s4
        width: parent.width
        spacing: 2
        SectionHeading { text: qsTr("What happened"); Layout.leftMargin: Theme.s4; Layout.rightMargin: Theme.s4; Layout.bottomMargin: Theme.s2 }
        AppText { visible: story.moments.length === 0; text: qsTr("Nothing: it was ended before anything could happen."); muted: true; Layout.leftMargin: Theme.s4; Layout.rightMargin: Theme.s4; Layout.fillWidth: true }
        Repeater {
            model: story.moments
            Pressable {
                id: line
                required property var modelData
                readonly property bool mine: modelData.mine
                readonly property bool shown: mine && modelData.at === story.current
                objectName: "moment-" + line.modelData.at
                Layout.fillWidth: true
                Layout.leftMargin: Theme.s2
                Layout.rightMargin: Theme.s2
                implicitHeight: words.implicitHeight + Theme.s3
                topPadding: Theme.s3 / 2
                bottomPadding: Theme.s3 / 2
                enabled: mine
                focusPolicy: mine ? Qt.StrongFocus : Qt.NoFocus
                Accessible.role: mine ? Accessible.Button : Accessible.ListItem
                Accessible.name: qsTr("%1 %2").arg(modelData.stamp).arg(modelData.title)
                Accessible.description: modelData.text
                onClicked: story.pressed(modelData.at)
                contentItem: RowLayout {
                    spacing: Theme.s3
                    AppText { text: line.modelData.stamp; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.preferredWidth: Theme.px(34); Layout.leftMargin: Theme.s2; Layout.topMargin: 1; Layout.alignment: Qt.AlignTop }
                    Glyph { name: line.mine ? "user" : "users-round"; tint: line.mine ? Theme.accentText : Theme.textMuted; size: Theme.px(16); Layout.alignment: Qt.AlignTop; Layout.topMargin: 1 }
                    ColumnLayout {
                        id: words
                        spacing: 1
                        Layout.alignment: Qt.AlignTop
                        AppText { text: line.modelData.title; font.pixelSize: Theme.px(14); font.weight: line.shown ? Font.DemiBold : Font.Medium; Layout.fillWidth: true }
                        AppText { visible: text !== ""; text: line.modelData.text.trim(); muted: true; font.pixelSize: Theme.label; maximumLineCount: 2; elide: Text.ElideRight; Layout.fillWidth: true }
                    }
                    Flow {
                        spacing: 4
                        Layout.alignment: Qt.AlignTop
                        Layout.rightMargin: Theme.s2
                        Repeater {
                            model: line.modelData.findings
                            LevelTag { required property var modelData; level: modelData.level }
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl
                    color: line.shown ? Theme.accentSoft : line.hovered && line.mine ? Theme.hover : "transparent"
                    FocusRing { visible: line.visualFocus; anchors.margins: -1 }
                }
            }
        }
    }
}
