import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

/*! Something to read, and one way out; further lines go between. Arrow keys scroll where there is more than fits. */
Sheet {
    id: info
    property string title
    property string message
    property string foot            // a quieter last line
    property int measure: 560
    default property alias extra: room.data
    name: title
    announcement: title
    first: close
    width: Math.min(measure * Math.min(Theme.textScale, 1.5), (parent?.width ?? measure) - 2 * Theme.s5)
    height: Math.min(column.implicitHeight + 2 * Theme.s5, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    onDismissed: info.close()
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.s5
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        ScrollBar.vertical: AppScrollBar {}
        Keys.onUpPressed: contentY = Math.max(0, contentY - Theme.px(60))
        Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + Theme.px(60)))
        ColumnLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s3
            AppText { text: info.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            AppText { objectName: "infoMessage"; visible: text !== ""; text: info.message; Layout.fillWidth: true }
            Item { id: room; visible: children.length > 0; Layout.fillWidth: true; implicitHeight: childrenRect.height }
            AppText { visible: text !== ""; text: info.foot; muted: true; font.pixelSize: Theme.label; wrapMode: Text.WrapAnywhere; Layout.fillWidth: true }
            AppButton { id: close; objectName: "infoClose"; kind: "primary"; text: qsTr("Close"); focus: true; Layout.topMargin: Theme.s2; Layout.alignment: Qt.AlignRight; onClicked: info.close() }
        }
    }
}
