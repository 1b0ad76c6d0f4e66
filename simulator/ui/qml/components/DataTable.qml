pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! A plain table, the twin of a chart. `heads` are texts; `rows` hold a text for each column. */
ColumnLayout {
    id: table
    property string name
    property var heads: []
    property var rows: []
    spacing: 0
    Accessible.role: Accessible.Table
    Accessible.name: name
    component Line: RowLayout {
        id: line
        property var cells: []
        property bool head: false
        Layout.fillWidth: true
        spacing: Theme.s3
        Repeater {
            model: line.cells.length
            AppText {
                required property int index
                text: line.cells[index] ?? ""
                font.pixelSize: Theme.px(14)
                font.weight: line.head ? Font.DemiBold : Font.Normal
                muted: line.head
                topPadding: 5
                bottomPadding: 5
                Layout.fillWidth: true
                Layout.preferredWidth: index === 0 ? 20 : 10
                Layout.alignment: Qt.AlignTop
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                Accessible.role: line.head ? Accessible.ColumnHeader : Accessible.Cell
                Accessible.name: line.head || index === 0 ? text : qsTr("%1: %2").arg(table.heads[index]).arg(text)
            }
        }
    }
    Line { cells: table.heads; head: true }
    Rule { color: Theme.lineStrong }
    Repeater {
        model: table.rows.length
        ColumnLayout {
            id: row
            required property int index
            Layout.fillWidth: true
            spacing: 0
            Line { cells: table.rows[row.index] ?? [] }
            Rule {}
        }
    }
}
