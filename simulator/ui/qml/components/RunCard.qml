import QtQuick
import QtQuick.Layouts
import ".."

/*! The scenario that is going: its title, where you are in it, and a way on for who does not want to wait. */
Card {
    id: run
    property string title
    property string briefing
    property bool over: false
    property bool waiting: false        // something will happen by itself
    signal skipped
    signal ended
    signal lookedBack
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    implicitWidth: 480
    border.color: Theme.accent
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Scenario: %1").arg(title)
    Accessible.description: briefing
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s2
        AppText { text: run.over ? qsTr("Scenario, ended") : qsTr("Scenario"); color: Theme.accentText; font.pixelSize: Theme.label; font.weight: Font.DemiBold; wrapMode: Text.NoWrap }
        AppText { text: run.title; font.pixelSize: Theme.lead; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
        AppText { text: run.briefing; muted: true; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            AppButton { objectName: "lookBack"; visible: run.over; kind: "primary"; small: true; glyph: "history"; text: qsTr("Look back"); onClicked: run.lookedBack() }
            AppButton { objectName: "skipAhead"; enabled: Keeping.possible; visible: !run.over && run.waiting; small: true; glyph: "fast-forward"; text: qsTr("Let time pass"); onClicked: run.skipped() }
            AppButton { objectName: "endRun"; enabled: Keeping.possible; visible: !run.over; small: true; kind: "quiet"; text: qsTr("End it here"); onClicked: run.ended() }
        }
    }
}
