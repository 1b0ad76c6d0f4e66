pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! How the screen looks, the door, leaving, wiping, and what this program is. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property SettingsVm settings: page.vm.settings
    component Part: Card {
        id: part
        property string title
        default property alias content: holder.data
        Layout.fillWidth: true
        implicitHeight: holder.implicitHeight + 2 * Theme.s4
        Accessible.role: Accessible.Grouping
        Accessible.name: title
        ColumnLayout {
            id: holder
            x: Theme.s4
            y: Theme.s4
            width: parent.width - 2 * Theme.s4
            spacing: Theme.s3
            SectionHeading { text: part.title }
        }
    }
    PageScroll {
        anchors.fill: parent
        contentHeight: all.implicitHeight + Theme.s5 + Theme.s6
        ColumnLayout {
            id: all
            y: Theme.s5
            width: Math.min(720 * Theme.textScale, parent.width - 2 * Theme.s6)
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.s4
            AppText { text: qsTr("Settings"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            Part {
                title: qsTr("The screen")
                AppText { objectName: "visitOnly"; visible: !Keeping.possible; Layout.fillWidth: true; muted: true; text: qsTr("What you choose holds until you leave; it cannot be kept.") }
                ChoiceRow {
                    objectName: "theme"
                    Layout.fillWidth: true
                    label: qsTr("Theme")
                    options: [{ key: "system", text: qsTr("As the computer") }, { key: "light", text: qsTr("Light") }, { key: "dark", text: qsTr("Dark") }]
                    current: page.settings.theme
                    onChosen: key => page.settings.chooseTheme(key)
                }
                ChoiceRow {
                    objectName: "textScale"
                    Layout.fillWidth: true
                    label: qsTr("Size of the text")
                    options: [{ key: "1", text: qsTr("100 %") }, { key: "1.25", text: qsTr("125 %") }, { key: "1.5", text: qsTr("150 %") }, { key: "2", text: qsTr("200 %") }]
                    current: String(page.settings.textScale)
                    onChosen: key => page.settings.chooseTextScale(Number(key))
                }
                AppSwitch {
                    objectName: "reducedMotion"
                    Layout.fillWidth: true
                    text: qsTr("Keep still")
                    note: qsTr("Nothing glides or fades.")
                    on: page.settings.reducedMotion
                    onToggledTo: on => page.settings.chooseReducedMotion(on)
                }
                AppButton { objectName: "tourAgain"; glyph: "compass"; text: qsTr("Take the tour again"); onClicked: page.settings.tourAgain() }
            }
            Part {
                title: qsTr("The door")
                AppText { Layout.fillWidth: true; muted: true; text: page.settings.hasPin ? qsTr("This learner opens with a PIN. It is a door inside the app and no encryption: whoever can copy the file can read it. A forgotten PIN cannot be looked up.") : qsTr("Without a PIN, anyone at this computer can walk in as you. A PIN is a door inside the app and no encryption: whoever can copy the file can read it.") }
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    PinField { id: pin; objectName: "newPin"; enabled: Keeping.possible; width: 240 * Theme.textScale; Accessible.name: page.settings.hasPin ? qsTr("Another PIN, 4 to 8 digits") : qsTr("New PIN, 4 to 8 digits"); onPinEntered: page.lock() }
                    AppButton { objectName: "setPin"; text: page.settings.hasPin ? qsTr("Change the PIN") : qsTr("Set the PIN"); enabled: Keeping.possible && pin.complete; onClicked: page.lock() }
                    AppButton { objectName: "clearPin"; enabled: Keeping.possible; visible: page.settings.hasPin; kind: "quiet"; text: qsTr("Take the PIN away"); onClicked: page.settings.clearPin() }
                }
                ChoiceRow {
                    objectName: "idle"
                    Layout.fillWidth: true
                    label: qsTr("Close the door when nobody is here")
                    note: page.settings.hasPin ? qsTr("Everything is kept, and the PIN is asked for.") : qsTr("Everything is kept. One press on your name and you are back.")
                    options: [{ key: "0", text: qsTr("Never") }, { key: "5", text: qsTr("After 5 minutes") }, { key: "10", text: qsTr("After 10 minutes") }, { key: "30", text: qsTr("After 30 minutes") }]
                    current: String(page.settings.idleMinutes)
                    onChosen: key => page.settings.chooseIdleMinutes(Number(key))
                }
            }
            Part {
                title: qsTr("Your file")
                AppText { Layout.fillWidth: true; muted: true; text: qsTr("A backup is one file with everything of yours: what you did here, drafts, settings and the PIN, but no saved reports. Bring it in at the door of another laptop, and you go on there. It is not encrypted: whoever has the file can read it.") }
                FileButton { objectName: "backUp"; visible: !page.vm.carry.work.running; saving: true; glyph: "download"; text: qsTr("Back up my file"); title: text; name: () => page.vm.carry.fileName(); onChosen: url => page.vm.carry.save(url) }
                WorkLine { visible: page.vm.carry.work.running; Layout.fillWidth: true; says: page.vm.carry.work.says; done: page.vm.carry.work.done; stopping: page.vm.carry.work.stopping; onStopped: page.vm.carry.work.stop() }
                AppText { objectName: "carryTold"; visible: text !== ""; text: page.vm.carry.problem || page.vm.carry.kept; color: page.vm.carry.problem ? Theme.caution : Theme.text; Layout.fillWidth: true; Accessible.role: Accessible.AlertMessage; Accessible.name: text }
            }
            Part {
                title: qsTr("Leaving")
                Flow {
                    Layout.fillWidth: true
                    spacing: Theme.s2
                    AppButton { objectName: "switch"; glyph: "users"; text: qsTr("Switch learner"); onClicked: page.vm.leave() }
                    AppButton { objectName: "end"; glyph: "lock"; text: qsTr("End the session"); onClicked: ending.open() }
                    AppButton { objectName: "wipe"; enabled: Keeping.possible; glyph: "trash-2"; danger: true; text: qsTr("Delete everything of mine"); onClicked: wiping.open() }
                }
                AppText { Layout.fillWidth: true; muted: true; font.pixelSize: Theme.label; text: qsTr("Switching keeps everything. Deleting takes your record, drafts, saved reports and the program’s log from this computer.") }
            }
            Part {
                title: qsTr("About")
                AppText { Layout.fillWidth: true; text: qsTr("Safe Space %1. A simulation: every person, post and place in it is invented, and nothing you do here leaves this computer.").arg(page.settings.version) }
                AppText { Layout.fillWidth: true; muted: true; text: qsTr("Safe Space is not affiliated with or endorsed by Mayo Clinic. The guidelines it judges by are Mayo Clinic’s public ones, told in our own words.") }
                AppText { Layout.fillWidth: true; muted: true; font.pixelSize: Theme.label; text: qsTr("Free software under the Apache License 2.0. Type: Inter and Noto Color Emoji (SIL Open Font License). Icons: Lucide (ISC). Built with Qt.") }
            }
        }
    }
    EndSheet { id: ending; vm: page.vm }
    ConfirmSheet {
        id: wiping
        objectName: "wiping"
        title: qsTr("Delete everything of yours?")
        message: qsTr("Your record, drafts, saved reports and the program’s log go from this computer. This cannot be undone.")
        confirmText: qsTr("Delete everything")
        cancelText: qsTr("Keep it")
        destructive: true
        onConfirmed: { wiping.close(); page.vm.wipe(); }
        onCancelled: wiping.close()
    }
    function lock(): void {
        if (!pin.complete)
            return;
        settings.setPin(pin.text);
        pin.text = "";
    }
}
