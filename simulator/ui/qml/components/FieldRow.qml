import QtQuick
import QtQuick.Layouts
import ".."

/*! A label above a field; what the coach says about it stands at the right, or under the field where it is `narrow`. */
GridLayout {
    id: row
    property string label
    property string help
    property bool narrow: false
    property int sideWidth: 320
    default property alias field: holder.data
    property alias hint: side.data
    columns: narrow ? 1 : 2
    columnSpacing: Theme.s5
    rowSpacing: Theme.s2
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    ColumnLayout {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: 6
        RowLayout {
            spacing: Theme.s2
            AppText { text: row.label; font.pixelSize: Theme.px(14); font.weight: Font.DemiBold; wrapMode: Text.NoWrap }
            AppText { text: row.help; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true; Layout.alignment: Qt.AlignBaseline }
        }
        Item { id: holder; Layout.fillWidth: true; implicitHeight: childrenRect.height }
    }
    Item { id: side; visible: !row.narrow || children.length > 0; Layout.fillWidth: row.narrow; Layout.preferredWidth: row.sideWidth; Layout.maximumWidth: row.narrow ? -1 : row.sideWidth; Layout.alignment: Qt.AlignTop; implicitHeight: childrenRect.height }
}
