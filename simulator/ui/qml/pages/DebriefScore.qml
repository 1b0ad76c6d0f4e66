pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! How it went: the rating of the whole and of each objective, conduct by guideline, what was hoped for, what must not
    happen, hints; the same as a table. */
Card {
    id: score
    property var end: ({})
    property var lines: []
    property var objectives: []
    property var moments: []
    readonly property bool table: toggle.table
    readonly property var conduct: lines.filter(line => line.kind === "conduct")
    function worst(guideline: int): string {
        const levels = [];
        for (const moment of score.moments)
            for (const found of moment.findings)
                if (found.guideline === guideline && (!found.dispute.ruled || found.dispute.stands))
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
        Repeater {
            model: score.table ? [] : score.objectives
            GridLayout {
                id: rated
                required property var modelData
                columns: Theme.room(score.width) < 380 ? 1 : 2
                columnSpacing: Theme.s2
                rowSpacing: Theme.s1
                AppText { text: rated.modelData.objective; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
                RatingChip { rating: rated.modelData.rating }
            }
        }
        Rule { visible: !score.table }
        DataTable {
            visible: score.table
            Layout.fillWidth: true
            name: qsTr("Ratings")
            heads: [qsTr("Objective"), qsTr("Rating"), qsTr("Points")]
            rows: score.objectives.map(one => [one.objective, qsTr("%1, %2").arg(one.rating).arg(Theme.ratingWord(one.rating)), qsTr("%1 of %2").arg(one.points).arg(one.possible)])
        }
        DataTable {
            objectName: "pointsTable"
            visible: score.table
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
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
        Part { kind: "expectation"; title: qsTr("What was hoped for") }
        Part { kind: "forbidden"; title: qsTr("What must not happen") }
        Part { kind: "hint"; title: qsTr("Hints") }
        AppText { objectName: "grave"; visible: score.end.grave ?? false; text: qsTr("A grave finding holds a rating at M, however well the rest goes."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
    }
    component Part: ColumnLayout {
        id: part
        property string kind
        property string title
        readonly property var lines: score.lines.filter(line => line.kind === kind)
        visible: !score.table && lines.length > 0
        spacing: Theme.s2
        AppText { text: part.title; font.weight: Font.DemiBold; font.pixelSize: Theme.px(14); Layout.fillWidth: true; Layout.topMargin: Theme.s1 }
        Repeater {
            model: part.visible ? part.lines : []
            RowLayout {
                id: line
                required property var modelData
                readonly property bool met: modelData.points > 0
                readonly property string sign: part.kind === "hint" ? "life-buoy" : met ? "circle-check-big" : part.kind === "forbidden" ? "octagon-alert" : "circle-dot"
                spacing: Theme.s2
                Glyph { name: line.sign; tint: line.met ? Theme.commendation : part.kind === "forbidden" ? Theme.violation : Theme.textMuted; size: Theme.px(16); Layout.alignment: Qt.AlignTop; Layout.topMargin: 2 }
                ColumnLayout {
                    spacing: 1
                    AppText { text: line.modelData.when !== "" && part.kind !== "hint" ? qsTr("%1 (at %2)").arg(line.modelData.title).arg(line.modelData.when) : line.modelData.title; font.pixelSize: Theme.px(14); font.weight: Font.Medium; Layout.fillWidth: true }
                    AppText { text: line.modelData.why; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
                }
                AppText { text: part.kind === "hint" ? String(line.modelData.points) : qsTr("%1 of %2").arg(line.modelData.points).arg(line.modelData.possible); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.alignment: Qt.AlignTop; Accessible.name: part.kind === "hint" ? text : line.met ? qsTr("Met, %1").arg(text) : qsTr("Not met, %1").arg(text) }
            }
        }
    }
}
