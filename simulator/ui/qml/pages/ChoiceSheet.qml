import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! A sheet with a title, something to choose from, and a way out. What is in `foot` stays in sight. */
Sheet {
    id: sheet
    property string title
    property string note
    property int measure: 560
    default property alias content: room.data
    property alias foot: bottom.data
    readonly property real footHeight: bottom.visibleChildren.length > 0 ? bottom.implicitHeight + Theme.s3 + Theme.s5 : 0
    name: title
    announcement: title
    width: Math.min(measure * Math.min(Theme.textScale, 1.6), (parent?.width ?? measure) - 2 * Theme.s4)
    height: Math.min(scroll.contentHeight + footHeight, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    onDismissed: sheet.close()
    onAboutToShow: {
        ends = 0;
        scroll.contentY = 0;
    }
    property real ends: 0       // when something came to the end of it, in milliseconds: it takes a moment to find its shape
    /*! Brings into sight what has just come to the end of it. */
    function showEnd(): void {
        ends = Date.now();
        followEnd();
    }
    function followEnd(): void {
        if (Date.now() - ends < 300)
            scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height);
    }
    PageScroll {
        id: scroll
        corner: Theme.radiusSheet
        width: parent.width
        height: parent.height - sheet.footHeight
        contentHeight: column.implicitHeight + Theme.s5 + (sheet.footHeight ? Theme.s3 : Theme.s5)
        interactive: contentHeight > height
        onContentHeightChanged: sheet.followEnd()
        onHeightChanged: sheet.followEnd()
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
    RowLayout {
        id: bottom
        x: parent.width - width - Theme.s5
        y: parent.height - sheet.footHeight + Theme.s3
        width: Math.min(implicitWidth, parent.width - 2 * Theme.s5)
        spacing: Theme.s2
    }
    Rule { visible: sheet.footHeight > 0 && scroll.interactive; y: parent.height - sheet.footHeight; width: parent.width }
}
