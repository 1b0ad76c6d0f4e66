import QtQuick
import QtQuick.Layouts
import ".."

/*! A quiet line at the bottom: show(text), or show(text, "Undo"). With something to press it stays until it is pressed
    away; without, it goes after `duration` ms. Place it over the page, as wide as the page. */
Item {
    id: notice
    property string text
    property string action
    property int duration: 6000
    readonly property bool shown: text !== ""
    signal acted
    signal dismissed
    implicitHeight: paper.height + Theme.s5
    visible: shown
    function show(words: string, button = ""): void {
        text = words;
        action = button;
        paper.Accessible.announce(words, Accessible.Polite);
        if (button === "")
            timer.restart();
        else
            timer.stop();
    }
    function hide(): void {
        timer.stop();
        text = "";
        action = "";
        notice.dismissed();
    }
    Timer { id: timer; interval: notice.duration; onTriggered: notice.hide() }
    Rectangle {
        id: paper
        objectName: "notice"
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.s4, row.implicitWidth + Theme.s4 + Theme.s2)
        height: row.implicitHeight + 2 * Theme.s2
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: 1
        border.color: Theme.lineStrong
        Accessible.role: Accessible.Notification
        Accessible.name: notice.text
        RowLayout {
            id: row
            x: Theme.s4
            y: Theme.s2
            width: parent.width - Theme.s4 - Theme.s2
            spacing: Theme.s2
            AppText { text: notice.text; font.pixelSize: Theme.px(14); Layout.fillWidth: true; Layout.maximumWidth: implicitWidth + 1; Accessible.ignored: true }
            AppButton { objectName: "noticeAction"; visible: notice.action !== ""; kind: "quiet"; small: true; text: notice.action; onClicked: { notice.acted(); notice.hide(); } }
            IconButton { objectName: "noticeClose"; glyph: "x"; text: qsTr("Close this line"); implicitHeight: Theme.smallControl; onClicked: notice.hide() }
        }
    }
}
