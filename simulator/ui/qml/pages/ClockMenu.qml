import QtQuick
import SafeSpace
import "../components"

/*! What can be done with the town's clock: stop it, let it go on, let an hour pass; and the shift. */
MenuList {
    id: menu
    required property AppVm vm
    readonly property ClockVm clock: vm.clock
    objectName: "clockMenu"
    entries: (clock.stoppable ? [
        clock.running ? { key: "pause", text: qsTr("Stop the clock"), glyph: "pause" } : { key: "resume", text: qsTr("Let the clock run"), glyph: "play" }
    ] : []).concat([
        { key: "next", text: qsTr("Until something happens"), glyph: "skip-forward" },
        { key: "hour", text: qsTr("Let an hour pass"), glyph: "fast-forward" },
        clock.onShift ? { key: "off", text: qsTr("End the shift"), glyph: "coffee" } : { key: "on", text: qsTr("Begin a shift"), glyph: "stethoscope" }
    ])
    onChosen: key => {
        if (key === "pause")
            clock.pause();
        else if (key === "resume")
            clock.resume();
        else if (key === "next")
            vm.skipAhead();
        else if (key === "hour")
            clock.letAnHourPass();
        else
            clock.changeShift(key === "on");
    }
}
