import QtQuick
import QtQuick.Controls.Basic
import SafeSpace
import ".."

/*! Words with the judge's marks: plain text, selectable; editable where `readOnly` is false.
    `text` belongs to the owner: it answers `edited` by setting it. What would pass `limit` is refused (`tooLong`). */
Item {
    id: marked
    property string text
    property bool readOnly: true
    property alias marks: layer.marks
    property alias pixelSize: edit.font.pixelSize
    property alias editor: edit
    property string name: qsTr("Your words")
    property string placeholder
    property int limit: 0               // UTF-16 units; 0 is none
    property real maximumHeight: 0      // scrolls beyond; 0 is none
    property bool sendsOnReturn: false  // Return alone submits, as in a comment
    signal edited(string text)
    signal submitted                    // Ctrl+Return
    signal tooLong(int length)
    implicitHeight: maximumHeight > 0 ? Math.min(maximumHeight, edit.implicitHeight + 4) : edit.implicitHeight + 4
    readonly property real below: edit.length > 0 ? letters.height * .28 : 0     // what the spacing of lines leaves under the last one
    FontMetrics { id: letters; font: edit.font }
    implicitWidth: 240
    onTextChanged: if (edit.text !== text)
        marked.fill(text)

    property string kept                // the last text within the limit
    property int keptCursor: 0
    property bool filling: false
    function fill(words: string): void {
        filling = true;
        edit.text = words;
        kept = words;
        edit.cursorPosition = edit.length;
        filling = false;
    }
    function weigh(): void {
        if (filling || readOnly || edit.text === kept)
            return;
        const length = edit.length;
        if (limit > 0 && length > limit) {
            const cursor = Math.min(keptCursor, kept.length);
            fill(kept);
            edit.cursorPosition = cursor;
            marked.tooLong(length);
            return;
        }
        kept = edit.text;
        marked.edited(kept);
    }
    function follow(): void {
        const line = edit.cursorRectangle;
        if (scroll.contentY > line.y)
            scroll.contentY = line.y;
        else if (scroll.contentY + scroll.height < line.y + line.height + 4)
            scroll.contentY = line.y + line.height + 4 - scroll.height;
    }

    Flickable {
        id: scroll
        anchors.fill: parent
        anchors.leftMargin: -3         // marks stand out by 2
        anchors.rightMargin: -8        // the bar stands beside the words
        contentWidth: width
        contentHeight: edit.implicitHeight + 4
        interactive: contentHeight > height + 1
        clip: interactive
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: AppScrollBar {}
        Item {
            x: 3
            width: marked.width
            height: edit.implicitHeight + 4
            MarkLayer { id: layer; x: edit.x; y: edit.y; editor: edit }
            AppText { visible: marked.placeholder !== "" && edit.length === 0 && edit.preeditText === ""; width: parent.width; y: 1; text: marked.placeholder; muted: true; font.pixelSize: edit.font.pixelSize; Accessible.ignored: true }
            TextEdit {
                id: edit
                objectName: marked.objectName ? marked.objectName + "-edit" : "edit"
                width: parent.width
                y: 1
                readOnly: marked.readOnly
                selectByMouse: true
                selectByKeyboard: true
                activeFocusOnTab: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap
                color: Theme.text
                selectionColor: Theme.accent
                selectedTextColor: Theme.accentInk
                font.family: Theme.family
                font.pixelSize: Theme.body
                Accessible.role: Accessible.EditableText
                Accessible.name: marked.name
                Accessible.readOnly: marked.readOnly
                Accessible.multiLine: true
                Accessible.description: layer.shown.length === 0 ? "" : layer.shown.length === 1 ? qsTr("One place marked") : qsTr("%1 places marked").arg(layer.shown.length)
                onTextChanged: marked.weigh()
                onCursorPositionChanged: if (length <= marked.limit || marked.limit === 0)
                    marked.keptCursor = cursorPosition
                onCursorRectangleChanged: if (scroll.interactive && activeFocus)
                    marked.follow()
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onReturnPressed: event => marked.returned(event)
                Keys.onEnterPressed: event => marked.returned(event)
            }
        }
    }
    function returned(event: var): void {
        const held = event.modifiers & ~Qt.KeypadModifier;
        event.accepted = !readOnly && (held === Qt.ControlModifier || (sendsOnReturn && held === Qt.NoModifier));
        if (event.accepted)
            marked.submitted();
    }
    LineSpacing { document: edit.textDocument; percent: 128 }
}
