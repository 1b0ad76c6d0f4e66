pragma ComponentBehavior: Bound
import QtQuick
import ".."

/*! How hard: one, two or three dots, and the word. */
Row {
    id: dots
    property int level: 1         // 1 to 3
    readonly property string word: [qsTr("Beginner"), qsTr("Middle"), qsTr("Advanced")][level - 1] ?? ""
    spacing: 3
    Accessible.role: Accessible.StaticText
    Accessible.name: word
    Repeater {
        model: 3
        Rectangle {
            required property int index
            width: Theme.px(7); height: width; radius: width / 2
            y: (dots.height - height) / 2
            color: index < dots.level ? Theme.textMuted : "transparent"
            border.width: 1
            border.color: Theme.textMuted
        }
    }
    AppText { text: dots.word; muted: true; font.pixelSize: Theme.label; leftPadding: 3; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
}
