pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! A menu: `entries` [{ key, text, glyph?, chosen?, danger? }], `chosen(key)`. Opens with popup() or open(). */
Menu {
    id: menu
    property var entries: []
    signal chosen(string key)
    padding: Theme.s1
    margins: Theme.s2
    readonly property real widest: entries.reduce((most, one) => Math.max(most, letters.advanceWidth(one.text ?? "")), 0) + Theme.px(26) + Theme.px(32) + Theme.s2 + Theme.s4 + 2 * padding
    FontMetrics { id: letters; font.family: Theme.family; font.pixelSize: Theme.px(14) }
    background: Rectangle {
        implicitWidth: Math.max(180, menu.widest)
        color: Theme.raised
        radius: Theme.radiusControl
        border.width: 1
        border.color: Theme.lineStrong
    }
    Instantiator {
        model: menu.entries.length
        delegate: MenuItem {
            id: row
            required property int index
            readonly property var entry: menu.entries[index] ?? ({})
            readonly property color ink: entry.danger ? Theme.violation : Theme.text
            objectName: "menu-" + (entry.key ?? "")
            text: entry.text ?? ""
            implicitHeight: Theme.controlHeight
            implicitWidth: words.implicitWidth + words.x + Theme.s4 + Theme.px(32)
            Accessible.role: Accessible.MenuItem
            Accessible.name: text
            Accessible.checked: entry.chosen ?? false
            onTriggered: menu.chosen(row.entry.key)
            indicator: null
            arrow: null
            contentItem: Item {
                Glyph { x: Theme.s2; name: row.entry.glyph ?? ""; tint: row.ink; size: Theme.px(16); anchors.verticalCenter: parent.verticalCenter }
                AppText { id: words; x: row.entry.glyph ? Theme.s2 + Theme.px(26) : Theme.s2; text: row.text; color: row.ink; font.pixelSize: Theme.px(14); wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
                Glyph { visible: row.entry.chosen ?? false; name: "check"; tint: Theme.accentText; size: Theme.px(16); anchors.right: parent.right; anchors.verticalCenter: parent.verticalCenter }
            }
            background: Rectangle {
                radius: Theme.radiusTag
                color: row.down ? Theme.pressed : row.highlighted ? Theme.hover : "transparent"
                border.width: row.highlighted ? 2 : 0
                border.color: Theme.focus
            }
        }
        onObjectAdded: (index, object) => menu.insertItem(index, object as Item)
        onObjectRemoved: (index, object) => menu.removeItem(object as Item)
    }
}
