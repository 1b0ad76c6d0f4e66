import QtQuick
import ".."

/*! Ribbon on top, rail at the left, the page in the rest. Without rooms (the door) there is no rail. */
Rectangle {
    id: frame
    property alias ribbon: band         // mode, shift, day, clock, running
    property alias rooms: rail.rooms
    property alias current: rail.current
    property alias who: rail.who
    property alias person: rail.person
    property alias part: rail.part
    property string lasting             // a sentence that stays on top of every page
    default property alias page: body.data
    signal roomChosen(string page)
    signal whoPressed
    signal clockPressed
    signal keysAsked
    function roomItem(name: string): Item {
        return rail.roomItem(name);
    }
    readonly property bool compact: Theme.room(width) < 1200
    color: Theme.window
    SimulationRibbon { id: band; width: parent.width; z: 2; onClockPressed: frame.clockPressed() }
    NavRail {
        id: rail
        visible: rooms.length > 0
        compact: frame.compact
        y: band.height
        width: visible ? implicitWidth : 0
        height: parent.height - y
        onChosen: page => frame.roomChosen(page)
        onWhoPressed: frame.whoPressed()
    }
    Rectangle {
        id: line
        visible: frame.lasting !== ""
        x: rail.width
        y: band.height
        width: parent.width - x
        height: visible ? why.implicitHeight + 2 * Theme.s2 : 0
        color: Theme.cautionSoft
        Glyph { x: Theme.s4; name: "lock"; tint: Theme.caution; size: Theme.px(16); anchors.verticalCenter: parent.verticalCenter }
        AppText { id: why; objectName: "lasting"; x: Theme.s4 + Theme.px(16) + Theme.s2; width: parent.width - x - Theme.s4; text: frame.lasting; color: Theme.text; font.pixelSize: Theme.px(14); anchors.verticalCenter: parent.verticalCenter; Accessible.role: Accessible.StaticText; Accessible.name: text }
    }
    Item { id: body; x: rail.width; y: band.height + line.height; width: parent.width - x; height: parent.height - y; clip: true }
}
