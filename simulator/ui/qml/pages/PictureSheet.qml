pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! Choose a picture for a post; each says what is on it. `pictures`: [{ name, alt }]. */
ChoiceSheet {
    id: sheet
    property var pictures: []
    signal chosen(string name)
    objectName: "pictureSheet"
    title: qsTr("Add a picture")
    note: qsTr("All are drawn for this town. What is on a picture counts like words.")
    measure: 760
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.room(sheet.width) < 460 ? 1 : Theme.room(sheet.width) < 640 ? 2 : 3
        columnSpacing: Theme.s3
        rowSpacing: Theme.s3
        Repeater {
            model: sheet.opened ? sheet.pictures : []
            Pressable {
                id: tile
                required property var modelData
                objectName: "picture-" + tile.modelData.name
                text: modelData.alt
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                implicitHeight: rows.implicitHeight + 4
                onClicked: sheet.chosen(tile.modelData.name)
                contentItem: Item {
                    Column {
                        id: rows
                        width: parent.width
                        spacing: Theme.s1
                        Image { width: parent.width; height: Math.round(width / 3); source: width > 0 ? "image://picture/" + tile.modelData.name : ""; sourceSize.width: Math.ceil(width * Screen.devicePixelRatio); fillMode: Image.PreserveAspectCrop; Accessible.ignored: true }
                        AppText { width: parent.width; text: tile.modelData.alt; font.pixelSize: Theme.small; muted: true; Accessible.ignored: true }
                    }
                }
                background: Rectangle { color: tile.hovered ? Theme.hover : "transparent"; radius: Theme.radiusTag; FocusRing { visible: tile.visualFocus } }
            }
        }
    }
}
