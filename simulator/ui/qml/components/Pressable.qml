import QtQuick
import QtQuick.Controls.Basic

/*! What every button shares: Space and Return, a press by a screen reader, focus by Tab, its name from its text. */
AbstractButton {
    id: control
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Keys.onReturnPressed: event => control.answer(event)
    Keys.onEnterPressed: event => control.answer(event)

    function answer(event: var): void {
        if (event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier)
            control.click();
        else
            event.accepted = false;
    }
}
