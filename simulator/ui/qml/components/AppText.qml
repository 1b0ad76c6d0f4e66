import QtQuick
import ".."

/*! Plain text in the house type. Nothing that people or documents say is ever rich text. */
Text {
    property bool muted: false
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: muted ? Theme.textMuted : Theme.text
    font.family: Theme.family
    font.pixelSize: Theme.body
    lineHeight: wrapMode === Text.NoWrap ? 1 : Theme.leading / 1.21
    verticalAlignment: Text.AlignVCenter
}
