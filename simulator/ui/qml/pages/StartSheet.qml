pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Before a scenario begins: where you are, who you are, and how it is played; for trainers a file that says the same. */
ChoiceSheet {
    id: sheet
    required property AppVm vm
    readonly property StartVm start: vm.start
    readonly property var asked: start ? start.asked : ({})
    readonly property bool given: (asked.file ?? "") !== ""     // a session file says how
    readonly property bool taken: (asked.examined ?? false) && asked.mode === "exam"
    property bool forRoom: false
    readonly property var modes: [
        { key: "practice", text: qsTr("Practice"), says: qsTr("The coach looks over your shoulder: it marks words while you write, pauses before a fault, and has hints. Play it as often as you like.") },
        { key: "drill", text: qsTr("Drill"), says: qsTr("Nobody interrupts you. You decide, people answer, and you hear what was found when it is over.") },
        { key: "exam", text: qsTr("Exam"), says: qsTr("One try, no hints, no pause. The clock runs on, even while the app is closed. You hear the result at the end.") }
    ]
    readonly property var mode: modes.find(one => one.key === asked.mode) ?? modes[0]
    objectName: "startSheet"
    visible: (asked.id ?? "") !== ""
    title: asked.title ?? ""
    note: asked.objective ?? ""
    measure: 600
    first: go
    onVisibleChanged: if (visible)
        forRoom = false
    onForRoomChanged: if (forRoom)
        sheet.showEnd()
    onDismissed: start.dismiss()
    SheetBlock {
        visible: sheet.given
        Layout.fillWidth: true
        heading: (sheet.asked.name ?? "") !== "" ? qsTr("Session: %1").arg(sheet.asked.name) : qsTr("A session from a file")
        glyph: "users"
        ground: Theme.accentSoft
        headingInk: Theme.accentText
        AppText { width: parent.width; text: qsTr("%1 says how this is played, so that everybody in the room starts alike.").arg(sheet.asked.file ?? "") }
    }
    SheetBlock {
        objectName: "otherScript"
        visible: sheet.asked.other ?? false
        Layout.fillWidth: true
        heading: qsTr("Not quite the same scenario")
        glyph: "triangle-alert"
        ground: Theme.cautionSoft
        headingInk: Theme.caution
        AppText { width: parent.width; text: qsTr("The scenario on this computer is not the one that the file means: one of them was changed. You can play it, but it may go otherwise than in the rest of the room. Ask your trainer.") }
    }
    SheetBlock {
        Layout.fillWidth: true
        heading: qsTr("Where you are")
        glyph: "map"
        AppText { width: parent.width; text: sheet.asked.briefing ?? "" }
    }
    ChoiceRow {
        objectName: "variant"
        visible: !sheet.given && sheet.start !== null && sheet.start.variants.length > 1
        Layout.fillWidth: true
        label: qsTr("Who you are")
        options: sheet.start ? sheet.start.variants : []
        current: sheet.asked.variant ?? ""
        onChosen: key => sheet.start.chooseVariant(key)
    }
    Fact { visible: sheet.given || sheet.start === null || sheet.start.variants.length < 2; glyph: "user"; text: qsTr("You are: %1").arg(sheet.asked.role ?? "") }
    ChoiceRow {
        objectName: "mode"
        visible: !sheet.given
        Layout.fillWidth: true
        label: qsTr("How you play it")
        options: sheet.modes
        current: sheet.asked.mode ?? ""
        onChosen: key => sheet.start.chooseMode(key)
    }
    AppText { objectName: "modeSays"; text: sheet.given ? qsTr("%1. %2").arg(sheet.mode.text).arg(sheet.mode.says) : sheet.mode.says; Layout.fillWidth: true; Layout.topMargin: sheet.given ? 0 : -6; font.pixelSize: Theme.px(14) }
    Fact { objectName: "examTaken"; visible: sheet.taken; glyph: "lock"; text: qsTr("You have taken this exam. It has one try; you can practise the scenario or play it as a drill.") }
    Fact { glyph: "clock"; text: sheet.lasts() }
    ColumnLayout {
        visible: sheet.forRoom && !sheet.given
        Layout.fillWidth: true
        spacing: Theme.s3
        Rule {}
        ChoiceRow {
            objectName: "minutes"
            Layout.fillWidth: true
            label: qsTr("Time limit")
            note: qsTr("After that time it ends by itself, and everybody looks back.")
            options: sheet.start ? sheet.start.limits.map(limit => ({ key: String(limit), text: limit === 0 ? qsTr("None") : qsTr("%1 min").arg(limit) })) : []
            current: String(sheet.asked.minutes ?? 0)
            onChosen: key => sheet.start.chooseMinutes(Number(key))
        }
        InputField { id: name; objectName: "sessionTitle"; Layout.fillWidth: true; placeholderText: qsTr("What you call it, as “Tuesday group”"); maximumLength: 80 }
        FileButton { sort: "session"; objectName: "saveSession"; glyph: "download"; saving: true; text: qsTr("Save the session file"); title: text; name: () => sheet.start.fileName; onChosen: url => sheet.start.save(url, name.text) }
    }
    foot: [
        AppButton { objectName: "startRoom"; visible: !sheet.given; kind: "quiet"; glyph: sheet.forRoom ? "user" : "users"; text: sheet.forRoom ? qsTr("Only for me") : qsTr("For a whole room"); onClicked: sheet.forRoom = !sheet.forRoom },
        AppButton { id: go; objectName: "startGo"; kind: "primary"; glyph: "play"; text: qsTr("Begin"); enabled: Keeping.possible && !sheet.taken; focus: true; onClicked: sheet.start.begin() }
    ]
    component Fact: RowLayout {
        id: fact
        property string glyph
        property string text
        spacing: Theme.s2
        Glyph { name: fact.glyph; size: Theme.px(16); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
        AppText { text: fact.text; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
    }
    function lasts(): string {
        if ((asked.minutes ?? 0) > 0)
            return qsTr("It ends by itself after %1 minutes.").arg(asked.minutes);
        return asked.takes === 1 ? qsTr("It takes about a minute.") : qsTr("It takes about %1 minutes.").arg(asked.takes ?? 0);
    }
}
