import QtQuick
import QtQuick.Layouts
import "../../../simulator/ui/qml"

/*! One column. */
ColumnLayout {
    Layout.preferredWidth: 10
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    spacing: Theme.s4
}
