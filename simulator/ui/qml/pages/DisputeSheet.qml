import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Disagree with a finding, in a sentence. What the guideline says and whom to ask stands beside it: show(act, found). */
ChoiceSheet {
    id: sheet
    required property AppVm vm
    property var act: ({})
    property var found: ({})
    property var counsel: ({})
    property string words
    objectName: "disputeSheet"
    title: qsTr("You see it differently")
    note: found.message ?? ""
    onOpened: field.takeFocus()
    function show(about: var, finding: var): void {
        act = about;
        found = finding;
        counsel = vm.debrief.counsel(finding.guideline);
        words = "";
        open();
    }
    AppText { text: qsTr("What did the coach not know, or weigh otherwise than you? A sentence is enough."); Layout.fillWidth: true }
    MarkedField {
        id: field
        objectName: "disputeWords"
        Layout.fillWidth: true
        text: sheet.words
        limit: sheet.vm.debrief ? sheet.vm.debrief.longest : 0
        name: qsTr("Why you see it differently")
        placeholder: qsTr("Your sentence")
        onEdited: text => sheet.words = text
        onSubmitted: sheet.send()
    }
    AppText { text: qsTr("Your sentence stays beside the finding. The points change only when a trainer rules on it; nothing is deleted either way."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
    SheetBlock {
        objectName: "counsel"
        Layout.fillWidth: true
        heading: qsTr("Guideline %1, %2").arg(sheet.found.guideline ?? 0).arg(sheet.found.guidelineName ?? "")
        glyph: "book-open"
        AppText { width: parent.width; text: qsTr("%1 If there is no trainer: in real life %2 answers such questions.").arg(sheet.counsel.says ?? "").arg(sheet.counsel.ask ?? "") }
    }
    foot: AppButton { objectName: "disputeGo"; kind: "primary"; text: qsTr("Put it on record"); enabled: sheet.words.trim() !== ""; onClicked: sheet.send() }
    function send(): void {
        if (words.trim() === "")
            return;
        close();
        vm.debrief.dispute(act.id, found.rule, words);
    }
}
