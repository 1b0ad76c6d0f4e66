import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! A scroll bar in the house colours, shown where there is more than fits. */
ScrollBar {
    id: bar
    policy: size < 1 ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
    minimumSize: .06
    Accessible.name: qsTr("Position")
    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: bar.pressed ? Theme.textMuted : Theme.lineStrong
        opacity: bar.active || bar.hovered ? .9 : .35
    }
}
