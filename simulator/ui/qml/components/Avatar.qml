import QtQuick
import ".."

/*! A round portrait: `who` is a name in assets/avatars. Without one, the initials. */
Item {
    id: avatar
    property string who
    property string person
    property int size: Theme.px(40)
    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.Graphic
    Accessible.name: person ? qsTr("Picture of %1").arg(person) : qsTr("Picture")
    function initials(name: string): string {
        const words = name.split(" ").filter(word => word !== "");
        return words.length ? Array.from(words[0])[0] + (words.length > 1 ? Array.from(words[words.length - 1])[0] : "") : "";
    }
    Rectangle {
        visible: avatar.who === ""
        anchors.fill: parent
        radius: width / 2
        color: Theme.accentSoft
        AppText { anchors.centerIn: parent; text: avatar.initials(avatar.person); color: Theme.accentText; font.pixelSize: avatar.size * .38; font.weight: Font.DemiBold; wrapMode: Text.NoWrap; Accessible.ignored: true }
    }
    Image {
        readonly property int pixels: Math.ceil(avatar.size * Screen.devicePixelRatio)
        anchors.fill: parent
        source: avatar.who ? "image://avatar/" + avatar.who : ""
        sourceSize: Qt.size(pixels, pixels)
    }
    Rectangle { anchors.fill: parent; radius: width / 2; color: "transparent"; border.width: 1; border.color: Qt.alpha(Theme.text, .12) }
}
