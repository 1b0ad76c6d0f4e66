import QtQuick

/*! At the top right of each chart: turns it into its table and back. The owner shows what `table` says. */
IconButton {
    id: toggle
    property bool table: false
    objectName: "showAsTable"
    glyph: table ? "chart-no-axes-column" : "table-2"
    text: table ? qsTr("Show as a chart") : qsTr("Show as a table")
    onClicked: toggle.table = !toggle.table
}
