import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The PIN of the learner who was chosen; and what is left to do when it is forgotten. */
ColumnLayout {
    id: asked
    required property AppVm vm
    property var learner: ({})
    readonly property string learnerId: learner.id ?? ""
    readonly property string person: learner.name ?? ""
    spacing: Theme.s4
    onLearnerIdChanged: start()
    Component.onCompleted: start()
    function start(): void {
        pin.text = "";
        if (learnerId !== "")
            pin.forceActiveFocus(Qt.TabFocusReason);
    }
    AppText { text: asked.person; font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
    AppText { text: qsTr("This learner opens with a PIN."); muted: true; Layout.fillWidth: true }
    RowLayout {
        spacing: Theme.s2
        PinField { id: pin; objectName: "pin"; Layout.preferredWidth: 240 * Theme.textScale; Accessible.name: qsTr("PIN of %1").arg(asked.person); onPinEntered: asked.enter() }
        AppButton { objectName: "pinEnter"; kind: "primary"; text: qsTr("Open"); enabled: pin.complete; onClicked: asked.enter() }
    }
    AppText { visible: text !== ""; objectName: "pinProblem"; text: asked.vm.door.problem; color: Theme.caution; Layout.fillWidth: true; Accessible.role: Accessible.AlertMessage; Accessible.name: text }
    AppButton { objectName: "pinForgotten"; kind: "quiet"; text: qsTr("The PIN is forgotten"); Layout.leftMargin: -Theme.s2; onClicked: forgotten.open() }
    ConfirmSheet {
        id: forgotten
        objectName: "forgotten"
        title: qsTr("Delete this learner?")
        message: qsTr("A forgotten PIN cannot be looked up. You can delete everything of %1 and begin anew: posts, scenarios, drafts and reports. This cannot be undone.").arg(asked.person)
        confirmText: qsTr("Delete everything")
        cancelText: qsTr("Keep it")
        destructive: true
        onConfirmed: { forgotten.close(); asked.vm.wipeForgotten(asked.learnerId); }
        onCancelled: forgotten.close()
    }
    function enter(): void {
        vm.door.enter(learnerId, pin.text);
        pin.selectAll();
    }
}
