pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! One post. `knownFrom` is how the trainee would know this person in life; it is no hint. `focused` draws the ring.
    Comments open under it (`open` belongs to the owner, who answers `commentPressed`); what is typed goes out as
    `commentEdited`. The menu has `actions` [{ key, text, glyph }], and Delete for an `own` post. */
Card {
    id: post
    property string who
    property string author
    property string headline
    property string when
    property string knownFrom
    property string body
    property string picture
    property string pictureAlt
    property string audience            // shown beside the time where not empty
    property var shared: ({})           // the post that this one shares
    property bool gone: false           // it shared one that is gone
    property bool official: false       // from an official account
    property int shareCount: 0
    property int likes: 0
    property bool likedByMe: false
    property bool own: false
    property bool inTabOrder: true      // in a list only the current card's controls are: Tab goes into it and out again
    property bool canShare: false
    property bool canSeeReach: false
    property var actions: []
    property bool open: false
    property var comments: []
    property int commentCount: comments.length
    property string commentDraft
    property Component commentFoot      // stands under the field for a comment
    property bool answers: false        // comments can be answered, liked and reported
    property string answering           // id of the comment that the draft answers
    property var commentMarks: []
    property string myWho
    property string myName
    signal liked
    signal commentPressed
    signal commented(string text)
    signal commentEdited(string text)
    signal commentTooLong(int length)
    signal commentDeleteAsked(string id)
    signal deleteAsked
    signal actionChosen(string key)
    signal sharePressed
    signal reachPressed
    signal authorPressed
    signal commentLiked(string id)
    signal commentReported(string id)
    signal commentReachPressed(string id)
    signal answerAsked(string id)
    implicitHeight: rows.implicitHeight + Theme.s4 + Theme.s1
    implicitWidth: 608
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Post by %1, %2").arg(author).arg(when)
    Accessible.description: body
    readonly property var menuEntries: actions.concat(own && Keeping.possible ? [{ key: "delete", text: qsTr("Delete this post"), glyph: "trash-2", danger: true }] : [])
    readonly property Item focusedItem: Window.activeFocusItem
    readonly property bool tabbed: inTabOrder || holds(focusedItem)     // never out of the order while the focus is in it
    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent)
            if (at === post)
                return true;
        return false;
    }
    readonly property Item firstControl: menuEntries.length > 0 ? menuButton : like.enabled ? like : talk
    function takeCommentFocus(): void {
        if (more.item)
            (more.item as CommentSection).takeFocus();
    }
    ColumnLayout {
        id: rows
        y: Theme.s4
        width: parent.width
        spacing: Theme.s3
        RowLayout {
            Layout.leftMargin: Theme.s4
            Layout.rightMargin: Theme.s2
            spacing: Theme.s3
            Avatar { who: post.who; person: post.author; Layout.alignment: Qt.AlignTop; TapHandler { onTapped: post.authorPressed() } }
            ColumnLayout {
                spacing: 1
                TapHandler { onTapped: post.authorPressed() }
                RowLayout {
                    spacing: 6
                    AppText { text: post.author; font.weight: Font.DemiBold; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true; Layout.maximumWidth: implicitWidth + 1 }
                    AppText { text: post.audience ? qsTr("· %1 · %2").arg(post.when).arg(post.audience) : qsTr("· %1").arg(post.when); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
                    Tag { visible: post.official; glyph: "badge-check"; text: qsTr("Official account") }
                    Item { Layout.fillWidth: true }
                }
                AppText { visible: text !== ""; text: post.headline; muted: true; font.pixelSize: Theme.label; elide: Text.ElideRight; wrapMode: Text.NoWrap; Layout.fillWidth: true }
            }
            IconButton {
                id: menuButton
                objectName: "more"; focusPolicy: post.tabbed ? Qt.StrongFocus : Qt.ClickFocus
                visible: post.menuEntries.length > 0
                glyph: "ellipsis"
                text: qsTr("More about this post")
                Layout.alignment: Qt.AlignTop
                onClicked: menu.open()
                MenuList { id: menu; x: parent.width - width; y: parent.height + 2; entries: post.menuEntries; onChosen: key => key === "delete" ? post.deleteAsked() : post.actionChosen(key) }
            }
        }
        RowLayout {
            visible: post.knownFrom !== ""
            Layout.leftMargin: Theme.s4
            Layout.rightMargin: Theme.s4
            spacing: 6
            Glyph { name: "users-round"; size: Theme.px(15); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
            AppText { objectName: "knownFrom"; text: qsTr("You know %1 from: %2").arg(post.author.split(" ")[0]).arg(post.knownFrom); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
        }
        AppText { visible: text !== ""; Layout.fillWidth: true; Layout.leftMargin: Theme.s4; Layout.rightMargin: Theme.s4; text: post.body }
        Image {
            visible: post.picture !== ""
            Layout.fillWidth: true
            Layout.leftMargin: 1
            Layout.rightMargin: 1
            fillMode: Image.PreserveAspectCrop
            Layout.preferredHeight: Math.round((post.width - 2) / 3)
            source: post.picture ? "image://picture/" + post.picture : ""
            sourceSize.width: Math.ceil((post.width - 2) * Screen.devicePixelRatio)
            Accessible.role: Accessible.Graphic
            Accessible.name: post.pictureAlt
        }
        SharedPost { visible: (post.shared.id ?? "") !== ""; original: post.shared; Layout.fillWidth: true; Layout.leftMargin: Theme.s4; Layout.rightMargin: Theme.s4 }
        AppText { visible: post.gone; text: qsTr("What was shared here is gone."); muted: true; font.pixelSize: Theme.label; Layout.leftMargin: Theme.s4; Layout.rightMargin: Theme.s4; Layout.fillWidth: true }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s2
            Layout.rightMargin: Theme.s2
            Layout.topMargin: -Theme.s1
            spacing: Theme.s1
            IconButton { id: like; objectName: "like"; enabled: Keeping.possible; focusPolicy: post.tabbed ? Qt.StrongFocus : Qt.ClickFocus; glyph: post.likedByMe ? "heart-filled" : "heart"; count: post.likes; tint: post.likedByMe ? Theme.heart : Theme.textMuted; text: post.likedByMe ? qsTr("Liked, %1. Take back").arg(post.likes) : qsTr("Like, %1").arg(post.likes); onClicked: post.liked() }
            IconButton { id: talk; objectName: "comments"; focusPolicy: post.tabbed ? Qt.StrongFocus : Qt.ClickFocus; glyph: "message-circle"; count: post.commentCount; text: post.open ? qsTr("Comments, %1. Close").arg(post.commentCount) : qsTr("Comments, %1").arg(post.commentCount); tint: post.open ? Theme.accentText : Theme.textMuted; onClicked: post.commentPressed() }
            IconButton { objectName: "share"; enabled: Keeping.possible; focusPolicy: post.tabbed ? Qt.StrongFocus : Qt.ClickFocus; visible: post.canShare; glyph: "share-2"; count: post.shareCount ? qsTr("Share, %1").arg(post.shareCount) : qsTr("Share"); text: count; onClicked: post.sharePressed() }
            IconButton { objectName: "reach"; focusPolicy: post.tabbed ? Qt.StrongFocus : Qt.ClickFocus; visible: post.canSeeReach; glyph: "eye"; count: qsTr("Who sees this"); text: qsTr("Who sees this"); onClicked: post.reachPressed() }
        }
        Loader {
            id: more
            active: post.open
            visible: active
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s4
            Layout.rightMargin: Theme.s4
            Layout.bottomMargin: Theme.s3
            sourceComponent: CommentSection {
                comments: post.comments
                answering: post.answering
                foot: post.commentFoot
                answers: post.answers
                onLiked: id => post.commentLiked(id)
                onReachPressed: id => post.commentReachPressed(id)
                onReported: id => post.commentReported(id)
                onAnswerAsked: id => post.answerAsked(id)
                draft: post.commentDraft
                marks: post.commentMarks
                who: post.myWho
                person: post.myName
                author: post.author
                onEdited: text => post.commentEdited(text)
                onCommented: text => post.commented(text)
                onTooLong: length => post.commentTooLong(length)
                onDeleteAsked: id => post.commentDeleteAsked(id)
            }
        }
    }
}
