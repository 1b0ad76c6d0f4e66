pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import "../components"

/*! Choose the one person who reads a post. `people`: [{ id, name, who, headline }]. */
ChoiceSheet {
    id: sheet
    property var people: []
    signal chosen(string somebody)
    objectName: "readerSheet"
    title: qsTr("Who may read it?")
    note: people.length ? qsTr("One of your friends, and nobody else.") : qsTr("You have no friends here yet. Ask somebody in the room Friends.")
    Repeater {
        model: sheet.opened ? sheet.people : []
        LearnerTile {
            id: tile
            required property var modelData
            objectName: "reader-" + tile.modelData.id
            Layout.fillWidth: true
            who: modelData.who
            person: modelData.name
            note: modelData.headline
            onClicked: sheet.chosen(tile.modelData.id)
        }
    }
}
