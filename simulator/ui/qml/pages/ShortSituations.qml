pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import SafeSpace
import ".."
import "../components"

/*! One decision in a minute each, by guideline: a guideline unfolds into its situations; "Warm up" draws one. */
ColumnLayout {
    id: part
    required property AppVm vm
    property int columns: 3
    property int open: 0            // the guideline that is unfolded
    readonly property LibraryVm library: part.vm.library
    readonly property var groups: library.situations
    readonly property var counts: library.counts
    readonly property bool done: counts.shortPlayed >= counts.short
    spacing: Theme.s3
    GridLayout {
        columns: part.columns === 1 ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2
        ColumnLayout {
            spacing: 2
            AppText { text: qsTr("Short situations"); font.pixelSize: Theme.title; font.weight: Font.DemiBold; Layout.fillWidth: true; Accessible.role: Accessible.Heading; Accessible.name: text }
            AppText { objectName: "shortCounts"; text: part.done ? qsTr("One decision in a minute. You have played all of them; warming up draws one again.") : qsTr("One decision in a minute, told afterwards. %1 of %2 played.").arg(part.counts.shortPlayed).arg(part.counts.short); muted: true; Layout.fillWidth: true }
        }
        AppButton { objectName: "warmUp"; enabled: Keeping.possible; glyph: "coffee"; text: qsTr("Warm up"); Layout.alignment: Qt.AlignVCenter; onClicked: part.vm.warmUp() }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: part.columns
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3
        Repeater {
            model: part.groups.length
            Card {
                id: group
                required property int index
                readonly property var map: part.groups[index] ?? ({ number: 0, name: "", played: 0, items: [] })
                readonly property bool unfolded: part.open === map.number
                Layout.fillWidth: true
                Layout.preferredWidth: 10
                Layout.maximumWidth: part.columns > 1 ? 420 * Theme.textScale : -1
                Layout.alignment: Qt.AlignTop
                implicitHeight: rows.implicitHeight + 2 * Theme.s2
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Guideline %1, %2").arg(map.number).arg(map.name)
                ColumnLayout {
                    id: rows
                    x: Theme.s2
                    y: Theme.s2
                    width: parent.width - 2 * Theme.s2
                    spacing: 2
                    Pressable {
                        id: head
                        objectName: "group-" + group.map.number
                        Layout.fillWidth: true
                        implicitHeight: Math.max(Theme.controlHeight, words.implicitHeight + Theme.s2)
                        text: group.unfolded ? qsTr("Fold guideline %1, %2").arg(group.map.number).arg(group.map.name) : qsTr("Unfold guideline %1, %2: %3 of %4 played").arg(group.map.number).arg(group.map.name).arg(group.map.played).arg(group.map.items.length)
                        leftPadding: Theme.s2
                        rightPadding: Theme.s2
                        onClicked: part.open = group.unfolded ? 0 : group.map.number
                        contentItem: RowLayout {
                            spacing: Theme.s2
                            AppText { id: words; text: qsTr("%1  %2").arg(group.map.number).arg(group.map.name); font.pixelSize: Theme.px(14); font.weight: Font.DemiBold; Layout.fillWidth: true }
                            AppText { text: qsTr("%1 of %2").arg(group.map.played).arg(group.map.items.length); muted: true; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
                            Glyph { name: group.unfolded ? "chevron-up" : "chevron-down"; size: Theme.px(15) }
                        }
                        background: Rectangle { radius: Theme.radiusControl; color: head.hovered ? Theme.hover : "transparent"; FocusRing { visible: head.visualFocus; anchors.margins: -1 } }
                    }
                    Repeater {
                        model: group.unfolded ? group.map.items : []
                        Pressable {
                            id: one
                            required property var modelData
                            readonly property bool played: modelData.endings > 0
                            objectName: "situation-" + modelData.id
                            Layout.fillWidth: true
                            implicitHeight: Math.max(Theme.controlHeight, title.implicitHeight + Theme.s2)
                            leftPadding: Theme.s2
                            rightPadding: Theme.s2
                            text: played ? qsTr("%1, played").arg(modelData.title) : modelData.title
                            onClicked: part.vm.offer(one.modelData.id)
                            contentItem: RowLayout {
                                spacing: Theme.s2
                                Glyph { name: one.played ? "circle-check-big" : "circle-dot"; tint: one.played ? Theme.commendation : Theme.textMuted; size: Theme.px(16) }
                                AppText { id: title; text: one.modelData.title; font.pixelSize: Theme.px(14); Layout.fillWidth: true }
                                Glyph { name: "chevron-right"; size: Theme.px(15) }
                            }
                            background: Rectangle { radius: Theme.radiusControl; color: one.hovered ? Theme.hover : "transparent"; FocusRing { visible: one.visualFocus; anchors.margins: -1 } }
                        }
                    }
                }
            }
        }
        Repeater {
            model: Math.max(0, part.columns - part.groups.length)
            Item { Layout.fillWidth: true; Layout.preferredWidth: 10; implicitHeight: 1 }
        }
    }
}
