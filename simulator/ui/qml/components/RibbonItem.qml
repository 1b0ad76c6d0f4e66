pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! One fact of the ribbon: a hairline, an icon, a word. Where it `opens` something, it is a button; where its word
    went for want of room, it is told by a tooltip. */
Pressable {
    id: item
    property string glyph
    property bool strong: false
    property bool opens: false
    property string name: text
    property bool wordless: false       // in little room
    implicitHeight: Theme.ribbonHeight - 4
    implicitWidth: row.implicitWidth
    focusPolicy: opens || activeFocus ? Qt.StrongFocus : Qt.NoFocus      // Qt lets go of what has the focus first
    hoverEnabled: opens || wordless
    enabled: opens || wordless
    Accessible.role: opens ? Accessible.Button : Accessible.StaticText
    Accessible.name: name
    Accessible.focusable: opens
    contentItem: Item {
        Row {
            id: row
            spacing: 6
            leftPadding: Theme.s1
            rightPadding: item.opens ? Theme.s1 : 0
            anchors.verticalCenter: parent.verticalCenter
            Rectangle { width: 1; height: 16; color: Theme.ribbonText; opacity: .3; anchors.verticalCenter: parent.verticalCenter }
            Item { width: 4; height: 1 }
            Glyph { name: item.glyph; tint: Theme.ribbonText; size: Theme.px(15); anchors.verticalCenter: parent.verticalCenter }
            AppText { visible: text !== ""; text: item.text; color: Theme.ribbonText; font.pixelSize: Theme.label; font.weight: item.strong ? Font.DemiBold : Font.Medium; wrapMode: Text.NoWrap; anchors.verticalCenter: parent.verticalCenter }
            Glyph { visible: item.opens; name: "chevron-down"; tint: Theme.ribbonText; size: Theme.px(14); anchors.verticalCenter: parent.verticalCenter }
        }
    }
    background: Rectangle {
        radius: Theme.radiusTag
        color: item.opens && item.hovered ? Qt.alpha(Theme.ribbonText, .1) : "transparent"
        FocusRing { visible: item.visualFocus; anchors.margins: 0; around: 0 }
    }
    Loader {
        active: item.wordless && item.hovered
        sourceComponent: ToolTip {
            objectName: "ribbonTip"
            visible: true
            delay: 400
            text: item.name
            contentItem: AppText { text: item.name; font.pixelSize: Theme.label; wrapMode: Text.NoWrap }
            background: Rectangle { color: Theme.raised; border.width: 1; border.color: Theme.lineStrong; radius: Theme.radiusTag }
        }
    }
}
