import QtQuick
import ".."

/*! Nothing here yet: what this place is for, and one thing to do. */
Column {
    id: empty
    property string glyph: "inbox"
    property string title
    property string message
    property string action
    signal pressed
    spacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Rectangle {
        width: Theme.px(56); height: width; radius: width / 2; color: Theme.accentSoft
        anchors.horizontalCenter: parent.horizontalCenter
        Glyph { name: empty.glyph; tint: Theme.accentText; size: Theme.px(26); anchors.centerIn: parent }
    }
    AppText { width: parent.width; text: empty.title; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; horizontalAlignment: Text.AlignHCenter; topPadding: Theme.s2 }
    AppText { width: parent.width; text: empty.message; muted: true; horizontalAlignment: Text.AlignHCenter }
    Item { width: 1; height: Theme.s1 }
    AppButton { objectName: "emptyAction"; visible: empty.action !== ""; text: empty.action; anchors.horizontalCenter: parent.horizontalCenter; onClicked: empty.pressed() }
}
