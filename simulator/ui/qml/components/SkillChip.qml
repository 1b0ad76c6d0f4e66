import QtQuick
import ".."

/*! A skill with how many endorsed it; pressing it endorses. One's own, and those endorsed already, are only read. */
Pressable {
    id: chip
    property int count: 0
    property bool mine: false
    property bool own: false
    property string person
    implicitHeight: Theme.smallControl
    enabled: !own && !mine && Keeping.possible
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    Accessible.name: own ? qsTr("%1, endorsed by %2").arg(text).arg(count) : mine ? qsTr("%1, endorsed by you and %2 more").arg(text).arg(count - 1) : qsTr("Endorse %1 of %2, endorsed by %3").arg(text).arg(person).arg(count)
    contentItem: Item {
        implicitWidth: row.implicitWidth
        Row {
            id: row
            spacing: 6
            anchors.centerIn: parent
            Glyph { visible: !chip.own; name: chip.mine ? "check" : "plus"; size: Theme.px(14); tint: chip.mine ? Theme.accentText : Theme.textMuted; anchors.verticalCenter: parent.verticalCenter }
            AppText { text: chip.text; color: chip.mine ? Theme.accentText : Theme.text; font.pixelSize: Theme.label; font.weight: Font.Medium; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
            AppText { visible: chip.count > 0; text: chip.count; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: chip.mine ? Theme.accentSoft : chip.down ? Theme.pressed : chip.hovered ? Theme.hover : Theme.surface
        border.width: 1
        border.color: chip.own ? Theme.line : chip.mine ? Theme.accent : Theme.lineStrong
        FocusRing { visible: chip.visualFocus; around: chip.height / 2 }
    }
}
