"""The frame, the rail, the ribbon; and what holds for every component."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from tests.ui.conftest import Quick

Board = Callable[..., "Quick"]

BOARDS = ["Controls", "Judge", "Network", "Training", "Frame", "Pause", "Confirm", "Debrief", "Reach"]


def test_only_the_rooms_given_are_shown(board: Board) -> None:
    ui = board("Frame")
    rooms = [item.objectName() for item in ui.items() if item.objectName().startswith("room-")]
    assert rooms == ["room-feed", "room-home", "room-scenarios", "room-settings"]


def test_a_room_is_entered_by_key(board: Board) -> None:
    ui = board("Frame")
    ui.get("room-home").forceActiveFocus()
    ui.key(Qt.Key.Key_Space)
    state = QAccessible.queryAccessibleInterface(ui.get("room-home")).state()
    assert state.selected


def test_a_badge_is_part_of_the_name(board: Board) -> None:
    assert board("Frame").get("Feed, 2 new").objectName() == "room-feed"


def test_the_clock_can_be_pressed(board: Board) -> None:
    ui = board("Frame")
    ui.click("clock")
    assert ui.get("The clock was pressed").isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [960, 1094, 1366])
def test_the_ribbon_always_says_that_nobody_sees_it(board: Board, width: int, scale: float) -> None:
    ui = board("Frame", width=width, height=600, textScale=scale)
    ui.settle()
    sentence = next(item for item in ui.get("ribbonSentence").childItems() if item.isVisible())
    assert "Nobody outside" in sentence.property("text")
    assert not sentence.property("truncated")


def test_a_word_that_went_for_want_of_room_is_told_by_a_tooltip(board: Board) -> None:
    ui = board("Frame", width=960, height=600, textScale=2.0)
    mode = ui.get("ribbonMode")
    ui.settle()
    QTest.mouseMove(ui.window, ui.centre(mode))
    ui.until(lambda: mode.property("hovered"))
    ui.until(lambda: any(item.property("text") == mode.property("name") and item.isVisible() for item in ui.items()))
    assert not mode.activeFocusOnTab()


def focusable(ui: "Quick") -> list[str]:
    """Names of all items that the keyboard or a screen reader can be on."""
    names = []
    for item in ui.items():
        if item.isVisible() and item.isEnabled() and item.activeFocusOnTab():
            names.append(QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name) or repr(item))
    return names


@pytest.mark.parametrize("name", BOARDS)
def test_everything_focusable_has_a_name(board: Board, name: str) -> None:
    ui = board(name)
    ui.settle()
    names = focusable(ui)
    assert names
    assert [text for text in names if text.startswith("<")] == []


@pytest.mark.parametrize("name", BOARDS)
def test_tab_reaches_all_and_comes_back(board: Board, name: str) -> None:
    ui = board(name)
    ui.settle()
    ui.key(Qt.Key.Key_Tab)
    first = ui.window.activeFocusItem()
    ring = [first]
    while len(ring) < 200:
        ui.key(Qt.Key.Key_Tab)
        item = ui.window.activeFocusItem()
        if item == first:
            break
        ring.append(item)
    assert len(ring) == len({id(item) for item in ring})
    trapped = name in ("Pause", "Confirm")
    reachable = [item for item in ui.items(ui.get("sheet") if trapped else None) if can_focus(item)]
    assert {id(item) for item in ring} == {id(item) for item in reachable}


def can_focus(item: "QQuickItem") -> bool:
    return bool(item.isVisible() and item.isEnabled() and item.activeFocusOnTab())


@pytest.mark.parametrize("name", BOARDS)
@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1366, 768, 1.0), (1094, 615, 1.0), (1366, 768, 2.0), (1094, 615, 2.0)]
)
def test_no_control_leaves_the_window_sideways(board: Board, name: str, width: int, height: int, scale: float) -> None:
    ui = board(name, width=width, height=height, textScale=scale)
    ui.settle()
    outside = []
    for item in ui.items():
        if can_focus(item):
            left = item.mapToScene(item.boundingRect().topLeft()).x()
            if left < -1 or left + item.width() > width + 1:
                outside.append(item.objectName() or repr(item))
    assert outside == []


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_theme_follows_its_mode(board: Board, mode: str) -> None:
    ui = board("Controls", mode=mode)
    assert (ui.window.property("color").lightness() < 128) is (mode == "dark")


def test_steps_on_the_timeline(board: Board) -> None:
    ui = board("Debrief")
    ui.click("event-4")
    ui.key(Qt.Key.Key_Right)
    assert ui.focus() == "event-5"
    ui.key(Qt.Key.Key_Left)
    ui.key(Qt.Key.Key_Left)
    assert ui.get("timeline").property("current") == 3


def test_no_event_of_the_timeline_hides_another(board: Board) -> None:
    ui = board("Debrief")
    ui.settle()
    chips = [item for item in ui.items() if item.objectName().startswith("event-")]
    boxes = [item.mapRectToScene(item.boundingRect()) for item in chips]
    assert len(boxes) == 12
    assert [(a, b) for i, a in enumerate(boxes) for b in boxes[i + 1 :] if a.intersects(b)] == []


def test_the_timeline_as_a_list_has_the_same_events(board: Board) -> None:
    ui = board("Debrief")
    ui.click("showAsTable")
    ui.settle()
    ys = [
        item.mapToScene(item.boundingRect().topLeft()).y()
        for item in ui.items()
        if item.objectName().startswith("event-")
    ]
    assert len(ys) == 12
    assert ys == sorted(ys)
