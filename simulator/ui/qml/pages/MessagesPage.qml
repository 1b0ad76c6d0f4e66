pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Messages: the talks at the left, the one that is open at the right; in little room one of the two. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property MessagesVm room: page.vm.messages
    readonly property bool talking: (room.current.id ?? "") !== ""
    readonly property bool narrow: Theme.room(width) < 760
    readonly property int listWidth: narrow ? width : Math.max(320, Math.min(380, width * .34))
    PageScroll {
        id: list
        visible: !page.narrow || !page.talking
        width: page.listWidth
        height: parent.height
        contentHeight: rows.implicitHeight + 2 * Theme.s4
        ColumnLayout {
            id: rows
            x: Theme.s4
            y: Theme.s4
            width: parent.width - 2 * Theme.s4
            spacing: 2
            RowLayout {
                Layout.bottomMargin: Theme.s2
                spacing: Theme.s2
                AppText { text: qsTr("Messages"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                IconButton { objectName: "newTalk"; visible: page.room.threads.length > 0; glyph: "pencil"; text: qsTr("Write to somebody"); onClicked: writing.open() }
            }
            EmptyState {
                visible: page.room.threads.length === 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.s6
                glyph: "mail"
                title: qsTr("No messages yet")
                message: qsTr("People here write back. Start with somebody you know.")
                action: qsTr("To your friends")
                onPressed: page.vm.visit("friends", "")
            }
            Repeater {
                model: page.room.threads.length
                TalkRow {
                    id: talk
                    required property int index
                    readonly property var map: page.room.threads[index] ?? ({})
                    objectName: "talk-" + (map.id ?? "")
                    Layout.fillWidth: true
                    who: map.who ?? ""
                    person: map.name ?? ""
                    last: map.own ? qsTr("You: %1").arg(map.last) : map.last ?? ""
                    when: map.when ?? ""
                    unread: map.unread ?? 0
                    current: map.open ?? false
                    onClicked: page.room.open(map.id)
                    Keys.onDownPressed: page.step(index + 1)
                    Keys.onUpPressed: page.step(index - 1)
                }
            }
        }
    }
    Rectangle { visible: !page.narrow; x: page.listWidth; width: 1; height: parent.height; color: Theme.line }
    EmptyState {
        visible: !page.narrow && !page.talking && page.room.threads.length > 0
        width: Math.min(320 * Theme.textScale, parent.width - page.listWidth - 2 * Theme.s5)
        x: page.listWidth + (parent.width - page.listWidth - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        glyph: "message-circle"
        title: qsTr("Choose a talk")
        message: qsTr("A message is read by one person. They can still show it to others.")
    }
    Talk {
        visible: page.talking
        x: page.narrow ? 0 : page.listWidth + 1
        width: parent.width - x
        height: parent.height
        vm: page.vm
        room: page.room
        narrow: page.narrow
    }
    ReaderSheet {
        id: writing
        objectName: "newTalkSheet"
        title: qsTr("Write to whom?")
        note: people.length ? qsTr("One of your friends. A message is read by one person.") : qsTr("You have no friends here yet. Ask somebody in the room Friends.")
        people: page.vm.people?.friends ?? []
        onChosen: somebody => { writing.close(); page.vm.visit("messages", somebody); }
    }
    function step(to: int): void {
        const next = page.room.threads[Math.max(0, Math.min(page.room.threads.length - 1, to))];
        if (next)
            for (const item of rows.children)
                if (item.objectName === "talk-" + next.id)
                    item.forceActiveFocus(Qt.TabFocusReason);
    }
}
