pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! The library: every scenario as a card, with how far the learner is. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property LibraryVm library: page.vm.library
    readonly property int across: Theme.room(width) < 620 ? 1 : Theme.room(width) < 940 ? 2 : 3
    PageScroll {
        anchors.fill: parent
        contentHeight: all.implicitHeight + Theme.s5 + Theme.s6
        ColumnLayout {
            id: all
            x: Theme.s6
            y: Theme.s5
            width: parent.width - 2 * Theme.s6
            spacing: Theme.s4
            ColumnLayout {
                spacing: 2
                AppText { text: qsTr("Scenarios"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                AppText { text: qsTr("Short scenes with people who are invented. Play them as often as you like; each can end in several ways."); muted: true; Layout.fillWidth: true }
            }
            EmptyState {
                visible: page.library.scenarios.length === 0
                Layout.fillWidth: true
                glyph: "map"
                title: qsTr("No scenarios here")
                message: qsTr("The folder of scenarios is empty. Install Safe Space again, or put a scenario file there.")
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.across
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                Repeater {
                    model: page.library.scenarios
                    ColumnLayout {
                        id: cell
                        required property var modelData
                        readonly property bool seen: modelData.run !== "" && modelData.progress === "done"
                        spacing: Theme.s1
                        Layout.fillWidth: true
                        Layout.preferredWidth: 10
                        Layout.maximumWidth: 420 * Theme.textScale
                        Layout.alignment: Qt.AlignTop
                        ScenarioCard {
                            objectName: "scenario-" + cell.modelData.id
                            Layout.fillWidth: true
                            title: cell.modelData.title
                            summary: cell.modelData.summary
                            objective: cell.modelData.objective
                            level: cell.modelData.level
                            minutes: cell.modelData.minutes
                            guidelines: cell.modelData.guidelines
                            progress: cell.modelData.progress
                            onPressed: page.vm.play(cell.modelData.id)
                        }
                        RowLayout {
                            visible: cell.seen
                            Layout.leftMargin: Theme.s2
                            AppText { text: qsTr("%1 of %2 endings seen").arg(cell.modelData.endings).arg(cell.modelData.endingsInAll); muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true }
                            AppButton { objectName: "lookBackAt"; kind: "quiet"; small: true; glyph: "history"; text: qsTr("Look back"); Accessible.name: qsTr("Look back at %1").arg(cell.modelData.title); onClicked: page.vm.lookBack(cell.modelData.run) }
                        }
                    }
                }
                Repeater {
                    model: Math.max(0, page.across - page.library.scenarios.length)
                    Item { Layout.fillWidth: true; Layout.preferredWidth: 10; implicitHeight: 1 }
                }
            }
        }
    }
}
