pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import SafeSpace
import "."
import "components"
import "pages"

/*! The window: ribbon, rail, one page, and a quiet line for what has to be said. */
ApplicationWindow {
    id: root
    required property AppVm vm
    property bool still: false      // pictures are drawn of it: nothing moves
    property bool greets: !still    // the tour opens by itself where it is due
    readonly property bool tourDue: greets && inside && vm.settings.tourDue
    onTourDueChanged: Qt.callLater(greet)       // after the page has taken the focus
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
    readonly property var leadsTo: ({ debrief: "scenarios", sure: "scenarios", compare: "scenarios", post: "feed", search: "feed", lens: "feed", person: "friends" })
    readonly property var pages: ({ door: "DoorPage", home: "HomePage", feed: "FeedPage", scenarios: "ScenariosPage", debrief: "DebriefPage", sure: "SurePage", compare: "ComparePage", settings: "SettingsPage",
        friends: "FriendsPage", careers: "CareersPage", messages: "MessagesPage", alerts: "AlertsPage", profile: "ProfilePage", person: "PersonPage", post: "PostPage", search: "SearchPage", lens: "LensPage" })

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
        ribbon.clockOpens: root.inside && !looksBack && root.vm.page !== "sure"
        onClockPressed: clockMenu.popup(frame.width - clockMenu.implicitWidth - Theme.s3, Theme.ribbonHeight)
        onRoomChosen: page => root.open(page)
        onWhoPressed: whoMenu.popup(Theme.s3, frame.height - whoMenu.implicitHeight - Theme.px(64))

        Loader {
            id: loader
            objectName: "page"
            anchors.fill: parent
            focus: true
        }
        Notice { id: notice; width: parent.width; anchors.bottom: parent.bottom; z: 5; onActed: root.vm.pause.takeBack() }
        ClockMenu { id: clockMenu; vm: root.vm }
        WhoMenu {
            id: whoMenu
            others: root.vm.others
            onPageChosen: page => root.open(page)
            onSwitched: learner => root.vm.switchTo(learner)
            onShortcutsAsked: shortcuts.open()
            onEndAsked: ending.open()
        }
    }
    ActPause { vm: root.vm; onGuidelinePressed: number => guideline.show(number) }
    ShareSheet { vm: root.vm }
    ReportSheet { vm: root.vm }
    GuidelineSheet { id: guideline; vm: root.vm }
    EndSheet { id: ending; vm: root.vm }
    StartSheet { vm: root.vm }
    ShortcutsSheet {
        id: shortcuts
        rooms: root.rooms.map((room, index) => ({ name: room.name, keys: qsTr("Ctrl+%1").arg(index + 1) })).concat([{ name: qsTr("Settings"), keys: qsTr("Ctrl+,") }])
    }
    TourSheet {
        id: tour
        holes: [Qt.rect(0, 0, root.width, Theme.ribbonHeight)]
        onStepChanged: holes = [holes[0], root.place("room-feed"), root.place("room-scenarios")]
        onFinished: root.vm.settings.tourDone()
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
    Shortcut { sequences: ["?", "Shift+?", "F1"]; onActivated: shortcuts.open() }
    Component.onCompleted: {
        vm.watch(root);
        turn();
    }

    function greet(): void {
        if (tourDue)
            tour.open();
    }
    /*! Where a room stands in the window. */
    function place(name: string): rect {
        const item = frame.roomItem(name);
        return item ? item.mapToItem(null, 0, 0, item.width, item.height) : Qt.rect(0, 0, 0, 0);
    }

    function open(page: string): void {
        if (network.includes(page))
            vm.visit(page, "");
        else
            vm.go(page);
    }
    function turn(): void {
        loader.setSource("pages/" + pages[vm.page] + ".qml", { vm: root.vm });
        loader.forceActiveFocus();
    }
}
