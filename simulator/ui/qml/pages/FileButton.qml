import QtQuick
import "../components"

/*! A button that asks for a file of the `sort`, backup or session. `name` gives the name of a new one to write; without it a file is opened. */
AppButton {
    id: button
    property bool saving: false
    property string title
    property string sort: "backup"     // or session
    property var name: () => ""
    signal chosen(string url)
    onClicked: files.setSource("FileAsked.qml", { saving: button.saving, title: button.title, sort: button.sort, name: button.name() })
    Loader {
        id: files
        objectName: "files"
        onLoaded: (item as FileAsked).ask()
    }
    Connections {
        target: files.item
        function onChosen(url: string) { button.chosen(url); }
    }
}
