pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Above the posts: the scenario that is going, what has arrived, and the composer. */
Item {
    id: head
    required property AppVm vm
    required property FeedVm net
    required property int column
    required property bool stacked
    required property var drafts
    property string silence
    readonly property var run: vm.run
    readonly property bool playing: (run.title ?? "") !== ""     // in a scenario what arrives stands here; else in its rooms
    signal kept(string key, string text)
    signal guidelinePressed(int guideline)
    signal helpPressed
    height: rows.implicitHeight + Theme.s4 + Theme.s3
    ColumnLayout {
        id: rows
        y: Theme.s4
        width: head.column
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.s3
        InputField {
            objectName: "search"
            Layout.fillWidth: true
            glyph: "search"
            placeholderText: qsTr("Search people and posts")
            onEntered: text => { if (text.trim() !== "") head.vm.visit("search", text); }
        }
        RunCard {
            objectName: "runCard"
            visible: (head.run.title ?? "") !== ""
            Layout.fillWidth: true
            run: head.run
            timeLeft: head.vm.clock.timeLeft
            onHintAsked: hint => head.vm.askHint(hint)
            onSkipped: head.vm.skipAhead()
            onEnded: leaving.open()
            onLookedBack: head.vm.lookBack(head.run.run ?? "")
        }
        Repeater {
            model: head.run.told ?? []
            NetworkWord { required property var modelData; objectName: "told-" + modelData.id; Layout.fillWidth: true; text: modelData.text; onRead: head.vm.alerts.putAway(modelData.id) }
        }
        Repeater {
            model: head.playing ? head.net.requests.length : 0     // a number: what is being written in a card lives on
            InjectCard {
                id: request
                required property int index
                readonly property var modelData: head.net.requests[index] ?? ({})
                objectName: "request-" + request.modelData.id
                Layout.fillWidth: true
                who: modelData.who ?? ""
                person: modelData.name ?? ""
                knownFrom: modelData.knownFrom ?? ""
                note: modelData.note ?? ""
                when: modelData.when ?? ""
                wordMarks: writing ? head.vm.posts.marksTo(modelData.id ?? "", "decline-friend", words) : []
                foot: GuardNote { vm: head.vm; text: request.words; onUsed: text => request.words = text }
                onAccepted: head.net.answer(modelData.id, "accepted", "")
                onDeclined: head.net.answer(modelData.id, "declined", "")
                onDeclinedWith: words => head.net.answer(modelData.id, "declined", words)
                onIgnored: head.net.answer(modelData.id, "ignored", "")
            }
        }
        Repeater {
            model: head.playing ? head.net.threads.length : 0
            ThreadCard {
                id: thread
                required property int index
                readonly property var modelData: head.net.threads[index] ?? ({})
                objectName: "thread-" + thread.modelData.id
                Layout.fillWidth: true
                who: modelData.who ?? ""
                person: modelData.name ?? ""
                knownFrom: modelData.knownFrom ?? ""
                messages: modelData.messages ?? []
                myWho: head.net.me.who
                myName: head.net.me.name
                draft: head.drafts["to " + modelData.id] ?? ""
                marks: head.vm.posts.marksTo(modelData.id ?? "", "message", draft)
                foot: GuardNote { vm: head.vm; text: thread.draft; onUsed: text => head.kept("to " + thread.modelData.id, text) }
                onEdited: text => head.kept("to " + modelData.id, text)
                onSent: text => head.net.write(modelData.id, text)
                onReachPressed: id => head.vm.visit("lens", id)
            }
        }
        Repeater {
            model: head.playing ? head.net.friends.length : 0
            FriendRow {
                id: friend
                required property int index
                readonly property var modelData: head.net.friends[index] ?? ({})
                objectName: "friend-" + friend.modelData.id
                Layout.fillWidth: true
                who: modelData.who ?? ""
                person: modelData.name ?? ""
                onRemoved: head.net.unfriend(modelData.id)
            }
        }
        Composer {
            objectName: "composer"
            Layout.fillWidth: true
            who: head.net.me.who
            person: head.net.me.name
            draft: head.net.draft
            marks: head.net.marks
            audience: head.net.audience
            limit: head.net.limit
            audiences: [
                { key: "public", text: qsTr("Public"), glyph: "globe" },
                { key: "friends", text: qsTr("Friends"), glyph: "users" },
                { key: "direct", text: head.net.reader.name ? qsTr("Only %1").arg(head.net.reader.name) : qsTr("One person"), glyph: "mail" }
            ]
            ready: head.net.audience !== "direct" || (head.net.reader.id ?? "") !== ""
            accounts: head.net.hasOfficial ? [{ key: "personal", text: qsTr("As yourself"), glyph: "user" }, { key: "official", text: qsTr("Official account"), glyph: "badge-check" }] : []
            account: head.net.account === "official" ? qsTr("Official account") : qsTr("As yourself")
            accountGlyph: head.net.account === "official" ? "badge-check" : "user"
            pictures: head.net.pictures.length > 0
            picture: head.net.picture.name ?? ""
            pictureAlt: head.net.picture.alt ?? ""
            onPicturePressed: pictures.open()
            onPictureRemoved: head.net.choosePicture("")
            onAccountChosen: account => head.net.chooseAccount(account)
            note: head.net.draft === "" ? "" : head.net.kept ? qsTr("Draft kept") : qsTr("Draft not kept")
            onEdited: text => head.net.edit(text)
            onAudienceChosen: audience => audience === "direct" ? readers.open() : head.net.choose(audience)
            onPosted: head.net.post()
            onTooLong: length => head.vm.said(qsTr("A post has 10,000 signs at most; this has %1. Nothing was pasted.").arg(length))
        }
        GuardNote { objectName: "guardNote"; Layout.fillWidth: true; vm: head.vm; text: head.net.draft; onUsed: text => head.net.edit(text) }
        CoachList {
            visible: head.stacked
            Layout.fillWidth: true
            Layout.topMargin: Theme.s1
            draft: head.net.findings
            before: head.net.earlier
            writing: head.net.draft !== ""
            silence: head.silence
            onApplied: index => head.net.apply(index)
            onGuidelinePressed: number => head.guidelinePressed(number)
            onHelpPressed: head.helpPressed()
        }
    }
    PictureSheet { id: pictures; pictures: head.net.pictures; onChosen: name => { pictures.close(); head.net.choosePicture(name); } }
    ReaderSheet { id: readers; people: head.vm.people.friends; onChosen: somebody => { readers.close(); head.net.chooseReader(somebody); } }
    ConfirmSheet {
        id: leaving
        objectName: "leaving"
        title: head.run.mode === "exam" ? qsTr("End the exam here?") : qsTr("End the scenario here?")
        message: head.run.mode === "exam" ? qsTr("It counts as it stands. An exam has one try; you can still practise the scenario.") : qsTr("You will see how far it went. You can play it again at any time.")
        confirmText: qsTr("End it")
        cancelText: qsTr("Go on")
        onConfirmed: { leaving.close(); head.vm.leaveScenario(); }
        onCancelled: leaving.close()
    }
}
