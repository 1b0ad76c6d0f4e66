import datetime as dt

import pytest

from simulator.model.clock import MORNING
from simulator.model.events import Approved, Messaged, Timed
from simulator.model.social import CENTER, ME, Message
from simulator.network.center import WAIT, due, next_due, ruling

MINUTE = dt.timedelta(minutes=1)


def asked(key: str, text: str, minute: int = 0) -> Message:
    return Message(id=key, sender=ME, recipient=CENTER, text=text, at=MORNING + minute * MINUTE)


def said(answers: list[Timed]) -> list[Message]:
    return [timed.event.message for timed in answers if isinstance(timed.event, Messaged)]


@pytest.mark.parametrize(
    ("text", "verdict", "approves"),
    [
        ("May I use our name in the handle of the 5 West unit page? It is for recruiting.", "yes", ("name",)),
        ("Could we put the logo on the official account of the sleep study?", "yes", ("logo",)),
        ("Name and logo, please, for the heart walk event of our department.", "yes", ("name", "logo")),
        ("Can I have the logo on my personal profile? It looks nice.", "no", ()),
        ("I sell badge reels and want the name in my shop's URL.", "no", ()),
        ("May I use the logo?", "question", ()),
        ("Hello, I have a question about my account.", "question", ()),
        ("", "question", ()),
    ],
)
def test_the_rule_says_yes_no_or_asks(text: str, verdict: str, approves: tuple[str, ...]) -> None:
    found = ruling(text)
    assert (found.verdict, found.approves) == (verdict, approves)
    assert found.text


def test_an_answer_takes_its_time_and_comes_once() -> None:
    talk = [asked("u1", "The logo for our unit's official page?")]
    assert due(talk, (), MORNING + WAIT - MINUTE) == []
    assert next_due(talk) == MORNING + WAIT
    answers = due(talk, (), MORNING + 3 * WAIT)
    assert {timed.at for timed in answers} == {MORNING + WAIT}
    assert [timed.event for timed in answers][1:] == [Approved(what="logo")]
    (answer,) = said(answers)
    assert (answer.id, answer.sender, answer.recipient) == ("u1-answer", CENTER, ME)
    assert due([*talk, answer], ("logo",), MORNING + 9 * WAIT) == []
    assert next_due([*talk, answer]) is None


def test_messages_before_the_answer_are_answered_together() -> None:
    talk = [asked("u1", "The logo?"), asked("u2", "For the official account of our unit.", 3)]
    (answer,) = said(due(talk, (), MORNING + 2 * WAIT))
    assert answer.id == "u2-answer"
    assert answer.text.startswith("Yes")


def test_what_the_center_asked_for_completes_the_first_question() -> None:
    talk = [asked("u1", "May I use the logo?")]
    talk += said(due(talk, (), MORNING + WAIT))
    assert talk[-1].text.startswith("Happy to look")
    talk.append(asked("u2", "It is for a recruiting event.", 30))
    answers = due(talk, (), MORNING + 30 * MINUTE + WAIT)
    assert Approved(what="logo") in [timed.event for timed in answers]


def test_after_a_no_a_new_question_starts_afresh() -> None:
    talk = [asked("u1", "The logo for my personal page?")]
    talk += said(due(talk, (), MORNING + WAIT))
    talk.append(asked("u2", "And the name, for the page of our research study?", 30))
    (answer,) = said(due(talk, (), MORNING + 30 * MINUTE + WAIT))
    assert answer.text.startswith("Yes, you may use the name for")


def test_a_long_absence_brings_every_answer_in_its_turn() -> None:
    talk = [asked("u1", "The logo?"), asked("u2", "For our unit's official page.", 25)]
    answers = due(talk, (), MORNING + dt.timedelta(days=1))
    assert [message.id for message in said(answers)] == ["u1-answer", "u2-answer"]
    assert [timed.at for timed in answers] == [MORNING + WAIT, *[MORNING + 25 * MINUTE + WAIT] * 2]


def test_what_is_approved_is_not_approved_twice() -> None:
    talk = [asked("u1", "The logo for our unit's official page?")]
    assert [type(timed.event) for timed in due(talk, ("logo",), MORNING + WAIT)] == [Messaged]
