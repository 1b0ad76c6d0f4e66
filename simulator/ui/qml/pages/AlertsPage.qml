pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! What concerns the learner, newest first; each line leads to its cause. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property AlertsVm room: page.vm.alerts
    RoomPage {
        anchors.fill: parent
        title: qsTr("Alerts")
        note: page.room.unread === 0 ? qsTr("What people do with what you do.") : page.room.unread === 1 ? qsTr("One is new.") : qsTr("%1 are new.").arg(page.room.unread)
        tools: AppButton { objectName: "readAll"; enabled: Keeping.possible; visible: page.room.unread > 0; glyph: "check"; text: qsTr("Mark all as read"); onClicked: page.room.readAll() }
        EmptyState {
            visible: page.room.notices.length === 0
            Layout.fillWidth: true
            Layout.topMargin: Theme.s6
            glyph: "bell"
            title: qsTr("Nothing has happened yet")
            message: qsTr("Post, comment or write to somebody, and let some time pass. What comes of it is told here.")
            action: qsTr("To the feed")
            onPressed: page.vm.visit("feed", "")
        }
        Card {
            visible: page.room.notices.length > 0
            Layout.fillWidth: true
            implicitHeight: rows.implicitHeight + 2 * Theme.s2
            ColumnLayout {
                id: rows
                x: Theme.s2
                y: Theme.s2
                width: parent.width - 2 * Theme.s2
                spacing: 0
                Repeater {
                    id: lines
                    model: page.room.notices.length
                    AlertRow {
                        required property int index
                        readonly property var map: page.room.notices[index] ?? ({})
                        objectName: "alert-" + (map.id ?? "")
                        Layout.fillWidth: true
                        who: map.who ?? ""
                        person: map.person ?? ""
                        sentence: map.sentence ?? ""
                        quote: map.quote ?? ""
                        when: map.when ?? ""
                        glyph: map.glyph ?? ""
                        read: map.read ?? true
                        onClicked: page.room.open(map.id)
                        Keys.onDownPressed: lines.itemAt(index + 1)?.forceActiveFocus(Qt.TabFocusReason)
                        Keys.onUpPressed: lines.itemAt(index - 1)?.forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }
        }
    }
}
