pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! The scenario that is going: who you are, where you are in it, help where there is some, and a way on or out.
    `run`: { title, briefing, role, mode, step, stepNumber, steps, over, waiting, hints: [{ id, asked, text, costs }] }. */
Card {
    id: card
    property var run: ({})
    property string timeLeft            // "3:20"; nothing without a limit
    property bool briefed: true         // the briefing is shown
    readonly property bool over: run.over ?? false
    readonly property var hints: run.hints ?? []
    readonly property var modes: ({ practice: qsTr("Scenario"), drill: qsTr("Drill: feedback at the end"), exam: qsTr("Exam: one try") })
    readonly property var next: hints.find(hint => !hint.asked) ?? ({ id: "", costs: 0 })
    signal skipped
    signal ended
    signal lookedBack
    signal hintAsked(string hint)
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    implicitWidth: 480
    border.color: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Scenario: %1").arg(run.title ?? "")
    Accessible.description: run.briefing ?? ""
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s2
        RowLayout {
            spacing: Theme.s2
            AppText { text: card.over ? qsTr("Scenario, ended") : card.run.again ? qsTr("Another way: from just before") : card.modes[card.run.mode] ?? ""; color: Theme.accentText; font.pixelSize: Theme.label; font.weight: Font.DemiBold; Layout.fillWidth: true }
            Tag { objectName: "timeLeft"; visible: card.timeLeft !== ""; glyph: "clock"; text: qsTr("%1 left").arg(card.timeLeft) }
            IconButton { objectName: "briefing"; glyph: card.briefed ? "chevron-up" : "chevron-down"; text: card.briefed ? qsTr("Fold the briefing") : qsTr("Show the briefing"); Layout.margins: -6; onClicked: card.briefed = !card.briefed }
        }
        AppText { text: card.run.title ?? ""; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
        AppText { visible: card.briefed; text: qsTr("You are: %1").arg(card.run.role ?? ""); font.pixelSize: Theme.px(14); font.weight: Font.Medium; Layout.fillWidth: true }
        AppText { visible: card.briefed; text: card.run.briefing ?? ""; muted: true; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        RowLayout {
            visible: (card.run.steps ?? 0) > 0 && (card.run.stepNumber ?? 0) > 0
            spacing: Theme.s3
            StepBar { done: (card.run.stepNumber ?? 1) - 1; total: card.run.steps ?? 0; Layout.preferredWidth: Theme.px(96) }
            AppText { objectName: "runStep"; text: qsTr("Part %1 of %2: %3").arg(card.run.stepNumber ?? 0).arg(card.run.steps ?? 0).arg(card.run.step ?? ""); font.pixelSize: Theme.label; font.weight: Font.Medium; Layout.fillWidth: true }
        }
        Repeater {
            model: card.hints.filter(hint => hint.asked)
            SheetBlock {
                id: told
                required property var modelData
                Layout.fillWidth: true
                heading: qsTr("A hint")
                glyph: "life-buoy"
                AppText { width: parent.width; text: told.modelData.text; font.pixelSize: Theme.px(14) }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "lookBack"; visible: card.over; kind: "primary"; small: true; glyph: "history"; text: qsTr("Look back"); onClicked: card.lookedBack() }
            AppButton { objectName: "askHint"; enabled: Keeping.possible; visible: !card.over && card.next.id !== ""; small: true; glyph: "life-buoy"; text: card.next.costs === 1 ? qsTr("A hint, for one point") : qsTr("A hint, for %1 points").arg(card.next.costs); onClicked: card.hintAsked(card.next.id) }
            AppButton { objectName: "skipAhead"; enabled: Keeping.possible; visible: !card.over && (card.run.waiting ?? false); small: true; glyph: "fast-forward"; text: qsTr("Let time pass"); onClicked: card.skipped() }
            AppButton { objectName: "endRun"; enabled: Keeping.possible; visible: !card.over; small: true; kind: "quiet"; text: qsTr("End it here"); onClicked: card.ended() }
        }
    }
}
