pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Under a field: looks at `text` once the writer rests, and says where it may name somebody real. No judge: it has no
    level, scores nothing and holds nothing back. `used` carries the text with harmless words in. */
Card {
    id: note
    required property AppVm vm
    property string text
    property bool address: false        // the field holds an address of the web alone
    property int rest: 700
    property var found: []
    property string sentAway              // the text for which it was sent away
    readonly property var first: found[0] ?? ({})
    signal used(string text)
    visible: found.length > 0
    implicitHeight: found.length > 0 ? rows.implicitHeight + 2 * Theme.s3 : 0
    color: Theme.sunken
    Accessible.role: Accessible.Note
    Accessible.name: visible ? qsTr("%1. %2").arg(first.title ?? "").arg(first.sentence ?? "") : ""
    onTextChanged: {
        if (found.length && !found.every(one => text.includes(one.words)))
            found = [];
        pause.restart();
    }
    onVisibleChanged: if (visible)
        note.Accessible.announce(note.Accessible.name, Accessible.Polite)
    Timer { id: pause; interval: note.rest; onTriggered: note.look() }
    function look(): void {
        found = text.trim() === "" || text === sentAway || !vm.guard ? [] : vm.guard.look(text, address);
    }
    RowLayout {
        id: rows
        x: Theme.s4
        y: Theme.s3
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        Glyph { name: "hand"; Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
        ColumnLayout {
            spacing: Theme.s1
            AppText { text: note.found.length > 1 ? qsTr("%1 and %2 more").arg(note.first.title ?? "").arg(note.found.length - 1) : note.first.title ?? ""; font.pixelSize: Theme.px(14); font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.ignored: true }
            AppText { objectName: "guardSentence"; text: note.first.sentence ?? ""; font.pixelSize: Theme.px(14); Layout.fillWidth: true; Accessible.ignored: true }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s1
                AppButton { objectName: "guardUse"; small: true; text: note.found.length > 1 ? qsTr("Use harmless ones instead") : qsTr("Use “%1” instead").arg(note.first.instead ?? ""); onClicked: note.used(note.vm.guard.harmless(note.text, note.address)) }
                AppButton { objectName: "guardLeave"; small: true; kind: "quiet"; text: qsTr("Leave it"); onClicked: { note.sentAway = note.text; note.found = []; } }
            }
        }
    }
}
