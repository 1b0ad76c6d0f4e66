pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! How it went: the rating, conduct by guideline, what was expected; the same as a table. */
Card {
    id: score
    property var end: ({})
    property var lines: []
    property var moments: []
    readonly property bool table: toggle.table
    readonly property var conduct: lines.filter(line => line.guideline > 0)
    readonly property var expected: lines.filter(line => line.guideline === 0)
    function worst(guideline: int): string {
        const levels = [];
        for (const moment of score.moments)
            for (const found of moment.findings)
                if (found.guideline === guideline)
                    levels.push(found.level);
        return levels.includes("violation") ? "violation" : levels.includes("caution") ? "caution" : "";
    }
    function title(line: var): string {
        return line.guideline > 0 ? qsTr("%1  %2").arg(line.guideline).arg(line.title) : line.title;
    }
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("How it went")
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s3
        RowLayout {
            SectionHeading { text: qsTr("How it went"); Layout.fillWidth: true }
            ShowAsTable { id: toggle; objectName: "scoreTable"; Layout.topMargin: -6; Layout.bottomMargin: -6; Layout.rightMargin: -8 }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s3
            RatingChip { objectName: "rating"; rating: score.end.rating ?? "U" }
            AppText { height: Math.max(28, Theme.px(28)); text: qsTr("%1 of %2 points").arg(score.end.points ?? 0).arg(score.end.possible ?? 0); muted: true; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap }
        }
        DataTable {
            visible: score.table
            Layout.fillWidth: true
            name: qsTr("Points")
            heads: [qsTr("For"), qsTr("Points"), qsTr("Possible")]
            rows: score.lines.map(line => [score.title(line), String(line.points), String(line.possible)])
        }
        Repeater {
            model: score.table ? [] : score.conduct
            GuidelineBar {
                required property var modelData
                Layout.fillWidth: true
                number: modelData.guideline
                name: modelData.title
                kept: modelData.points
                possible: modelData.possible
                worst: score.worst(modelData.guideline)
            }
        }
        AppText { visible: !score.table; text: qsTr("What was hoped for"); font.weight: Font.DemiBold; font.pixelSize: Theme.px(14); Layout.fillWidth: true; Layout.topMargin: Theme.s1 }
        Repeater {
            model: score.table ? [] : score.expected
            RowLayout {
                id: hope
                required property var modelData
                readonly property bool met: modelData.points > 0
                spacing: Theme.s2
                Glyph { name: hope.met ? "circle-check-big" : "circle-dot"; tint: hope.met ? Theme.commendation : Theme.textMuted; size: Theme.px(16); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
                ColumnLayout {
                    spacing: 1
                    AppText { text: hope.modelData.title; font.pixelSize: Theme.px(14); font.weight: Font.Medium; Layout.fillWidth: true }
                    AppText { text: hope.modelData.why; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
                }
                AppText { text: qsTr("%1 of %2").arg(hope.modelData.points).arg(hope.modelData.possible); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.alignment: Qt.AlignTop; Accessible.name: hope.met ? qsTr("Met, %1").arg(text) : qsTr("Not met, %1").arg(text) }
            }
        }
        AppText { visible: score.moments.some(moment => moment.findings.some(found => found.level === "violation")); text: qsTr("A grave finding holds a rating at M, however well the rest goes."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
    }
}
