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
    Item { id: body; x: rail.width; y: band.height; width: parent.width - x; height: parent.height - y; clip: true }
}
