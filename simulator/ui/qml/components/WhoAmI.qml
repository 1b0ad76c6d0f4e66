import QtQuick
import ".."

/*! Foot of the rail: who is practising. What it opens is the owner's. */
Pressable {
    id: item
    property bool compact: false
    property string who
    property string person
    property string part
    implicitHeight: Math.max(52, Theme.px(50))
    Accessible.name: qsTr("%1: settings, switch learner").arg(person)
    contentItem: Item {
        Avatar { id: face; who: item.who; person: item.person; size: Theme.px(36); x: item.compact ? (parent.width - width) / 2 : 2; anchors.verticalCenter: parent.verticalCenter; Accessible.ignored: true }
        Column {
            visible: !item.compact
            anchors.verticalCenter: parent.verticalCenter
            x: face.x + face.width + 10
            width: parent.width - x - Theme.px(22)
            AppText { text: item.person; width: parent.width; elide: Text.ElideRight; font.pixelSize: Theme.px(14); font.weight: Font.DemiBold; wrapMode: Text.NoWrap }
            AppText { visible: text !== ""; text: item.part; width: parent.width; elide: Text.ElideRight; muted: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap }
        }
        Glyph { visible: !item.compact; name: "ellipsis"; anchors.right: parent.right; anchors.verticalCenter: parent.verticalCenter }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: item.down ? Theme.pressed : item.hovered ? Theme.hover : "transparent"
        FocusRing { visible: item.visualFocus; anchors.margins: -2 }
    }
}
