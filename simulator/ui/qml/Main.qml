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
    property bool still: false      // pictures are drawn of it: nothing moves
    property bool greets: !still    // the tour opens by itself where it is due
    readonly property bool inside: vm.page !== "door"
    readonly property bool playing: (vm.run.title ?? "") !== ""
    visible: true
    width: 1366
    height: 768
    minimumWidth: 960
    minimumHeight: 540
    title: qsTr("Safe Space (simulation)")
    color: Theme.window

    readonly property var rooms: [
        { page: "feed", glyph: "newspaper", name: qsTr("Feed"), group: qsTr("The network") },
        { page: "friends", glyph: "users", name: qsTr("Friends"), group: qsTr("The network"), badge: root.vm.people?.waiting ?? 0 },
        { page: "careers", glyph: "briefcase", name: qsTr("Careers"), group: qsTr("The network"), badge: root.vm.careers?.waiting ?? 0 },
        { page: "messages", glyph: "mail", name: qsTr("Messages"), group: qsTr("The network"), badge: root.vm.messages?.unread ?? 0 },
        { page: "alerts", glyph: "bell", name: qsTr("Alerts"), group: qsTr("The network"), badge: root.vm.alerts?.unread ?? 0 },
        { page: "home", glyph: "house", name: qsTr("Home"), group: qsTr("Your training") },
        { page: "scenarios", glyph: "map", name: qsTr("Scenarios"), group: qsTr("Your training") }
    ]
    readonly property var network: ["feed", "friends", "careers", "messages", "alerts", "profile", "person", "post", "search", "lens"]
    readonly property var leadsTo: ({ debrief: "scenarios", sure: "scenarios", compare: "scenarios", post: "feed", search: "feed", lens: root.vm.lens?.act.to ? "messages" : "feed", person: "friends" })
    readonly property var pages: ({ door: "DoorPage", home: "HomePage", feed: "FeedPage", scenarios: "ScenariosPage", debrief: "DebriefPage", sure: "SurePage", compare: "ComparePage", settings: "SettingsPage",
        friends: "FriendsPage", careers: "CareersPage", messages: "MessagesPage", alerts: "AlertsPage", profile: "ProfilePage", person: "PersonPage", post: "PostPage", search: "SearchPage", lens: "LensPage" })

    Binding { target: Keeping; property: "why"; value: root.vm.readOnly }
    Binding { target: Theme; property: "mode"; value: root.vm.settings.theme }
    Binding { target: Theme; property: "textScale"; value: root.vm.settings.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.vm.settings.reducedMotion || root.still }

    AppFrame {
        id: frame
        anchors.fill: parent
        rooms: root.inside ? root.rooms : []
        current: root.leadsTo[root.vm.page] ?? root.vm.page
        who: root.vm.me.who ?? ""
        person: root.vm.me.name ?? ""
        part: root.vm.me.headline ?? ""
        ribbon.mode: !root.inside ? "" : looksBack ? "debrief" : root.vm.run.over && root.vm.page !== "sure" ? "practice" : root.vm.run.mode ?? "practice"
        readonly property bool looksBack: ["debrief", "compare"].includes(root.vm.page)
        ribbon.remaining: root.inside ? root.vm.clock.timeLeft : ""
        ribbon.shift: !root.inside ? "" : root.vm.clock.onShift ? "on" : "off"
        ribbon.acts: root.vm.clock.acts
        ribbon.day: root.vm.clock.day
        ribbon.clock: root.vm.clock.time
        ribbon.running: root.vm.clock.running
        lasting: root.vm.readOnly
        ribbon.clockOpens: root.inside && Keeping.possible && !looksBack && root.vm.page !== "sure"
        onRoomChosen: page => root.open(page)

        Loader {
            id: loader
            objectName: "page"
            anchors.fill: parent
            focus: true
        }
        FocusKeeper { page: loader.item as Item }
        Notice { id: notice; width: parent.width; anchors.bottom: parent.bottom; z: 5; onActed: root.vm.pause.takeBack() }
        Loader { id: sheets; objectName: "sheets"; anchors.fill: parent }
    }

    Connections {
        target: root.vm.carry       // its own pages say it themselves
        function onSaid(sentence: string) { if (!["settings", "door"].includes(root.vm.page)) notice.show(sentence); }
    }
    onClosing: close => {
        close.accepted = !root.vm.carry.work.running || root.stops;
        if (!close.accepted)
            stopping.open();
    }
    property bool stops: false      // long work is given up
    Connections {
        target: root.vm.carry.work
        function onChanged() { if (!root.vm.carry.work.running) stopping.close(); }
    }
    ConfirmSheet {
        id: stopping
        objectName: "stopping"
        title: qsTr("Close in the middle of it?")
        message: qsTr("%1 is not done yet. If you close now it is stopped, and nothing is left of it.").arg(root.vm.carry.work.says)
        confirmText: qsTr("Stop and close")
        cancelText: qsTr("Wait")
        destructive: true
        onConfirmed: { root.stops = true; root.close(); }
        onCancelled: stopping.close()
    }
    Connections {
        target: root.vm
        function onSaid(sentence: string) { notice.show(sentence); }
        function onOffered(sentence: string) { notice.show(sentence, qsTr("Undo")); }
        function onPageChanged() { root.turn(); }
    }
    Instantiator {
        model: root.rooms
        Shortcut {
            required property int index
            required property var modelData
            sequence: "Ctrl+" + (index + 1)
            enabled: root.inside
            onActivated: root.open(modelData.page)
        }
    }
    Shortcut { sequence: "Ctrl+,"; enabled: root.inside; onActivated: root.open("settings") }
    Shortcut { sequences: ["?", "Shift+?", "F1"]; onActivated: { root.lay(); frame.keysAsked(); } }
    Connections {
        target: root
        enabled: root.inside && sheets.status === Loader.Null       // somebody went in at once: first they see a page
        function onFrameSwapped() { root.lay(); }
    }
    Timer { interval: 300; running: !root.still; onTriggered: { root.lay(); root.vm.readAhead(); } }     // the door stands, and nobody waits
    Component.onCompleted: {
        vm.watch(root);
        turn();
    }

    /*! Make the menus and sheets, where they are not there yet. */
    function lay(): void {
        if (sheets.status !== Loader.Null)
            return;
        vm.furnish();
        sheets.setSource("pages/Sheets.qml", { vm: root.vm, frame: frame, rooms: rooms, greets: greets });
    }
    function open(page: string): void {
        if (network.includes(page))
            vm.visit(page, "");
        else
            vm.go(page);
    }
    function turn(): void {
        if (inside && still)
            lay();
        loader.setSource("pages/" + pages[vm.page] + ".qml", { vm: root.vm });
        loader.forceActiveFocus();
    }
}
