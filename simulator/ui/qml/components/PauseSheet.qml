pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import ".."

/*! Comes over the page when something was found in what is about to be done. Escape is Edit; nothing is lost.
    `findings`: [{ level, guideline, guidelineName, message, facts, better, advice }], one shown at a time.
    With `better` words the primary uses them; without, it is Edit. */
Sheet {
    id: pause
    property string draft
    property var marks: []
    property var findings: []
    property string audience            // "Public", "Friends"; the words to show
    property string audienceGlyph: "globe"
    property string title: qsTr("Before this goes out")
    property string note: qsTr("It is still a draft. Nobody has seen it, and you decide what happens next.")
    property string wordsTitle: qsTr("Your words")
    property string editText: qsTr("Edit")
    property string editGlyph: "pencil"
    property string anywayText: qsTr("Post anyway")
    property string anywayNote: qsTr("Here you may. You will see what follows.")
    property int index: 0
    readonly property var shown: findings[Math.min(index, findings.length - 1)] ?? ({})
    readonly property string better: shown.better ?? ""
    readonly property string advice: shown.advice ?? ""
    signal used(int index)
    signal edited
    signal postedAnyway
    signal guidelinePressed(int guideline)
    readonly property real wide: parent?.width ?? 900
    readonly property real high: (parent?.height ?? 600) - Theme.ribbonHeight
    readonly property bool narrow: Theme.room(width) < 700
    objectName: "pause"
    name: title
    announcement: qsTr("%1. %2: %3").arg(title).arg(Theme.word(shown.level ?? "")).arg(shown.message ?? "")
    first: better ? use : edit
    width: Math.min(900 * Math.min(Theme.textScale, 1.3), wide - 2 * Theme.s5)
    height: Math.min(head.y + head.implicitHeight + Theme.s4 + columns.implicitHeight + Theme.s5 + foot.height, high - 2 * Theme.s2)
    onAboutToShow: index = 0
    onDismissed: pause.edited()

    RowLayout {
        id: head
        x: Theme.s5
        y: pause.narrow ? Theme.s4 : Theme.s5
        width: parent.width - 2 * Theme.s5
        spacing: Theme.s3
        ColumnLayout {
            spacing: 2
            AppText { text: pause.title; font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            AppText { visible: !(pause.narrow && pause.high < 700); text: pause.note; muted: true; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        }
        Tag { visible: text !== ""; glyph: pause.audienceGlyph; text: pause.audience; Accessible.name: qsTr("Audience: %1").arg(text); Layout.alignment: Qt.AlignTop }
    }
    Flickable {
        id: scroll
        x: Theme.s5 - 6
        y: head.y + head.height + Theme.s4 - 6
        width: parent.width - 2 * x
        height: foot.y - y
        contentHeight: columns.implicitHeight + Theme.s5 + 6
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: AppScrollBar {}
        GridLayout {
            id: columns
            x: 6
            y: 6
            width: parent.width - 12
            columns: pause.narrow ? 1 : 2
            columnSpacing: Theme.s5
            rowSpacing: pause.narrow ? Theme.s4 : Theme.s3
            ColumnLayout {
                Layout.column: pause.narrow ? 0 : 1
                Layout.row: 0
                Layout.preferredWidth: 8
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                RowLayout {
                    visible: pause.findings.length > 1
                    spacing: 0
                    AppText { text: qsTr("%1 of %2").arg(Math.min(pause.index, pause.findings.length - 1) + 1).arg(pause.findings.length); muted: true; font.pixelSize: Theme.px(14); font.weight: Font.Medium; Layout.fillWidth: true; Accessible.name: qsTr("Finding %1").arg(text) }
                    IconButton { objectName: "pauseBefore"; glyph: "chevron-left"; text: qsTr("Finding before"); enabled: pause.index > 0; Layout.topMargin: -8; Layout.bottomMargin: -8; onClicked: pause.turn(-1) }
                    IconButton { objectName: "pauseNext"; glyph: "chevron-right"; text: qsTr("Next finding"); enabled: pause.index < pause.findings.length - 1; Layout.topMargin: -8; Layout.bottomMargin: -8; onClicked: pause.turn(1) }
                }
                Flow {
                    Layout.fillWidth: true
                    spacing: 6
                    LevelTag { level: pause.shown.level ?? "violation" }
                    GuidelineTag { visible: number > 0; number: pause.shown.guideline ?? 0; name: pause.shown.guidelineName ?? ""; color: "transparent" }
                }
                AppText { objectName: "pauseMessage"; Layout.fillWidth: true; text: pause.shown.message ?? ""; font.weight: Font.DemiBold; font.pixelSize: Theme.px(16) }
            }
            ColumnLayout {
                Layout.column: 0
                Layout.row: pause.narrow ? 1 : 0
                Layout.rowSpan: pause.narrow ? 1 : 2
                Layout.preferredWidth: 10
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s4
                SheetBlock {
                    Layout.fillWidth: true
                    heading: pause.wordsTitle
                    MarkedText { objectName: "pauseWords"; width: parent.width; text: pause.draft; marks: pause.marks; pixelSize: Theme.px(16); name: pause.wordsTitle; maximumHeight: Theme.px(260) }
                }
                SheetBlock {
                    visible: pause.better !== "" || pause.advice !== ""
                    Layout.fillWidth: true
                    heading: qsTr("A better way")
                    ground: Theme.commendationSoft
                    glyph: "sparkles"
                    headingInk: Theme.commendation
                    Column {
                        width: parent.width
                        spacing: Theme.s2
                        AppText { objectName: "pauseBetter"; visible: text !== ""; width: parent.width; text: pause.better; font.pixelSize: Theme.px(16) }
                        AppText { objectName: "pauseAdvice"; visible: text !== ""; width: parent.width; text: pause.advice; muted: pause.better !== ""; font.pixelSize: pause.better ? Theme.px(14) : Theme.px(16) }
                    }
                }
            }
            ColumnLayout {
                Layout.column: pause.narrow ? 0 : 1
                Layout.row: pause.narrow ? 2 : 1
                Layout.preferredWidth: 8
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.s3
                WhyChain { Layout.fillWidth: true; facts: pause.shown.facts ?? []; level: pause.shown.level ?? "violation" }
                AppButton { objectName: "pauseGuideline"; visible: (pause.shown.guideline ?? 0) > 0; kind: "quiet"; glyph: "book-open"; text: qsTr("What guideline %1 says").arg(pause.shown.guideline ?? 0); Layout.leftMargin: -Theme.s2; Layout.maximumWidth: parent.width + Theme.s2; onClicked: pause.guidelinePressed(pause.shown.guideline) }
                Item { Layout.fillHeight: true }
            }
        }
    }
    Item {
        id: foot
        width: parent.width
        height: buttons.implicitHeight + 2 * Theme.s3 + 6
        y: parent.height - height
        Rule { width: parent.width - 2; x: 1 }
        RowLayout {
            id: buttons
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s3
            AppButton { id: use; objectName: "pauseUse"; visible: pause.better !== ""; kind: "primary"; glyph: "check"; text: qsTr("Use these words"); focus: true; onClicked: pause.used(pause.index) }
            AppButton { id: edit; objectName: "pauseEdit"; kind: pause.better ? "secondary" : "primary"; glyph: pause.editGlyph; text: pause.editText; onClicked: pause.edited() }
            Item { Layout.fillWidth: true }
            AppText { visible: !pause.narrow; text: pause.anywayNote; muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
            AppButton { objectName: "pauseAnyway"; kind: "quiet"; text: pause.anywayText; Layout.rightMargin: -Theme.s2; onClicked: pause.postedAnyway() }
        }
    }
    function turn(by: int): void {
        index = Math.max(0, Math.min(findings.length - 1, index + by));
        announce();
    }
    function announce(): void {
        contentItem.Accessible.announce(qsTr("%1: %2").arg(Theme.word(shown.level ?? "")).arg(shown.message ?? ""), Accessible.Assertive);
    }
}
