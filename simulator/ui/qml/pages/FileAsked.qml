import QtCore
import QtQuick
import QtQuick.Dialogs

/*! The computer's own way to choose a backup or a session file, to write or to read. Loaded by `source` when it is asked for. */
Item {
    id: asked
    property bool saving: false
    property string name            // offered for a new file
    property string title
    property string sort: "backup"  // or session
    readonly property alias open: dialog.visible
    signal chosen(string url)
    function ask(): void {
        dialog.currentFolder = StandardPaths.writableLocation(StandardPaths.DocumentsLocation);
        if (saving)
            dialog.selectedFile = dialog.currentFolder + "/" + encodeURIComponent(name);
        dialog.open();
    }
    FileDialog {
        id: dialog
        objectName: "fileDialog"
        title: asked.title
        fileMode: asked.saving ? FileDialog.SaveFile : FileDialog.OpenFile
        defaultSuffix: asked.sort === "session" ? "drill" : "safespace"
        nameFilters: [asked.sort === "session" ? qsTr("Sessions of Safe Space (*.drill)") : qsTr("Backups of Safe Space (*.safespace)"), qsTr("All files (*)")]
        onAccepted: asked.chosen(String(selectedFile))
    }
}
