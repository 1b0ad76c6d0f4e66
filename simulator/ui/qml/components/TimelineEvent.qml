import QtQuick
import ".."

/*! One event of a run: a sign and a few words. The judge's own carry their level. */
Pressable {
    id: event
    property string glyph
    property string level               // a voice of the judge, or nothing
    property string when
    property string lane
    property bool current: false
    property color ground: Theme.surface
    readonly property color ink: level ? Theme.ink(level) : Theme.text
    implicitHeight: Math.max(34, Theme.px(32))
    leftPadding: 8
    rightPadding: 10
    Accessible.name: qsTr("%1: %2, at %3").arg(lane).arg(text).arg(when)
    Accessible.selected: current
    contentItem: Item {
        implicitWidth: sign.width + 6 + words.implicitWidth
        Glyph { id: sign; name: event.level ? Theme.icon(event.level) : event.glyph; tint: event.level ? event.ink : Theme.textMuted; size: Theme.px(15); anchors.verticalCenter: parent.verticalCenter }
        AppText { id: words; x: sign.width + 6; width: parent.width - x; text: event.text; color: event.ink; font.pixelSize: Theme.label; font.weight: event.current ? Font.DemiBold : Font.Medium; wrapMode: Text.NoWrap; elide: Text.ElideRight; anchors.verticalCenter: parent.verticalCenter }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: event.level ? Theme.soft(event.level) : event.hovered ? Theme.hover : event.ground
        border.width: event.current ? 2 : event.level ? 0 : 1
        border.color: event.current ? Theme.accent : Theme.line
        FocusRing { visible: event.visualFocus }
    }
}
