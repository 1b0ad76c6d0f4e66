import QtQuick
import ".."

/*! A bordered field that shows the judge's marks in what is typed. Ctrl+Return, or Return where `sendsOnReturn`, submits. */
Rectangle {
    id: field
    property alias text: words.text
    property alias marks: words.marks
    property alias name: words.name
    property alias placeholder: words.placeholder
    property alias limit: words.limit
    property alias sendsOnReturn: words.sendsOnReturn
    property alias maximumHeight: words.maximumHeight
    property alias pixelSize: words.pixelSize
    property alias editor: words.editor
    property alias readOnly: words.readOnly
    property string level
    function takeFocus(): void {
        words.editor.forceActiveFocus(Qt.TabFocusReason);
    }
    signal edited(string text)
    signal submitted
    signal tooLong(int length)
    implicitHeight: Math.max(Theme.controlHeight, Math.ceil(words.implicitHeight - words.below) + 10)
    implicitWidth: 240
    radius: Theme.radiusControl
    color: readOnly ? Theme.sunken : Theme.field
    border.width: words.editor.activeFocus ? 2 : 1
    border.color: words.editor.activeFocus ? Theme.focus : level ? Theme.ink(level) : Theme.lineStrong
    TapHandler { onTapped: words.editor.forceActiveFocus() }
    MarkedText {
        id: words
        objectName: field.objectName
        x: Theme.s3
        y: Math.round((parent.height - height + words.below) / 2)
        width: parent.width - 2 * Theme.s3
        height: implicitHeight
        readOnly: false
        maximumHeight: Theme.px(120)
        onEdited: text => field.edited(text)
        onSubmitted: field.submitted()
        onTooLong: length => field.tooLong(length)
    }
}
