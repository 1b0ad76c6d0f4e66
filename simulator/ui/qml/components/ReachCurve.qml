import QtQuick
import SafeSpace
import ".."

/*! Who could see it, over time: an area with a line, full up to `position`. `points`: [{ at: 0..1, reach: 0..1 }]. */
Item {
    id: curve
    property var points: []
    property real position: 1
    property string summary
    implicitHeight: Theme.px(72)
    implicitWidth: 320
    Accessible.role: Accessible.Chart
    Accessible.name: summary
    AreaCurve { width: curve.width; height: curve.height; points: curve.points; ink: Theme.lineStrong; ground: Theme.sunken }
    Item {
        width: curve.width * curve.position
        height: curve.height
        clip: true
        AreaCurve { width: curve.width; height: curve.height; points: curve.points; ink: Theme.accent; ground: Theme.accentSoft }
    }
    Rectangle { y: curve.height - 1; width: curve.width; height: 1; color: Theme.lineStrong }
}
