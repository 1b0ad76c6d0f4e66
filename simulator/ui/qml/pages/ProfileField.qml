import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! A field of the profile with the judge's marks in it and what the coach says beside it. */
FieldRow {
    id: row
    required property AppVm vm
    required property string key
    readonly property ProfileVm room: vm.profile
    readonly property var found: room.hints[key] ?? []
    signal guidelinePressed(int guideline)
    signal centerAsked
    Layout.fillWidth: true
    Column {
        width: parent.width
        spacing: Theme.s2
        MarkedField {
            objectName: "profile-" + row.key
            width: parent.width
            readOnly: !Keeping.possible
            text: row.room.fields[row.key] ?? ""
            marks: row.room.marks[row.key] ?? []
            level: row.found.length && row.found[0].level !== "commendation" ? row.found[0].level : ""
            limit: row.room.limits[row.key]
            name: row.label
            sendsOnReturn: row.key !== "bio"
            onEdited: text => row.room.edit(row.key, text)
            onSubmitted: row.room.save()
            onTooLong: row.vm.said(qsTr("%1: at most %2 signs. Nothing was added.").arg(row.label).arg(row.room.limits[row.key]))
        }
        GuardNote { width: parent.width; height: implicitHeight; vm: row.vm; text: row.room.fields[row.key] ?? ""; address: row.key === "url"; onUsed: text => row.room.edit(row.key, text) }
    }
    hint: FieldHints { width: parent.width; found: row.found; onGuidelinePressed: number => row.guidelinePressed(number); onCenterAsked: row.centerAsked(); onUsed: words => row.room.edit(row.key, words) }
}
