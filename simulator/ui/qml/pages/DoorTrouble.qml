import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! A learner whose file does not open: why, and, where it is damaged, the rescue of what can be read. */
ColumnLayout {
    id: page
    required property AppVm vm
    readonly property CarryVm carry: vm.carry
    readonly property var trouble: vm.door.trouble
    readonly property string person: trouble.name ?? ""
    readonly property bool damaged: trouble.damaged ?? false
    readonly property bool rescued: carry.arrived.rescued ?? false
    readonly property bool busy: carry.work.running
    spacing: Theme.s4
    onBusyChanged: soon.restart()
    Component.onCompleted: soon.restart()
    Timer { id: soon; interval: 0; onTriggered: page.settle() }
    function settle(): void {
        if (busy)
            line.takeFocus();
        else if (rescued)
            arrived.takeFocus();
        else
            [rescue, again].find(item => item.visible)?.forceActiveFocus(Qt.TabFocusReason);
    }
    AppText { text: page.damaged ? (page.person ? qsTr("The file of %1 is damaged").arg(page.person) : qsTr("This file is damaged")) : page.person ? qsTr("%1 cannot come in now").arg(page.person) : qsTr("This file does not open"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
    AppText { objectName: "troubleSentence"; text: page.trouble.sentence ?? ""; Layout.fillWidth: true; Accessible.role: Accessible.AlertMessage; Accessible.name: text }
    AppText { visible: page.damaged && !page.rescued; text: qsTr("A rescue makes a new learner of everything that can be read. The damaged file stays as it is."); muted: true; Layout.fillWidth: true }
    AppText { objectName: "rescueProblem"; visible: text !== ""; text: page.carry.problem; color: Theme.caution; Layout.fillWidth: true; Accessible.role: Accessible.AlertMessage; Accessible.name: text }
    WorkLine { id: line; visible: page.busy; Layout.fillWidth: true; says: page.carry.work.says; done: page.carry.work.done; stopping: page.carry.work.stopping; onStopped: page.carry.work.stop() }
    Arrived { id: arrived; visible: page.rescued; vm: page.vm; Layout.fillWidth: true }
    Flow {
        visible: !page.busy
        Layout.fillWidth: true
        Layout.leftMargin: page.rescued ? -Theme.s2 : 0     // its button has no ground
        spacing: Theme.s3
        AppButton { id: rescue; objectName: "rescue"; visible: page.damaged && !page.rescued; kind: "primary"; glyph: "life-buoy"; text: qsTr("Rescue what can be read"); onClicked: page.carry.rescue(page.trouble.id) }
        AppButton { id: again; objectName: "troubleAgain"; visible: !page.rescued; text: qsTr("Try again"); onClicked: page.vm.door.choose(page.trouble.id) }
        AppButton { objectName: "deleteDamaged"; visible: page.rescued; kind: "quiet"; danger: true; text: qsTr("Delete the damaged file"); onClicked: deleting.open() }
    }
    ConfirmSheet {
        id: deleting
        objectName: "deleting"
        title: qsTr("Delete the damaged file?")
        message: qsTr("What was rescued stays. What could not be read is gone for good then. This cannot be undone.")
        confirmText: qsTr("Delete the file")
        cancelText: qsTr("Keep it")
        destructive: true
        onConfirmed: { deleting.close(); page.vm.wipeForgotten(page.trouble.id); }
        onCancelled: deleting.close()
    }
}
