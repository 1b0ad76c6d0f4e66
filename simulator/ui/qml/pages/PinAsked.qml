import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The PIN of the learner who was chosen; and what is left to do when it is forgotten. */
ColumnLayout {
    id: asked
    required property AppVm vm
    property var learner: null
    signal wiped
    spacing: Theme.s4
    onLearnerChanged: {
        pin.text = "";
        if (learner !== null)
            pin.forceActiveFocus(Qt.TabFocusReason);
    }
    AppText { text: asked.learner ? asked.learner.name : ""; font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
    AppText { text: qsTr("This learner opens with a PIN."); muted: true; Layout.fillWidth: true }
    RowLayout {
        spacing: Theme.s2
        PinField { id: pin; objectName: "pin"; Layout.preferredWidth: 240 * Theme.textScale; Accessible.name: qsTr("PIN of %1").arg(asked.learner ? asked.learner.name : ""); onPinEntered: asked.enter() }
        AppButton { objectName: "pinEnter"; kind: "primary"; text: qsTr("Open"); enabled: pin.complete; onClicked: asked.enter() }
    }
    AppText { visible: text !== ""; objectName: "pinProblem"; text: asked.vm.door.problem; color: Theme.caution; Layout.fillWidth: true; Accessible.role: Accessible.AlertMessage; Accessible.name: text }
    AppButton { objectName: "pinForgotten"; kind: "quiet"; text: qsTr("The PIN is forgotten"); Layout.leftMargin: -Theme.s2; onClicked: forgotten.open() }
    ConfirmSheet {
        id: forgotten
        objectName: "forgotten"
        title: qsTr("Delete this learner?")
        message: qsTr("A forgotten PIN cannot be looked up. You can delete everything of %1 and begin anew: posts, scenarios, drafts and reports. This cannot be undone.").arg(asked.learner ? asked.learner.name : "")
        confirmText: qsTr("Delete everything")
        cancelText: qsTr("Keep it")
        destructive: true
        onConfirmed: { forgotten.close(); asked.vm.wipeForgotten(asked.learner.id); asked.wiped(); }
        onCancelled: forgotten.close()
    }
    function enter(): void {
        vm.door.enter(learner.id, pin.text);
        pin.selectAll();
    }
}
