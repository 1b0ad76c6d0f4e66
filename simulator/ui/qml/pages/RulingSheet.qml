import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! A trainer rules on a disputed finding: it stands or not, in a sentence, under their name: show(act, found). */
ChoiceSheet {
    id: sheet
    required property AppVm vm
    property var act: ({})
    property var found: ({})
    property string verdict
    property string words
    property string by
    readonly property bool complete: verdict !== "" && words.trim() !== "" && by.trim() !== ""
    objectName: "rulingSheet"
    title: qsTr("A trainer rules")
    note: found.message ?? ""
    function show(about: var, finding: var): void {
        act = about;
        found = finding;
        verdict = "";
        words = "";
        open();
    }
    SheetBlock {
        Layout.fillWidth: true
        heading: qsTr("The learner says")
        glyph: "message-circle"
        AppText { width: parent.width; text: qsTr("“%1”").arg(sheet.found.dispute ? sheet.found.dispute.words ?? "" : "") }
    }
    ChoiceRow {
        objectName: "verdict"
        Layout.fillWidth: true
        label: qsTr("The finding")
        options: [{ key: "stands", text: qsTr("It stands") }, { key: "falls", text: qsTr("It does not stand") }]
        current: sheet.verdict
        onChosen: key => sheet.verdict = key
    }
    MarkedField {
        objectName: "rulingWords"
        Layout.fillWidth: true
        text: sheet.words
        limit: 2000
        name: qsTr("Why, in a sentence")
        placeholder: qsTr("Why, in a sentence")
        onEdited: text => sheet.words = text
    }
    InputField { objectName: "rulingBy"; Layout.fillWidth: true; placeholderText: qsTr("Your name, as the trainer"); text: sheet.by; maximumLength: 80; onTextEdited: sheet.by = text }
    AppText { text: qsTr("The ruling and your name stay on record, and in the report. A later ruling counts instead; none is deleted."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
    foot: AppButton { objectName: "rulingGo"; kind: "primary"; text: qsTr("Put the ruling on record"); enabled: sheet.complete; onClicked: sheet.send() }
    function send(): void {
        close();
        vm.debrief.ruleOn(act.id, found.rule, verdict === "stands", words, by);
    }
}
