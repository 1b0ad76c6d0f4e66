pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! A run on one line of time, in lanes: its parts, the world, you, the coach, how far acts got. Left and right step, a
    press jumps. `events`: [{ at, when, lane, text, glyph?, level? }] in the order of time, `at` from 0 to 1, `lane`
    "step", "world", "you", "coach" or "reach"; `ticks`: [{ at, text }]; `position` from 0 to 1 draws the moment that is
    looked at, called `says`. The owner sets `current` on `chosen`. With `listed`, or where there is little room, the
    same events stand one under the other: the twin for who reads rather than sees. */
FocusScope {
    id: timeline
    property var events: []
    property var ticks: []
    property int current: -1
    property bool listed: false
    property real position: -1
    property string says
    signal chosen(int index)
    readonly property bool stacked: listed || Theme.room(width) < 640
    readonly property var lanes: [{ key: "step", text: qsTr("Part") }, { key: "world", text: qsTr("The world") }, { key: "you", text: qsTr("You") }, { key: "coach", text: qsTr("Coach") }, { key: "reach", text: qsTr("May reach") }].filter(lane => ["world", "you", "coach"].includes(lane.key) || events.some(event => event.lane === lane.key))
    readonly property real gutter: Theme.px(84)
    readonly property real head: ticks.length ? Theme.px(24) : 4
    readonly property real line: Math.max(34, Theme.px(32)) + 6
    property var rows: [1, 1, 1]        // how many lines each lane needs
    implicitHeight: stacked ? list.implicitHeight : head + line * rows.reduce((sum, lines) => sum + lines, 0) + (lanes.length - 1) * Theme.s2
    implicitWidth: 700
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What happened, in the order of time")
    Keys.onLeftPressed: timeline.step(-1)
    Keys.onRightPressed: timeline.step(1)

    function step(by: int): void {
        const next = Math.max(0, Math.min(events.length - 1, current + by));
        if (next !== current && events.length)
            chosen(next);
        const item = stacked ? (entries.itemAt(next) as Entry)?.chip : chips.itemAt(next);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
    function place(at: real): real {
        return gutter + at * (width - gutter - Theme.s3);
    }
    function laneTop(lane: int): real {
        let y = head;
        for (let i = 0; i < lane; i++)
            y += line * (rows[i] ?? 1) + Theme.s2;
        return y;
    }
    function laneOf(event: var): int {
        return Math.max(0, lanes.findIndex(lane => lane.key === (event.lane ?? "")));
    }
    /*! Puts each event at its time, in the first line of its lane where it hides no other. */
    function arrange(): void {
        const ends = lanes.map(() => []);
        for (let i = 0; i < chips.count; i++) {
            const chip = chips.itemAt(i) as TimelineEvent;
            if (!chip)
                return;
            const lane = ends[laneOf(events[i])];
            chip.wanted = Math.max(gutter, Math.min(place(events[i].at ?? 0), width - chip.width));
            let row = lane.findIndex(end => end + 6 <= chip.wanted);
            row = row < 0 ? lane.length : row;
            lane[row] = chip.wanted + chip.width;
            chip.row = row;
        }
        rows = ends.map(lane => Math.max(1, lane.length));
    }
    Timer { id: later; interval: 0; onTriggered: timeline.arrange() }       // goes with the line, as a delayed call would not
    onWidthChanged: later.restart()
    onEventsChanged: later.restart()
    Connections {
        target: Theme
        function onTextScaleChanged(): void {
            later.restart();
        }
    }

    Item {
        visible: !timeline.stacked
        anchors.fill: parent
        Repeater {
            model: timeline.ticks.length
            Item {
                id: tick
                required property int index
                readonly property var map: timeline.ticks[index] ?? ({ at: 0, text: "" })
                x: timeline.place(map.at)
                Rectangle { y: Theme.px(20); width: 1; height: timeline.height - y; color: Theme.line }
                AppText { visible: timeline.position < 0 || Math.abs(tick.x - timeline.place(timeline.position)) > Theme.px(40); x: Math.min(-width / 2, timeline.width - tick.x - width); text: tick.map.text; muted: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap }
            }
        }
        Repeater {
            model: timeline.lanes
            AppText {
                required property var modelData
                required property int index
                text: modelData.text
                muted: true
                font.pixelSize: Theme.label
                wrapMode: Text.NoWrap
                y: timeline.laneTop(index) + (timeline.line - 6 - height) / 2
                Accessible.ignored: true
            }
        }
        Rectangle { visible: timeline.position >= 0; x: timeline.place(timeline.position) - 1; y: Theme.px(18); width: 2; height: timeline.height - y; color: Theme.accent }
        Repeater {
            id: chips
            model: timeline.stacked ? 0 : timeline.events.length
            onItemAdded: later.restart()
            TimelineEvent {
                required property int index
                readonly property var map: timeline.events[index] ?? ({})
                property real wanted: 0
                property int row: 0
                objectName: "event-" + index
                x: wanted
                y: timeline.laneTop(timeline.laneOf(map)) + row * timeline.line
                width: Math.min(implicitWidth, Theme.px(260))
                text: map.text ?? ""
                glyph: map.glyph ?? "circle-dot"
                level: map.level ?? ""
                when: map.when ?? ""
                lane: timeline.lanes[timeline.laneOf(map)].text
                ground: map.lane === "world" ? Theme.window : Theme.surface
                current: index === timeline.current
                onClicked: timeline.chosen(index)
            }
        }
        Rectangle {
            visible: timeline.position >= 0 && timeline.says !== ""
            x: Math.max(0, Math.min(timeline.width - width, timeline.place(timeline.position) - width / 2))
            width: said.implicitWidth + Theme.s3
            height: Theme.px(20)
            radius: height / 2
            color: Theme.accent
            AppText { id: said; anchors.centerIn: parent; text: timeline.says; color: Theme.accentInk; font.pixelSize: Theme.small; font.weight: Font.DemiBold; wrapMode: Text.NoWrap; Accessible.ignored: true }
        }
    }
    ColumnLayout {
        id: list
        visible: timeline.stacked
        width: parent.width
        spacing: 6
        Repeater {
            id: entries
            model: timeline.stacked ? timeline.events.length : 0
            Entry {
                required property int index
                map: timeline.events[index] ?? ({})
                chip.objectName: "event-" + index
                chip.current: index === timeline.current
                chip.onClicked: timeline.chosen(index)
            }
        }
    }
    component Entry: RowLayout {
        id: entry
        property var map: ({})
        property alias chip: chip
        spacing: Theme.s3
        AppText { text: entry.map.when ?? ""; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.preferredWidth: Math.max(Theme.px(52), implicitWidth) }
        AppText { text: chip.lane; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.preferredWidth: Theme.px(64) }
        TimelineEvent {
            id: chip
            Layout.fillWidth: true
            text: entry.map.text ?? ""
            glyph: entry.map.glyph ?? "circle-dot"
            level: entry.map.level ?? ""
            when: entry.map.when ?? ""
            lane: timeline.lanes[timeline.laneOf(entry.map)].text
        }
    }
}
