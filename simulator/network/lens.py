"""What the consequence lens must know of an act, gathered from the log of its run."""

import datetime as dt
from collections.abc import Iterable

from simulator.model.events import Acted, Entry, Event, Joined, Liked, Messaged, Posted, Timed
from simulator.model.social import ME, Person
from simulator.network.audience import UNSEEN_FRIENDS, PostFacts
from simulator.network.circle import Circle
from simulator.network.deeds import marks


def facts_in(log: Iterable[Entry | Timed], key: str) -> PostFacts | None:
    """The facts of the act `key`; None where the log has no such act of the learner."""
    people: dict[str, Person] = {}
    circle = Circle()
    reacted: dict[str, dt.datetime] = {}
    done: tuple[dt.datetime, Acted] | None = None
    deleted: dt.datetime | None = None
    for entry in log:
        event = entry.event
        circle.take(event)
        if isinstance(event, Joined):
            people[event.person.id] = event.person
        elif isinstance(event, Acted):
            intent = event.intent
            if event.action.id == key:
                done = entry.at, event
            elif intent.type == "delete" and intent.object == key:
                deleted = deleted or entry.at
        elif done is not None and (person := _reacting(event, key)):
            reacted.setdefault(person, entry.at)
    if done is None:
        return None
    friends = [one.id for one in people.values() if circle.friend(one)]
    return _facts(*done, people, friends, reacted, deleted)


def _reacting(event: Event, key: str) -> str:
    """Who shows with `event` that they have seen the act; empty where nobody does."""
    if isinstance(event, Liked):
        return event.actor if event.post == key and event.actor != ME else ""
    if isinstance(event, Posted):
        under = event.post.in_reply_to == key or event.post.id.startswith(f"{key}-a")
        return event.post.author if under and event.post.author != ME else ""
    if isinstance(event, Messaged):
        return event.message.sender if event.message.id.startswith(f"{key}-a") else ""
    return ""


def _facts(
    at: dt.datetime,
    act: Acted,
    people: dict[str, Person],
    circle: list[str],
    reacted: dict[str, dt.datetime],
    deleted: dt.datetime | None,
) -> PostFacts:
    found = marks(act.assessment)
    inner = {ME, *circle}
    return PostFacts(
        key=act.action.id,
        at=at,
        audience=act.action.audience,
        level=next(iter(found))[1],
        guidelines=tuple(sorted(number for number, _ in found if number)),
        friends=UNSEEN_FRIENDS + len(circle),
        circle=tuple(sorted(circle)),
        others=tuple(sorted((p.id, p.relation) for p in people.values() if _outside(p, inner))),
        to=act.intent.target if act.action.audience == "direct" else "",
        deleted_at=deleted,
        reacted=tuple(sorted((who, int((moment - at).total_seconds() // 60)) for who, moment in reacted.items())),
    )


def _outside(person: Person, inner: set[str]) -> bool:
    return person.id not in inner and person.relation != "organization"
