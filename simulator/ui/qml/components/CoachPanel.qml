import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! Right of the feed: the coach, scrolling by itself. The lists are CoachList's. */
Rectangle {
    id: panel
    property alias draft: list.draft
    property alias before: list.before
    property alias writing: list.writing
    property alias silence: list.silence
    property alias beforeTitle: list.beforeTitle
    signal applied(int index)
    signal guidelinePressed(int guideline)
    signal helpPressed
    color: Theme.window
    implicitWidth: 344
    Rectangle { width: 1; height: parent.height; color: Theme.line }
    Flickable {
        id: scroll
        anchors.fill: parent
        anchors.leftMargin: 1
        contentHeight: list.implicitHeight + 2 * Theme.s4
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: AppScrollBar {}
        CoachList {
            id: list
            x: Theme.s4
            y: Theme.s4
            width: parent.width - 2 * Theme.s4
            onApplied: index => panel.applied(index)
            onGuidelinePressed: guideline => panel.guidelinePressed(guideline)
            onHelpPressed: panel.helpPressed()
        }
    }
}
