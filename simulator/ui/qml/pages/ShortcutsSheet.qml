pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! Every shortcut, in a list. `rooms`: [{ name, keys }]. */
InfoSheet {
    id: sheet
    property var rooms: []
    objectName: "shortcutsSheet"
    title: qsTr("Keyboard")
    measure: 720
    readonly property var sides: [[
        { title: qsTr("Rooms"), lines: rooms }
    ], [
        { title: qsTr("On the feed"), lines: [
            { keys: qsTr("Down"), name: qsTr("The next post; Up goes back") },
            { keys: qsTr("Page Down"), name: qsTr("Five posts on; Page Up goes back") },
            { keys: qsTr("Home"), name: qsTr("The first post; End is the last") },
            { keys: qsTr("Tab"), name: qsTr("Into a post, and out again") }
        ] },
        { title: qsTr("Anywhere"), lines: [
            { keys: qsTr("Ctrl+Enter"), name: qsTr("Send what you are writing") },
            { keys: qsTr("Esc"), name: qsTr("Close a sheet, or go back to your words") },
            { keys: qsTr("?"), name: qsTr("This list") }
        ] }
    ]]
    GridLayout {
        width: parent.width
        columns: Theme.room(width) < 560 ? 1 : 2
        columnSpacing: Theme.s6
        rowSpacing: Theme.s4
        Repeater {
            model: sheet.sides
            ColumnLayout {
                id: side
                required property var modelData
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                Repeater { model: side.modelData; Part {} }
            }
        }
    }
    component Part: ColumnLayout {
        id: part
        required property var modelData
        spacing: Theme.s2
        SectionHeading { text: part.modelData.title; Layout.fillWidth: true }
        Repeater {
            model: part.modelData.lines
            RowLayout {
                id: line
                required property var modelData
                spacing: Theme.s3
                AppText { text: line.modelData.name; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
                KeyCaps { keys: line.modelData.keys; Layout.alignment: Qt.AlignTop }
            }
        }
    }
}
