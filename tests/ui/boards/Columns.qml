import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import "../../../simulator/ui/qml"
import "../../../simulator/ui/qml/components"

/*! Three columns of samples, fewer where there is little room; scrolls down. */
Flickable {
    id: page
    default property alias content: grid.data
    contentHeight: grid.implicitHeight + 2 * Theme.s5
    boundsBehavior: Flickable.StopAtBounds
    ScrollBar.vertical: AppScrollBar {}
    GridLayout {
        id: grid
        x: Theme.s6
        y: Theme.s5
        width: page.width - 2 * Theme.s6
        columns: Theme.room(page.width) > 1200 ? 3 : Theme.room(page.width) > 800 ? 2 : 1
        columnSpacing: Theme.s6
        rowSpacing: Theme.s5
    }
}
