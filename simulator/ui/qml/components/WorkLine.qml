import QtQuick
import QtQuick.Layouts
import ".."

/*! Long work: what is being done, how far it is (`done` from 0 to 1, less than 0 where nobody knows), and a way out. */
ColumnLayout {
    id: line
    property string says
    property real done: -1
    property bool stopping: false
    readonly property bool known: done >= 0
    signal stopped
    spacing: Theme.s2
    function takeFocus(): void {
        stop.forceActiveFocus(Qt.TabFocusReason);
    }
    RowLayout {
        spacing: Theme.s3
        AppText { text: line.known && !line.stopping ? qsTr("%1: %2 %").arg(line.says).arg(Math.round(line.done * 100)) : qsTr("%1 …").arg(line.says); Layout.fillWidth: true; Accessible.ignored: true }
        AppButton { id: stop; objectName: "workStop"; text: qsTr("Stop"); enabled: !line.stopping; Accessible.name: qsTr("Stop: %1").arg(line.says); onClicked: line.stopped() }
    }
    Rectangle {
        id: bar
        Layout.fillWidth: true
        implicitHeight: Theme.px(8)
        radius: height / 2
        color: line.known ? Theme.sunken : Theme.accentSoft
        border.width: 1
        border.color: Theme.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: line.says
        Accessible.description: line.known ? qsTr("%1 % done").arg(Math.round(line.done * 100)) : ""
        Rectangle { visible: line.known; width: Math.max(height, parent.width * Math.max(0, Math.min(1, line.done))); height: parent.height; radius: height / 2; color: Theme.accent }
    }
}
