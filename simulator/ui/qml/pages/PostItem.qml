pragma ComponentBehavior: Bound
import QtQuick
import SafeSpace
import ".."
import "../components"

/*! A post on a page: its card, and everything that can be done with it. `card` is the view-model's map. */
PostCard {
    id: item
    required property AppVm vm
    required property PostMemory memory
    property var card: ({})
    readonly property PostsVm posts: vm.posts
    readonly property string key: card.id ?? ""
    who: card.who ?? ""
    author: card.author ?? ""
    headline: card.headline ?? ""
    when: card.when ?? ""
    knownFrom: card.knownFrom ?? ""
    body: card.body ?? ""
    picture: card.picture ?? ""
    pictureAlt: card.pictureShows ?? ""
    audience: card.audience === "friends" ? qsTr("Friends") : card.audience === "direct" ? (own && card.reader ? qsTr("Only %1").arg(card.reader) : qsTr("Between you two")) : ""
    official: card.official ?? false
    likes: card.likes ?? 0
    likedByMe: card.liked ?? false
    own: card.mine ?? false
    shared: card.shared ?? ({})
    gone: card.gone ?? false
    shareCount: card.shares ?? 0
    canShare: card.audience === "public" || own && card.audience !== "direct"
    canSeeReach: own
    commentFoot: Component {
        GuardNote { vm: item.vm; text: item.commentDraft; onUsed: text => item.memory.keep(item.key, text) }
    }
    answers: true
    readonly property var about: ({ key: "person", text: qsTr("See the profile of %1").arg(author), glyph: "user" })
    actions: own ? [] : !Keeping.possible ? [about] : [
        about,
        { key: "follow", text: qsTr("Follow %1").arg(author), glyph: "user-plus" },
        { key: "report", text: qsTr("Report this post"), glyph: "flag" },
        { key: "block", text: qsTr("Block %1").arg(author), glyph: "lock", danger: true }
    ]
    open: memory.opened[key] ?? false
    commentCount: card.comments ?? 0
    comments: { memory.version; return open ? posts.commentsOf(key) : []; }
    answering: memory.answers[key] ?? ""
    commentDraft: memory.drafts[key] ?? ""
    commentMarks: open && commentDraft !== "" ? posts.marksOf(key, commentDraft) : []
    myWho: vm.me.who ?? ""
    myName: vm.me.name ?? ""
    onLiked: posts.like(key)
    onCommentPressed: { memory.toggle(key); if (open) takeCommentFocus(); }
    onCommentEdited: text => memory.keep(key, text)
    onCommented: text => posts.comment(key, answering, text)
    onCommentTooLong: length => vm.said(qsTr("A comment has 2,000 signs at most; this has %1. Nothing was pasted.").arg(length))
    onCommentDeleteAsked: id => posts.remove(id)
    onCommentLiked: id => posts.like(id)
    onCommentReported: id => posts.askReport(id)
    onAnswerAsked: id => memory.answer(key, id)
    onDeleteAsked: posts.remove(key)
    onReachPressed: vm.visit("lens", key)
    onCommentReachPressed: id => vm.visit("lens", id)
    onSharePressed: posts.askShare(key)
    onAuthorPressed: vm.visit(own ? "profile" : "person", card.authorId)
    onActionChosen: action => {
        if (action === "person")
            vm.visit("person", card.authorId);
        else if (action === "follow")
            vm.people.follow(card.authorId);
        else if (action === "block")
            vm.people.block(card.authorId);
        else
            posts.askReport(key);
    }
}
