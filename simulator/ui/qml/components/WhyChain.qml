pragma ComponentBehavior: Bound
import QtQuick
import ".."

/*! The facts that the judge used, one a line, joined by a thread; the last is what they add up to. */
Column {
    id: chain
    property var facts: []
    property string level: "violation"
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Why")
    Repeater {
        model: chain.facts.length
        Item {
            id: link
            required property int index
            readonly property string words: chain.facts[index] ?? ""
            readonly property bool last: index === chain.facts.length - 1
            width: chain.width
            height: fact.height + (last ? 0 : Theme.s2)
            Accessible.role: Accessible.ListItem
            Accessible.name: words
            Rectangle { visible: !link.last; x: dot.x + dot.width / 2 - 1; y: dot.y + dot.height - 2; width: 2; height: parent.height; color: Theme.line }
            Rectangle {
                id: dot
                readonly property int side: 2 * Math.round(Theme.px(10) / 2)
                x: 1; y: Theme.px(10) - side / 2; width: side; height: side; radius: side / 2
                color: link.last ? Theme.ink(chain.level) : Theme.surface
                border.width: 2
                border.color: link.last ? Theme.ink(chain.level) : Theme.lineStrong
            }
            AppText { id: fact; x: Theme.px(22); width: parent.width - x; text: link.words; font.pixelSize: Theme.px(14); font.weight: link.last ? Font.DemiBold : Font.Normal; Accessible.ignored: true }
        }
    }
}
