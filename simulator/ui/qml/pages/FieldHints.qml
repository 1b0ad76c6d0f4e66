pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! What the coach says to one field. Guideline 10 has an office that can be asked. */
ColumnLayout {
    id: hints
    property var found: []
    signal used(string words)
    signal guidelinePressed(int guideline)
    signal centerAsked
    spacing: Theme.s3
    Repeater {
        model: hints.found.length
        HintNote {
            id: note
            required property int index
            readonly property var map: hints.found[index] ?? ({})
            objectName: "hint-" + index
            Layout.fillWidth: true
            level: map.level ?? "caution"
            guideline: map.guideline ?? 0
            guidelineName: map.guidelineName ?? ""
            message: map.message ?? ""
            action: map.better ? qsTr("Use “%1”").arg(map.better) : ""
            second: map.guideline === 10 && map.level !== "commendation" ? qsTr("Ask the Center") : ""
            onActed: hints.used(note.map.better)
            onSeconded: hints.centerAsked()
            onGuidelinePressed: number => hints.guidelinePressed(number)
        }
    }
}
