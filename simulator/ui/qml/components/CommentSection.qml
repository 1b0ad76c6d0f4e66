pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! Comments of a post and a field for one more. `comments`: [{ id, who, author, when, body, own? }].
    `draft` belongs to the owner, who answers `edited`, and empties it once `commented` went through. */
ColumnLayout {
    id: section
    property var comments: []
    property string draft
    property var marks: []
    property string who
    property string person
    property string author              // of the post
    property int limit: 2000
    readonly property bool canSend: draft.trim() !== ""
    signal edited(string text)
    signal commented(string text)
    signal tooLong(int length)
    property Component foot             // stands under the field
    property bool answers: false        // comments can be answered, liked and reported
    property string answering           // id of the comment that the draft answers
    readonly property var answered: comments.find(one => one.id === answering) ?? null
    signal deleteAsked(string id)
    signal liked(string id)
    signal reported(string id)
    signal reachPressed(string id)
    signal answerAsked(string id)
    spacing: Theme.s3
    function takeFocus(): void {
        field.editor.forceActiveFocus(Qt.TabFocusReason);
    }
    function send(): void {
        if (canSend)
            commented(draft);
    }
    ColumnLayout {
        visible: section.comments.length > 0
        Layout.fillWidth: true
        spacing: Theme.s3
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Comments")
        Repeater {
            model: section.comments.length
            CommentRow {
                required property int index
                readonly property var map: section.comments[index] ?? ({})
                objectName: "comment-" + index
                Layout.fillWidth: true
                who: map.who ?? ""
                author: map.author ?? ""
                when: map.when ?? ""
                body: map.body ?? ""
                own: map.own ?? false
                depth: map.depth ?? 0
                likes: map.likes ?? 0
                likedByMe: map.liked ?? false
                answers: section.answers
                onDeleteAsked: section.deleteAsked(map.id)
                onLiked: section.liked(map.id)
                onReachPressed: section.reachPressed(map.id)
                onReported: section.reported(map.id)
                onAnswerAsked: { section.answerAsked(map.id); section.takeFocus(); }
            }
        }
    }
    RowLayout {
        visible: section.answered !== null
        spacing: Theme.s1
        AppText { objectName: "answering"; text: section.answered ? qsTr("You answer %1").arg(section.answered.author) : ""; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
        IconButton { objectName: "answerNobody"; glyph: "x"; text: qsTr("Comment on the post instead"); implicitHeight: Theme.smallControl; onClicked: section.answerAsked("") }
    }
    RowLayout {
        visible: Keeping.possible
        spacing: Theme.s2 + 2
        Avatar { who: section.who; person: section.person; size: Theme.px(32); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
        MarkedField {
            id: field
            objectName: "commentField"
            Layout.fillWidth: true
            text: section.draft
            marks: section.marks
            limit: section.limit
            sendsOnReturn: true
            pixelSize: Theme.px(14)
            name: qsTr("Your comment to %1").arg(section.author)
            placeholder: qsTr("Write a comment")
            onEdited: text => section.edited(text)
            onSubmitted: section.send()
            onTooLong: length => section.tooLong(length)
        }
        AppButton { objectName: "commentSend"; text: qsTr("Send"); enabled: Keeping.possible && section.canSend; Layout.alignment: Qt.AlignBottom; Accessible.name: qsTr("Send the comment"); onClicked: section.send() }
    }
    Loader { active: section.foot !== null; visible: active; sourceComponent: section.foot; Layout.fillWidth: true }
}
