import QtQuick
import QtQuick.Controls.Basic
import ".."

/*! One line of text, with an icon where it searches. Name it. `entered` comes with Return. */
TextField {
    id: field
    property string glyph
    property string level
    signal entered(string text)
    implicitHeight: Theme.controlHeight
    implicitWidth: Math.max(240, Theme.px(200))
    leftPadding: glyph ? Theme.px(18) + 20 : Theme.s3
    rightPadding: Theme.s3
    color: Theme.text
    placeholderTextColor: Theme.textMuted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    font.family: Theme.family
    font.pixelSize: Theme.body
    Accessible.name: placeholderText
    onAccepted: field.entered(field.text)
    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.field
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.focus : field.level ? Theme.ink(field.level) : Theme.lineStrong
        Glyph { visible: field.glyph !== ""; name: field.glyph; x: 11; anchors.verticalCenter: parent.verticalCenter }
    }
}
