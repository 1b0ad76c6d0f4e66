import QtQuick
import QtQuick.Layouts
import ".."

/*! Something to read, and one way out. */
Sheet {
    id: info
    property string title
    property string message
    property string foot            // a quieter last line
    name: title
    announcement: title
    first: close
    width: Math.min(560 * Math.min(Theme.textScale, 1.5), (parent?.width ?? 560) - 2 * Theme.s5)
    height: Math.min(column.implicitHeight + 2 * Theme.s5, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    onDismissed: info.close()
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
            AppText { text: info.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            AppText { objectName: "infoMessage"; text: info.message; Layout.fillWidth: true }
            AppText { visible: text !== ""; text: info.foot; muted: true; font.pixelSize: Theme.label; wrapMode: Text.WrapAnywhere; Layout.fillWidth: true }
            AppButton { id: close; objectName: "infoClose"; kind: "primary"; text: qsTr("Close"); focus: true; Layout.topMargin: Theme.s2; Layout.alignment: Qt.AlignRight; onClicked: info.close() }
        }
    }
}
