pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! Two runs of a scenario side by side: how each ended, its ratings, conduct on each guideline, what was done. */
FocusScope {
    id: page
    required property AppVm vm
    focus: true
    readonly property CompareVm compare: page.vm.compare
    readonly property var sides: compare.sides
    readonly property bool narrow: Theme.room(width) < 700
    function name(side: var): string {
        return side ? qsTr("Run %1").arg(side.number) : "";
    }
    PageScroll {
        anchors.fill: parent
        contentHeight: all.implicitHeight + Theme.s5 + Theme.s6
        ColumnLayout {
            id: all
            x: Theme.s5
            y: Theme.s5
            width: parent.width - 2 * Theme.s5
            spacing: Theme.s4
            RowLayout {
                spacing: Theme.s3
                IconButton { objectName: "compareBack"; glyph: "chevron-left"; text: qsTr("Back to the debrief"); Layout.leftMargin: -Theme.s2; focus: true; onClicked: page.vm.go("debrief") }
                ColumnLayout {
                    spacing: 2
                    AppText { text: page.compare.title; muted: true; font.weight: Font.Medium; Layout.fillWidth: true }
                    AppText { text: qsTr("Two runs side by side"); font.pixelSize: Theme.display; font.weight: Font.DemiBold; lineHeight: 1.1; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
                }
            }
            GridLayout {
                Layout.fillWidth: true
                columns: page.narrow ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s4
                Repeater {
                    model: page.sides
                    CompareSide { required property var modelData; side: modelData; title: page.name(modelData); Layout.fillWidth: true; Layout.preferredWidth: 10; Layout.fillHeight: true; Layout.alignment: Qt.AlignTop; onLookedBack: page.vm.lookBack(modelData.run) }
                }
            }
            Card {
                Layout.fillWidth: true
                implicitHeight: points.implicitHeight + 2 * Theme.s4
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Points")
                ColumnLayout {
                    id: points
                    x: Theme.s4
                    y: Theme.s4
                    width: parent.width - 2 * Theme.s4
                    spacing: Theme.s3
                    RowLayout {
                        SectionHeading { text: toggle.table ? qsTr("All of it") : qsTr("Conduct on each guideline"); Layout.fillWidth: true }
                        ShowAsTable { id: toggle; objectName: "compareTable"; Layout.topMargin: -6; Layout.bottomMargin: -6; Layout.rightMargin: -8 }
                    }
                    DataTable { objectName: "compareRows"; visible: toggle.table; Layout.fillWidth: true; name: qsTr("Two runs side by side"); heads: [qsTr("What"), page.name(page.sides[0]), page.name(page.sides[1])]; rows: page.compare.rows }
                    Repeater {
                        model: toggle.table ? [] : page.compare.bars
                        ColumnLayout {
                            id: pair
                            required property var modelData
                            spacing: Theme.s1
                            AppText { text: qsTr("%1  %2").arg(pair.modelData.number).arg(pair.modelData.name); font.pixelSize: Theme.px(14); font.weight: Font.Medium; Layout.fillWidth: true }
                            Repeater {
                                model: 2
                                RowLayout {
                                    id: bar
                                    required property int index
                                    readonly property int kept: pair.modelData.kept[index]
                                    spacing: Theme.s3
                                    Accessible.role: Accessible.ProgressBar
                                    Accessible.name: qsTr("%1, guideline %2: %3 of %4 points").arg(page.name(page.sides[index])).arg(pair.modelData.number).arg(kept).arg(pair.modelData.possible)
                                    AppText { text: page.name(page.sides[bar.index]); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; Layout.preferredWidth: Math.max(implicitWidth, Theme.px(56)); Accessible.ignored: true }
                                    Rectangle {
                                        Layout.fillWidth: true
                                        implicitHeight: 8
                                        radius: 4
                                        color: Theme.surface
                                        border.width: 1
                                        border.color: Theme.lineStrong
                                        Rectangle { visible: bar.kept > 0; width: parent.width * bar.kept / Math.max(1, pair.modelData.possible); height: parent.height; radius: 4; color: Theme.accent }
                                    }
                                    AppText { text: qsTr("%1 of %2").arg(bar.kept).arg(pair.modelData.possible); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap; horizontalAlignment: Text.AlignRight; Layout.preferredWidth: Math.max(implicitWidth, Theme.px(64)); Accessible.ignored: true }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
