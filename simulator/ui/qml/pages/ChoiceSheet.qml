import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! A sheet with a title, something to choose from, and a way out. */
Sheet {
    id: sheet
    property string title
    property string note
    property int measure: 560
    default property alias content: room.data
    name: title
    announcement: title
    width: Math.min(measure * Math.min(Theme.textScale, 1.6), (parent?.width ?? measure) - 2 * Theme.s4)
    height: Math.min(column.implicitHeight + 2 * Theme.s5, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    onDismissed: sheet.close()
    PageScroll {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.s5
        interactive: contentHeight > height
        ColumnLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s3
            RowLayout {
                spacing: Theme.s2
                AppText { text: sheet.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                IconButton { objectName: "sheetClose"; glyph: "x"; text: qsTr("Close"); Layout.alignment: Qt.AlignTop; Layout.margins: -6; onClicked: sheet.dismissed() }
            }
            AppText { visible: text !== ""; text: sheet.note; muted: true; Layout.fillWidth: true }
            ColumnLayout { id: room; Layout.fillWidth: true; spacing: Theme.s3 }
        }
    }
}
