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
    readonly property real footHeight: close.height + Theme.s3 + Theme.s5
    height: Math.min(scroll.contentHeight + footHeight, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    onDismissed: info.close()
    Flickable {
        id: scroll
        width: parent.width
        height: parent.height - info.footHeight
        contentHeight: column.implicitHeight + Theme.s5 + Theme.s1
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        ScrollBar.vertical: AppScrollBar { topPadding: Theme.radiusSheet; bottomPadding: Theme.s1 }
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
        }
    }
    Rule { visible: scroll.interactive; y: scroll.height; width: parent.width }
    AppButton {
        id: close
        objectName: "infoClose"
        x: parent.width - width - Theme.s5
        y: parent.height - height - Theme.s5
        kind: "primary"
        text: qsTr("Close")
        focus: true
        onClicked: info.close()
        Keys.onUpPressed: scroll.contentY = Math.max(0, scroll.contentY - Theme.px(60))
        Keys.onDownPressed: scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, scroll.contentY + Theme.px(60)))
    }
}
