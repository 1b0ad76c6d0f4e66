import QtQuick
import "../components"

/*! A button that asks for a session file: with `saving` for a new one called `name`, else for one that is there. */
AppButton {
    id: button
    property bool saving: false
    property string title
    property string name
    signal chosen(string url)
    onClicked: files.setSource("SessionAsked.qml", { saving: button.saving, title: button.title, name: button.name })
    Loader {
        id: files
        objectName: "files"
        onLoaded: (item as SessionAsked).ask()
    }
    Connections {
        target: files.item
        function onChosen(url: string) { button.chosen(url); }
    }
}
