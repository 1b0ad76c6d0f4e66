pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! A square button with an icon, and a short count or word where there is one. `text` is its name and its tooltip. */
Pressable {
    id: control
    property string glyph
    property string count
    property color tint: Theme.textMuted
    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(implicitHeight, row.implicitWidth + Theme.s4)
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 6
            Glyph { name: control.glyph; tint: control.enabled ? control.tint : Theme.textDisabled; anchors.verticalCenter: parent.verticalCenter }
            AppText {
                visible: text !== ""
                text: control.count
                color: control.enabled ? control.tint : Theme.textDisabled
                font.pixelSize: Theme.label
                font.weight: Font.Medium
                wrapMode: Text.NoWrap
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        FocusRing { visible: control.visualFocus }
    }
    Loader {
        active: control.count === "" && (control.hovered || control.visualFocus)
        sourceComponent: ToolTip {
            visible: true
            delay: 600
            text: control.text
            contentItem: AppText { text: control.text; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
            background: Rectangle { color: Theme.raised; border.width: 1; border.color: Theme.lineStrong; radius: Theme.radiusTag }
        }
    }
}
