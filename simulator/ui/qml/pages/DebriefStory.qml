pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! What happened, one line each: the parts of the drill, the world's doings and the learner's, by the minute. */
ColumnLayout {
    id: story
    property var moments: []
    property int current: -1        // index of the moment that is shown
    signal pressed(int index)
    spacing: 2
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What happened")
    readonly property var signs: ({ you: "user", world: "users-round", step: "flag" })
    ColumnLayout {
        spacing: 2
        Layout.leftMargin: -Theme.s2
        Layout.rightMargin: -Theme.s2
        Repeater {
            model: story.moments
            Pressable {
                id: line
                required property var modelData
                required property int index
                readonly property bool mine: modelData.mine
                readonly property bool shown: index === story.current
                objectName: "moment-" + line.index
                Layout.fillWidth: true
                implicitHeight: words.implicitHeight + Theme.s3
                topPadding: Theme.s3 / 2
                bottomPadding: Theme.s3 / 2
                Accessible.name: qsTr("%1 %2").arg(modelData.stamp).arg(modelData.title)
                Accessible.description: modelData.text
                onClicked: story.pressed(index)
                contentItem: RowLayout {
                    spacing: Theme.s3
                    AppText { text: line.modelData.stamp; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.preferredWidth: Theme.px(34); Layout.leftMargin: Theme.s2; Layout.topMargin: 1; Layout.alignment: Qt.AlignTop }
                    Glyph { name: story.signs[line.modelData.lane]; tint: line.mine ? Theme.accentText : Theme.textMuted; size: Theme.px(16); Layout.alignment: Qt.AlignTop; Layout.topMargin: 1 }
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
                    color: line.shown ? Theme.accentSoft : line.hovered ? Theme.hover : "transparent"
                    FocusRing { visible: line.visualFocus; anchors.margins: -1 }
                }
            }
        }
    }
}
