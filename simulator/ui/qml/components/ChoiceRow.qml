pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import ".."

/*! One of a few: `options` [{ key, text }], `current` a key, `chosen(key)`. Left and right go from one to the next. */
ColumnLayout {
    id: choice
    property string label
    property string note
    property var options: []
    property string current
    signal chosen(string key)
    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    function step(from: int, by: int): void {
        const next = (from + by + choice.options.length) % choice.options.length;
        choice.chosen(choice.options[next].key);
        const item = parts.itemAt(next);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
    AppText { visible: text !== ""; text: choice.label; font.weight: Font.Medium; Layout.fillWidth: true }
    AppText { visible: text !== ""; text: choice.note; muted: true; font.pixelSize: Theme.label; Layout.fillWidth: true; Layout.topMargin: -4 }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        Repeater {
            id: parts
            model: choice.options.length
            Pressable {
                id: part
                required property int index
                readonly property var option: choice.options[index] ?? ({ key: "", text: "" })
                readonly property bool current: option.key === choice.current
                objectName: choice.objectName + "-" + option.key
                text: option.text
                implicitHeight: Theme.controlHeight
                leftPadding: Theme.s4
                rightPadding: Theme.s4
                Accessible.role: Accessible.RadioButton
                Accessible.name: choice.label ? qsTr("%1: %2").arg(choice.label).arg(text) : text
                Accessible.checked: current
                Keys.onLeftPressed: choice.step(index, -1)
                Keys.onRightPressed: choice.step(index, 1)
                onClicked: choice.chosen(option.key)
                contentItem: Item {
                    implicitWidth: row.implicitWidth
                    Row {
                        id: row
                        spacing: 5
                        anchors.centerIn: parent
                        Glyph { visible: part.current; name: "check"; tint: Theme.accentText; size: Theme.px(15); anchors.verticalCenter: parent.verticalCenter }
                        AppText { text: part.text; color: part.current ? Theme.accentText : Theme.text; font.pixelSize: Theme.px(14); font.weight: part.current ? Font.DemiBold : Font.Medium; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl
                    color: part.current ? Theme.accentSoft : part.down ? Theme.pressed : part.hovered ? Theme.hover : Theme.surface
                    border.width: part.current ? 2 : 1
                    border.color: part.current ? Theme.accent : Theme.lineStrong
                    FocusRing { visible: part.visualFocus }
                }
            }
        }
    }
}
