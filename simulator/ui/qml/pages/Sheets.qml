import QtQuick
import SafeSpace
import ".."
import "../components"

/*! Menus and sheets that may open over any page. Made when they are first wanted: nobody needs them at the door, and
    the first frame comes sooner. Fills the page of `frame`, whose signals open what stands here. */
Item {
    id: sheets
    required property AppVm vm
    required property AppFrame frame
    required property var rooms         // all of them, also at the door
    required property bool greets       // the tour opens by itself where it is due
    readonly property bool tourDue: greets && vm.page !== "door" && vm.settings.tourDue
    readonly property bool atDoor: vm.page === "door"
    onAtDoorChanged: {
        if (atDoor)
            for (const open of [clockMenu, whoMenu, ending, shortcuts, guideline, tour])
                open.close();       // nothing of a visit lies over the door
    }
    onTourDueChanged: Qt.callLater(greet)       // after the page has taken the focus

    ClockMenu { id: clockMenu; vm: sheets.vm }
    WhoMenu {
        id: whoMenu
        others: sheets.vm.others
        onPageChosen: page => sheets.frame.roomChosen(page)
        onSwitched: learner => sheets.vm.switchTo(learner)
        onShortcutsAsked: shortcuts.open()
        onEndAsked: ending.open()
    }
    ActPause { vm: sheets.vm; onGuidelinePressed: number => guideline.show(number) }
    ShareSheet { vm: sheets.vm }
    ReportSheet { vm: sheets.vm }
    GuidelineSheet { id: guideline; vm: sheets.vm }
    StartSheet { vm: sheets.vm }
    EndSheet { id: ending; vm: sheets.vm }
    ShortcutsSheet {
        id: shortcuts
        rooms: sheets.rooms.map((room, index) => ({ name: room.name, keys: qsTr("Ctrl+%1").arg(index + 1) })).concat([{ name: qsTr("Settings"), keys: qsTr("Ctrl+,") }])
    }
    TourSheet {
        id: tour
        holes: [Qt.rect(0, 0, sheets.frame.width, Theme.ribbonHeight)]
        onStepChanged: holes = [holes[0], sheets.place("room-feed"), sheets.place("room-scenarios")]
        onFinished: sheets.vm.settings.tourDone()
    }
    Connections {
        target: sheets.frame
        function onClockPressed() { clockMenu.popup(sheets.width - clockMenu.implicitWidth - Theme.s2, Theme.s1); }
        function onWhoPressed() { whoMenu.popup(Theme.s3, sheets.frame.height - whoMenu.implicitHeight - Theme.px(64)); }
        function onKeysAsked() { shortcuts.open(); }
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
}
