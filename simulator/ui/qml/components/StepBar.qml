pragma ComponentBehavior: Bound
import QtQuick
import ".."

/*! Steps done, steps to do. */
Row {
    id: bar
    property int done: 0
    property int total: 0
    spacing: 4
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(done + 1).arg(total)
    Repeater {
        model: bar.total
        Rectangle {
            required property int index
            width: (bar.width - (bar.total - 1) * bar.spacing) / bar.total
            height: Theme.px(6)
            radius: height / 2
            color: index < bar.done ? Theme.accent : index === bar.done ? Theme.accentSoft : Theme.sunken
            border.width: index === bar.done ? 1 : 0
            border.color: Theme.accent
        }
    }
}
