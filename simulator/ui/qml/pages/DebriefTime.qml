pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! What happened, on one line of time that can be scrubbed; beside it how the feed stood then. As a table it is the
    story, a line each. */
Card {
    id: card
    required property DebriefVm debrief
    property var moments: []
    property int length: 0
    property int shown: 0           // index of the moment that is looked at
    property real seconds: 0
    signal picked(int index)
    signal scrubbed(real seconds)
    readonly property var events: debrief.events
    readonly property real position: length > 0 ? Math.min(1, seconds / length) : 0
    readonly property var stood: { debrief.moments; return debrief.stateAt(Math.round(seconds)); }
    readonly property string stamp: stampOf(Math.round(seconds))
    function stampOf(at: int): string {
        return qsTr("%1:%2").arg(Math.floor(at / 60)).arg(String(at % 60).padStart(2, "0"));
    }
    implicitHeight: rows.implicitHeight + 2 * Theme.s4
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("What happened")
    ColumnLayout {
        id: rows
        x: Theme.s4
        y: Theme.s4
        width: parent.width - 2 * Theme.s4
        spacing: Theme.s2
        RowLayout {
            SectionHeading { text: qsTr("What happened"); Layout.fillWidth: true }
            ShowAsTable { id: toggle; objectName: "timeTable"; Layout.topMargin: -6; Layout.bottomMargin: -6; Layout.rightMargin: -8 }
        }
        AppText { visible: card.moments.length === 0; text: qsTr("Nothing: it was ended before anything could happen."); muted: true; Layout.fillWidth: true }
        DrillTimeline {
            id: chart
            objectName: "timeline"
            visible: !toggle.table && card.moments.length > 0
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            events: card.events
            ticks: card.debrief.ticks
            current: card.events.findIndex(event => event.moment === card.shown)
            position: card.position
            says: card.stamp
            onChosen: index => card.picked(card.events[index].moment)
        }
        DebriefStory { objectName: "story"; visible: toggle.table && card.moments.length > 0; moments: card.moments; current: card.shown; Layout.fillWidth: true; onPressed: index => card.picked(index) }
        TimeScrubber {
            objectName: "scrubber"
            visible: card.moments.length > 0
            Layout.fillWidth: true
            Layout.leftMargin: chart.visible && !chart.stacked ? chart.gutter - 10 : 0
            Layout.rightMargin: chart.visible && !chart.stacked ? Theme.s3 - 10 : 0
            label: qsTr("Time in the drill")
            says: card.stamp
            stepSize: card.length > 0 ? 1 / card.length : .02
            places: card.moments.map(moment => card.length > 0 ? moment.at / card.length : 0).filter((place, index, all) => all.indexOf(place) === index)
            implicitHeight: 24
            value: card.position
            onMoved: card.scrubbed(Math.round(value * card.length))
        }
        SheetBlock {
            objectName: "state"
            visible: card.moments.length > 0
            Layout.fillWidth: true
            heading: qsTr("The network at %1").arg(card.stamp)
            glyph: "newspaper"
            ColumnLayout {
                width: parent.width
                spacing: 4
                AppText { visible: card.stood.length === 0; text: qsTr("Nothing stands there yet."); muted: true; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
                Repeater {
                    model: card.stood
                    GridLayout {
                        id: line
                        required property var modelData
                        columns: Theme.room(card.width) < 560 ? 1 : 2
                        columnSpacing: Theme.s3
                        rowSpacing: 0
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("%1: %2").arg(modelData.label).arg(modelData.text)
                        AppText { text: line.modelData.label; muted: true; font.pixelSize: Theme.label; Layout.preferredWidth: Theme.px(170); Layout.alignment: Qt.AlignTop; Layout.topMargin: 1; Accessible.ignored: true }
                        AppText { text: line.modelData.text; font.pixelSize: Theme.px(14); Layout.fillWidth: true; Accessible.ignored: true }
                    }
                }
            }
        }
    }
}
