pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Somebody's page: who they are, how one knows them, what can be done, and what they posted. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property PersonVm room: page.vm.person
    readonly property PeopleVm ties: page.vm.people
    readonly property var profile: room.profile
    readonly property string key: profile.id ?? ""
    readonly property bool there: key !== ""
    property int version: 0
    PostMemory { id: memory; vm: page.vm }
    Connections {
        target: page.vm.posts
        function onTouched(post: string) { page.version += 1; }
    }
    RoomPage {
        anchors.fill: parent
        measure: 608
        EmptyState {
            visible: !page.there
            Layout.fillWidth: true
            Layout.topMargin: Theme.s6
            glyph: "user"
            title: qsTr("Nobody is here")
            message: qsTr("This page has gone. The feed has many others.")
            action: qsTr("To the feed")
            onPressed: page.vm.visit("feed", "")
        }
        ProfilePreview {
            visible: page.there
            Layout.fillWidth: true
            name: qsTr("Profile of %1").arg(page.profile.name ?? "")
            who: page.profile.who ?? ""
            person: page.profile.name ?? ""
            handle: page.profile.handle ?? ""
            headline: page.profile.headline ?? ""
            address: page.profile.url ?? ""
            about: page.profile.bio ?? ""
            RowLayout {
                visible: (page.profile.knownFrom ?? "") !== ""
                spacing: 6
                Glyph { name: "users-round"; size: Theme.px(15); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
                AppText { text: qsTr("You know %1 from: %2").arg((page.profile.name ?? "").split(" ")[0]).arg(page.profile.knownFrom ?? ""); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
            }
            Flow {
                visible: (page.profile.skills ?? []).length > 0
                Layout.fillWidth: true
                spacing: 6
                Repeater { model: page.profile.skills ?? []; Tag { required property string modelData; text: modelData } }
            }
            Flow {
                visible: !page.profile.mine
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                spacing: Theme.s2
                AppButton { objectName: "personAsk"; enabled: Keeping.possible; visible: !page.profile.friend && !page.profile.asked && !page.profile.asks && !page.profile.blocked; small: true; glyph: "user-plus"; text: qsTr("Ask to be friends"); onClicked: asking.ask(page.profile.name, page.key, "") }
                Tie { visible: page.profile.friend ?? false; glyph: "users"; text: qsTr("You are friends") }
                Tie { visible: page.profile.asked ?? false; glyph: "clock"; text: qsTr("You asked") }
                AppButton { objectName: "personAnswer"; visible: page.profile.asks ?? false; small: true; glyph: "user-plus"; text: qsTr("Answer their request"); onClicked: page.vm.visit("friends", "") }
                AppButton { objectName: "personWrite"; visible: !page.profile.blocked; small: true; glyph: "mail"; text: qsTr("Write"); onClicked: page.vm.visit("messages", page.key) }
                AppButton { objectName: "personFollow"; enabled: Keeping.possible; visible: !page.profile.blocked; small: true; text: page.profile.followed ? qsTr("Unfollow") : qsTr("Follow"); onClicked: page.profile.followed ? page.ties.unfollow(page.key) : page.ties.follow(page.key) }
                AppButton { objectName: "personBlock"; enabled: Keeping.possible; small: true; kind: "quiet"; danger: !page.profile.blocked; text: page.profile.blocked ? qsTr("Unblock") : qsTr("Block"); onClicked: page.profile.blocked ? page.ties.unblock(page.key) : page.ties.block(page.key) }
            }
        }
        SectionHeading { visible: page.there; text: page.profile.blocked ? qsTr("Blocked: you do not see each other’s posts") : page.room.posts.length === 0 ? qsTr("Nothing posted yet") : qsTr("Newest posts"); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        Repeater {
            model: page.there && !page.profile.blocked ? page.room.posts : []
            PostItem {
                required property string modelData
                objectName: "theirs-" + modelData
                Layout.fillWidth: true
                vm: page.vm
                memory: memory
                card: { page.version; return page.vm.posts.card(modelData); }
                knownFrom: ""
            }
        }
    }
    /*! A tag as tall as the buttons beside it. */
    component Tie: Item {
        property alias glyph: tag.glyph
        property alias text: tag.text
        implicitWidth: tag.implicitWidth
        implicitHeight: Theme.smallControl
        Tag { id: tag; anchors.verticalCenter: parent.verticalCenter }
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
        onSent: (key, words) => page.ties.ask(key, words)
    }
}
