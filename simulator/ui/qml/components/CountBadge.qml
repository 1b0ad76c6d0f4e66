import QtQuick
import ".."

/*! How many are new; nothing where none is. */
Rectangle {
    id: badge
    property int count: 0
    visible: count > 0
    implicitWidth: Math.max(height, number.implicitWidth + 8)
    implicitHeight: Theme.px(18)
    radius: height / 2
    color: Theme.accent
    AppText { id: number; anchors.centerIn: parent; text: badge.count > 99 ? "99+" : badge.count; color: Theme.accentInk; font.pixelSize: Theme.px(11); font.weight: Font.Bold; wrapMode: Text.NoWrap; Accessible.ignored: true }
}
