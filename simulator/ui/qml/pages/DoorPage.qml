pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Who is practising? At the left those who are here, at the right a new learner, or the PIN of the one chosen. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property DoorVm door: page.vm.door
    readonly property bool narrow: Theme.room(width) < 760
    readonly property var asked: door.asked     // the learner whose PIN is asked for
    readonly property bool asking: (asked.id ?? "") !== ""
    onAskingChanged: if (asking)
        making = bringing = false
    property bool making: door.learners.length === 0
    property bool bringing: false               // a backup from another computer
    readonly property bool stuck: (door.trouble.id ?? "") !== ""
    onStuckChanged: if (stuck) {
        making = bringing = false;
        if (!vm.carry.work.running)
            vm.carry.forget();
    }
    PageScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: page.narrow ? left.height + right.height : Math.max(left.height, right.height)
        Rectangle {
            id: left
            y: page.narrow ? 0 : Math.max(0, Math.min(scroll.contentY, scroll.contentHeight - height))      // stays while the right side is scrolled
            width: page.narrow ? page.width : Math.min(Math.max(360, 340 * Theme.textScale), page.width * .42)
            height: page.narrow ? who.implicitHeight + 2 * Theme.s5 : Math.max(page.height, who.implicitHeight + 2 * Theme.s6)
            color: Theme.sunken
            ColumnLayout {
                id: who
                x: Theme.s6
                y: Theme.s6
                width: parent.width - 2 * Theme.s6
                height: page.narrow ? implicitHeight : parent.height - 2 * Theme.s6
                spacing: Theme.s3
                RowLayout {
                    spacing: Theme.s3
                    Mark { size: Theme.px(36) }
                    ColumnLayout {
                        spacing: 0
                        AppText { text: qsTr("Safe Space"); font.pixelSize: Theme.title; font.weight: Font.Bold; wrapMode: Text.NoWrap; Accessible.role: Accessible.Heading; Accessible.name: text }
                        AppText { text: qsTr("Try it here before it counts"); muted: true; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
                    }
                }
                AppText { text: qsTr("Who is practising?"); font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.topMargin: Theme.s4; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                AppText { visible: page.door.learners.length === 0; text: qsTr("Nobody yet. Make the first learner: a name is enough."); muted: true; Layout.fillWidth: true }
                Repeater {
                    model: page.door.learners
                    LearnerTile {
                        id: tile
                        required property var modelData
                        objectName: "learner-" + tile.modelData.name
                        Layout.fillWidth: true
                        who: modelData.locked ? "" : modelData.who
                        person: modelData.name
                        note: modelData.note
                        locked: modelData.locked
                        current: page.asked.id === modelData.id
                        onClicked: page.door.choose(modelData.id)
                    }
                }
                GridLayout {
                    columns: page.narrow ? 2 : 1
                    columnSpacing: Theme.s2
                    rowSpacing: Theme.s2
                    AppButton { id: fresh; objectName: "newLearner"; visible: !page.making; glyph: "plus"; text: qsTr("New learner"); onClicked: { page.begin(); page.making = true; } }
                    FileButton { objectName: "bringIn"; kind: "quiet"; glyph: "inbox"; text: qsTr("Bring in a backup"); title: text; Layout.leftMargin: page.narrow && fresh.visible ? 0 : -Theme.s2; onChosen: url => { page.begin(); page.bringing = true; page.vm.carry.look(url); } }
                }
                Item { Layout.fillHeight: true }
                AppText { Layout.fillWidth: true; muted: true; font.pixelSize: Theme.label; text: qsTr("Nothing leaves this computer. Without a PIN, anyone at this computer can walk in here. A PIN is a door and no encryption: whoever can copy the file can read it.") }
            }
            Rectangle { visible: !page.narrow; width: 1; height: parent.height; anchors.right: parent.right; color: Theme.line }
        }
        Item {
            id: right
            x: page.narrow ? 0 : left.width
            y: page.narrow ? left.height : 0
            width: page.width - x
            height: shown.implicitHeight + 2 * Theme.s6
            ColumnLayout {
                id: shown
                y: Theme.s6
                width: Math.min(620 * Theme.textScale, parent.width - 2 * Theme.s6)
                anchors.horizontalCenter: parent.horizontalCenter
                Loader {
                    active: page.making     // not before it is asked for: the first frame comes sooner
                    visible: active
                    focus: active
                    Layout.fillWidth: true
                    sourceComponent: NewLearner { focus: true; door: page.door; cancellable: page.door.learners.length > 0; onCancelled: { page.door.forget(); page.making = false; } }
                }
                Loader {
                    active: page.asking && !page.making
                    visible: active
                    Layout.fillWidth: true
                    sourceComponent: PinAsked { learner: page.asked; vm: page.vm }
                }
                Loader {
                    active: page.bringing && !page.making
                    visible: active
                    Layout.fillWidth: true
                    sourceComponent: BringIn { vm: page.vm; onLeaving: { page.begin(); page.making = page.door.learners.length === 0; } }
                }
                Loader {
                    active: page.stuck && !page.making && !page.bringing && !page.asking
                    visible: active
                    Layout.fillWidth: true
                    sourceComponent: DoorTrouble { vm: page.vm }
                }
                Welcome { visible: !page.asking && !page.making && !page.bringing && !page.stuck; Layout.fillWidth: true }
            }
        }
    }
    function begin(): void {
        door.forget();
        vm.carry.forget();
        making = bringing = false;
    }
}
