import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! One post with all that was said under it, as an alert leads to it. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property var card: page.vm.posts.shown
    readonly property bool there: (card.id ?? "") !== ""
    Component.onCompleted: if (there)
        memory.toggle(card.id)
    PostMemory { id: memory; vm: page.vm }
    RoomPage {
        anchors.fill: parent
        measure: 608
        title: qsTr("A post")
        note: page.there ? qsTr("By %1, with everything that was said to it.").arg(page.card.mine ? qsTr("you") : page.card.author) : ""
        tools: AppButton { objectName: "toFeed"; glyph: "newspaper"; text: qsTr("To the feed"); onClicked: page.vm.visit("feed", "") }
        PostItem { objectName: "shownPost"; visible: page.there; Layout.fillWidth: true; vm: page.vm; memory: memory; card: page.card }
        EmptyState {
            visible: !page.there
            Layout.fillWidth: true
            Layout.topMargin: Theme.s6
            glyph: "trash-2"
            title: qsTr("This post is gone")
            message: qsTr("It was deleted, or it is out of your sight. Whoever kept a picture of it still has it.")
        }
    }
}
