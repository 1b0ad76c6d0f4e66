pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Friends: who asks, who is one, who was asked, whom one might know, and who is blocked. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property PeopleVm room: page.vm.people
    readonly property bool empty: room.requests.length + room.friends.length + room.asked.length === 0
    RoomPage {
        anchors.fill: parent
        title: qsTr("Friends")
        note: qsTr("Whoever is a friend sees what you post for friends, and you see theirs.")
        SectionHeading { visible: page.room.requests.length > 0; text: page.room.requests.length === 1 ? qsTr("One person asks you") : qsTr("%1 people ask you").arg(page.room.requests.length); Layout.fillWidth: true }
        Repeater {
            model: page.room.requests.length     // a number: what is being written in a card lives on
            InjectCard {
                id: request
                required property int index
                readonly property var modelData: page.room.requests[index] ?? ({})
                objectName: "request-" + request.modelData.id
                Layout.fillWidth: true
                who: modelData.who ?? ""
                person: modelData.name ?? ""
                knownFrom: modelData.knownFrom ?? ""
                note: modelData.note ?? ""
                when: modelData.when ?? ""
                wordMarks: writing ? page.vm.posts.marksTo(modelData.id ?? "", "decline-friend", words) : []
                foot: GuardNote { vm: page.vm; text: request.words; onUsed: text => request.words = text }
                onAccepted: page.room.answer(modelData.id, "accepted", "")
                onDeclined: page.room.answer(modelData.id, "declined", "")
                onDeclinedWith: words => page.room.answer(modelData.id, "declined", words)
                onIgnored: page.room.answer(modelData.id, "ignored", "")
            }
        }
        EmptyState {
            visible: page.empty
            Layout.fillWidth: true
            Layout.topMargin: Theme.s5
            Layout.bottomMargin: Theme.s4
            glyph: "users"
            title: qsTr("No friends here yet")
            message: qsTr("Somebody may ask you, or you ask first. Look below for people you know.")
        }
        SectionHeading { visible: page.room.asked.length > 0; text: qsTr("You asked"); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        Repeater {
            model: page.room.asked
            PersonRow {
                id: asked
                required property var modelData
                objectName: "asked-" + asked.modelData.id
                Layout.fillWidth: true
                who: modelData.who
                person: modelData.name
                headline: modelData.headline
                knownFrom: modelData.knownFrom
                note: modelData.note !== "" ? qsTr("You wrote: %1").arg(modelData.note) : ""
                onPressed: page.vm.visit("person", asked.modelData.id)
                Tag { glyph: "clock"; text: qsTr("Asked %1").arg(asked.modelData.when) }
            }
        }
        SectionHeading { visible: page.room.friends.length > 0; text: page.room.friends.length === 1 ? qsTr("Your friend") : qsTr("Your %1 friends").arg(page.room.friends.length); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        Repeater {
            model: page.room.friends
            PersonRow {
                id: friend
                required property var modelData
                objectName: "friend-" + friend.modelData.id
                Layout.fillWidth: true
                who: modelData.who
                person: modelData.name
                headline: modelData.headline
                knownFrom: modelData.knownFrom
                onPressed: page.vm.visit("person", friend.modelData.id)
                AppButton { objectName: "write"; small: true; glyph: "mail"; text: qsTr("Write"); Accessible.name: qsTr("Write to %1").arg(friend.person); onClicked: page.vm.visit("messages", friend.modelData.id) }
                AppButton { objectName: "unfriend"; enabled: Keeping.possible; small: true; kind: "quiet"; text: qsTr("Remove"); Accessible.name: qsTr("Remove %1 from your friends").arg(friend.person); onClicked: removing.ask(friend.modelData) }
            }
        }
        SectionHeading { visible: page.room.suggestions.length > 0; text: qsTr("People you may know"); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        Repeater {
            model: page.room.suggestions
            PersonRow {
                id: other
                required property var modelData
                objectName: "suggested-" + other.modelData.id
                Layout.fillWidth: true
                who: modelData.who
                person: modelData.name
                headline: modelData.headline
                knownFrom: modelData.knownFrom
                onPressed: page.vm.visit("person", other.modelData.id)
                AppButton { objectName: "ask"; enabled: Keeping.possible; small: true; glyph: "user-plus"; text: qsTr("Ask"); Accessible.name: qsTr("Ask %1 to be friends").arg(other.person); onClicked: asking.ask(other.modelData.name, other.modelData.id, "") }
            }
        }
        SectionHeading { visible: page.room.blocked.length > 0; text: qsTr("Blocked"); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        Repeater {
            model: page.room.blocked
            PersonRow {
                id: shut
                required property var modelData
                objectName: "blocked-" + shut.modelData.id
                Layout.fillWidth: true
                who: modelData.who
                person: modelData.name
                headline: modelData.headline
                onPressed: page.vm.visit("person", shut.modelData.id)
                AppButton { objectName: "unblock"; enabled: Keeping.possible; small: true; text: qsTr("Unblock"); Accessible.name: qsTr("Unblock %1").arg(shut.person); onClicked: page.room.unblock(shut.modelData.id) }
            }
        }
    }
    WordsSheet {
        vm: page.vm
        id: asking
        objectName: "askSheet"
        title: qsTr("Ask %1 to be friends").arg(person)
        note: qsTr("A word with it is kind, and not needed.")
        label: qsTr("A note to %1").arg(person)
        placeholder: qsTr("How do you know each other?")
        sendText: qsTr("Send the request")
        empty: true
        onSent: (key, words) => page.room.ask(key, words)
    }
    ConfirmSheet {
        id: removing
        property var friend: ({})
        objectName: "removing"
        title: qsTr("Remove %1 from your friends?").arg(friend.name ?? "")
        message: qsTr("They are not told, and may notice. To be friends again, one of you has to ask.")
        confirmText: qsTr("Remove")
        cancelText: qsTr("Stay friends")
        destructive: true
        function ask(somebody: var): void {
            friend = somebody;
            open();
        }
        onConfirmed: { removing.close(); page.room.unfriend(friend.id); }
        onCancelled: removing.close()
    }
}
