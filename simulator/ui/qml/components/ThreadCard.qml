pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! Messages with one person, and a field to answer. `messages`: [{ id, body, own, when }]. */
Card {
    id: thread
    property string who
    property string person
    property string knownFrom
    property var messages: []
    property string myWho
    property string myName
    property string draft
    property var marks: []
    property Component foot             // stands under the field
    signal edited(string text)
    signal sent(string text)
    signal reachPressed(string id)
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    implicitWidth: 480
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Messages with %1").arg(person)
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        RowLayout {
            spacing: 6
            Glyph { name: "mail"; size: Theme.px(16) }
            AppText { text: qsTr("Between you and %1").arg(thread.person); muted: true; font.pixelSize: Theme.label; font.weight: Font.Medium; Layout.fillWidth: true }
        }
        Repeater {
            model: thread.messages.length
            CommentRow {
                required property int index
                readonly property var map: thread.messages[index] ?? ({})
                objectName: "message-" + index
                Layout.fillWidth: true
                who: map.own ? thread.myWho : thread.who
                author: map.own ? thread.myName : thread.person
                when: map.when ?? ""
                body: map.body ?? ""
                canSeeReach: map.own ?? false
                onReachPressed: thread.reachPressed(map.id)
            }
        }
        AppText { visible: thread.knownFrom !== ""; text: qsTr("You know %1 from: %2").arg(thread.person.split(" ")[0]).arg(thread.knownFrom); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
        RowLayout {
            spacing: Theme.s2
            MarkedField {
                id: field
                objectName: "threadField"
                Layout.fillWidth: true
                text: thread.draft
                marks: thread.marks
                sendsOnReturn: true
                limit: 2000
                pixelSize: Theme.px(14)
                name: qsTr("Your message to %1").arg(thread.person)
                placeholder: qsTr("Write back, only %1 reads it").arg(thread.person.split(" ")[0])
                onEdited: text => thread.edited(text)
                onSubmitted: thread.send()
            }
            AppButton { objectName: "threadSend"; text: qsTr("Send"); enabled: Keeping.possible && thread.draft.trim() !== ""; Accessible.name: qsTr("Send to %1").arg(thread.person); Layout.alignment: Qt.AlignBottom; onClicked: thread.send() }
        }
        Loader { active: thread.foot !== null; visible: ((item as Item)?.implicitHeight ?? 0) > 0; sourceComponent: thread.foot; Layout.fillWidth: true }
    }
    function send(): void {
        if (draft.trim() !== "")
            sent(draft);
    }
}
