import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Save the after-action report: as what, and under which name; then where it is. */
ChoiceSheet {
    id: sheet
    required property AppVm vm
    readonly property ReportVm report: vm.report
    readonly property var outcome: report ? report.outcome : ({})
    property string kind: "pdf"
    property bool named: false
    objectName: "saveSheet"
    title: qsTr("Save the report")
    note: qsTr("What happened, what was found, where the points come from. For you, or to talk about it with your trainer.")
    first: go
    onAboutToShow: {
        named = false;
        report.forget();
    }
    ChoiceRow {
        objectName: "kind"
        Layout.fillWidth: true
        label: qsTr("As")
        options: [{ key: "pdf", text: qsTr("PDF, to print") }, { key: "html", text: qsTr("Web page") }, { key: "json", text: qsTr("JSON, for programs") }]
        current: sheet.kind
        onChosen: key => { sheet.kind = key; sheet.report.forget(); }
    }
    AppSwitch {
        objectName: "ownName"
        Layout.fillWidth: true
        text: qsTr("Put my name on it")
        note: sheet.named ? qsTr("Your name stands in the report.") : qsTr("Without it the report is by “%1”, and your name is hidden wherever it stands.").arg(sheet.report ? sheet.report.pseudonym : "")
        on: sheet.named
        onToggledTo: on => { sheet.named = on; sheet.report.forget(); }
    }
    SheetBlock {
        objectName: "outcome"
        readonly property bool fault: (sheet.outcome.fault ?? "") !== ""
        visible: fault || (sheet.outcome.file ?? "") !== ""
        Layout.fillWidth: true
        heading: fault ? qsTr("Not saved") : qsTr("Saved")
        glyph: fault ? "triangle-alert" : "check"
        ground: fault ? Theme.cautionSoft : Theme.commendationSoft
        headingInk: fault ? Theme.caution : Theme.commendation
        Column {
            width: parent.width
            spacing: Theme.s1
            AppText { width: parent.width; wrapMode: Text.Wrap; text: (sheet.outcome.fault ?? "") !== "" ? sheet.outcome.fault : sheet.outcome.file ?? "" }
            AppText { visible: (sheet.outcome.fault ?? "") === ""; width: parent.width; wrapMode: Text.WrapAnywhere; muted: true; font.pixelSize: Theme.label; text: qsTr("In %1").arg(sheet.outcome.folder ?? "") }
        }
        onVisibleChanged: if (visible) {
            Accessible.announce(heading, Accessible.Polite);
            sheet.showEnd();
        }
    }
    foot: [
        AppButton { objectName: "openFolder"; glyph: "inbox"; text: qsTr("Open the folder"); onClicked: sheet.report.openFolder() },
        AppButton { id: go; objectName: "saveGo"; kind: "primary"; glyph: "download"; text: qsTr("Save"); focus: true; onClicked: sheet.report.save(sheet.kind, sheet.named) }
    ]
}
