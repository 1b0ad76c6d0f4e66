pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The professional network: who asks, one's own entry, and people with their skills and what was written of them. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property CareersVm room: page.vm.careers
    RoomPage {
        anchors.fill: parent
        title: qsTr("Careers")
        note: qsTr("A page for work: skills, and what people are ready to sign for each other.")
        Repeater {
            model: page.room.requests.length
            InjectCard {
                id: request
                required property int index
                readonly property var map: page.room.requests[index] ?? ({})
                objectName: "connect-" + (map.id ?? "")
                Layout.fillWidth: true
                who: map.who ?? ""
                person: map.name ?? ""
                what: qsTr("would like to connect")
                knownFrom: map.knownFrom ?? ""
                note: map.note ?? ""
                when: map.when ?? ""
                wordMarks: writing ? page.vm.posts.marksTo(map.id ?? "", "decline-friend", words) : []
                foot: GuardNote { vm: page.vm; text: request.words; onUsed: text => request.words = text }
                onAccepted: page.room.answer(map.id, "accepted", "")
                onDeclined: page.room.answer(map.id, "declined", "")
                onDeclinedWith: words => page.room.answer(map.id, "declined", words)
                onIgnored: page.room.answer(map.id, "ignored", "")
            }
        }
        Repeater {
            model: page.room.asks
            PersonRow {
                id: asker
                required property var modelData
                objectName: "wants-" + asker.modelData.id
                Layout.fillWidth: true
                who: modelData.who
                person: modelData.name
                headline: qsTr("asks you for a recommendation, %1").arg(modelData.when)
                knownFrom: modelData.knownFrom
                note: modelData.note
                onPressed: page.vm.visit("person", asker.modelData.id)
                AppButton { objectName: "writeOne"; enabled: Keeping.possible; small: true; text: qsTr("Write it"); Accessible.name: qsTr("Write a recommendation of %1").arg(asker.person); onClicked: recommending.ask(asker.modelData.name, asker.modelData.id, "") }
                AppButton { objectName: "sayNo"; enabled: Keeping.possible; small: true; text: qsTr("Say no kindly"); Accessible.name: qsTr("Say no to %1").arg(asker.person); onClicked: refusing.refuse(asker.modelData) }
            }
        }
        SectionHeading { text: qsTr("You"); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        CareerCard { objectName: "myEntry"; Layout.fillWidth: true; entry: page.room.me; own: true; onPressed: page.vm.visit("profile", "") }
        SectionHeading { text: qsTr("People at work"); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        EmptyState {
            visible: page.room.people.length === 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.s4
            glyph: "briefcase"
            title: qsTr("Nobody is here")
            message: qsTr("In a scenario the professional network may be empty. In free practice you meet your colleagues here.")
        }
        Repeater {
            model: page.room.people.length
            CareerCard {
                id: card
                required property int index
                objectName: "career-" + (entry.id ?? "")
                Layout.fillWidth: true
                entry: page.room.people[index] ?? ({})
                onPressed: page.vm.visit("person", entry.id)
                onEndorsed: skill => page.room.endorse(card.entry.id, skill)
                onConnectAsked: connecting.ask(entry.name, entry.id, "")
                onRecommendAsked: recommending.ask(entry.name, entry.id, "")
                onRecommendationWanted: wanting.ask(entry.name, entry.id, "")
                onPartAsked: page.room.part(entry.id)
                onWritePressed: page.vm.visit("messages", entry.id)
            }
        }
    }
    WordsSheet { vm: page.vm; id: connecting; objectName: "connectSheet"; title: qsTr("Connect with %1").arg(person); note: qsTr("A word with it is kind, and not needed."); label: qsTr("A note to %1").arg(person); placeholder: qsTr("What do you have to do with each other?"); sendText: qsTr("Send the request"); empty: true; onSent: (key, words) => page.room.connectTo(key, words) }
    WordsSheet { vm: page.vm; id: wanting; objectName: "wantSheet"; title: qsTr("Ask %1 for a recommendation").arg(person); note: qsTr("Say which work of yours they have seen."); label: qsTr("A note to %1").arg(person); placeholder: qsTr("Would you write a few lines about …"); sendText: qsTr("Ask"); empty: true; onSent: (key, words) => page.room.askRecommendation(key, words) }
    WordsSheet { vm: page.vm; id: recommending; objectName: "recommendSheet"; title: qsTr("Recommend %1").arg(person); note: qsTr("It stands on their page, under your name, for everybody to read."); label: qsTr("Your recommendation of %1").arg(person); placeholder: qsTr("What have you seen them do well?"); sendText: qsTr("Publish"); onSent: (key, words) => page.room.recommend(key, words) }
    WordsSheet {
        vm: page.vm
        id: refusing
        property string request
        objectName: "refuseSheet"
        title: qsTr("Say no to %1").arg(person)
        note: qsTr("It goes out as a message; only %1 reads it.").arg(person)
        label: qsTr("Your words to %1").arg(person)
        onSent: (key, words) => page.room.declineRecommendation(key, request, words)
        function refuse(asked: var): void {
            request = asked.request;
            ask(asked.name, asked.id, qsTr("Thank you for asking me. I would rather not write one here; I am glad to talk about your work in person."));
        }
    }
}
