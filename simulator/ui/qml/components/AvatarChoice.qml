import QtQuick
import ".."

/*! One portrait to choose; `text` says what it is. The owner sets `current`. */
Pressable {
    id: choice
    property string who
    property bool current: false
    property bool named: true       // shows the text under the picture
    implicitWidth: named ? Math.max(84, Theme.px(84)) : Math.max(68, Theme.px(68))
    implicitHeight: named ? Math.max(88, Theme.px(88)) : Math.max(72, Theme.px(68))
    Accessible.role: Accessible.RadioButton
    Accessible.checked: current
    contentItem: Item {
        Avatar { id: face; who: choice.who; person: choice.text; size: Theme.px(48); y: 10; anchors.horizontalCenter: parent.horizontalCenter; Accessible.ignored: true }
        AppText { visible: choice.named; width: parent.width; horizontalAlignment: Text.AlignHCenter; text: choice.text; font.pixelSize: Theme.small; font.weight: choice.current ? Font.DemiBold : Font.Normal; wrapMode: Text.NoWrap; elide: Text.ElideRight; y: face.y + face.height + 5 }
        Glyph { visible: choice.current; name: "circle-check-big"; tint: Theme.accentText; size: Theme.px(16); x: parent.width - width - 4; y: 4 }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: choice.current ? Theme.accentSoft : choice.hovered ? Theme.hover : Theme.surface
        border.width: choice.current ? 2 : 1
        border.color: choice.current ? Theme.accent : Theme.lineStrong
        FocusRing { visible: choice.visualFocus }
    }
}
