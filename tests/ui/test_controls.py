"""Buttons, fields and choices: by mouse, by key and by a screen reader."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from tests.ui.conftest import Quick

Show = Callable[[str], "Quick"]

BUTTON = """
Row {
    AppButton { objectName: "one"; text: "One"; onClicked: window.say("one") }
    IconButton { objectName: "two"; glyph: "bell"; text: "Two"; onClicked: window.say("two") }
    FilterChip { objectName: "three"; text: "Three"; onClicked: window.say("three") }
}
"""


@pytest.mark.parametrize("name", ["one", "two", "three"])
def test_a_click_says_it_once(show: Show, name: str) -> None:
    ui = show(BUTTON)
    ui.click(name)
    assert ui.log() == [name]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("name", ["one", "two", "three"])
def test_a_key_says_it_once(show: Show, name: str, key: Qt.Key) -> None:
    ui = show(BUTTON)
    ui.get(name).forceActiveFocus()
    ui.key(key)
    assert ui.log() == [name]


def press(item: QQuickItem) -> None:
    actions = QAccessible.queryAccessibleInterface(item).actionInterface()
    assert QAccessibleActionInterface.pressAction() in actions.actionNames()
    actions.doAction(QAccessibleActionInterface.pressAction())


@pytest.mark.parametrize("name", ["one", "two"])
def test_a_screen_reader_presses_once(show: Show, name: str) -> None:
    ui = show(BUTTON)
    press(ui.get(name))
    assert ui.log() == [name]


def test_a_disabled_button_says_nothing(show: Show) -> None:
    ui = show('AppButton { objectName: "one"; text: "One"; enabled: false; onClicked: window.say("one") }')
    ui.click("one")
    assert ui.log() == []


PIN = 'PinField { objectName: "pin"; width: 200; onPinEntered: digits => window.say(digits) }'


def test_a_pin_takes_digits_alone_and_eight_at_most(show: Show) -> None:
    ui = show(PIN)
    ui.click("pin")
    ui.type("12a3 456789")
    assert ui.get("pin").property("text") == "12345678"
    ui.key(Qt.Key.Key_Return)
    assert ui.log() == ["12345678"]


def test_a_short_pin_is_not_entered(show: Show) -> None:
    ui = show(PIN)
    ui.click("pin")
    ui.type("123")
    ui.key(Qt.Key.Key_Return)
    assert ui.log() == []


def test_a_pin_is_never_shown_or_read_out(show: Show) -> None:
    ui = show(PIN)
    ui.click("pin")
    ui.type("4711")
    assert ui.get("pinDots").property("text") == "••••"
    assert ui.get("pin").property("displayText") == ""
    reader = QAccessible.queryAccessibleInterface(ui.get("pin"))
    assert reader.state().passwordEdit
    assert reader.text(QAccessible.Text.Name) == "PIN, 4 to 8 digits"
    assert "4711" not in reader.text(QAccessible.Text.Value) + reader.text(QAccessible.Text.Description)


def test_typing_takes_a_wrong_pin_back(show: Show) -> None:
    ui = show('PinField { objectName: "pin"; width: 200; wrong: true }')
    ui.click("pin")
    ui.type("1")
    assert ui.get("pin").property("wrong") is False


CHOICE = """
ChoiceRow {
    objectName: "size"; width: 500; label: "Text size"; current: "100"
    options: [{ key: "100", text: "100 %" }, { key: "150", text: "150 %" }, { key: "200", text: "200 %" }]
    onChosen: key => { current = key; window.say(key) }
}
"""


def test_a_choice_by_mouse(show: Show) -> None:
    ui = show(CHOICE)
    ui.click("size-200")
    assert ui.log() == ["200"]


def test_a_choice_by_arrows_goes_round(show: Show) -> None:
    ui = show(CHOICE)
    ui.get("size-100").forceActiveFocus()
    ui.key(Qt.Key.Key_Left)
    assert ui.focus() == "size-200"
    ui.key(Qt.Key.Key_Right)
    assert ui.log() == ["200", "100"]


def test_a_switch_asks_for_the_other_state_and_keeps_its_own(show: Show) -> None:
    ui = show('AppSwitch { objectName: "motion"; width: 400; text: "Less motion"; onToggledTo: on => window.say(on) }')
    ui.click("motion")
    assert ui.log() == ["true"]
    assert ui.get("motion").property("on") is False


MENU = """
AppButton {
    objectName: "open"; text: "Open"; onClicked: menu.open()
    MenuList {
        id: menu
        entries: [{ key: "a", text: "First" }, { key: "b", text: "Second" }]
        onChosen: key => window.say(key)
    }
}
"""


def test_a_menu_by_mouse(show: Show) -> None:
    ui = show(MENU)
    ui.click("open")
    ui.click("menu-b")
    assert ui.log() == ["b"]


def test_a_menu_by_keys_gives_the_focus_back(show: Show) -> None:
    ui = show(MENU)
    ui.get("open").forceActiveFocus()
    ui.key(Qt.Key.Key_Space)
    ui.get("menu-a")
    ui.key(Qt.Key.Key_Down)
    ui.key(Qt.Key.Key_Down)
    ui.key(Qt.Key.Key_Return)
    ui.until(lambda: ui.log() == ["b"])
    ui.until(lambda: ui.focus() == "open")


def test_escape_leaves_a_menu_without_a_choice(show: Show) -> None:
    ui = show(MENU)
    ui.click("open")
    ui.get("menu-a")
    ui.key(Qt.Key.Key_Escape)
    ui.until(lambda: ui.find("menu-a") is None)
    assert ui.log() == []


NOTICE = """
Notice { id: line; objectName: "line"; width: 500; height: implicitHeight; duration: 1
    onActed: window.say("undo"); onDismissed: window.say("gone") }
