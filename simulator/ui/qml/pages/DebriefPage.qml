pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Looking back: how it ended, what happened when, each act with what the coach says, where the points come from. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property DebriefVm debrief: page.vm.debrief
    readonly property var end: debrief.ending
    readonly property var moments: debrief.moments
    readonly property var acts: moments.map((moment, index) => Object.assign({ index: index }, moment)).filter(moment => moment.mine)
    property int shown: 0         // the moment that is looked at
    property real seconds: 0
    readonly property int number: Math.max(0, acts.filter(act => act.index <= shown).length - 1)
    readonly property var act: acts[number] ?? null
    readonly property bool narrow: Theme.room(width) < 820
    readonly property var modes: ({ practice: qsTr("Practice"), drill: qsTr("Drill"), exam: qsTr("Exam") })
    function first(): int {
        const found = debrief.moments.findIndex(moment => moment.findings.length > 0);
        return Math.max(0, found >= 0 ? found : debrief.moments.findIndex(moment => moment.mine));
    }
    function pick(index: int): void {
        shown = index;
        seconds = moments[index].at;
    }
    function pickAct(number: int): void {
        pick(acts[Math.max(0, Math.min(acts.length - 1, number))].index);
    }
    function scrub(to: real): void {
        const last = moments.filter(moment => moment.at <= to).length - 1;
        shown = Math.max(0, last);
        seconds = to;
    }
    PageScroll {
        id: scroll
        anchors.fill: parent
        contentHeight: all.implicitHeight + Theme.s5 + Theme.s6
        ColumnLayout {
            id: all
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s4
            GridLayout {
                columns: page.narrow ? 1 : 2
                Layout.fillWidth: true
                columnSpacing: Theme.s4
                rowSpacing: Theme.s3
                ColumnLayout {
                    spacing: 2
                    Layout.fillWidth: true
                    AppText { text: page.end.title ?? ""; muted: true; font.weight: Font.Medium; Layout.fillWidth: true }
                    AppText { objectName: "endingTitle"; text: page.end.ending ?? ""; font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                }
                Flow {
                    spacing: Theme.s3
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: page.narrow
                    Layout.preferredWidth: page.narrow ? -1 : save.implicitWidth + again.implicitWidth + spacing + (next.visible ? next.implicitWidth + spacing : 0)
                    AppButton { id: save; objectName: "saveReport"; enabled: Keeping.possible; glyph: "download"; text: qsTr("Save report"); onClicked: saving.open() }
                    AppButton { id: again; objectName: "playAgain"; enabled: Keeping.possible; glyph: "rotate-ccw"; text: qsTr("Play again"); focus: true; onClicked: page.vm.offer(page.end.scenario) }
                    AppButton { id: next; objectName: "nextSituation"; enabled: Keeping.possible; visible: page.end.short ?? false; kind: "primary"; glyph: "arrow-right"; text: qsTr("Next situation"); onClicked: page.vm.warmUp() }
                }
            }
            Flow {
                Layout.fillWidth: true
                spacing: 6
                Tag { glyph: "target"; text: page.modes[page.end.mode] ?? "" }
                Tag { objectName: "passed"; visible: (page.end.passed ?? false) || (page.end.failed ?? false); strong: true; glyph: page.end.passed ? "badge-check" : "octagon-alert"; ink: page.end.passed ? Theme.commendation : Theme.violation; color: page.end.passed ? Theme.commendationSoft : Theme.violationSoft; text: page.end.passed ? qsTr("Exam passed") : qsTr("Exam not passed") }
                Tag { glyph: "user"; text: page.end.role ?? "" }
                Tag { glyph: "clock"; text: qsTr("%1 min").arg(page.end.length ?? "") }
                Tag { visible: (page.end.branch ?? 0) > 0; glyph: "undo-2"; text: qsTr("Another way, from run %1").arg(page.end.branch ?? 0) }
            }
            AppText { visible: page.end.altered ?? false; text: qsTr("The scenario was changed since this run. The points are counted as it is now."); muted: true; Layout.fillWidth: true }
            AppText { objectName: "endingText"; text: page.end.text ?? ""; Layout.fillWidth: true; Layout.maximumWidth: 760 * Theme.textScale }
            DebriefTime {
                objectName: "time"
                Layout.fillWidth: true
                debrief: page.debrief
                moments: page.moments
                length: page.end.seconds ?? 0
                shown: page.shown
                seconds: page.seconds
                onPicked: index => page.pick(index)
                onScrubbed: to => page.scrub(to)
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                ColumnLayout {
                    spacing: Theme.s4
                    Layout.fillWidth: true
                    Layout.preferredWidth: 18
                    Layout.alignment: Qt.AlignTop
                    DebriefAct {
                        objectName: "act"
                        visible: page.act !== null
                        Layout.fillWidth: true
                        act: page.act
                        number: page.number + 1
                        count: page.acts.length
                        onStepped: by => page.pickAct(page.number + by)
                        onWentBack: page.vm.goBackBefore(page.act.number)
                        onDisputed: found => disputing.show(page.act, found)
                        onRuled: found => ruling.show(page.act, found)
                        onGuidelinePressed: guideline => rule.show(guideline)
                    }
                    DebriefSure { visible: rows.length > 0; rows: page.debrief.sureness; Layout.fillWidth: true; onPicked: id => page.pickAct(page.acts.findIndex(act => act.id === id)) }
                    DebriefRuns {
                        Layout.fillWidth: true
                        runs: page.debrief.runs
                        onLookedBack: run => page.vm.lookBack(run)
                        onCompared: run => { page.vm.compare.compare(page.debrief.run, run); page.vm.go("compare"); }
                    }
                }
                DebriefScore { end: page.end; lines: page.debrief.lines; objectives: page.debrief.objectives; moments: page.moments; Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.alignment: Qt.AlignTop }
            }
        }
    }
    DisputeSheet { id: disputing; vm: page.vm }
    RulingSheet { id: ruling; vm: page.vm }
    SaveSheet { id: saving; vm: page.vm }
    GuidelineSheet { id: rule; vm: page.vm }
    readonly property string run: debrief.run
    onRunChanged: open()
    Component.onCompleted: open()
    function open(): void {
        scroll.contentY = 0;
        if (moments.length)
            pick(first());
    }
}
