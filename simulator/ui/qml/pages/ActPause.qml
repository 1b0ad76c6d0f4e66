import QtQuick
import SafeSpace
import "../components"

/*! The pause before an act in which the coach has found something: a post, or an answer to somebody. */
PauseSheet {
    id: pause
    required property AppVm vm
    readonly property PauseVm waiting: vm.pause
    readonly property var held: waiting ? waiting.held : ({})
    readonly property string act: held.type ?? ""
    readonly property bool spoken: (held.text ?? "") !== ""
    readonly property var sentences: ({
        "accept-friend": qsTr("You accept the friend request of %1."),
        "decline-friend": qsTr("You decline the friend request of %1."),
        "ignore-friend": qsTr("You leave the friend request of %1 without an answer.")
    })
    visible: act !== ""
    draft: spoken ? held.text : act in sentences ? sentences[act].arg(held.person ?? "") : ""
    marks: spoken ? held.marks ?? [] : []
    findings: held.findings ?? []
    audience: act === "post" ? (held.audience === "friends" ? qsTr("Friends") : qsTr("Public")) : act === "comment" ? qsTr("Comment") : qsTr("Between you two")
    audienceGlyph: act === "post" ? (held.audience === "friends" ? "users" : "globe") : act === "comment" ? "message-circle" : "mail"
    note: spoken ? qsTr("It is still a draft. Nobody has seen it, and you decide what happens next.") : qsTr("Nothing has happened yet, and you decide what does.")
    wordsTitle: spoken ? qsTr("Your words") : qsTr("What you are about to do")
    editText: spoken ? qsTr("Edit") : qsTr("Back")
    editGlyph: spoken ? "pencil" : "undo-2"
    anywayText: act === "post" || act === "comment" ? qsTr("Post anyway") : act === "accept-friend" ? qsTr("Accept anyway") : qsTr("Send anyway")
    onUsed: index => waiting.useBetter(index)
    onEdited: waiting.keepEditing()
    onPostedAnyway: waiting.goAhead()
}
