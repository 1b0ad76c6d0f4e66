"""The network and a scenario in the window, driven as a person would."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.ui.whole import NAMING, App

PLAIN = Qt.TextFormat.PlainText.value


def inner(row: QQuickItem) -> QQuickItem:
    """The card in a row of the feed."""
    return row.childItems()[0]


def test_a_post_is_written_judged_clear_and_stands_on_top(app: App) -> None:
    app.enter()
    app.quick.click("homePractise")
    app.quick.click("composerText")
    app.quick.type("Good morning, lake")
    assert app.vm.feed.draft == "Good morning, lake"
    app.quick.click("composerPost")
    assert app.vm.feed.draft == ""
    first = app.quick.get(f"post-{app.vm.feed.model._ids[0]}")
    assert inner(first).property("body") == "Good morning, lake"
    assert inner(first).property("own")


def test_each_post_of_many_stands_in_sight(app: App) -> None:
    app.enter()
    app.quick.click("homePractise")
    for number in range(9):
        app.vm.feed.edit(f"Good morning, lake {number}")
        app.quick.click("composerPost")
        app.quick.settle()
        first = app.quick.get(f"post-{app.vm.feed.model._ids[0]}")
        assert 0 < app.quick.centre(first).y() < app.quick.window.height()


def test_marks_count_in_the_units_of_the_screen(app: App) -> None:
    app.enter()
    app.play()
    app.vm.feed.edit("\N{PARTY POPPER}" + NAMING)
    (mark,) = app.vm.feed.marks
    assert (mark["begin"], mark["end"], mark["level"]) == (2, 12, "violation")


def test_a_finding_pauses_the_post_and_editing_keeps_it(app: App) -> None:
    app.enter()
    app.play()
    app.vm.feed.edit(NAMING)
    app.quick.click("composerPost")
    app.quick.until(lambda: app.quick.focus() == "pauseEdit")
    app.quick.key(Qt.Key.Key_Escape)
    assert app.vm.pause.held == {}
    assert app.vm.feed.draft == NAMING
    app.quick.until(lambda: app.quick.find("pauseEdit") is None)
    app.quick.click("composerPost")
    app.quick.click("pauseAnyway")
    assert app.vm.feed.draft == ""
    assert app.vm.feed.earlier[0]["rule"] == "G0101"


def test_a_request_is_accepted_only_after_the_pause(app: App) -> None:
    app.enter()
    app.play()
    request = app.quick.get("request-wendell")
    app.quick.click("accept", request)
    assert app.quick.get("pauseWords").property("text") == "You accept the friend request of Wendell Okafor."
    app.quick.click("pauseEdit")
    assert len(app.vm.feed.requests) == 1
    app.quick.until(lambda: app.quick.find("pauseEdit") is None)
    app.quick.click("accept", request)
    app.quick.click("pauseAnyway")
    app.quick.get("friend-wendell")
    assert app.vm.feed.requests == []


def test_a_kind_no_leads_to_the_best_ending_and_a_report(app: App, tmp_path: Path) -> None:
    app.enter()
    app.play()
    request = app.quick.get("request-wendell")
    app.quick.click("declineWith", request)
    app.quick.click("declineSend", request)
    app.quick.get("thread-wendell")
    app.vm.skipAhead()
    app.vm.skipAhead()
    assert app.vm.page == "debrief"
    assert app.quick.get("endingTitle").property("text") == "A no that he could smile about"
    assert app.quick.get("rating").property("rating") == "P"
    app.quick.click("saveReport")
    app.quick.click("kind-html")
    app.quick.click("saveGo")
    (html,) = tmp_path.rglob("exports/*.html")
    assert "Maren" not in html.read_text("utf-8")
    assert app.quick.get("outcome").isVisible()


def test_all_moments_of_the_run_are_in_the_debrief_and_acts_can_be_stepped(app: App) -> None:
    app.enter()
    app.play()
    app.vm.feed.edit("How do you say no kindly?")
    app.vm.feed.post()
    app.vm.feed.answer("wendell", "declined", "")
    while not app.vm.run["over"]:
        app.vm.skipAhead()
    titles = [moment["title"] for moment in app.vm.debrief.moments]
    assert titles[:3] == ["Wendell asks", "You posted", "You declined Wendell Okafor"]
    assert "Wendell wonders" in titles
    app.quick.get("actNext")
    app.quick.click("actNext")
    assert app.quick.find("actNext").isEnabled() is False


def test_a_scenario_goes_on_after_a_restart(start: Callable[[], App]) -> None:
    first = start()
    first.enter()
    first.play()
    first.vm.feed.answer("wendell", "ignored", "")
    first.vm.leave()
    second = start()
    second.quick.click("learner-Maren")
    assert second.quick.get("homeGo").property("text") == "Continue"
    second.quick.click("homeGo")
    assert second.vm.feed.requests == []
    second.vm.skipAhead()
    assert second.vm.feed.threads[0]["name"] == "Wendell Okafor"


def test_the_feed_room_returns_to_practice_and_the_scenario_waits(app: App) -> None:
    app.enter()
    app.play()
    app.vm.go("scenarios")
    app.quick.click("room-feed")
    assert app.vm.run["title"] == "A request from bed 12"
    app.vm.leaveScenario()
    app.quick.click("room-feed")
    assert app.vm.run == {}


def test_comments_and_likes(app: App) -> None:
    app.enter()
    app.vm.justPractise()
    key = next(k for k in app.vm.feed.model._ids if app.vm.posts.commentsOf(k))
    row = app.vm.feed.model.row(key)
    feed = app.quick.get("feed")
    feed.setProperty("currentIndex", row)
    card = app.quick.get(f"post-{key}")
    likes = inner(card).property("likes")
    app.quick.click("like", card)
    assert inner(card).property("likes") == likes + 1
    app.quick.click("comments", card)
    app.quick.type("Here too")
    app.quick.key(Qt.Key.Key_Return)
    app.quick.until(lambda: app.vm.posts.commentsOf(key)[-1]["body"] == "Here too")
    assert inner(card).property("commentCount") == len(app.vm.posts.commentsOf(key))


@pytest.mark.parametrize(
    "nasty", ["<b>bold</b><img src='http://example.org/x.png'>", "\u202egnp.exe\u0000", "#" * 9000]
)
def test_hostile_words_stay_words(app: App, nasty: str) -> None:
    app.enter()
    app.vm.justPractise()
    app.vm.feed.edit(nasty)
    app.vm.feed.post()
    card = app.quick.get(f"post-{app.vm.feed.model._ids[0]}")
    assert inner(card).property("body") == nasty
    texts = [item for item in app.quick.items(card) if item.inherits("QQuickText")]
    assert any(item.property("text") == nasty for item in texts)
    assert {QQmlExpression(qmlContext(item), item, "textFormat").evaluate()[0] for item in texts} == {PLAIN}


def test_a_world_event_appears_without_moving_the_reader(app: App) -> None:
    app.enter()
    app.play()
    feed = app.quick.get("feed")
    feed.setProperty("currentIndex", 10)
    app.quick.settle()
    before = feed.property("contentY")
    key = app.vm.feed.model._ids[10]
    app.vm.feed.answer("wendell", "accepted", "")
    app.vm.pause.goAhead()
    app.vm.skipAhead()
    app.quick.settle()
    assert app.vm.feed.model.row("favourite-nurse") == 0
    assert app.vm.feed.model.row(key) == 11
    card = app.quick.get(f"post-{key}")
    assert 0 <= card.y() - feed.property("contentY") < feed.height(), (before, feed.property("contentY"))


def test_keys_go_from_card_to_card_and_take_the_focus_along(app: App) -> None:
    app.enter()
    app.vm.justPractise()
    app.quick.settle()
    ids, feed = app.vm.feed.model._ids, app.quick.get("feed")
    for key, row in [
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_End, len(ids) - 1),
        (Qt.Key.Key_PageUp, len(ids) - 6),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_PageDown, 5),
    ]:
        app.quick.key(key)
        assert feed.property("currentIndex") == row
        app.quick.until(lambda row=row: app.quick.focus() == f"post-{ids[row]}")
    app.quick.key(Qt.Key.Key_Tab)
    assert app.quick.focus() == "more"
    app.quick.key(Qt.Key.Key_Down)
    assert app.quick.focus() == f"post-{ids[6]}"


def test_arrows_stay_in_the_words_while_writing(app: App) -> None:
    app.enter()
    app.vm.justPractise()
    app.quick.click("composerText")
    app.quick.key(Qt.Key.Key_Down)
    assert app.quick.focus() == "composerText-edit"
