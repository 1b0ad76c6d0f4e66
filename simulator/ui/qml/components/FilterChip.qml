import QtQuick
import ".."

/*! One choice of a filter; chosen, it carries a tick. The owner sets `chosen` when it is clicked. */
Pressable {
    id: chip
    property bool chosen: false
    implicitHeight: Theme.smallControl
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: chosen
    contentItem: Item {
        implicitWidth: row.implicitWidth
        Row {
            id: row
            spacing: 5
            anchors.centerIn: parent
            Glyph { visible: chip.chosen; name: "check"; tint: Theme.accentText; size: Theme.px(14); anchors.verticalCenter: parent.verticalCenter }
            AppText { text: chip.text; color: chip.chosen ? Theme.accentText : Theme.text; font.pixelSize: Theme.label; font.weight: Font.Medium; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: chip.chosen ? Theme.accentSoft : chip.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: chip.chosen ? Theme.accent : Theme.lineStrong
        FocusRing { visible: chip.visualFocus; around: parent.height / 2 }
    }
}
