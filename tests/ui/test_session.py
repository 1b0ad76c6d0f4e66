"""A visit from its first minute to its end: tour, keys, switching, being away, wiping or keeping, the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt

from simulator.app.settings import Place, keep_place, load_place
from simulator.record.door import set_pin
from simulator.ui.window_place import WindowPlace, on_a_screen
from tests.ui.conftest import Quick
from tests.ui.whole import App

SHIFT = Qt.KeyboardModifier.ShiftModifier


def greet(app: App) -> None:
    app.quick.window.setProperty("greets", True)


def test_the_tour_greets_once_and_goes_on_by_key(app: App) -> None:
    greet(app)
    app.enter()
    app.quick.until(lambda: app.quick.focus() == "tourNext")
    titles = []
    for _ in range(3):
        titles.append(app.quick.get("tourTitle").property("text"))
        app.quick.key(Qt.Key.Key_Return)
    app.quick.until(lambda: app.quick.find("tourTitle") is None)
    assert len(set(titles)) == 3
    assert app.vm.settings.tourDue is False
    app.vm.leave()
    app.quick.click("learner-Maren")
    app.quick.get("greeting")
    assert app.quick.find("tourTitle") is None


def test_the_tour_can_be_left_and_called_again(app: App) -> None:
    greet(app)
    app.enter()
    app.quick.until(lambda: app.quick.focus() == "tourNext")
    app.quick.key(Qt.Key.Key_Escape)
    app.quick.until(lambda: app.quick.find("tourTitle") is None)
    app.vm.go("settings")
    app.quick.click("tourAgain")
    app.quick.click("tourNext")
    app.quick.click("tourBack")
    app.quick.click("tourLeave")
    assert app.vm.settings.tourDue is False


def test_the_steps_of_the_tour_stand_beside_what_they_speak_of(app: App) -> None:
    greet(app)
    app.enter()
    app.quick.click("tourNext")
    app.quick.settle()
    room, sheet = app.quick.get("room-feed"), app.quick.get("sheet")
    right = room.mapToScene(room.boundingRect().topRight()).x()
    assert sheet.mapToScene(sheet.boundingRect().topLeft()).x() > right


def test_a_question_mark_lists_the_keys_but_not_while_writing(app: App) -> None:
    app.enter()
    app.vm.justPractise()
    app.quick.click("composerText")
    app.quick.key(Qt.Key.Key_Question, SHIFT)
    assert app.quick.find("infoClose") is None
    app.vm.go("home")
    app.quick.settle()
    app.quick.key(Qt.Key.Key_Question, SHIFT)
    app.quick.until(lambda: app.quick.focus() == "infoClose")
    assert app.quick.find("Ctrl+1") is not None
    app.quick.key(Qt.Key.Key_Return)
    app.quick.until(lambda: app.quick.find("infoClose") is None)


def test_the_keys_of_the_rooms_do_what_the_list_says(app: App) -> None:
    app.enter()
    rooms = [item.objectName()[5:] for item in app.quick.items() if item.objectName().startswith("room-")]
    for number, room in enumerate(rooms, 1):
        app.quick.key(Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert app.vm.page == room
    assert rooms


def test_another_learner_is_two_clicks_away(app: App) -> None:
    app.services.shelf.create("Theo")
    app.enter()
    app.quick.click("whoAmI")
    app.quick.click("Switch to Theo")
    assert app.quick.get("greeting").property("text") == "Hello, Theo"


def test_switching_to_a_learner_with_a_pin_asks_for_it(app: App) -> None:
    lock(app, app.services.shelf.create("Theo"))
    app.enter()
    app.quick.click("whoAmI")
    app.quick.click("Switch to Theo")
    app.quick.until(lambda: app.quick.focus() == "pin")
    app.quick.type("2580")
    app.quick.key(Qt.Key.Key_Return)
    assert app.quick.get("greeting").property("text") == "Hello, Theo"


def lock(app: App, learner: str) -> None:
    store = app.services.shelf.open(learner)
    set_pin(store, "2580")
    store.close()


def end(app: App) -> Quick:
    app.enter()
    app.quick.click("whoAmI")
    app.quick.click("menu-end")
    app.quick.until(lambda: app.quick.focus() == "endKeep")
    return app.quick


def test_ending_and_keeping_leaves_everything(app: App) -> None:
    end(app).key(Qt.Key.Key_Return)
    assert app.vm.page == "door"
    assert [card.name for card in app.services.shelf.cards()] == ["Maren"]


def test_ending_and_wiping_leaves_nothing(app: App, tmp_path: Path) -> None:
    end(app).click("endWipe")
    assert app.vm.page == "door"
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_escape_stays(app: App) -> None:
    end(app).key(Qt.Key.Key_Escape)
    app.quick.until(lambda: app.quick.find("endKeep") is None)
    assert app.vm.page == "home"


def test_the_settings_end_the_session_too(app: App) -> None:
    app.enter()
    app.vm.go("settings")
    app.quick.click("end")
    app.quick.click("endStay")
    assert app.vm.page == "settings"


def test_a_room_left_alone_closes_and_keeps(app: App) -> None:
    app.vm._idle._minute_ms = 8
    app.enter()
    app.quick.until(lambda: app.vm.page == "door")
    assert app.quick.get("notice").isVisible()
    assert app.quick.find("pin") is None


def test_nothing_of_the_visit_lies_over_the_door(app: App) -> None:
    app.enter()
    app.quick.click("whoAmI")
    app.quick.get("menu-end")
    app.vm._left_alone()
    app.quick.until(lambda: app.quick.find("menu-end") is None)
    app.quick.click("learner-Maren")
    app.quick.click("whoAmI")
    app.quick.click("menu-end")
    app.quick.get("endKeep")
    app.vm._left_alone()
    app.quick.until(lambda: app.quick.find("endKeep") is None)


def test_a_menu_is_as_wide_as_its_longest_line(app: App) -> None:
    app.enter()
    for scale in (1.0, 2.0):
        app.vm.settings.chooseTextScale(scale)
        app.quick.click("clock")
        app.quick.settle()
        line = app.quick.get("menu-next")
        assert line.width() >= line.implicitWidth()
        app.quick.key(Qt.Key.Key_Escape)
        app.quick.until(lambda: app.quick.find("menu-next") is None)


def test_a_locked_room_left_alone_asks_for_the_pin(app: App) -> None:
    app.enter()
    app.vm.settings.setPin("2580")
    app.vm._idle._minute_ms = 8
    app.vm.settings.chooseIdleMinutes(5)
    app.quick.until(lambda: app.vm.page == "door")
    app.quick.until(lambda: app.quick.focus() == "pin")


def test_whoever_is_here_is_not_alone_and_never_is_never(app: App) -> None:
    app.enter()
    timer = app.vm._idle._timer
    app.vm._idle.wait(1)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start(50_000)
    app.quick.until(lambda: timer.remainingTime() < 49_900)
    before = timer.remainingTime()
    app.quick.key(Qt.Key.Key_Tab)
    assert timer.remainingTime() > before
    app.vm.go("settings")
    app.quick.click("idle-0")
    assert not timer.isActive()
    app.quick.click("idle-30")
    assert timer.interval() == 30 * 60_000


def test_the_window_comes_back_where_it_was(app: App, tmp_path: Path) -> None:
    window = app.quick.window
    first = WindowPlace(window, tmp_path)
    window.setGeometry(40, 30, 1000, 600)
    app.quick.settle()
    first.keep()
    window.setGeometry(0, 0, 1366, 768)
    app.quick.settle()
    WindowPlace(window, tmp_path)
    app.quick.until(lambda: window.geometry() == QRect(40, 30, 1000, 600))


def test_a_full_window_remembers_what_it_was_before(app: App, tmp_path: Path) -> None:
    window = app.quick.window
    window.setGeometry(40, 30, 1000, 600)
    app.quick.settle()
    place = WindowPlace(window, tmp_path)
    window.showMaximized()
    place.keep()
    kept = load_place(tmp_path)
    assert kept is not None
    assert (kept.width, kept.maximized) == (1000, True)


@pytest.mark.parametrize(("x", "y", "seen"), [(0, 0, True), (1300, 0, False), (-1500, 0, False), (100, 900, False)])
def test_a_window_is_not_put_where_nobody_sees_it(x: int, y: int, seen: bool) -> None:
    place = Place(x=x, y=y, width=1000, height=600)
    assert on_a_screen(place, [QRect(0, 0, 1366, 768)]) is seen


@pytest.mark.parametrize("words", ["", "{", '{"x": "far"}'])
def test_a_place_that_cannot_be_read_is_none(tmp_path: Path, words: str) -> None:
    (tmp_path / "window.json").write_text(words)
    assert load_place(tmp_path) is None
    keep_place(tmp_path / "missing", Place(x=0, y=0, width=1, height=1))
    assert not (tmp_path / "missing").exists()


def test_settings_that_are_kept_come_back(start: Callable[[], App]) -> None:
    first = start()
    first.enter()
    first.vm.settings.chooseIdleMinutes(30)
    first.vm.leave()
    second = start()
    second.quick.click("learner-Maren")
    assert second.vm.settings.idleMinutes == 30
