"""A file that may only be read: everything can be looked at, and nothing is offered that would write."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from simulator.model.intent import Intent
from simulator.record import opening
from tests.ui.conftest import interface
from tests.ui.whole import App

WHY = "You can look, but nothing can be kept: the folder of this learner may only be read."
ROOMS = ("feed", "friends", "careers", "messages", "alerts", "profile", "post", "person", "lens", "search")
PLACES = {  # and what is seen there but rests
    "feed": ("like", "share", "composerPost", "composerPicture", "clock"),
    "messages": ("messageSend",),
    "profile": ("profileSave", "disclaimer", "avatar-logo", "askCenter", "shift"),
    "settings": ("setPin", "newPin", "wipe"),
    "home": ("homeGo",),
    "scenarios": ("scenarioAct",),
    "lens": ("lensDelete",),
    "person": ("personFollow", "personBlock"),
    "friends": ("accept", "ask", "unfriend"),
    "debrief": ("playAgain", "saveReport"),
    "careers": ("connect",),
    "alerts": ("readAll",),
    "post": ("like",),
    "search": ("like",),
}
WALKS = ("room-", "whoAmI", "clock", "switch", "notice", "sheetClose")  # they lead elsewhere


@pytest.fixture
def looking(start: Callable[..., App], monkeypatch: pytest.MonkeyPatch) -> App:
    """A learner with a post, a message and a run, whose folder may only be read now."""
    app = start(tied=True)
    app.enter()
    app.play()
    while not app.vm.run["over"]:
        app.vm.skipAhead()
    app.vm.justPractise()
    app.vm.feed.edit("Good morning, lake")
    app.vm.feed.post()
    friend = app.vm.people.friends[0]["id"]
    app.vm.pause.do(Intent(type="message", target=friend, text="Soup?", audience="direct"))
    app.vm.leave()
    monkeypatch.setattr(opening, "why_read_only", lambda _: WHY)
    app.quick.click("learner-Maren")
    assert app.vm.page == "home"
    return app


def turn(app: App, place: str) -> None:
    """Turn to a place of the house."""
    if place == "debrief":
        app.vm.lookBack("r00001")
    elif place in ROOMS:
        own = app.vm.feed.model._ids[0]
        friend = app.vm.people.friends[0]["id"]
        keys = {"post": own, "lens": own, "person": friend, "messages": friend, "search": "soup"}
        app.vm.visit(place, keys.get(place, ""))
    else:
        app.vm.go(place)
    app.quick.settle()


def offered(app: App) -> list[QQuickItem]:
    """Everything on the page that can be pressed now."""
    found = []
    for item in app.quick.items(app.quick.get("page")):
        face = interface(item) if item.isVisible() and item.isEnabled() and item.activeFocusOnTab() else None
        if face is not None and face.role() in (QAccessible.Role.Button, QAccessible.Role.CheckBox):
            found.append(item)
    return [item for item in found if not item.objectName().startswith(WALKS)]


def length(app: App) -> int:
    return int(app.vm._inside.store.length())


@pytest.mark.parametrize("place", PLACES)
def test_what_is_offered_can_be_done_and_the_reason_for_the_rest_is_told(looking: App, place: str) -> None:
    said: list[str] = []
    looking.vm.said.connect(said.append)
    before = length(looking)
    turn(looking, place)
    assert looking.quick.get("lasting").property("text") == WHY
    assert [name for name in PLACES[place] if looking.quick.get(name).isEnabled()] == []
    for name in dict.fromkeys(item.objectName() for item in offered(looking)):
        turn(looking, place)
        button = looking.quick.find(name)
        if button is not None:
            QMetaObject.invokeMethod(button, "click")
    assert WHY not in said
    assert length(looking) == before
    assert looking.vm.clock.running is False


def test_comments_are_read_and_none_can_be_written(looking: App) -> None:
    turn(looking, "post")
    assert looking.quick.find("commentField") is None


def test_nothing_can_be_typed_where_nothing_goes_out(looking: App) -> None:
    for place, name in (
        ("feed", "composerText-edit"),
        ("messages", "messageField-edit"),
        ("profile", "profile-bio-edit"),
    ):
        turn(looking, place)
        assert looking.quick.get(name).property("readOnly") is True


def test_the_screen_can_be_made_to_fit_for_the_visit(looking: App) -> None:
    said: list[str] = []
    looking.vm.said.connect(said.append)
    turn(looking, "settings")
    looking.quick.click("textScale-1.5")
    looking.quick.click("theme-dark")
    assert (looking.vm.settings.textScale, looking.vm.settings.theme, said) == (1.5, "dark", [])
    assert looking.quick.get("visitOnly").isVisible()


def test_a_backup_can_still_be_made(looking: App, tmp_path: Path) -> None:
    looking.vm.carry.save(str(tmp_path / "Maren"))
    looking.quick.until(lambda: not looking.vm.carry.work.running)
    assert (tmp_path / "Maren.safespace").is_file()
