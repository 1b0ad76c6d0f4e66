"""The Center for Social Media: answers who asks for the organization's name or logo, a while later and by one rule.

The rule reads everything that was written to the Center since its last yes or no:

1. It must say what is wanted: the name (in a name, handle or URL) or the logo. Otherwise the Center asks.
2. For a personal purpose (one's own profile, fun, selling something) the answer is no.
3. It must say which work it is for (a unit, a programme, an event, recruiting, an official account). Otherwise the
   Center asks. With both said, the answer is yes, for what was named.

Pure: from the talk to what is due. Nothing is stored but the answers, so a talk goes on where it stood.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from simulator.model.events import Approved, Messaged, Timed
from simulator.model.social import CENTER, ME, Approval, Message, Person

Verdict = Literal["yes", "no", "question"]

WAIT = dt.timedelta(minutes=10)
"""How long an answer takes on the virtual clock."""

PERSON = Person(
    id=CENTER,
    name="Center for Social Media",
    handle="center_for_social_media",
    headline="Approves names, handles and logos",
    bio="Before the organization's name or logo goes into a profile, write to us: what you want to use, and for what.",
    portrait="clinic-mark",
    relation="organization",
    known_from="the guidelines: they say yes or no to the name and the logo",
    account="official",
    avatar="logo",
)
"""The office as a person of the network."""

_LOGO = re.compile(r"\b(logos?|emblem|brand mark|shields?)\b", re.IGNORECASE)
_NAME = re.compile(
    r"\b(names?|handles?|user ?names?|urls?|web ?address(es)?|page titles?)\b|\bcall (it|the|our|my)\b", re.IGNORECASE
)
_OWN = re.compile(
    r"\b(personal|private|hobby|for fun|side business|my own (page|profile|account|blog)|looks (nice|good|better)|"
    r"followers|sell(ing)?|shop|sponsor\w*)\b",
    re.IGNORECASE,
)
_WORK = re.compile(
    r"\b(official|units?|wards?|departments?|divisions?|teams?|clinics?|hospitals?|programs?|programmes?|recruit\w*|"
    r"events?|campaigns?|stud(y|ies)|research|trials?|classes|course|residenc\w+|fellowship|patient education)\b",
    re.IGNORECASE,
)


class Ruling(msgspec.Struct, frozen=True):
    """What the Center says, and what it approves where it says yes."""

    verdict: Verdict
    text: str
    approves: tuple[Approval, ...] = ()


def ruling(asked: str) -> Ruling:
    """Apply the rule to all that was asked since the last yes or no."""
    patterns: tuple[tuple[Approval, re.Pattern[str]], ...] = (("name", _NAME), ("logo", _LOGO))
    wanted = tuple(thing for thing, pattern in patterns if pattern.search(asked))
    if not wanted:
        return Ruling(
            "question",
            "Thank you for asking first. What would you like to use: the organization's name in a name, handle or URL,"
            " the logo, or both?",
        )
    things = " and ".join(f"the {thing}" for thing in wanted)
    if _OWN.search(asked):
        return Ruling(
            "no",
            f"Thank you for asking first. We cannot approve {things} for a profile or a purpose of your own: readers"
            " would take it for the organization speaking. You may say in About me where you work, and that the views"
            " are yours.",
        )
    if not _WORK.search(asked):
        return Ruling(
            "question",
            f"Happy to look at {things}. Which work is it for: an official account, a unit, a program, an event?",
        )
    return Ruling(
        "yes", f"Yes, you may use {things} for this. Keep this answer, and tell us when the account closes.", wanted
    )


def due(talk: Sequence[Message], approved: Sequence[Approval], now: dt.datetime) -> list[Timed]:
    """The answers that are due by `now`, in order: one for all that was written before it, `WAIT` after the first.

    `talk` is all that was said between the learner and the Center, oldest first; `approved` what is approved already.
    """
    open_ = _unanswered(talk)
    if not open_ or open_[0].at + WAIT > now:
        return []
    at = open_[0].at + WAIT
    heard = [message for message in open_ if message.at <= at]
    said = ruling("\n".join([*_since_last_ruling(talk), *(message.text for message in heard)]))
    answer = Message(id=f"{heard[-1].id}-answer", sender=CENTER, recipient=ME, text=said.text, at=at)
    new = [Timed(at, Approved(what=what)) for what in said.approves if what not in approved]
    later = due([*talk, answer], [*approved, *said.approves], now)
    return [Timed(at, Messaged(message=answer)), *new, *later]


def next_due(talk: Sequence[Message]) -> dt.datetime | None:
    """When the Center will answer; None where nothing waits."""
    open_ = _unanswered(talk)
    return open_[0].at + WAIT if open_ else None


def _unanswered(talk: Sequence[Message]) -> list[Message]:
    """What the learner wrote and no answer took in: an answer takes in all up to the message that its id names."""
    own = [message for message in talk if message.sender == ME]
    answered = {message.id for message in talk if message.sender == CENTER}
    last = max((place for place, message in enumerate(own) if f"{message.id}-answer" in answered), default=-1)
    return own[last + 1 :]


def _since_last_ruling(talk: Sequence[Message]) -> list[str]:
    """What was asked before, and answered with a question."""
    own = {f"{message.id}-answer": place for place, message in enumerate(talk) if message.sender == ME}
    asked: list[str] = []
    begun = 0
    for message in talk:
        if message.sender == CENTER and message.id in own:
            until = own[message.id] + 1
            asked += [said.text for said in talk[begun:until] if said.sender == ME]
            begun = until
            if ruling("\n".join(asked)).verdict != "question":
                asked = []
    return asked
