pragma ComponentBehavior: Bound
import QtQuick
import ".."

/*! Keys to press, as they stand on the keyboard: "Ctrl+1". */
Row {
    id: caps
    property string keys
    spacing: 4
    Accessible.role: Accessible.StaticText
    Accessible.name: keys
    Repeater {
        model: caps.keys.split("+")
        Rectangle {
            id: cap
            required property string modelData
            width: Math.max(height, letter.implicitWidth + 12)
            height: Theme.px(24)
            radius: Theme.radiusTag
            color: Theme.sunken
            border.width: 1
            border.color: Theme.line
            AppText { id: letter; text: cap.modelData; font.pixelSize: Theme.small; font.weight: Font.Medium; wrapMode: Text.NoWrap; anchors.centerIn: parent; Accessible.ignored: true }
        }
    }
}
