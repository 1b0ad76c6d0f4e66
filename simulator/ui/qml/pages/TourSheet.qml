pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."
import "../components"

/*! Three steps around the house, beside the thing they speak of; Escape and "Leave the tour" end it at any time.
    `holes`: what each step leaves clear, as rectangles of the window. */
Sheet {
    id: tour
    property var holes: []
    property int step: 0
    signal finished
    objectName: "tourSheet"
    readonly property var steps: [
        { glyph: "life-buoy", title: qsTr("Nothing here is real"), text: qsTr("This line on top is always there: the town, its people and the clinic are invented, and nothing you do leaves this computer. The clock is the town’s own.") },
        { glyph: "newspaper", title: qsTr("Write as you would at home"), text: qsTr("On the feed you read, like, comment and post. While you write, the coach marks what is worth a second look and says why. You decide what goes out.") },
        { glyph: "map", title: qsTr("Play a scene, then look back"), text: qsTr("In a scenario somebody wants something of you. Your answer counts, and afterwards you see what it did. Press ? at any time for the keys; the tour waits in the settings.") }
    ]
    readonly property var shown: steps[step]
    readonly property rect hole: holes[step] ?? Qt.rect(0, 0, 0, 0)
    readonly property bool last: step === steps.length - 1
    name: qsTr("Tour, step %1 of %2").arg(step + 1).arg(steps.length)
    announcement: qsTr("%1. %2. %3").arg(name).arg(shown.title).arg(shown.text)
    first: next
    width: Math.min(420 * Math.min(Theme.textScale, 1.5), (parent?.width ?? 420) - 2 * Theme.s5)
    height: Math.min(column.implicitHeight + 2 * Theme.s5, (parent?.height ?? 400) - Theme.ribbonHeight - 2 * Theme.s2)
    x: hole.width > (parent?.width ?? 0) / 2 ? ((parent?.width ?? 0) - width) / 2 : Math.min(hole.x + hole.width + Theme.s4, (parent?.width ?? 0) - width - Theme.s4)
    y: hole.width > (parent?.width ?? 0) / 2 ? hole.height + Theme.s5 : Math.max(Theme.ribbonHeight + Theme.s2, Math.min(hole.y - Theme.s3, (parent?.height ?? 0) - height - Theme.s4))
    onAboutToShow: step = 0
    onDismissed: leave()
    function leave(): void {
        close();
        finished();
    }
    function turn(by: int): void {
        if (step + by >= steps.length)
            return leave();
        step = Math.max(0, step + by);
        next.forceActiveFocus(Qt.TabFocusReason);
        column.Accessible.announce(announcement, Accessible.Polite);
    }
    Overlay.modal: Item {
        Rectangle { y: Theme.ribbonHeight; width: parent.width; height: Math.max(0, tour.hole.y - y); color: Theme.scrim }
        Rectangle { y: Math.max(Theme.ribbonHeight, tour.hole.y); width: tour.hole.x; height: tour.hole.y + tour.hole.height - y; color: Theme.scrim }
        Rectangle { x: tour.hole.x + tour.hole.width; y: Math.max(Theme.ribbonHeight, tour.hole.y); width: parent.width - x; height: tour.hole.y + tour.hole.height - y; color: Theme.scrim }
        Rectangle { y: Math.max(Theme.ribbonHeight, tour.hole.y + tour.hole.height); width: parent.width; height: parent.height - y; color: Theme.scrim }
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.s5
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: interactive
        ColumnLayout {
            id: column
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s3
            RowLayout {
                spacing: Theme.s3
                Rectangle {
                    implicitWidth: Theme.px(44); implicitHeight: Theme.px(44); radius: height / 2; color: Theme.accentSoft
                    Glyph { name: tour.shown.glyph; tint: Theme.accentText; size: Theme.px(22); anchors.centerIn: parent }
                }
                AppText { objectName: "tourTitle"; text: tour.shown.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            }
            AppText { text: tour.shown.text; Layout.fillWidth: true }
            StepBar { done: tour.step; total: tour.steps.length; Layout.fillWidth: true; Layout.topMargin: Theme.s1 }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s1
                spacing: Theme.s2
                layoutDirection: Qt.RightToLeft
                AppButton { id: next; objectName: "tourNext"; kind: "primary"; text: tour.last ? qsTr("Begin") : qsTr("Next"); focus: true; onClicked: tour.turn(1) }
                AppButton { objectName: "tourBack"; visible: tour.step > 0; text: qsTr("Back"); onClicked: tour.turn(-1) }
                AppButton { objectName: "tourLeave"; visible: !tour.last; kind: "quiet"; text: qsTr("Leave the tour"); onClicked: tour.leave() }
            }
        }
    }
}
