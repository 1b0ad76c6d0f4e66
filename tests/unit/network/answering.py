"""What the tests of answers need: a cast in which everybody is there, and acts judged by hand."""

import datetime as dt
from collections.abc import Iterable
from functools import cache
from typing import Any

from simulator.documents import data_folder
from simulator.model.action import Action, Actor, Media, Object, Other
from simulator.model.clock import MORNING
from simulator.model.events import Acted, Event, Messaged, Posted, Requested, Timed
from simulator.model.finding import Assessment, Finding
from simulator.model.intent import Intent
from simulator.model.social import ME, Person
from simulator.network.answers import answers
from simulator.network.replies import ANSWERS, Replies, load_replies

MINUTE = dt.timedelta(minutes=1)
DAY = dt.timedelta(days=1)
NOON = MORNING.replace(hour=12)
COUNTS = {
    "stranger": 40, "colleague": 9, "friend": 6, "family": 2, "former-patient": 3, "patient-family": 3, "patient": 2,
    "supervisor": 1, "journalist": 2, "vendor": 2, "competitor": 1, "public-official": 1, "student": 1,
    "direct-report": 1, "organization": 2,
}  # fmt: skip


def cast() -> list[Person]:
    """Many people of every relation; Maren is the learner."""
    people = [Person(id=ME, name="Maren Holt")]
    for relation, count in COUNTS.items():
        for number in range(1, count + 1):
            key = f"{relation}-{number}"
            near = relation in ("friend", "family")
            people.append(Person(id=key, name=f"{key.title()} Lind", relation=relation, friends_before=near))  # type: ignore[arg-type]
    return people


PEOPLE = {person.id: person for person in cast()}


@cache
def replies() -> Replies:
    return load_replies(data_folder("assets") / ANSWERS)


def acted(key: str, kind: str, at: dt.datetime = NOON, found: Iterable[tuple[int, str]] = (), **more: Any) -> Timed:
    """One act, with findings as (guideline, level); `to` is whom it is done to, `under` a post of theirs."""
    them = PEOPLE.get(more.get("to", ""))
    other = Other(name=them.name, relation=them.relation) if them else None
    under = more.get("under", "")
    direct = kind == "message" or kind.endswith("-friend") or kind == "friend-request"
    action = Action(
        id=key,
        type=kind,  # type: ignore[arg-type]
        actor=Actor(name="Maren Holt"),
        text=more.get("text", "Snow again"),
        audience=more.get("audience", "direct" if direct else "public"),
        media=(Media(),) if more.get("picture") else (),
        object=Object(id=under, author=other) if under else None,
        target=other if not under else None,
    )
    levels = {level for _, level in found}
    verdict = "violation" if "violation" in levels else "caution" if "caution" in levels else "clear"
    findings = tuple(
        Finding(rule=f"G{number:02}01", guideline=number, level=level, message="So.", why=("Because.",))  # type: ignore[arg-type]
        for number, level in found
    )
    intent = Intent(type=kind, text=action.text, object=under, target="" if under else more.get("to", ""))  # type: ignore[arg-type]
    return Timed(at, Acted(intent=intent, action=action, assessment=Assessment(
        id=key, verdict=verdict, policy="hand", findings=findings)))  # type: ignore[arg-type]  # fmt: skip


def answered(*acts: Timed, seed: str = "seed", now: dt.datetime = NOON + 3 * DAY) -> list[Timed]:
    return answers(acts, PEOPLE.values(), replies(), seed, now)


def words(event: Event) -> str:
    """What somebody says with it; empty for a like or a leave-taking."""
    if isinstance(event, Posted):
        return event.post.text
    if isinstance(event, Messaged):
        return event.message.text
    return event.request.note if isinstance(event, Requested) else ""


def said(happened: Iterable[Timed]) -> list[str]:
    """All that was said, in order."""
    return [text for timed in happened if (text := words(timed.event))]


def speaker(event: Event) -> str:
    if isinstance(event, Posted):
        return event.post.author
    if isinstance(event, Messaged):
        return event.message.sender
    return event.request.sender if isinstance(event, Requested) else ""
