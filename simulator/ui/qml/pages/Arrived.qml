import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Somebody came in, by a backup or a rescue: what came along, and the way to them. */
ColumnLayout {
    id: arrived
    required property AppVm vm
    readonly property var who: vm.carry.arrived
    spacing: Theme.s3
    function takeFocus(): void {
        open.forceActiveFocus(Qt.TabFocusReason);
    }
    SheetBlock {
        Layout.fillWidth: true
        heading: qsTr("%1 is here now").arg(arrived.who.name ?? "")
        glyph: "circle-check-big"
        ground: arrived.who.complete === false ? Theme.cautionSoft : Theme.commendationSoft
        headingInk: arrived.who.complete === false ? Theme.caution : Theme.commendation
        AppText { objectName: "arrivedText"; width: parent.width; text: arrived.who.sentence ?? "" }
    }
    AppText { visible: arrived.who.complete === false; text: qsTr("An entry is one thing that happened: a post, a like, a message. What hangs on a lost one may look bare."); muted: true; Layout.fillWidth: true }
    AppText { objectName: "arrivedOpen"; visible: arrived.who.open ?? false; text: qsTr("So no PIN guards this learner now. A new one can be set in the settings."); Layout.fillWidth: true }
    AppButton { id: open; objectName: "arrivedGo"; kind: "primary"; text: qsTr("Go in as %1").arg(arrived.who.name ?? ""); Layout.maximumWidth: arrived.width; onClicked: arrived.vm.door.choose(arrived.who.id) }
}
