import QtQuick
import QtQuick.Layouts
import ".."

/*! One notification: who, what, a few of the words, when. Unread ones have a dot and bold words. */
Pressable {
    id: row
    property string who
    property string person
    property string sentence
    property string quote
    property string when
    property string glyph
    property bool read: true
    implicitHeight: line.implicitHeight + 2 * Theme.s3
    Accessible.name: read ? qsTr("%1, %2").arg(sentence).arg(when) : qsTr("New: %1, %2").arg(sentence).arg(when)
    Accessible.description: quote
    contentItem: Item {
        RowLayout {
            id: line
            x: Theme.s3
            y: Theme.s3
            width: parent.width - 2 * Theme.s3
            spacing: Theme.s3
            Item {
                implicitWidth: face.width
                implicitHeight: face.height
                Layout.alignment: Qt.AlignTop
                Avatar { id: face; who: row.who; person: row.person }
                Rectangle {
                    x: face.width - width + 4
                    y: face.height - height + 4
                    width: Theme.px(20)
                    height: width
                    radius: width / 2
                    color: Theme.surface
                    border.width: 1
                    border.color: Theme.line
                    Glyph { name: row.glyph; size: Theme.px(13); tint: Theme.accentText; anchors.centerIn: parent }
                }
            }
            ColumnLayout {
                spacing: 1
                AppText { text: row.sentence; font.weight: row.read ? Font.Normal : Font.DemiBold; Layout.fillWidth: true }
                AppText { visible: text !== ""; text: row.quote; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true }
            }
            AppText { text: row.when; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
            Rectangle { implicitWidth: Theme.px(10); implicitHeight: implicitWidth; radius: width / 2; color: row.read ? "transparent" : Theme.accent }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"
        FocusRing { visible: row.visualFocus; anchors.margins: -1 }
    }
}
