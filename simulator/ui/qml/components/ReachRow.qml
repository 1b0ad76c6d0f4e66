import QtQuick
import QtQuick.Layouts
import ".."

/*! One step of the reach: when, how many, through whom. */
RowLayout {
    id: row
    property string when
    property string count
    property string through
    property bool reached: false
    spacing: Theme.s3
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(when).arg(count)
    Accessible.description: through
    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 5
        implicitWidth: Theme.px(12)
        implicitHeight: implicitWidth
        radius: width / 2
        color: row.reached ? Theme.accent : "transparent"
        border.width: row.reached ? 0 : 1
        border.color: Theme.lineStrong
    }
    ColumnLayout {
        spacing: 0
        RowLayout {
            spacing: Theme.s2
            AppText { text: row.when; font.weight: Font.DemiBold; font.pixelSize: Theme.px(14); Layout.fillWidth: true; Accessible.ignored: true }
            AppText { text: row.count; font.weight: Font.DemiBold; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
        AppText { visible: text !== ""; text: row.through; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true; Accessible.ignored: true }
    }
}
