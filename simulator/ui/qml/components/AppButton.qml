import QtQuick
import ".."

/*! kind: "primary" (one a view), "secondary", "quiet". `small` in a card's foot; `danger` for what cannot be undone. */
Pressable {
    id: control
    property string kind: "secondary"
    property string glyph
    property int signSize: Theme.px(17)
    property string opens               // a glyph at the right: the button opens something
    property bool small: false
    property bool danger: false
    property color ink: !enabled ? Theme.textDisabled : danger ? Theme.violation : kind === "primary" ? Theme.accentInk : kind === "quiet" ? Theme.accentText : Theme.text
    implicitHeight: small ? Theme.smallControl : Theme.controlHeight
    leftPadding: kind === "quiet" ? Theme.s2 : Theme.s4
    rightPadding: leftPadding
    font.family: Theme.family
    font.pixelSize: Theme.px(14)
    font.weight: Font.DemiBold
    contentItem: Item {
        id: content
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight
        readonly property real signs: (sign.visible ? sign.width + row.spacing : 0) + (arrow.visible ? arrow.width + row.spacing : 0)
        Row {
            id: row
            anchors.centerIn: parent
            spacing: Theme.s2
            Glyph {
                id: sign
                visible: control.glyph !== ""
                name: control.glyph
                tint: control.ink
                size: control.signSize
                anchors.verticalCenter: parent.verticalCenter
            }
            AppText {
                width: content.width > 0 ? Math.min(implicitWidth, content.width - content.signs + 1) : implicitWidth
                text: control.text
                color: control.ink
                font: control.font
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
            }
            Glyph {
                id: arrow
                visible: control.opens !== ""
                name: control.opens
                tint: control.ink
                size: Theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusControl
        color: {
            if (!control.enabled)
                return control.kind === "quiet" ? "transparent" : Theme.sunken;
            if (control.kind === "primary")
                return control.down ? Theme.accentPressed : control.hovered ? Theme.accentHover : Theme.accent;
            return control.down ? Theme.pressed : control.hovered ? Theme.hover : control.kind === "secondary" ? Theme.surface : "transparent";
        }
        border.width: control.kind === "secondary" && control.enabled ? 1 : 0
        border.color: control.danger ? Theme.violation : Theme.lineStrong
        FocusRing { visible: control.visualFocus }
    }
}
