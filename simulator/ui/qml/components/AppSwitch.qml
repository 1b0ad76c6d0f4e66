import QtQuick
import QtQuick.Layouts
import ".."

/*! A setting that is on or off, with a line about it. The owner sets `on` when it is toggled. */
Pressable {
    id: row
    property bool on: false
    property string note
    signal toggledTo(bool on)
    implicitHeight: Math.max(Theme.controlHeight, words.implicitHeight + Theme.s2)
    implicitWidth: 360
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: note
    onClicked: row.toggledTo(!row.on)
    contentItem: RowLayout {
        spacing: Theme.s4
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 1
            AppText { text: row.text; font.weight: Font.Medium; Layout.fillWidth: true }
            AppText { visible: text !== ""; text: row.note; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
        }
        Rectangle {
            implicitWidth: Theme.px(42)
            implicitHeight: Theme.px(24)
            radius: height / 2
            color: row.on ? Theme.accent : Theme.field
            border.width: row.on ? 0 : 1
            border.color: Theme.lineStrong
            Rectangle {
                width: parent.height - 8
                height: width
                radius: width / 2
                y: 4
                x: row.on ? parent.width - width - 4 : 4
                color: row.on ? Theme.accentInk : Theme.lineStrong
                Behavior on x { NumberAnimation { duration: Theme.quick } }
                Glyph { visible: row.on; anchors.centerIn: parent; name: "check"; size: parent.width - 4; tint: Theme.accent }
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: row.hovered ? Theme.hover : "transparent"
        FocusRing { visible: row.visualFocus }
    }
}
