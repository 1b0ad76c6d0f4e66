pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! A slider over virtual time with named stops. `stops`: [{ at: 0..1, label }]; `says` is read out as its value.
    With `places` (0 to 1, in order) the arrow keys go from one to the next. */
Slider {
    id: scrubber
    property var stops: []
    property string says
    property string label: qsTr("Time after posting")
    property var places: []
    readonly property real edge: 10
    implicitHeight: 24 + labels.height
    implicitWidth: 320
    padding: 0
    focusPolicy: Qt.StrongFocus
    stepSize: .02
    Accessible.name: says ? qsTr("%1: %2").arg(label).arg(says) : label
    function neighbour(by: int): var {
        const near = .0005;
        return by > 0 ? places.find(place => place > value + near) : places.slice().reverse().find(place => place < value - near);
    }
    Keys.onPressed: event => {
        const to = ({ [Qt.Key_Home]: from, [Qt.Key_End]: scrubber.to, [Qt.Key_Left]: places.length ? neighbour(-1) ?? from : undefined, [Qt.Key_Right]: places.length ? neighbour(1) ?? scrubber.to : undefined })[event.key];
        event.accepted = to !== undefined;
        if (event.accepted) {
            value = to;
            moved();
        }
    }
    background: Item {
        Rectangle {
            x: scrubber.edge
            y: 9
            width: scrubber.width - 2 * scrubber.edge
            height: 6
            radius: 3
            color: Theme.sunken
            border.width: 1
            border.color: Theme.lineStrong
            Rectangle { width: parent.width * scrubber.visualPosition; height: 6; radius: 3; color: Theme.accent }
        }
        Item {
            id: labels
            y: 26
            width: scrubber.width
            height: Theme.px(20)
            Repeater {
                model: scrubber.stops
                AppText {
                    required property var modelData
                    text: modelData.label
                    muted: true
                    font.pixelSize: Theme.label
                    wrapMode: Text.NoWrap
                    x: Math.max(0, Math.min(scrubber.width - width, scrubber.edge + modelData.at * (scrubber.width - 2 * scrubber.edge) - width / 2))
                }
            }
        }
    }
    handle: Rectangle {
        x: scrubber.visualPosition * (scrubber.width - 2 * scrubber.edge)
        y: 2
        width: 20
        height: 20
        radius: 10
        color: Theme.surface
        border.width: 5
        border.color: Theme.accent
        FocusRing { visible: scrubber.visualFocus; around: 10 }
    }
}
