import QtQuick
import QtQuick.Layouts
import SafeSpace
import "../components"

/*! How a post is shared: with words of one's own or without, with everybody or with friends. */
ChoiceSheet {
    id: sheet
    required property AppVm vm
    readonly property PostsVm posts: vm.posts
    readonly property var post: posts ? posts.sharing : ({})
    property string words
    property string audience: "public"
    objectName: "shareSheet"
    visible: (post.id ?? "") !== ""
    title: qsTr("Share this post")
    note: qsTr("Whoever reads it reads it as something you stand behind, unless you say otherwise.")
    onOpened: field.takeFocus()
    onVisibleChanged: if (visible) {
        words = "";
        audience = "public";
    }
    onDismissed: posts.askNothing()
    MarkedField {
        id: field
        objectName: "shareWords"
        Layout.fillWidth: true
        text: sheet.words
        limit: 2000
        name: qsTr("Your words to it")
        placeholder: qsTr("Add words, or share it as it is")
        onEdited: text => sheet.words = text
        onSubmitted: sheet.send()
    }
    GuardNote { Layout.fillWidth: true; vm: sheet.vm; text: sheet.words; onUsed: text => sheet.words = text }
    SharedPost { original: sheet.post; Layout.fillWidth: true }
    ChoiceRow {
        objectName: "shareAudience"
        Layout.fillWidth: true
        label: qsTr("Who can see it")
        options: [{ key: "public", text: qsTr("Public") }, { key: "friends", text: qsTr("Friends") }]
        current: sheet.audience
        onChosen: key => sheet.audience = key
    }
    foot: AppButton { objectName: "shareGo"; kind: "primary"; glyph: "share-2"; text: sheet.words.trim() === "" ? qsTr("Share without words") : qsTr("Share"); onClicked: sheet.send() }
    function send(): void {
        posts.share(words, audience);
    }
}
