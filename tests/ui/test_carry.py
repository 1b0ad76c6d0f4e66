"""Moving house: a backup from the settings, bringing one in at the door, rescuing a damaged file, and long work."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMetaObject, QObject, QUrl

from simulator.app import backup
from simulator.model.clock import StillClock
from simulator.model.intent import Intent
from simulator.record.door import set_pin
from simulator.record.fault import BusyError, Progress, RecordError, tell
from simulator.record.shelf import FILE, Shelf
from tests.support import SmallServices, learner
from tests.ui.whole import App

WALL = StillClock()


def until_done(app: App) -> None:
    app.quick.until(lambda: not app.vm.carry.work.running)


def settings(app: App) -> None:
    app.enter()
    app.vm.go("settings")


def choose(app: App, button: str, path: Path) -> None:
    """Choose a file, as the computer's own window would."""
    app.quick.click(button)
    asked = app.quick.get("files", app.quick.get(button)).property("item")
    app.quick.until(lambda: asked.property("open"))
    dialog = asked.findChild(QObject, "fileDialog")
    QMetaObject.invokeMethod(dialog, "close")
    dialog.setProperty("selectedFile", QUrl.fromLocalFile(str(path)))
    app.quick.window.requestActivate()
    app.quick.until(app.quick.window.isActive)
    QMetaObject.invokeMethod(dialog, "accepted")


def elsewhere(folder: Path, pin: str = "") -> Path:
    """A backup of Zoë, who practised on another computer."""
    services = SmallServices(folder / "elsewhere", seeded=False)
    store, practice = learner(services, "Zoë")
    practice.perform(Intent(type="post", text="Good morning, lake"))
    if pin:
        set_pin(store, pin)
    path = backup.save(store, folder / "Zoë")
    store.close()
    return path


def on_further(path: Path, folder: Path) -> Path:
    """A later backup of the learner in the backup `path`."""
    there = SmallServices(folder / "further", seeded=False)
    store = there.shelf.open(backup.restore(there.shelf, path))
    there.open(store).perform(Intent(type="post", text="And good night"))
    later = backup.save(store, folder / "Later")
    store.close()
    return later


def damage(app: App) -> None:
    """Leave a learner called Maren whose act and post were changed by something else."""
    app.enter()
    app.vm.justPractise()
    for words in ("Soup", "More soup", "Bread"):
        app.vm.feed.edit(words)
        app.vm.feed.post()
    app.vm.leave()
    path = app.services.shelf.folder(app.services.shelf.cards()[0].id) / FILE
    with sqlite3.connect(path) as connection:
        connection.execute("update entry set body = replace(body, 'More soup', 'Less soup')")
    connection.close()


def test_a_backup_is_written_from_the_settings_and_said(app: App, tmp_path: Path) -> None:
    settings(app)
    choose(app, "backUp", tmp_path / "moving" / "Maren.safespace")
    until_done(app)
    assert "could not be written" in app.quick.get("carryTold").property("text")
    choose(app, "backUp", tmp_path / "Maren.safespace")
    until_done(app)
    assert app.quick.get("carryTold").property("text").startswith("Your backup is kept as Maren.safespace")
    here = Shelf(tmp_path / "other", WALL)
    assert backup.offer(here, tmp_path / "Maren.safespace").name == "Maren"


def test_the_window_offers_a_name_for_the_backup(app: App) -> None:
    settings(app)
    app.quick.click("backUp")
    asked = app.quick.get("files", app.quick.get("backUp")).property("item")
    assert asked.property("name") == "Maren.safespace"
    assert asked.property("saving") is True


def slow(began: Event, go: Event) -> Callable[..., Path]:
    """A backup that waits in the middle until it is let go."""

    def save(_: object, target: Path, progress: Progress) -> Path:
        tell(progress, 0.5)
        began.set()
        go.wait(10)
        tell(progress, 0.6)
        return target

    return save


