import QtQuick
import ".."

/*! Somebody's name that leads to their page. */
Pressable {
    id: link
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Font.DemiBold
    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.Link
    Accessible.name: qsTr("%1, see the profile").arg(text)
    contentItem: AppText { id: words; text: link.text; font.pixelSize: link.font.pixelSize; font.weight: link.font.weight; font.underline: link.hovered || link.visualFocus; wrapMode: Text.NoWrap; elide: Text.ElideRight; width: Math.min(implicitWidth, link.width) }
    background: FocusRing { visible: link.visualFocus; anchors.margins: -3 }
}
