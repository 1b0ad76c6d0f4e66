pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import SafeSpace
import "."
import "components"

/*! The window: ribbon, rail, one page, and a quiet line for what has to be said. */
ApplicationWindow {
    id: root
    required property AppVm vm
    property bool still: false      // pictures are drawn of it: nothing is restored or kept
    readonly property bool inside: vm.page !== "door"
    readonly property bool playing: (vm.run.title ?? "") !== ""
    visible: true
    width: 1366
    height: 768
    minimumWidth: 960
    minimumHeight: 540
    title: qsTr("Safe Space (simulation)")
    color: Theme.window

    Binding { target: Theme; property: "mode"; value: root.vm.settings.theme }
    Binding { target: Theme; property: "textScale"; value: root.vm.settings.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.vm.settings.reducedMotion || root.still }

    AppFrame {
        id: frame
        anchors.fill: parent
        rooms: root.inside ? [
            { page: "home", glyph: "house", name: qsTr("Home"), group: qsTr("Your training") },
            { page: "scenarios", glyph: "map", name: qsTr("Scenarios"), group: qsTr("Your training") },
            { page: "feed", glyph: "newspaper", name: qsTr("Feed"), group: qsTr("The network") },
            { page: "settings", glyph: "settings", name: qsTr("Settings"), group: qsTr("You") }
        ] : []
        current: root.vm.page === "debrief" ? "scenarios" : root.vm.page
        who: root.vm.me.who ?? ""
        person: root.vm.me.name ?? ""
        part: root.vm.me.headline ?? ""
        ribbon.mode: !root.inside ? "" : root.vm.page === "debrief" ? "debrief" : "practice"
        ribbon.shift: root.inside ? "off" : ""
        ribbon.day: root.vm.day
        ribbon.clock: root.vm.clock
        ribbon.clockOpens: false
        onRoomChosen: page => root.open(page)
        onWhoPressed: whoMenu.popup(Theme.s3, frame.height - whoMenu.implicitHeight - Theme.px(64))

        Loader {
            id: loader
            objectName: "page"
            anchors.fill: parent
            focus: true
        }
        Notice { id: notice; width: parent.width; anchors.bottom: parent.bottom; z: 5 }
        MenuList {
            id: whoMenu
            objectName: "whoMenu"
            entries: [
                { key: "settings", text: qsTr("Settings"), glyph: "settings" },
                { key: "leave", text: qsTr("Switch learner"), glyph: "users" }
            ]
            onChosen: key => key === "leave" ? root.vm.leave() : root.open("settings")
        }
    }

    Connections {
        target: root.vm
        function onSaid(sentence: string) { notice.show(sentence); }
        function onPageChanged() { root.turn(); }
    }
    Shortcut { sequences: ["Ctrl+1"]; enabled: root.inside; onActivated: root.open("home") }
    Shortcut { sequences: ["Ctrl+2"]; enabled: root.inside; onActivated: root.open("scenarios") }
    Shortcut { sequences: ["Ctrl+3"]; enabled: root.inside; onActivated: root.open("feed") }
    Shortcut { sequences: ["Ctrl+,"]; enabled: root.inside; onActivated: root.open("settings") }
    Component.onCompleted: turn()

    /*! The feed keeps showing the scenario that is going; without one it is free practice. */
    function open(page: string): void {
        if (page === "feed" && (!playing || vm.run.over))
            vm.justPractise();
        else
            vm.go(page);
    }
    function turn(): void {
        const name = ({ door: "DoorPage", home: "HomePage", feed: "FeedPage", scenarios: "ScenariosPage", debrief: "DebriefPage", settings: "SettingsPage" })[vm.page];
        loader.setSource("pages/" + name + ".qml", { vm: root.vm });
        loader.forceActiveFocus();
    }
}
