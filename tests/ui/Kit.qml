import QtQuick
import QtQuick.Controls.Basic
import "../../simulator/ui/qml"

/*! Every component with invented data, on boards: to look at and to test. `python tests/ui/draw_kit.py` draws them. */
ApplicationWindow {
    id: kit
    property string board: "Controls"
    property string mode: "light"
    property real textScale: 1
    property var log: []
    function say(words: string): void {
        log = log.concat([words]);
    }
    visible: true
    width: 1366
    height: 768
    title: qsTr("Kit")
    color: Theme.window
    Component.onCompleted: {
        Theme.mode = kit.mode;
        Theme.textScale = kit.textScale;
        Theme.reducedMotion = true;
        loader.setSource("boards/" + kit.board + ".qml");
    }
    Component.onDestruction: Theme.textScale = 1
    Loader { id: loader; anchors.fill: parent; focus: true }
}
