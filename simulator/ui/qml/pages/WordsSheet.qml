import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Words to somebody before something is sent: ask(person, key, suggestion). `empty`: it may go without words. */
ChoiceSheet {
    id: sheet
    required property AppVm vm
    property string label
    property string placeholder
    property string sendText: qsTr("Send")
    property bool empty: false
    property string key
    property string person
    property string words
    readonly property bool ready: empty || words.trim() !== ""
    signal sent(string key, string words)
    onOpened: field.takeFocus()
    function ask(somebody: string, id: string, suggestion: string): void {
        person = somebody;
        key = id;
        words = suggestion;
        open();
    }
    MarkedField {
        id: field
        objectName: "sheetWords"
        Layout.fillWidth: true
        text: sheet.words
        limit: 2000
        maximumHeight: Theme.px(200)
        name: sheet.label
        placeholder: sheet.placeholder
        onEdited: text => sheet.words = text
        onSubmitted: sheet.send()
    }
    GuardNote { Layout.fillWidth: true; vm: sheet.vm; text: sheet.words; onUsed: text => sheet.words = text }
    foot: AppButton { objectName: "sheetSend"; kind: "primary"; text: sheet.sendText; enabled: sheet.ready; onClicked: sheet.send() }
    function send(): void {
        if (!ready)
            return;
        close();
        sent(key, words);
    }
}
