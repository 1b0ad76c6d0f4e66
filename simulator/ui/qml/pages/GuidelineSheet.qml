import SafeSpace
import "../components"

/*! What a guideline says, in our own words, and where the original stands: show(number). */
InfoSheet {
    id: sheet
    required property AppVm vm
    objectName: "guidelineSheet"
    function show(number: int): void {
        const found = vm.guideline(number);
        title = qsTr("Guideline %1, %2").arg(found.number).arg(found.name);
        message = found.text;
        foot = qsTr("The original: %1").arg(found.link);
        sheet.open();
    }
}
