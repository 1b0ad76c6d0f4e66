pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! What the coach says, top to bottom: on the draft, then what was said before.
    Both lists hold plain maps: { level, guideline, guidelineName, quote, message, better, advice, action, facts }. */
ColumnLayout {
    id: list
    property var draft: []
    property var before: []
    property bool writing: false        // there is a draft at all
    property string silence             // why the coach says nothing, where it does not
    property string beforeTitle: qsTr("Earlier")
    signal applied(int index)
    signal guidelinePressed(int guideline)
    signal helpPressed
    readonly property string summary: silence !== "" ? silence : draft.length === 1 ? qsTr("One place to look at in your draft. Only you see this.") : draft.length ? qsTr("%1 places to look at in your draft. Only you see this.").arg(draft.length) : writing ? qsTr("Nothing to say so far.") : qsTr("Write as you would at home. What the coach notices is told here, to you alone.")
    spacing: Theme.s3
    // Read out once the writer rests, so that a screen reader is never talked over while words are being typed.
    readonly property string news: draft.length ? qsTr("%1 %2").arg(summary).arg(draft[0].message ?? "") : summary
    property int rest: 2000
    onNewsChanged: if (visible && writing)
        pause.restart()
    Timer { id: pause; interval: list.rest; onTriggered: list.Accessible.announce(list.news, Accessible.Polite) }
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Coach")
    RowLayout {
        spacing: Theme.s2
        Mark { size: Theme.px(22) }
        AppText { text: qsTr("Coach"); font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: true; wrapMode: Text.NoWrap; Accessible.role: Accessible.Heading; Accessible.name: text }
        IconButton { objectName: "coachHelp"; glyph: "circle-question-mark"; text: qsTr("How the coach judges"); Layout.rightMargin: -8; Layout.topMargin: -6; Layout.bottomMargin: -6; onClicked: list.helpPressed() }
    }
    AppText { Layout.fillWidth: true; text: list.summary; muted: true; font.pixelSize: Theme.px(14) }
    component Entry: FindingCard {
        property var map: ({})
        Layout.fillWidth: true
        level: map.level ?? "caution"
        guideline: map.guideline ?? 0
        guidelineName: map.guidelineName ?? ""
        quote: map.quote ?? ""
        message: map.message ?? ""
        better: map.better ?? ""
        advice: map.advice ?? ""
        action: map.action ?? ""
        facts: map.facts ?? []
        onGuidelinePressed: number => list.guidelinePressed(number)
    }
    Repeater {
        model: list.draft.length        // a number: cards and their focus live on while the draft changes
        Entry {
            required property int index
            objectName: "finding-" + index
            map: list.draft[index] ?? ({})
            onApplied: list.applied(index)
        }
    }
    AppText { visible: list.before.length > 0; text: list.beforeTitle; font.pixelSize: Theme.label; font.weight: Font.DemiBold; muted: true; Layout.topMargin: Theme.s2; Layout.fillWidth: true }
    Repeater {
        model: list.before.length
        Entry {
            required property int index
            objectName: "before-" + index
            map: list.before[index] ?? ({})
            action: ""
            foldable: quote !== "" || advice !== "" || better !== "" || facts.length > 0
            folded: true
        }
    }
}
