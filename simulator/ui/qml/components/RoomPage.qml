import QtQuick
import QtQuick.Layouts
import ".."

/*! A page of one column: its name, one line on what it is for, and the parts. `tools` stand beside the name. */
PageScroll {
    id: page
    property string title
    property string note
    property int measure: 720
    default property alias content: all.data
    property alias tools: side.data
    contentHeight: all.implicitHeight + Theme.s5 + Theme.s6
    ColumnLayout {
        id: all
        y: Theme.s5
        width: Math.min(page.measure * Theme.textScale, page.width - 2 * Theme.s6)
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s4
        GridLayout {
            visible: page.title !== ""
            columns: Theme.room(page.width) < 640 ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s2
            Layout.fillWidth: true
            ColumnLayout {
                spacing: 2
                AppText { text: page.title; font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                AppText { visible: text !== ""; text: page.note; muted: true; Layout.fillWidth: true }
            }
            Row { id: side; visible: visibleChildren.length > 0; spacing: Theme.s2; Layout.alignment: Qt.AlignVCenter }
        }
    }
}
