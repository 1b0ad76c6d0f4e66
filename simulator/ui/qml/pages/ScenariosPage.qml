pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The library: every scenario as a card, with how far the learner is, and the short situations. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property LibraryVm library: page.vm.library
    readonly property var counts: library.counts
    readonly property var cards: library.scenarios
    readonly property bool narrow: Theme.room(width) < 760
    readonly property int across: Theme.room(width) < 620 ? 1 : Theme.room(width) < 1040 ? 2 : 3
    PageScroll {
        anchors.fill: parent
        contentHeight: all.implicitHeight + Theme.s5 + Theme.s6
        ColumnLayout {
            id: all
            x: Theme.s6
            y: Theme.s5
            width: parent.width - 2 * Theme.s6
            spacing: Theme.s4
            GridLayout {
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s3
                ColumnLayout {
                    spacing: 2
                    AppText { text: qsTr("Scenarios"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                    AppText { objectName: "counts"; text: page.said(); muted: true; Layout.fillWidth: true }
                }
                FileButton { sort: "session"; objectName: "openSession"; enabled: Keeping.possible; glyph: "inbox"; text: qsTr("Open a session file"); title: text; Layout.alignment: page.narrow ? Qt.AlignLeft : Qt.AlignVCenter; onChosen: url => page.vm.start.open(url) }
            }
            ScenarioFilters { visible: page.counts.all > 0; library: page.library; Layout.fillWidth: true }
            EmptyState {
                visible: page.counts.all === 0
                Layout.fillWidth: true
                glyph: "map"
                title: qsTr("No scenarios here")
                message: qsTr("The folder of scenarios is empty. Install Safe Space again, or put a scenario file there.")
            }
            EmptyState {
                objectName: "nothingFits"
                visible: page.counts.all > 0 && page.cards.length === 0
                Layout.fillWidth: true
                Layout.topMargin: Theme.s5
                glyph: "search"
                title: qsTr("Nothing fits all of that")
                message: qsTr("Each choice above takes some scenarios away. Take one back, or all of them.")
                action: qsTr("Show all scenarios")
                onPressed: page.library.clear()
            }
            GridLayout {
                visible: page.cards.length > 0
                Layout.fillWidth: true
                columns: page.across
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                Repeater {
                    model: page.cards
                    ScenarioCard {
                        id: card
                        required property var modelData
                        objectName: "scenario-" + card.modelData.id
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 10
                        Layout.maximumWidth: page.across < 3 ? page.width : 420 * Theme.textScale
                        title: modelData.title
                        summary: modelData.summary
                        objective: modelData.objective
                        level: modelData.level
                        minutes: modelData.minutes
                        guidelines: modelData.guidelines
                        progress: modelData.progress
                        best: modelData.best
                        step: modelData.step
                        steps: modelData.steps
                        endings: modelData.endings
                        endingsInAll: modelData.endingsInAll
                        played: modelData.progress === "done"
                        onPressed: page.vm.offer(card.modelData.id)
                        onLookedBack: page.vm.lookBack(card.modelData.run)
                    }
                }
                Repeater {
                    model: Math.max(0, page.across - page.cards.length)
                    Item { Layout.fillWidth: true; Layout.preferredWidth: 10; implicitHeight: 1 }
                }
            }
            ShortSituations { visible: page.counts.short > 0; vm: page.vm; Layout.fillWidth: true; Layout.topMargin: Theme.s4; columns: page.across }
        }
    }
    function said(): string {
        if (counts.all === 0)
            return qsTr("Short scenes with people who are invented.");
        const there = counts.all === 1 ? qsTr("One in all") : qsTr("%1 in all").arg(counts.all);
        const played = counts.played === 0 ? qsTr("none played yet") : counts.played === 1 ? qsTr("one played") : qsTr("%1 played").arg(counts.played);
        return qsTr("%1, %2. Play them as often as you like; each can end in several ways.").arg(there).arg(played);
    }
}
