import QtQuick
import QtQuick.Layouts
import ".."

/*! One scenario of the library. `progress`: "new", "started", "done". */
Card {
    id: card
    property string title
    property string summary
    property string objective
    property int level: 1
    property int minutes: 0
    property var guidelines: []
    property string progress: "new"
    property string best                // P, S, M or U
    property int step: 0
    property int steps: 0
    property int endings: 0             // that were seen
    property int endingsInAll: 0
    readonly property string act: progress === "started" ? qsTr("Continue") : progress === "done" ? qsTr("Again") : qsTr("Start")
    property bool played: false         // there is a run to look back on
    signal pressed
    signal lookedBack
    implicitHeight: Math.max(216, rows.implicitHeight + Theme.s4 + Theme.s3)
    implicitWidth: 340
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2 minutes").arg(title).arg(minutes)
    Accessible.description: summary
    ColumnLayout {
        id: rows
        anchors.fill: parent
        anchors.margins: Theme.s4
        anchors.bottomMargin: Theme.s3
        spacing: 6
        AppText { text: card.objective; color: Theme.accentText; font.pixelSize: Theme.small; font.weight: Font.DemiBold; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true }
        AppText { text: card.title; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; lineHeight: 1.05; Layout.fillWidth: true }
        AppText { text: card.summary; font.pixelSize: Theme.px(14); muted: true; Layout.fillWidth: true }
        Item { Layout.fillHeight: true }
        Flow {
            id: facts
            Layout.fillWidth: true
            spacing: Theme.s3
            LevelDots { id: dots; level: card.level }
            Row {
                id: time
                visible: card.minutes > 0
                spacing: 4
                Glyph { name: "clock"; size: Theme.px(14); anchors.verticalCenter: parent.verticalCenter }
                AppText { text: qsTr("%1 min").arg(card.minutes); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
            }
            AppText { visible: card.guidelines.length > 0; width: Math.max(implicitWidth, facts.width - dots.width - time.width - 2 * facts.spacing - 1); horizontalAlignment: width > implicitWidth ? Text.AlignRight : Text.AlignLeft; text: card.guidelines.length === 1 ? qsTr("Guideline %1").arg(card.guidelines[0]) : qsTr("Guidelines %1").arg(card.guidelines.join(", ")); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
        }
        Rule { Layout.topMargin: 2; Layout.bottomMargin: 2 }
        RowLayout {
            spacing: Theme.s2
            Layout.minimumHeight: Theme.smallControl
            RatingChip { visible: card.progress === "done" && card.best !== ""; rating: card.best || "P"; words: card.endings === 0 && Theme.room(card.width) > 330 }
            Glyph { visible: ends.visible && card.endings > 0; name: "flag"; size: Theme.px(14) }
            AppText { id: ends; objectName: "endings"; visible: card.progress === "done" && (card.endings > 0 || card.best === ""); text: card.endings === 0 ? qsTr("Played") : Theme.room(card.width) > 320 ? qsTr("%1 of %2 endings").arg(card.endings).arg(card.endingsInAll) : qsTr("%1 of %2").arg(card.endings).arg(card.endingsInAll); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Accessible.role: Accessible.StaticText; Accessible.name: card.endings > 0 ? qsTr("%1 of %2 endings seen").arg(card.endings).arg(card.endingsInAll) : text }
            StepBar { visible: card.progress === "started" && card.steps > 0; done: card.step - 1; total: card.steps; Layout.preferredWidth: Theme.px(80); Layout.fillWidth: true; Layout.maximumWidth: Theme.px(96) }
            AppText { visible: card.progress === "started"; text: card.steps > 0 ? qsTr("Step %1 of %2").arg(card.step).arg(card.steps) : qsTr("Begun"); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
            AppText { visible: card.progress === "new"; text: qsTr("Not played yet"); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; elide: Text.ElideRight; Layout.fillWidth: true; Layout.maximumWidth: implicitWidth + 1 }
            Item { Layout.fillWidth: true }
            IconButton { objectName: "lookBackAt"; visible: card.played; glyph: "history"; text: qsTr("Look back at %1").arg(card.title); onClicked: card.lookedBack() }
            AppButton { objectName: "scenarioAct"; enabled: Keeping.possible; kind: card.progress === "started" ? "primary" : "quiet"; small: true; text: card.act; Accessible.name: qsTr("%1: %2").arg(card.act).arg(card.title); onClicked: card.pressed() }
        }
    }
}
