import QtQuick
import ".."

/*! One room of the house in the rail: icon above a word when compact, beside it when wide. */
Pressable {
    id: item
    property string glyph
    property bool compact: false
    property bool current: false
    property int badge: 0
    readonly property color ink: current ? Theme.accentText : Theme.textMuted
    implicitHeight: compact ? Math.max(50, Theme.px(50)) : Math.max(40, Theme.px(38))
    Accessible.role: Accessible.PageTab
    Accessible.name: badge > 0 ? qsTr("%1, %2 new").arg(text).arg(badge) : text
    Accessible.selected: current
    contentItem: Item {
        Glyph {
            id: picture
            name: item.glyph
            tint: item.ink
            size: Theme.px(20)
            x: item.compact ? (parent.width - width) / 2 : Theme.s3
            y: item.compact ? (parent.height - Theme.px(37)) / 2 : (parent.height - height) / 2
        }
        AppText {
            text: item.text
            color: item.current ? Theme.accentText : item.compact ? Theme.textMuted : Theme.text
            font.pixelSize: item.compact ? Theme.small : Theme.px(14)
            font.weight: item.current ? Font.DemiBold : Font.Medium
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            width: Math.min(implicitWidth, item.compact ? parent.width : parent.width - Theme.s3 - Theme.px(32) - (item.badge ? Theme.px(28) : 4))
            x: item.compact ? (parent.width - width) / 2 : Theme.s3 + Theme.px(32)
            y: item.compact ? picture.y + picture.height + 2 : (parent.height - height) / 2
        }
        Rectangle {
            visible: item.badge > 0
            width: Math.max(height, count.implicitWidth + 8)
            height: Theme.px(18)
            radius: height / 2
            color: Theme.accent
            x: item.compact ? picture.x + picture.width - 6 : parent.width - width - Theme.s2
            y: item.compact ? Math.max(0, picture.y - 4) : (parent.height - height) / 2
            AppText { id: count; anchors.centerIn: parent; text: item.badge > 99 ? "99+" : item.badge; color: Theme.accentInk; font.pixelSize: Theme.px(11); font.weight: Font.Bold; wrapMode: Text.NoWrap }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: item.current ? Theme.accentSoft : item.down ? Theme.pressed : item.hovered ? Theme.hover : "transparent"
        Rectangle { visible: item.current; width: 3; height: parent.height - 16; radius: 1.5; y: 8; color: Theme.accent }
        FocusRing { visible: item.visualFocus; anchors.margins: -2 }
    }
}
