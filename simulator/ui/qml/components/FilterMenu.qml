import QtQuick
import ".."

/*! A filter of which one thing is chosen, in a menu; it looks like a FilterChip. `options`: [{ key, text }], the first
    lets all through. */
AppButton {
    id: filter
    property string label
    property var options: []
    property string current
    readonly property bool set: current !== ""
    readonly property var shown: options.find(option => option.key === current) ?? ({ text: "" })
    signal chosen(string key)
    small: true
    leftPadding: Theme.s3
    rightPadding: Theme.s3
    font.pixelSize: Theme.label
    font.weight: Font.Medium
    signSize: Theme.px(14)
    ink: set ? Theme.accentText : Theme.text
    text: set ? shown.text : label
    glyph: set ? "check" : ""
    opens: "chevron-down"
    Accessible.name: set ? qsTr("%1: %2").arg(label).arg(shown.text) : qsTr("%1: all").arg(label)
    onClicked: menu.open()
    background: Rectangle {
        radius: height / 2
        color: filter.set ? Theme.accentSoft : filter.hovered || menu.opened ? Theme.hover : Theme.surface
        border.width: 1
        border.color: filter.set ? Theme.accent : Theme.lineStrong
        FocusRing { visible: filter.visualFocus; around: parent.height / 2 }
    }
    MenuList {
        id: menu
        y: filter.height + 2
        entries: filter.options.map(option => Object.assign({ chosen: option.key === filter.current }, option))
        onChosen: key => filter.chosen(key)
    }
}
