import QtQuick
import QtQuick.Layouts
import ".."

/*! A talk in the list: with whom, the last words, when, how many are unread. */
Pressable {
    id: row
    property string who
    property string person
    property string last
    property string when
    property int unread: 0
    property bool current: false
    implicitHeight: line.implicitHeight + 2 * Theme.s3
    Accessible.role: Accessible.ListItem
    Accessible.name: unread > 0 ? qsTr("%1, %2 unread. %3").arg(person).arg(unread).arg(last) : qsTr("%1. %2").arg(person).arg(last)
    Accessible.selected: current
    contentItem: Item {
        RowLayout {
            id: line
            x: Theme.s3
            y: Theme.s3
            width: parent.width - 2 * Theme.s3
            spacing: Theme.s3
            Avatar { who: row.who; person: row.person; Layout.alignment: Qt.AlignTop }
            ColumnLayout {
                spacing: 1
                RowLayout {
                    spacing: Theme.s2
                    AppText { text: row.person; font.weight: Font.DemiBold; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true }
                    AppText { text: row.when; muted: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap }
                }
                RowLayout {
                    spacing: Theme.s2
                    AppText { text: row.last; muted: row.unread === 0; font.pixelSize: Theme.label; font.weight: row.unread > 0 ? Font.DemiBold : Font.Normal; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true }
                    CountBadge { count: row.unread }
                }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: row.current ? Theme.accentSoft : row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        Rectangle { visible: row.current; width: 3; height: parent.height - 16; radius: 1.5; y: 8; color: Theme.accent }
        FocusRing { visible: row.visualFocus; anchors.margins: -2 }
    }
}
