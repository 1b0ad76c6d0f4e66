import QtQuick
import QtQuick.Layouts
import SafeSpace
import "../components"

/*! Why a post is reported; whoever reads the report is chosen by the reason. */
ChoiceSheet {
    id: sheet
    required property AppVm vm
    readonly property PostsVm posts: vm.posts
    readonly property var post: posts ? posts.reporting : ({})
    property string cause               // none is put into the learner’s mouth
    property string words
    objectName: "reportSheet"
    visible: (post.id ?? "") !== ""
    title: qsTr("Report this")
    note: qsTr("It goes out of your sight, and to the office that looks after such things. %1 is not told who reported it.").arg(post.author ?? "")
    onVisibleChanged: if (visible) {
        cause = "";
        words = "";
    }
    onDismissed: posts.askNothing()
    SharedPost { original: sheet.post; Layout.fillWidth: true }
    ChoiceRow {
        objectName: "reason"
        Layout.fillWidth: true
        label: qsTr("What is wrong with it?")
        options: [
            { key: "privacy", text: qsTr("It tells of a patient") },
            { key: "harassment", text: qsTr("It hurts somebody") },
            { key: "false", text: qsTr("It is not true") },
            { key: "spam", text: qsTr("It is advertising") },
            { key: "other", text: qsTr("Something else") }
        ]
        current: sheet.cause
        onChosen: key => sheet.cause = key
    }
    MarkedField {
        objectName: "reportWords"
        Layout.fillWidth: true
        text: sheet.words
        limit: 2000
        name: qsTr("What the office should know")
        placeholder: qsTr("Anything the office should know, if you like")
        onEdited: text => sheet.words = text
        onSubmitted: sheet.send()
    }
    GuardNote { Layout.fillWidth: true; vm: sheet.vm; text: sheet.words; onUsed: text => sheet.words = text }
    foot: AppButton { objectName: "reportGo"; kind: "primary"; glyph: "flag"; text: qsTr("Report"); enabled: sheet.cause !== ""; onClicked: sheet.send() }
    function send(): void {
        if (cause !== "")
            posts.report(cause, words);
    }
}
