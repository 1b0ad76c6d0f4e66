"""The composer, posts, comments and friend requests."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from tests.ui.conftest import Quick

Show = Callable[[str], "Quick"]

COMPOSER = """
Composer {
    objectName: "composer"; width: 600; person: "Anna Vale"; limit: %s
    onEdited: text => { draft = text; window.say(text) }
    onPosted: window.say("posted"); onTooLong: length => window.say("too long " + length)
    onAudienceChosen: key => audience = key
}
"""
CTRL = Qt.KeyboardModifier.ControlModifier


def test_what_is_typed_goes_to_the_owner(show: Show) -> None:
    ui = show(COMPOSER % 100)
    ui.click("composerText-edit")
    ui.type("Hé")
    assert ui.log() == ["H", "Hé"]


def test_nothing_can_be_posted_while_it_is_empty(show: Show) -> None:
    ui = show(COMPOSER % 100)
    assert ui.get("composerPost").isEnabled() is False
    ui.click("composerText-edit")
    ui.type("  ")
    assert ui.get("composerPost").isEnabled() is False
    ui.key(Qt.Key.Key_Return, CTRL)
    assert "posted" not in ui.log()


def test_post_by_mouse_and_by_ctrl_return(show: Show) -> None:
    ui = show(COMPOSER % 100)
    ui.click("composerText-edit")
    ui.type("a")
    ui.key(Qt.Key.Key_Return, CTRL)
    ui.click("composerPost")
    assert ui.log() == ["a", "posted", "posted"]


def test_return_alone_starts_a_line(show: Show) -> None:
    ui = show(COMPOSER % 100)
    ui.click("composerText-edit")
    ui.type("a")
    ui.key(Qt.Key.Key_Return)
    ui.type("b")
    assert ui.log()[-1] == "a\nb"


def test_a_paste_beyond_the_limit_is_refused(show: Show) -> None:
    ui = show(COMPOSER % 10)
    ui.click("composerText-edit")
    ui.type("abc")
    QGuiApplication.clipboard().setText("x" * 20)
    ui.key(Qt.Key.Key_V, CTRL)
    assert ui.log()[-1] == "too long 23"
    assert ui.get("composerText-edit").property("text") == "abc"
    ui.type("d")
    assert ui.log()[-1] == "abcd"


def test_a_paste_up_to_the_limit_is_taken(show: Show) -> None:
    ui = show(COMPOSER % 10)
    ui.click("composerText-edit")
    QGuiApplication.clipboard().setText("x" * 10)
    ui.key(Qt.Key.Key_V, CTRL)
    assert ui.log() == ["x" * 10]


def test_undo_brings_back_what_was_typed_and_no_more(show: Show) -> None:
    ui = show(COMPOSER % 100)
    ui.click("composerText-edit")
    ui.type("abc")
    ui.key(Qt.Key.Key_Z, CTRL)
    assert ui.get("composerText-edit").property("text") == ""
    ui.key(Qt.Key.Key_Z, CTRL)
    ui.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert ui.get("composerText-edit").property("text") == "abc"


def test_the_owner_can_set_other_words(show: Show) -> None:
    ui = show(COMPOSER % 100)
    ui.get("composer").setProperty("draft", "Better words.")
    edit = ui.get("composerText-edit")
    assert edit.property("text") == "Better words."
    assert edit.property("cursorPosition") == 13
    assert ui.log() == []


def test_tab_leaves_the_text(show: Show) -> None:
    ui = show(COMPOSER % 100)
    ui.click("composerText-edit")
    ui.type("a")
    ui.key(Qt.Key.Key_Tab)
    assert ui.focus() == "composerAudience"
    ui.key(Qt.Key.Key_Backtab)
    assert ui.focus() == "composerText-edit"
    assert ui.log() == ["a"]


def test_the_audience_is_chosen_from_a_menu(show: Show) -> None:
    ui = show(COMPOSER % 100)
    ui.click("composerAudience")
    ui.click("menu-friends")
    assert ui.get("composer").property("audience") == "friends"
    assert ui.get("Who can see it: Friends").isVisible()


def test_the_composer_grows_and_then_scrolls(show: Show) -> None:
    ui = show(COMPOSER % 10000)
    composer = ui.get("composer")
    low = composer.property("implicitHeight")
    composer.setProperty("draft", "line\n" * 6)
    ui.settle()
    middle = composer.property("implicitHeight")
    composer.setProperty("draft", "line\n" * 60)
    ui.settle()
    high = composer.property("implicitHeight")
    composer.setProperty("draft", "line\n" * 600)
    ui.settle()
    assert low < middle < high == composer.property("implicitHeight") < 400


POST = """
PostCard {
    objectName: "post-1"; width: 600; author: "Oskar Lindahl"; when: "06:58"; body: "The ramp is closed."
    likes: 4; own: %s
    comments: [{ id: "c1", author: "Priya Raman", when: "07:00", body: "Thanks.", own: true }]
    onLiked: window.say("liked"); onCommentPressed: open = !open; onDeleteAsked: window.say("delete")
    onCommentEdited: text => commentDraft = text
    onCommented: text => { window.say("said " + text); commentDraft = "" }
    onCommentDeleteAsked: id => window.say("delete " + id)
}
"""


def test_a_like(show: Show) -> None:
    ui = show(POST % "false")
    ui.click("like")
    assert ui.log() == ["liked"]


def test_the_name_of_a_given_like_says_how_to_take_it_back(show: Show) -> None:
    ui = show(POST % "false")
    ui.get("post-1").setProperty("likedByMe", True)
    assert ui.get("Liked, 4. Take back").objectName() == "like"


def test_a_comment_is_written_and_sent(show: Show) -> None:
    ui = show(POST % "false")
    assert ui.find("commentField") is None
    ui.click("comments")
    assert ui.get("commentSend").isEnabled() is False
    ui.click("commentField-edit")
    ui.type("Good to know")
    ui.key(Qt.Key.Key_Return)
    assert ui.log() == ["said Good to know"]
    assert ui.get("commentField-edit").property("text") == ""


def test_an_own_comment_can_go(show: Show) -> None:
    ui = show(POST % "false")
    ui.click("comments")
    ui.click("deleteComment")
    assert ui.log() == ["delete c1"]


def test_only_own_posts_can_be_deleted(show: Show) -> None:
    assert show(POST % "false").find("more") is None
    ui = show(POST % "true")
    ui.click("more")
    ui.click("menu-delete")
    assert ui.log() == ["delete"]


def test_the_world_knows_where_from(show: Show) -> None:
    ui = show('PostCard { width: 500; author: "Wendell Okafor"; when: "1"; body: "b"; knownFrom: "5 West" }')
    assert ui.get("knownFrom").property("text") == "You know Wendell from: 5 West"


INJECT = """
InjectCard {
    objectName: "request"; width: 600; person: "Wendell Okafor"; note: "You held my hand."; when: "07:24"; words: %s
    onAccepted: window.say("accepted"); onDeclined: window.say("declined"); onIgnored: window.say("ignored")
    onDeclinedWith: words => window.say("with: " + words)
}
"""


@pytest.mark.parametrize(("button", "said"), [("accept", "accepted"), ("decline", "declined"), ("leave", "ignored")])
def test_answers_to_a_request(show: Show, button: str, said: str) -> None:
    ui = show(INJECT % '""')
    ui.click(button)
    assert ui.log() == [said]


def test_the_answers_weigh_the_same(show: Show) -> None:
    ui = show(INJECT % '""')
    kinds = {ui.get(name).property("kind") for name in ("accept", "decline", "declineWith", "leave")}
    assert kinds == {"secondary"}


def test_declining_with_words_opens_them_ready_to_edit(show: Show) -> None:
    ui = show(INJECT % '"Thank you."')
    ui.click("declineWith")
    ui.until(lambda: ui.focus() == "declineWords-edit")
    ui.key(Qt.Key.Key_End)
    ui.type(" All the best.")
    ui.click("declineSend")
    assert ui.log() == ["with: Thank you. All the best."]


def test_escape_goes_back_to_the_answers(show: Show) -> None:
    ui = show(INJECT % '"Thank you."')
    ui.click("declineWith")
    ui.until(lambda: ui.focus() == "declineWords-edit")
    ui.key(Qt.Key.Key_Escape)
    assert ui.get("accept").isVisible()
    assert ui.log() == []


def test_an_answered_request_shows_the_answer(show: Show) -> None:
    ui = show(INJECT % '""')
    ui.get("request").setProperty("answer", "declined")
    assert ui.find("accept") is None
    assert ui.get("You declined").isVisible()
