import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! A backup from another computer: what it holds, what it would do here, and the way in. */
ColumnLayout {
    id: page
    required property AppVm vm
    readonly property CarryVm carry: vm.carry
    readonly property var offer: carry.offer
    readonly property bool offered: (offer.file ?? "") !== ""
    readonly property bool here: (carry.arrived.id ?? "") !== ""
    readonly property bool busy: carry.work.running
    signal leaving
    spacing: Theme.s4
    onBusyChanged: soon.restart()
    onOfferedChanged: soon.restart()
    Component.onCompleted: soon.restart()
    Keys.onEscapePressed: if (!busy)
        page.leaving()
    Timer { id: soon; interval: 0; onTriggered: page.settle() }
    function settle(): void {
        if (busy)
            line.takeFocus();
        else if (here)
            arrived.takeFocus();
        else
            [pin, go, another].find(item => item.visible)?.forceActiveFocus(Qt.TabFocusReason);
    }
    AppText { text: qsTr("Bring in a backup"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
    WorkLine { id: line; visible: page.busy; Layout.fillWidth: true; says: page.carry.work.says; done: page.carry.work.done; stopping: page.carry.work.stopping; onStopped: page.carry.work.stop() }
    AppText { objectName: "carryProblem"; visible: text !== ""; text: page.carry.problem; color: Theme.caution; Layout.fillWidth: true; Accessible.role: Accessible.AlertMessage; Accessible.name: text }
    Arrived { id: arrived; visible: page.here; vm: page.vm; Layout.fillWidth: true }
    RowLayout {
        visible: page.offered
        spacing: Theme.s3
        Avatar { who: page.offer.who ?? ""; person: page.offer.name ?? ""; size: Theme.px(52); Layout.alignment: Qt.AlignTop; Accessible.ignored: true }
        ColumnLayout {
            spacing: 2
            AppText { text: page.offer.name ?? ""; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: true }
            AppText { objectName: "offerSentence"; text: page.offer.sentence ?? ""; Layout.fillWidth: true }
            AppText { text: page.offer.file ?? ""; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
        }
    }
    PinField { id: pin; objectName: "carryPin"; visible: page.offered && !page.busy && (page.offer.replaces ?? false) && (page.offer.locked ?? false); Layout.preferredWidth: 240 * Theme.textScale; hint: qsTr("PIN of %1").arg(page.offer.name ?? ""); onPinEntered: page.take() }
    Flow {
        visible: !page.busy && !page.here
        Layout.fillWidth: true
        spacing: Theme.s2
        AppButton { id: go; objectName: "carryGo"; visible: page.offered && ((page.offer.new ?? false) || (page.offer.replaces ?? false)); kind: "primary"; enabled: !pin.visible || pin.complete; text: page.offer.new ? qsTr("Bring %1 in").arg(page.offer.name ?? "") : qsTr("Replace what is here"); onClicked: page.take() }
        FileButton { id: another; objectName: "carryAnother"; text: qsTr("Choose another file"); title: qsTr("Bring in a backup"); onChosen: url => page.carry.look(url) }
        AppButton { objectName: "carryLeave"; kind: "quiet"; text: qsTr("Cancel"); onClicked: page.leaving() }
    }
    AppText { visible: !page.offered && !page.busy && !page.here; muted: true; Layout.fillWidth: true; text: qsTr("A backup is a file whose name ends in .safespace. It is made in the settings, under “Your file”.") }
    function take(): void {
        if (offer.new)
            carry.bringIn();
        else if (!pin.visible || pin.complete)
            carry.replace(pin.text);
        pin.text = "";
    }
}
