pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! What the search brought: people first, then posts. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property PersonVm room: page.vm.person
    readonly property var people: room.foundPeople
    readonly property var posts: room.foundPosts
    PostMemory { id: memory; vm: page.vm }
    RoomPage {
        anchors.fill: parent
        measure: 608
        title: qsTr("Search")
        InputField {
            objectName: "searchAgain"
            Layout.fillWidth: true
            glyph: "search"
            focus: true
            text: page.room.query
            placeholderText: qsTr("Search people and posts")
            onEntered: text => page.room.search(text)
        }
        EmptyState {
            visible: page.people.length + page.posts.length === 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.s5
            glyph: "search"
            title: page.room.query ? qsTr("Nothing found for “%1”").arg(page.room.query) : qsTr("What are you looking for?")
            message: qsTr("Every word has to be the beginning of a word in a name, a profile or a post.")
        }
        SectionHeading { visible: page.people.length > 0; text: page.people.length === 1 ? qsTr("One person") : qsTr("%1 people").arg(page.people.length); Layout.fillWidth: true }
        Repeater {
            model: page.people
            PersonRow {
                id: row
                required property var modelData
                objectName: "found-" + row.modelData.id
                Layout.fillWidth: true
                who: modelData.who
                person: modelData.name
                headline: modelData.headline
                knownFrom: modelData.knownFrom
                onPressed: page.vm.visit(row.modelData.id === "me" ? "profile" : "person", row.modelData.id)
            }
        }
        SectionHeading { visible: page.posts.length > 0; text: page.posts.length === 1 ? qsTr("One post") : qsTr("%1 posts").arg(page.posts.length); Layout.fillWidth: true; Layout.topMargin: Theme.s2 }
        Repeater {
            model: page.posts.length
            PostItem {
                required property int index
                objectName: "hit-" + key
                Layout.fillWidth: true
                vm: page.vm
                memory: memory
                card: page.posts[index] ?? ({})
            }
        }
    }
}
