import QtQuick

/*! A filter of which one thing is chosen, in a menu. `options`: [{ key, text }], the first lets all through. */
AppButton {
    id: filter
    property string label
    property var options: []
    property string current
    readonly property bool set: current !== ""
    readonly property var shown: options.find(option => option.key === current) ?? ({ text: "" })
    signal chosen(string key)
    small: true
    text: set ? shown.text : label
    glyph: set ? "check" : ""
    opens: "chevron-down"
    Accessible.name: set ? qsTr("%1: %2").arg(label).arg(shown.text) : qsTr("%1: all").arg(label)
    onClicked: menu.open()
    MenuList {
        id: menu
        y: filter.height + 2
        entries: filter.options.map(option => Object.assign({ chosen: option.key === filter.current }, option))
        onChosen: key => filter.chosen(key)
    }
}
