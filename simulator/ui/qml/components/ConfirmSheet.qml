import QtQuick
import QtQuick.Layouts
import ".."

/*! A question with two answers. Where the act is `destructive`, staying safe is the primary and has the focus. */
Sheet {
    id: confirm
    property string title
    property string message
    property string confirmText: qsTr("Yes")
    property string cancelText: qsTr("Cancel")
    property bool destructive: false
    default property alias extra: room.data
    signal confirmed
    signal cancelled
    objectName: "confirm"
    name: title
    announcement: qsTr("%1. %2").arg(title).arg(message)
    first: destructive ? cancel : go
    width: Math.min(480 * Math.min(Theme.textScale, 1.5), (parent?.width ?? 480) - 2 * Theme.s5)
    height: Math.min(column.implicitHeight + 2 * Theme.s5, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    onDismissed: confirm.cancelled()
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.s5
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        ColumnLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s3
            AppText { text: confirm.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            AppText { visible: text !== ""; text: confirm.message; Layout.fillWidth: true }
            Item { id: room; visible: children.length > 0; Layout.fillWidth: true; implicitHeight: childrenRect.height }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                spacing: Theme.s3
                layoutDirection: Qt.RightToLeft
                AppButton { id: go; objectName: "confirmGo"; kind: confirm.destructive ? "secondary" : "primary"; danger: confirm.destructive; text: confirm.confirmText; focus: !confirm.destructive; onClicked: confirm.confirmed() }
                AppButton { id: cancel; objectName: "confirmCancel"; kind: confirm.destructive ? "primary" : "secondary"; text: confirm.cancelText; focus: confirm.destructive; onClicked: confirm.cancelled() }
            }
        }
    }
}
