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
    readonly property string silence: net.coached ? "" : page.vm.run.mode === "exam" ? qsTr("This is an exam. The coach speaks when it is over.") : qsTr("This is a drill. The coach speaks when it is over.")
    PostMemory { id: memory; vm: page.vm }
    Connections { target: page.net; function onPosted() { feed.showOwn(); } }

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
        readonly property Item focused: Window.activeFocusItem
        onFocusedChanged: if (focused && activeFocus)
            reveal(focused)
        function reveal(item: Item): void {
            const box = item.mapToItem(feed, 0, 0, item.width, Math.min(item.height, feed.height));
            const past = box.y + box.height + Theme.s2 - height;
            if (box.y < 0)
                contentY += box.y - Theme.s2;
            else if (past > 0)
                contentY += past;
        }
        function holdTop(): void {
            if (atTop)
                positionViewAtBeginning();
        }
        onCurrentIndexChanged: atTop = currentIndex <= 0
        /*! What the learner has just posted stands in sight, whichever card was the current one. */
        function showOwn(): void {
            forceLayout();
            if (currentItem?.activeFocus ?? false)
                return turnTo(0);
            currentIndex = 0;
            positionViewAtBeginning();
        }
        ScrollBar.vertical: AppScrollBar { id: bar }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Feed")
        header: FeedHead {
            width: feed.width
            column: feed.column
            vm: page.vm
            net: page.net
            stacked: page.stacked
            drafts: memory.drafts
            silence: page.silence
            onKept: (key, text) => memory.keep(key, text)
            onGuidelinePressed: number => guideline.show(number)
            onHelpPressed: help.open()
            onHeightChanged: Qt.callLater(feed.holdTop)
        }
        footer: Item {
            width: feed.width
            height: nothing.visible ? nothing.implicitHeight + 2 * Theme.s5 : 0
            EmptyState {
                id: nothing
                objectName: "nothingPosted"
                visible: feed.count === 0 && (page.vm.run.title ?? "") === ""     // in a scenario its own cards say what there is
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.s5
                width: Math.min(Theme.px(360), parent.width - 2 * Theme.s5)
                glyph: "newspaper"
                title: qsTr("Nothing has been posted yet")
                message: qsTr("Write the first line above. People will see it here, and nowhere else.")
            }
        }
        delegate: Item {
            id: row
            required property int index
            required property string postId
            required property var card
            readonly property bool current: ListView.isCurrentItem
            objectName: "post-" + row.postId
            Keys.onTabPressed: item.firstControl.forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: item.firstControl.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            width: ListView.view.width
            height: item.implicitHeight
            PostItem {
                id: item
                width: feed.column
                height: implicitHeight
                anchors.horizontalCenter: parent.horizontalCenter
                focused: row.activeFocus
                inTabOrder: row.current
                vm: page.vm
                memory: memory
                card: row.card
            }
        }
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
        silence: page.silence
        onApplied: index => page.net.apply(index)
        onGuidelinePressed: number => guideline.show(number)
        onHelpPressed: help.open()
    }
    GuidelineSheet { id: guideline; vm: page.vm }
    InfoSheet {
        id: help
        objectName: "coachSheet"
        title: qsTr("How the coach judges")
        message: qsTr("The coach reads what you do: the words, to whom, from which account, and who you are to them. It holds that against the employer’s guidelines and tells you the facts it used. It keeps silent where it is not sure. You may always go ahead: here nobody is harmed, and you will see what follows.")
    }
}
