"""Walking in, the PIN, settings, wiping, time and faults, in the window."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from simulator.model.clock import MORNING
from simulator.record.door import set_pin
from simulator.ui.application import _tell
from tests.ui.whole import App


def test_a_name_is_enough_to_walk_in(app: App) -> None:
    assert app.quick.focus() == "learnerName"
    app.quick.type("Zoë")
    app.quick.key(Qt.Key.Key_Return)
    assert app.quick.get("greeting").property("text") == "Hello, Zoë"
    assert app.vm.page == "home"


def test_a_draft_is_kept_over_a_restart(start: Callable[[], App]) -> None:
    first = start()
    first.enter()
    first.vm.justPractise()
    first.vm.feed.edit("Half a thought")
    first.vm.leave()
    second = start()
    second.quick.click("learner-Maren")
    second.vm.justPractise()
    assert second.quick.get("composerText").property("text") == "Half a thought"


def test_a_pin_keeps_the_door_shut(start: Callable[[], App]) -> None:
    first = start()
    store = first.services.shelf.open(first.services.shelf.create("Theo"))
    set_pin(store, "2580")
    store.close()
    app = start()
    app.quick.click("learner-Theo")
    assert app.quick.focus() == "pin"
    app.quick.type("1111")
    app.quick.key(Qt.Key.Key_Return)
    assert app.vm.page == "door"
    assert "not this learner's PIN" in app.quick.get("pinProblem").property("text")
    app.quick.type("2580")
    app.quick.key(Qt.Key.Key_Return)
    assert app.vm.page == "home"


def test_wiping_asks_first_and_leaves_nothing(app: App, tmp_path: Path) -> None:
    app.enter()
    app.vm.go("settings")
    app.quick.click("wipe")
    app.quick.click("confirmCancel")
    assert len(app.services.shelf.cards()) == 1
    app.quick.click("wipe")
    app.quick.click("confirmGo")
    assert app.vm.page == "door"
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_settings_are_the_learners_and_come_back(start: Callable[[], App]) -> None:
    first = start()
    first.enter()
    first.vm.go("settings")
    first.quick.click("theme-dark")
    first.quick.click("textScale-1.5")
    first.quick.click("reducedMotion")
    first.vm.leave()
    assert first.vm.settings.theme == "system"
    second = start()
    second.quick.click("learner-Maren")
    settings = second.vm.settings
    assert (settings.theme, settings.textScale, settings.reducedMotion) == ("dark", 1.5, True)


def test_time_is_shown_and_passes(app: App) -> None:
    app.enter()
    assert (app.vm.clock.day, app.vm.clock.time) == ("Tuesday", "07:30")
    app.vm._practice.pass_time(MORNING + dt.timedelta(hours=1, minutes=5))
    app.vm.tick()
    assert app.vm.clock.time == "08:35"


def test_an_unforeseen_fault_is_logged_and_told_in_a_sentence(app: App, caplog: pytest.LogCaptureFixture) -> None:
    told: list[str] = []
    app.vm.said.connect(told.append)
    try:
        raise ZeroDivisionError("a fault")
    except ZeroDivisionError as error:
        _tell(app.vm, type(error), error, error.__traceback__)
    assert "ZeroDivisionError" in caplog.text
    assert told == ["Something went wrong, and it is our fault. What you had done before is kept."]
    caplog.clear()
