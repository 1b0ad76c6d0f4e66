"""The calm word about real people's numbers, and what the window says where the file cannot be written."""

import pytest

from simulator.record.store import RecordError
from tests.ui.whole import App

PHONE = "Text me, 507 555 0234"
FULL = "Nothing was changed: the disk is full."


def refuse(*_: object) -> None:
    raise RecordError(FULL)


def told(app: App) -> list[str]:
    said: list[str] = []
    app.vm.said.connect(said.append)
    return said


def test_a_real_number_is_noticed_once_the_writer_rests_and_replaced(app: App) -> None:
    app.visit("feed")
    app.quick.click("composerText")
    app.quick.type(PHONE)
    assert app.quick.find("guardSentence") is None
    assert "telephone number" in app.quick.get("guardSentence").property("text")
    app.quick.click("guardUse")
    assert app.vm.feed.draft == "Text me, 555-0142"
    app.quick.until(lambda: app.quick.find("guardSentence") is None)


def test_the_note_holds_nothing_back_and_is_no_finding(app: App) -> None:
    app.visit("feed")
    app.vm.feed.edit(PHONE)
    app.quick.get("guardSentence")
    assert app.vm.feed.findings == []
    app.quick.click("composerPost")
    assert app.vm.feed.draft == ""


def test_it_can_be_sent_away_until_the_words_change(app: App) -> None:
    app.visit("feed")
    app.vm.feed.edit(PHONE)
    app.quick.click("guardLeave")
    assert app.quick.find("guardSentence") is None
    app.vm.feed.edit(PHONE + " or 507 284 2512")
    assert app.quick.get("guardSentence").isVisible()


def test_what_is_invented_is_let_be(app: App) -> None:
    app.visit("feed")
    assert app.vm.guard.look("Call 555-0142, or write to lake@example.org") == []


def test_it_looks_at_messages_and_comments_too(town: App) -> None:
    town.visit("messages", "center")
    town.vm.messages.edit(PHONE)
    town.quick.click("guardUse")
    assert town.vm.messages.draft == "Text me, 555-0142"
    post = town.vm.feed.model._ids[0]
    town.vm.visit("post", post)
    town.quick.click("commentField", town.quick.get("shownPost"))
    town.quick.type(PHONE)
    town.quick.click("guardUse")
    assert town.quick.get("commentField").property("text") == "Text me, 555-0142"


@pytest.mark.parametrize(
    ("field", "typed", "left"),
    [
        ("name", "Maren 507 555 0234", "Maren 555-0142"),
        ("handle", "maren@gmail.com", "someone@example.org"),
        ("url", "maren-writes.com", "https://example.org"),
        ("bio", "Nurse. Text me, 507 555 0234", "Nurse. Text me, 555-0142"),
    ],
)
def test_it_looks_at_every_field_of_the_profile(app: App, field: str, typed: str, left: str) -> None:
    app.visit("profile")
    app.vm.profile.edit(field, typed)
    app.quick.click("guardUse")
    assert app.vm.profile.fields[field] == left
    app.quick.until(lambda: app.quick.find("guardUse") is None)


def test_an_invented_address_in_the_profile_is_let_be(app: App) -> None:
    app.visit("profile")
    assert app.vm.guard.look("maren.example.org", True) == []
    assert app.vm.guard.look("maren-writes.com", False) == []


def test_it_looks_at_the_words_of_an_answer_and_of_a_scenarios_talk(app: App) -> None:
    app.enter()
    app.play()
    card = app.quick.get("request-wendell")
    app.quick.click("declineWith", card)
    app.quick.get("declineWords").edited.emit(PHONE)
    app.quick.click("guardUse", card)
    assert app.quick.get("declineWords").property("text") == "Text me, 555-0142"
    app.quick.click("declineSend", card)
    app.vm.pause.goAhead()
    talk = app.quick.get("thread-wendell")
    app.quick.click("threadField", talk)
    app.quick.type(PHONE)
    app.quick.click("guardUse", talk)
    assert app.quick.get("threadField").property("text") == "Text me, 555-0142"


def test_the_coach_marks_the_words_of_an_answer_and_of_a_scenarios_talk(app: App) -> None:
    app.enter()
    app.play()
    card = app.quick.get("request-wendell")
    app.quick.click("declineWith", card)
    app.quick.get("declineWords").edited.emit("No, you idiot")
    assert [mark["level"] for mark in card.property("wordMarks")] == ["violation"]
    assert app.vm.posts.marksTo("wendell", "message", "Good evening") == []
    assert app.vm.posts.marksTo("wendell", "message", " ") == []


def test_a_draft_that_cannot_be_kept_is_said_once(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.visit("feed")
    said = told(app)
    monkeypatch.setattr(app.vm._practice, "keep_draft", refuse)
    app.quick.click("composerText")
    app.quick.type("Soup")
    assert app.vm.feed.draft == "Soup"
    assert said == [FULL]
    assert app.quick.get("composerNote").property("text") == "Draft not kept"
    monkeypatch.undo()
    app.quick.type("s")
    assert app.quick.get("composerNote").property("text") == "Draft kept"


def test_an_act_that_cannot_be_written_keeps_the_words(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.visit("feed")
    said = told(app)
    before = list(app.vm.feed.model._ids)
    app.vm.feed.edit("Good morning")
    monkeypatch.setattr(app.vm._practice, "perform", refuse)
    app.quick.click("composerPost")
    assert (app.vm.feed.draft, said) == ("Good morning", [FULL])
    assert app.vm.feed.model._ids == before


def test_settings_that_cannot_be_kept_are_said(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.visit("feed")
    app.vm.go("settings")
    said = told(app)
    monkeypatch.setattr("simulator.ui.settings_vm.keep_settings", refuse)
    app.quick.click("theme-dark")
    assert (said, app.vm.settings.theme) == ([FULL], "dark")


def test_a_file_that_another_window_has_is_not_wiped(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    app.visit("feed")
    said = told(app)
    monkeypatch.setattr(app.services.shelf, "wipe", refuse)
    app.quick.click("whoAmI")
    app.quick.click("menu-end")
    app.quick.click("endWipe")
    assert said == [FULL]
    assert [card.name for card in app.services.shelf.cards()] == ["Maren"]


def test_in_little_room_a_button_leads_back_to_the_talks(town: App) -> None:
    town.quick.window.resize(960, 540)
    town.visit("messages", "center")
    town.vm.settings.chooseTextScale(2.0)
    town.quick.click("talkBack")
    town.quick.until(lambda: town.quick.find("talkBack") is None)
    assert town.quick.get("Messages").isVisible()
    assert town.quick.find("messageField") is None
