import QtQuick
import ".."

/*! One learner at the door. Behind a PIN nothing but the name is shown. */
Pressable {
    id: tile
    property string who
    property string person
    property string note
    property bool locked: false
    property bool current: false
    implicitHeight: Math.max(64, words.implicitHeight + 2 * Theme.s3)
    implicitWidth: 336
    Accessible.role: Accessible.RadioButton
    Accessible.name: locked ? qsTr("%1, PIN needed").arg(person) : person
    Accessible.description: note
    Accessible.checked: current
    contentItem: Item {
        Avatar { id: face; who: tile.who; person: tile.person; size: Theme.px(40); x: Theme.s3; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
        Column {
            id: words
            x: face.x + face.width + Theme.s3
            width: parent.width - x - Theme.px(18) - 22
            anchors.verticalCenter: parent.verticalCenter
            spacing: 1
            AppText { width: parent.width; text: tile.person; font.weight: Font.DemiBold; elide: Text.ElideRight; wrapMode: Text.NoWrap }
            AppText { visible: text !== ""; width: parent.width; text: tile.note; muted: true; font.pixelSize: Theme.label; elide: Text.ElideRight; maximumLineCount: 2 }
        }
        Glyph { name: tile.locked ? "lock" : tile.current ? "check" : ""; tint: tile.current ? Theme.accentText : Theme.textMuted; anchors.right: parent.right; anchors.rightMargin: Theme.s4; anchors.verticalCenter: parent.verticalCenter }
    }
    background: Rectangle {
        radius: Theme.radiusCard
        color: tile.current ? Theme.accentSoft : tile.down ? Theme.pressed : tile.hovered ? Theme.hover : Theme.surface
        border.width: tile.current ? 2 : 1
        border.color: tile.current ? Theme.accent : Theme.line
        FocusRing { visible: tile.visualFocus; around: Theme.radiusCard }
    }
}