AppButton { objectName: "say"; y: 200; text: "Say"; onClicked: line.show("Saved.") }
AppButton { objectName: "ask"; y: 300; text: "Ask"; onClicked: line.show("Deleted.", "Undo") }
"""


def test_a_notice_goes_by_itself(show: Show) -> None:
    ui = show(NOTICE)
    ui.click("say")
    ui.until(lambda: ui.log() == ["gone"])
    assert ui.find("notice") is None


def test_a_notice_with_an_action_waits_for_it(show: Show) -> None:
    ui = show(NOTICE)
    ui.click("ask")
    ui.settle()
    ui.settle()
    ui.click("noticeAction")
    assert ui.log() == ["undo", "gone"]


CONFIRM = """
AppButton { objectName: "open"; text: "Wipe"; onClicked: sheet.open() }
ConfirmSheet { id: sheet; title: "Wipe this file?"; message: "Nobody can bring it back."; destructive: %s
    onConfirmed: { window.say("yes"); close() } onCancelled: { window.say("no"); close() } }
"""


def test_what_cannot_be_undone_is_never_the_first_answer(show: Show) -> None:
    ui = show(CONFIRM % "true")
    ui.click("open")
    ui.until(lambda: ui.focus() == "confirmCancel")
    assert ui.get("confirmCancel").property("kind") == "primary"
    assert ui.get("confirmGo").property("kind") == "secondary"
    ui.key(Qt.Key.Key_Return)
    assert ui.log() == ["no"]


def test_a_plain_question_starts_on_its_answer(show: Show) -> None:
    ui = show(CONFIRM % "false")
    ui.click("open")
    ui.until(lambda: ui.focus() == "confirmGo")
    ui.key(Qt.Key.Key_Escape)
    assert ui.log() == ["no"]
    ui.until(lambda: ui.focus() == "open")


def test_a_line_of_words_stands_in_the_middle_of_its_field_and_does_not_move_it(show: Show) -> None:
    ui = show(
        'MarkedField { property string words; objectName: "words"; width: 300; text: words;'
        " onEdited: text => words = text }"
    )
    field, edit = ui.get("words"), ui.get("words-edit")
    empty = field.height()
    ui.click("words-edit")
    ui.type("Good morning")
    ui.settle()
    assert field.height() == empty
    line = edit.property("cursorRectangle")
    middle = edit.mapToItem(field, QPointF(0, line.y() + line.height() / 2)).y()
    assert abs(middle - field.height() / 2) <= 1.5


def test_a_menu_keeps_off_the_edge_of_the_window(show: Show) -> None:
    ui = show('Item { width: 10; height: 10; MenuList { objectName: "menu"; entries: [{ key: "one", text: "One" }] } }')
    menu = next(one for one in ui.window.findChildren(QObject) if one.objectName() == "menu")
    QMetaObject.invokeMethod(menu, "open")
    ui.get("menu-one")
    ui.settle()
    assert menu.property("x") >= 8
    assert menu.property("y") >= 8
