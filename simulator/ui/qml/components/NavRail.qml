pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! Left of every page but the door. `rooms`: [{ page, glyph, name, badge?, group }], in the order of their groups. */
Rectangle {
    id: rail
    property var rooms: []
    property string current
    property bool compact: false
    property string who
    property string person
    property string part
    signal chosen(string page)
    signal whoPressed
    /*! The room of that page, once it is drawn. */
    function roomItem(name: string): Item {
        for (let at = 0; at < items.count; at++) {
            const room = (items.itemAt(at) as RailPlace)?.item ?? null;
            if (room?.objectName === name)
                return room;
        }
        return null;
    }
    implicitWidth: compact ? Math.max(84, Theme.px(80)) : Math.max(208, Theme.px(200))
    readonly property real room: height - scroll.anchors.topMargin - scroll.anchors.bottomMargin - (compact ? 13 : 0)
    readonly property real each: Math.max(Theme.px(41), Math.min(Theme.px(50), room / Math.max(1, rooms.length) - 3))     // in little room they stand closer
    color: Theme.window
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Rooms")
    component RailPlace: ColumnLayout { property Item item }
    Rectangle { width: 1; height: parent.height; anchors.right: parent.right; color: Theme.line }
    Flickable {
        id: scroll
        anchors.fill: parent
        anchors.leftMargin: rail.compact ? Theme.s1 : Theme.s2
        anchors.rightMargin: anchors.leftMargin + 1
        anchors.topMargin: rail.compact ? Theme.s2 : Theme.s4
        anchors.bottomMargin: foot.height + Theme.s3
        contentHeight: list.implicitHeight + 4
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        ColumnLayout {
            id: list
            width: parent.width
            spacing: 2
            Repeater {
                id: items
                model: rail.rooms.length
                RailPlace {
                    id: place
                    required property int index
                    readonly property var room: rail.rooms[index] ?? ({})
                    readonly property bool first: index === 0 || (rail.rooms[index - 1]?.group ?? "") !== (room.group ?? "")
                    Layout.fillWidth: true
                    spacing: 2
                    Rule { visible: rail.compact && place.first && place.index > 0; Layout.margins: 4 }
                    AppText { visible: !rail.compact && place.first && text !== ""; text: place.room.group ?? ""; muted: true; font.pixelSize: Theme.small; wrapMode: Text.NoWrap; Layout.leftMargin: Theme.s3; Layout.topMargin: place.index ? Theme.s4 : 0; Layout.bottomMargin: 2 }
                    item: tab
                    NavItem {
                        id: tab
                        objectName: "room-" + (place.room.page ?? "")
                        Layout.fillWidth: true
                        text: place.room.name ?? ""
                        glyph: place.room.glyph ?? ""
                        badge: place.room.badge ?? 0
                        compact: rail.compact
                        implicitHeight: rail.compact ? rail.each : Math.max(40, Theme.px(38))
                        current: rail.current === place.room.page
                        onClicked: rail.chosen(place.room.page)
                        onActiveFocusChanged: if (activeFocus && scroll.interactive)
                            scroll.contentY = Math.max(0, Math.min(scroll.contentHeight - scroll.height, place.y + height - scroll.height / 2));
                    }
                }
            }
        }
    }
    WhoAmI {
        id: foot
        objectName: "whoAmI"
        visible: rail.person !== ""
        x: Theme.s2
        width: parent.width - 2 * Theme.s2 - 1
        y: parent.height - height - Theme.s2
        compact: rail.compact
        who: rail.who
        person: rail.person
        part: rail.part
        onClicked: rail.whoPressed()
    }
}
