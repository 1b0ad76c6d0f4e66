import QtQuick
import ".."

/*! Conduct on one guideline: points kept out of points possible, and the worst that was found. */
Item {
    id: bar
    property int number: 0
    property string name
    property int kept: 0
    property int possible: 0
    property string worst: ""           // a level, or nothing
    implicitHeight: words.height + 14
    implicitWidth: 300
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Guideline %1, %2: %3 of %4 points").arg(number).arg(name).arg(kept).arg(possible)
    Accessible.description: worst ? qsTr("Worst found: %1").arg(Theme.word(worst)) : ""
    AppText { id: words; width: points.x - Theme.px(30); text: qsTr("%1  %2").arg(bar.number).arg(bar.name); font.pixelSize: Theme.px(14); Accessible.ignored: true }
    AppText { id: points; text: qsTr("%1 of %2").arg(bar.kept).arg(bar.possible); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; anchors.right: parent.right; anchors.bottom: words.bottom; Accessible.ignored: true }
    Glyph { visible: bar.worst !== ""; name: bar.worst ? Theme.icon(bar.worst) : ""; tint: Theme.ink(bar.worst); size: Theme.px(15); anchors.right: points.left; anchors.rightMargin: 6; anchors.verticalCenter: points.verticalCenter }
    Rectangle {
        width: parent.width
        height: 8
        radius: 4
        y: parent.height - height - 2
        color: Theme.surface
        border.width: 1
        border.color: Theme.lineStrong
        Rectangle { visible: bar.kept > 0; height: parent.height; radius: 4; width: bar.possible > 0 ? Math.max(8, parent.width * Math.min(1, bar.kept / bar.possible)) : 0; color: Theme.accent }
    }
}
