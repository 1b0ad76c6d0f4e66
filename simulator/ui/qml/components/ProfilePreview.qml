import QtQuick
import QtQuick.Layouts
import ".."

/*! A profile as a stranger reads it. Further lines go under the address. */
Card {
    id: preview
    property string who
    property string person
    property string handle
    property string headline
    property string address
    property string about
    property var marks: []
    property string name: qsTr("How a stranger reads your profile")
    default property alias extra: more.data
    implicitHeight: rows.y + rows.implicitHeight + Theme.s4
    implicitWidth: 300
    Accessible.role: Accessible.Grouping
    Accessible.name: name
    Rectangle {
        x: 1
        y: 1
        width: parent.width - 2
        height: Theme.px(64)
        radius: Theme.radiusCard - 1
        color: Theme.accentSoft
        Rectangle { y: parent.height / 2; width: parent.width; height: parent.height / 2; color: parent.color }
    }
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.px(32)
        width: parent.width - 2 * Theme.s4
        spacing: 2
        Avatar { who: preview.who; person: preview.person; size: Theme.px(64) }
        AppText { text: preview.person; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: true; Layout.topMargin: Theme.s2; Accessible.role: Accessible.Heading; Accessible.name: text }
        AppText { visible: text !== ""; text: preview.handle; muted: true; font.pixelSize: Theme.px(14); wrapMode: Text.WrapAnywhere; Layout.fillWidth: true }
        AppText { visible: text !== ""; text: preview.headline; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        MarkedText { visible: text !== ""; Layout.fillWidth: true; Layout.topMargin: Theme.s2; text: preview.about; marks: preview.marks; name: qsTr("About me, as a stranger reads it") }
        RowLayout {
            visible: preview.address !== ""
            spacing: 5
            Layout.topMargin: Theme.s1
            Glyph { name: "link"; size: Theme.px(14) }
            AppText { text: preview.address; muted: true; font.pixelSize: Theme.label; wrapMode: Text.WrapAnywhere; Layout.fillWidth: true }
        }
        ColumnLayout { id: more; visible: children.length > 0; Layout.fillWidth: true; Layout.topMargin: Theme.s2; spacing: Theme.s2 }
    }
}