@pytest.fixture
def halfway(app: App, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[App, Event]:
    """A backup in the middle of its work; the event lets it go on."""
    began, go = Event(), Event()
    monkeypatch.setattr(backup, "save", slow(began, go))
    settings(app)
    app.vm.carry.save(str(tmp_path / "Maren"))
    app.quick.until(began.is_set)
    return app, go


def test_long_work_shows_how_far_it_is_and_the_window_lives_on(halfway: tuple[App, Event]) -> None:
    app, go = halfway
    app.quick.until(lambda: app.vm.carry.work.done == 0.5)
    assert app.quick.find("Writing your backup: 50 %") is None  # it is the bar that has the name
    bar = app.quick.get("Writing your backup")
    assert bar.isVisible()
    assert app.quick.find("backUp") is None
    app.vm.visit("feed", "")
    app.quick.click("composerText")
    app.quick.type("Soup")
    assert app.vm.feed.draft == "Soup"
    go.set()
    until_done(app)
    assert "Your backup is kept" in app.quick.get("notice").parentItem().property("text")


def test_long_work_can_be_stopped(halfway: tuple[App, Event]) -> None:
    app, go = halfway
    app.quick.click("workStop")
    assert app.vm.carry.work.says == "Stopping"
    assert not app.quick.get("workStop").isEnabled()
    go.set()
    until_done(app)
    assert (app.vm.carry.kept, app.vm.carry.problem) == ("", "")
    app.quick.get("backUp")


def test_closing_in_the_middle_asks_first(halfway: tuple[App, Event]) -> None:
    app, go = halfway
    app.quick.window.close()
    assert app.quick.window.isVisible()
    app.quick.click("confirmCancel")
    app.quick.until(lambda: app.quick.find("confirmCancel") is None)
    app.quick.window.close()
    app.quick.click("confirmGo")
    assert not app.quick.window.isVisible()
    go.set()
    app.vm.carry.finish()


def test_a_fault_nobody_foresaw_is_told_and_leaves_the_window_alive(
    app: App, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def full(*_: object, **__: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "save", full)
    settings(app)
    app.vm.carry.save(str(tmp_path / "Maren"))
    until_done(app)
    assert app.quick.get("carryTold").property("text") == "It could not be done: No space left on device."


def test_a_fault_of_the_program_is_told_and_raised_where_it_is_logged(
    app: App, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> Path:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr(backup, "save", broken)
    settings(app)
    with app.quick.bot.capture_exceptions() as raised:
        app.vm.carry.save("/nowhere/Maren")
        until_done(app)
        app.quick.until(lambda: bool(raised))
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert app.vm.carry.problem == "It could not be done."


def test_somebody_new_comes_in_with_a_backup(app: App, tmp_path: Path) -> None:
    choose(app, "bringIn", elsewhere(tmp_path))
    until_done(app)
    assert "Zoë will be a new learner" in app.quick.get("offerSentence").property("text")
    app.quick.click("carryGo")
    until_done(app)
    app.quick.get("learner-Zoë")
    app.quick.until(lambda: app.quick.focus() == "arrivedGo")
    app.quick.click("arrivedGo")
    assert app.quick.get("greeting").property("text") == "Hello, Zoë"


def test_a_later_backup_takes_the_place_behind_the_pin(app: App, tmp_path: Path) -> None:
    first = elsewhere(tmp_path, pin="2580")
    key = backup.restore(app.services.shelf, first)
    later = on_further(first, tmp_path)
    choose(app, "bringIn", later)
    until_done(app)
    app.quick.until(lambda: app.quick.focus() == "carryPin")
    app.quick.type("1111")
    app.quick.click("carryGo")
    assert "not this learner's PIN" in app.quick.get("carryProblem").property("text")
    app.quick.click("carryPin")
    app.quick.type("2580")
    app.quick.click("carryGo")
    until_done(app)
    assert app.vm.carry.arrived["id"] == key
    store = app.services.shelf.open(key)
    assert store.length() > 2
    store.close()


def test_what_is_here_already_is_only_told(app: App, tmp_path: Path) -> None:
    path = elsewhere(tmp_path)
    backup.restore(app.services.shelf, path)
    choose(app, "bringIn", path)
    until_done(app)
    assert "nothing to restore" in app.quick.get("offerSentence").property("text")
    assert app.quick.find("carryGo") is None
    app.quick.click("carryLeave")
    assert app.vm.carry.offer == {}
    assert app.quick.find("carryLeave") is None


def test_a_file_that_is_no_backup_is_told_and_another_can_be_chosen(app: App, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    choose(app, "bringIn", tmp_path / "letter.txt")
    until_done(app)
    assert "no backup" in app.quick.get("carryProblem").property("text")
    choose(app, "carryAnother", elsewhere(tmp_path))
    until_done(app)
    assert app.vm.carry.problem == ""
    app.quick.get("carryGo")


def test_a_damaged_file_is_told_and_the_rest_rescued(app: App) -> None:
    damage(app)
    app.quick.click("learner-Maren")
    assert "damaged" in app.quick.get("troubleSentence").property("text")
    assert app.vm.page == "door"
    app.quick.click("rescue")
    until_done(app)
    assert "2 could not be read" in app.quick.get("arrivedText").property("text")
    assert app.quick.find("arrivedOpen") is None
    app.quick.get("learner-Maren")
    app.quick.until(lambda: app.quick.focus() == "arrivedGo")
    app.quick.click("arrivedGo")
    assert app.quick.get("greeting").property("text") == "Hello, Maren"
    app.vm.justPractise()
    bodies = [app.vm.posts.card(key)["body"] for key in app.vm.feed.model._ids[:3]]
    assert "Soup" in bodies
    assert "Less soup" not in bodies


def test_the_damaged_file_stays_until_it_is_deleted(app: App) -> None:
    damage(app)
    app.quick.click("learner-Maren")
    app.quick.click("rescue")
    until_done(app)
    assert {card.name for card in app.services.shelf.cards()} == {"Maren", "Maren (rescued)"}
    app.quick.click("deleteDamaged")
    app.quick.click("confirmGo")
    assert [card.name for card in app.services.shelf.cards()] == ["Maren (rescued)"]
    assert app.quick.find("troubleSentence") is None


def test_a_rescue_that_is_stopped_leaves_nothing(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    damage(app)
    app.quick.click("learner-Maren")
    began, go = Event(), Event()
    rescue = Shelf.rescue

    def waiting(shelf: Shelf, learner: str, progress: Progress) -> object:
        began.set()
        go.wait(10)
        return rescue(shelf, learner, progress)

    monkeypatch.setattr(Shelf, "rescue", waiting)
    app.quick.click("rescue")
    app.quick.until(began.is_set)
    app.quick.click("workStop")
    go.set()
    until_done(app)
    assert [card.name for card in app.services.shelf.cards()] == ["Maren"]
    app.quick.get("rescue")


def test_a_learner_who_is_open_elsewhere_is_told_and_tried_again(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.enter()
    app.vm.leave()

    def busy(*_: object) -> None:
        raise BusyError("This learner is open in another window.")

    monkeypatch.setattr(app.services.shelf, "open", busy)
    app.quick.click("learner-Maren")
    assert app.quick.get("troubleSentence").property("text") == "This learner is open in another window."
    assert app.quick.find("rescue") is None
    monkeypatch.undo()
    app.quick.click("troubleAgain")
    assert app.vm.page == "home"


def test_wiping_waits_for_a_backup_that_is_being_written(halfway: tuple[App, Event]) -> None:
    app, go = halfway
    go.set()
    app.vm.wipe()
    assert app.services.shelf.cards() == []
    until_done(app)


def test_a_folder_where_nobody_can_be_kept_is_told(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(*_: object) -> str:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(app.services.shelf, "create", denied)
    app.vm.door.create("Zoë", "")
    assert app.quick.get("doorProblem").property("text") == "Nobody new can be kept here: Read-only file system."


def test_a_record_error_is_a_sentence(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise RecordError("The backup could not be written: no room.")

    monkeypatch.setattr(backup, "save", refuse)
    settings(app)
    app.vm.carry.save("/nowhere/Maren")
    until_done(app)
    assert app.vm.carry.problem == "The backup could not be written: no room."
