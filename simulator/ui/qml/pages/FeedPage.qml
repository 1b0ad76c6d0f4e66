pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import SafeSpace
import ".."
import "../components"

/*! The network: what has arrived, the composer, the posts; the coach at the side, or under the composer in little room. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property FeedVm net: page.vm.feed
    readonly property bool stacked: Theme.room(width) < 916
    readonly property int coachWidth: stacked ? 0 : width > 1100 ? 344 : 336
    property var opened: ({})       // ids of posts whose comments are open
    property var drafts: ({})       // unfinished comments and messages, by id
    property int version: 0         // counts up when comments have changed
    function keep(key: string, text: string): void {
        const all = Object.assign({}, drafts);
        all[key] = text;
        drafts = all;
    }
    function toggle(post: string): void {
        const all = Object.assign({}, opened);
        all[post] = !all[post];
        opened = all;
    }
    function showGuideline(number: int): void {
        const found = vm.guideline(number);
        guideline.title = qsTr("Guideline %1, %2").arg(found.number).arg(found.name);
        guideline.message = found.text;
        guideline.foot = qsTr("The original: %1").arg(found.link);
        guideline.open();
    }

    Keys.onPressed: event => {
        const writes = page.Window.activeFocusItem instanceof TextEdit;
        const last = feed.count - 1, at = feed.currentIndex, far = 5;
        const to = ({
            [Qt.Key_Down]: feed.currentItem?.activeFocus || feed.within ? at + 1 : at,
            [Qt.Key_Up]: at - 1,
            [Qt.Key_PageDown]: at + far,
            [Qt.Key_PageUp]: at - far,
            [Qt.Key_Home]: 0,
            [Qt.Key_End]: last
        })[event.key];
        event.accepted = to !== undefined && !writes && last >= 0;
        if (event.accepted)
            feed.turnTo(Math.max(0, Math.min(last, to)));
    }

    ListView {
        id: feed
        objectName: "feed"
        readonly property int column: Math.min(608 * Theme.textScale, width - 2 * Theme.s5)
        width: page.width - page.coachWidth
        height: parent.height
        model: page.net.model
        spacing: Theme.s3
        bottomMargin: Theme.s5
        reuseItems: true
        cacheBuffer: 300
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: false     // the page's keys do it, and take the focus along
        property bool atTop: true       // the reader is at the top, and stays there when something arrives
        onContentYChanged: if (moving || bar.pressed)
            atTop = atYBeginning
        readonly property bool within: currentItem !== null && activeFocus      // a control of a card has the focus
        function turnTo(index: int): void {
            positionViewAtIndex(index, ListView.Contain);
            itemAtIndex(index)?.forceActiveFocus(Qt.TabFocusReason);    // first the focus: it may not stand on what leaves the Tab order
            currentIndex = index;
            if (index === 0)
                positionViewAtBeginning();
        }
        function holdTop(): void {
            if (atTop)
                positionViewAtBeginning();
        }
        onCurrentIndexChanged: atTop = currentIndex <= 0
        ScrollBar.vertical: AppScrollBar { id: bar }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Feed")
        header: FeedHead {
            width: feed.width
            column: feed.column
            vm: page.vm
            net: page.net
            stacked: page.stacked
            drafts: page.drafts
            onKept: (key, text) => page.keep(key, text)
            onGuidelinePressed: number => page.showGuideline(number)
            onHelpPressed: help.open()
            onHeightChanged: Qt.callLater(feed.holdTop)
        }
        delegate: Item {
            id: row
            required property int index
            required property string postId
            required property string author
            required property string portrait
            required property string headline
            required property string knownFrom
            required property string time
            required property string body
            required property string picture
            required property string pictureShows
            required property int likes
            required property bool liked
            required property int comments
            required property bool mine
            readonly property bool current: ListView.isCurrentItem
            objectName: "post-" + row.postId
            Keys.onTabPressed: card.firstControl.forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: card.firstControl.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            width: ListView.view.width
            height: card.implicitHeight
            PostCard {
                id: card
                width: feed.column
                height: implicitHeight
                anchors.horizontalCenter: parent.horizontalCenter
                focused: row.activeFocus
                inTabOrder: row.current
                who: row.portrait
                author: row.author
                headline: row.headline
                when: row.time
                knownFrom: row.knownFrom
                body: row.body
                picture: row.picture
                pictureAlt: row.pictureShows
                likes: row.likes
                likedByMe: row.liked
                own: row.mine
                open: page.opened[row.postId] ?? false
                commentCount: row.comments
                comments: { page.version; return open ? page.net.commentsOf(row.postId) : []; }
                commentDraft: page.drafts[row.postId] ?? ""
                myWho: page.net.me.who
                myName: page.net.me.name
                onLiked: page.net.like(row.postId)
                onCommentPressed: { page.toggle(row.postId); if (open) takeCommentFocus(); }
                onCommentEdited: text => page.keep(row.postId, text)
                onCommented: text => page.net.comment(row.postId, text)
                onCommentTooLong: length => page.vm.said(qsTr("A comment has 2,000 signs at most; this has %1. Nothing was pasted.").arg(length))
                onCommentDeleteAsked: id => page.net.remove(id)
                onDeleteAsked: page.net.remove(row.postId)
            }
        }
    }
    EmptyState {
        visible: feed.count === 0
        anchors.horizontalCenter: feed.horizontalCenter
        y: page.height - implicitHeight - Theme.s7
        width: Math.min(360, feed.width - 2 * Theme.s5)
        glyph: "newspaper"
        title: qsTr("Nothing has been posted yet")
        message: qsTr("Write the first line above. People will see it here, and nowhere else.")
    }
    CoachPanel {
        visible: !page.stacked
        objectName: "coach"
        width: page.coachWidth
        height: parent.height
        anchors.right: parent.right
        draft: page.net.findings
        before: page.net.earlier
        writing: page.net.draft !== ""
        onApplied: index => page.net.apply(index)
        onGuidelinePressed: number => page.showGuideline(number)
        onHelpPressed: help.open()
    }
    FeedPause {
        id: pause
        net: page.net
        onGuidelinePressed: number => page.showGuideline(number)
    }
    InfoSheet { id: guideline; objectName: "guidelineSheet" }
    InfoSheet {
        id: help
        objectName: "coachSheet"
        title: qsTr("How the coach judges")
        message: qsTr("The coach reads what you do: the words, to whom, from which account, and who you are to them. It holds that against the employer's guidelines and tells you the facts it used. It keeps silent where it is not sure. You may always go ahead: here nobody is harmed, and you will see what follows.")
    }
    Connections {
        target: page.net
        function onCommentsChanged(post: string) { page.version += 1; }
        function onSent(key: string) { page.keep(key, ""); }
    }
}
