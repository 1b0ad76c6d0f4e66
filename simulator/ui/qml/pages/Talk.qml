pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! One talk: with whom and how one knows them, what was said, and a field to write. */
Item {
    id: talk
    required property AppVm vm
    required property MessagesVm room
    property bool narrow: false
    readonly property var other: room.current
    readonly property string first: (other.name ?? "").split(" ")[0]
    Rectangle {
        id: head
        width: parent.width
        height: line.implicitHeight + 2 * Theme.s3
        color: Theme.surface
        RowLayout {
            id: line
            x: Theme.s4
            y: Theme.s3
            width: parent.width - 2 * Theme.s4
            spacing: Theme.s3
            IconButton { objectName: "talkBack"; visible: talk.narrow; glyph: "chevron-left"; text: qsTr("Back to all talks"); Layout.leftMargin: -Theme.s2; onClicked: talk.room.close() }
            Avatar { who: talk.other.who ?? ""; person: talk.other.name ?? ""; Layout.alignment: Qt.AlignTop; Accessible.ignored: true }
            ColumnLayout {
                spacing: 1
                NameLink { text: talk.other.name ?? ""; Layout.fillWidth: true; onClicked: talk.vm.visit("person", talk.other.id) }
                AppText { visible: text !== ""; text: talk.other.id === "center" ? qsTr("An office of the clinic: it says yes or no to the name and the logo") : talk.other.knownFrom ? qsTr("You know %1 from: %2").arg(talk.first).arg(talk.other.knownFrom) : talk.other.headline ?? ""; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
            }
        }
        Rule { y: parent.height - 1; width: parent.width }
    }
    ListView {
        id: said
        objectName: "said"
        y: head.height
        width: parent.width
        height: foot.y - y - (guard.visible ? guard.height + Theme.s2 : 0)
        topMargin: Theme.s4
        bottomMargin: Theme.s4
        spacing: Theme.s2
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: talk.room.messages.length
        onCountChanged: Qt.callLater(said.positionViewAtEnd)
        onHeightChanged: Qt.callLater(said.positionViewAtEnd)
        ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages with %1").arg(talk.other.name ?? "")
        delegate: Bubble {
            required property int index
            readonly property var map: talk.room.messages[index] ?? ({})
            objectName: "message-" + index
            width: said.width
            body: map.body ?? ""
            own: map.own ?? false
            when: map.when ?? ""
            person: own ? qsTr("You") : talk.other.name ?? ""
            onReachPressed: talk.vm.visit("lens", map.id)
        }
    }
    GuardNote { id: guard; x: Theme.s4; y: foot.y - height - Theme.s2; width: parent.width - 2 * Theme.s4; height: implicitHeight; vm: talk.vm; text: talk.room.draft; onUsed: text => talk.room.edit(text) }
    Rectangle {
        id: foot
        y: parent.height - height
        width: parent.width
        height: field.implicitHeight + 2 * Theme.s3
        color: Theme.surface
        Rule { width: parent.width }
        RowLayout {
            x: Theme.s4
            y: Theme.s3
            width: parent.width - 2 * Theme.s4
            spacing: Theme.s2
            MarkedField {
                id: field
                objectName: "messageField"
                readOnly: !Keeping.possible
                Layout.fillWidth: true
                text: talk.room.draft
                marks: talk.room.marks
                sendsOnReturn: true
                limit: 2000
                name: qsTr("Your message to %1").arg(talk.other.name ?? "")
                placeholder: Keeping.possible ? qsTr("Only %1 reads it").arg(talk.other.id === "center" ? qsTr("the Center") : talk.first) : qsTr("Nothing can be sent now")
                onEdited: text => talk.room.edit(text)
                onSubmitted: talk.room.send()
                onTooLong: length => talk.vm.said(qsTr("A message has 2,000 signs at most; this has %1. Nothing was pasted.").arg(length))
            }
            AppButton { objectName: "messageSend"; kind: "primary"; glyph: "send"; text: qsTr("Send"); enabled: Keeping.possible && talk.room.draft.trim() !== ""; Accessible.name: qsTr("Send to %1").arg(talk.other.name ?? ""); Layout.alignment: Qt.AlignBottom; onClicked: talk.room.send() }
        }
    }
    readonly property string otherId: other.id ?? ""
    onOtherIdChanged: Qt.callLater(talk.begin)
    Component.onCompleted: Qt.callLater(talk.begin)
    function begin(): void {
        if (visible)
            field.takeFocus();
    }
    Connections {
        target: talk.room
        function onChanged() { Qt.callLater(talk.room.seen); }
    }
}
