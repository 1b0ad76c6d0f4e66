import QtQuick
import QtQuick.Layouts
import ".."
import "../components"

/*! One finding in the debrief: the facts it rests on, the better way, and what was said against it. */
ColumnLayout {
    id: block
    property var found: ({})
    readonly property var dispute: found.dispute ?? ({})
    readonly property bool disputable: found.level !== "commendation"
    readonly property bool isDisputed: (dispute.words ?? "") !== ""
    signal disputed
    signal ruled
    signal guidelinePressed(int guideline)
    spacing: Theme.s2
    Flow {
        Layout.fillWidth: true
        spacing: 6
        LevelTag { level: block.found.level ?? "caution" }
        GuidelineTag { number: block.found.guideline ?? 0; name: block.found.guidelineName ?? ""; color: "transparent" }
        Tag { objectName: "overruled"; visible: (block.dispute.ruled ?? false) && !block.dispute.stands; strong: true; glyph: "undo-2"; text: qsTr("Does not stand") }
    }
    AppText { text: block.found.message ?? ""; font.weight: Font.DemiBold; Layout.fillWidth: true }
    WhyChain { facts: block.found.facts ?? []; level: block.found.level ?? "caution"; Layout.fillWidth: true }
    SheetBlock {
        visible: (block.found.better ?? "") !== "" || (block.found.advice ?? "") !== ""
        Layout.fillWidth: true
        heading: qsTr("A better way")
        ground: Theme.commendationSoft
        glyph: "sparkles"
        headingInk: Theme.commendation
        AppText { width: parent.width; text: block.found.better || block.found.advice || "" }
    }
    SheetBlock {
        objectName: "dispute"
        visible: block.isDisputed
        Layout.fillWidth: true
        heading: qsTr("You see it differently")
        glyph: "message-circle"
        ColumnLayout {
            width: parent.width
            spacing: Theme.s2
            AppText { text: qsTr("“%1”").arg(block.dispute.words ?? ""); Layout.fillWidth: true }
            AppText { objectName: "ruling"; visible: block.dispute.ruled ?? false; text: (block.dispute.stands ? qsTr("It stands, says %1: %2") : qsTr("It does not stand and takes no points, says %1: %2")).arg(block.dispute.by ?? "").arg(block.dispute.ruling ?? ""); font.weight: Font.DemiBold; Layout.fillWidth: true }
            AppText { visible: !(block.dispute.ruled ?? false); text: qsTr("It stays on record. A trainer can rule on it here."); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.s2
        spacing: Theme.s1
        AppButton { objectName: "disputeIt"; enabled: Keeping.possible; visible: block.disputable && !block.isDisputed; kind: "quiet"; small: true; glyph: "message-circle"; text: qsTr("I see it differently"); onClicked: block.disputed() }
        AppButton { objectName: "ruleOnIt"; enabled: Keeping.possible; visible: block.isDisputed; kind: "quiet"; small: true; glyph: "user"; text: block.dispute.ruled ? qsTr("Trainer: rule again") : qsTr("Trainer: rule on it"); onClicked: block.ruled() }
        AppButton { objectName: "guideline"; kind: "quiet"; small: true; glyph: "book-open"; text: qsTr("What guideline %1 says").arg(block.found.guideline ?? 0); onClicked: block.guidelinePressed(block.found.guideline) }
    }
}
