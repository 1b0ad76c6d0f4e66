"""Ties of the learner at the start of free practice: friends, patients, requests that wait; and a manager's reports."""

import datetime as dt
from collections.abc import Mapping

import msgspec

from simulator.model.action import Network, Relation
from simulator.model.clock import Dice
from simulator.model.events import Befriended, Event, Joined, Requested, Timed
from simulator.model.social import CENTER, ME, Person, Request
from simulator.network.center import PERSON
from simulator.network.content import Asking, Content

SKILLS_EACH = 3
REPORTS = 3
"""How many people a manager leads."""
LEADS = "your own team: you write their rota and hold their yearly talk"
LED = "the team that you used to lead"
_HOURS = (2, 9, 20, 30, 44, 70)
"""How many hours before the start the waiting requests were sent."""


def settle(dice: Dice, people: Mapping[str, Person], content: Content, at: dt.datetime) -> list[Timed]:
    """Give everybody of a drawn world their skills and ties, and bring the Center for Social Media in.

    To be appended once, to a world in which the person `center` is not there yet; the same world and dice give the
    same ties.
    """
    settled = _tied(dice.of("ties"), _skilled(dice.of("skills"), people, content), content)
    joined = [person for key, person in settled.items() if people[key] != person]
    events: list[Event] = [Joined(person=person) for person in (PERSON, *joined)]
    friends = _friends(dice.of("friends"), settled, "feed")
    connections = _friends(dice.of("connections"), settled, "professional")
    events += [Befriended(person=key) for key in friends]
    events += [Befriended(person=key, network="professional") for key in connections]
    taken: set[tuple[Network, str]] = {("feed", key) for key in friends}
    taken |= {("professional", key) for key in connections}
    events += [Requested(request=request) for request in _requests(dice.of("requests"), settled, content, at, taken)]
    return [Timed(at, event) for event in events]


def reports_of(people: Mapping[str, Person], manages: bool) -> list[Person]:
    """The colleagues as they are in a new role: some become direct reports of a manager, or are so no longer."""
    wanted: Relation = "colleague" if manages else "direct-report"
    others = [person for person in people.values() if person.relation == wanted and person.id != ME]
    if manages:
        led = sum(person.relation == "direct-report" for person in people.values())
        chosen = others[: max(0, REPORTS - led)]
        return [msgspec.structs.replace(person, relation="direct-report", known_from=LEADS) for person in chosen]
    return [msgspec.structs.replace(person, relation="colleague", known_from=LED) for person in others]


def _skilled(dice: Dice, people: Mapping[str, Person], content: Content) -> dict[str, Person]:
    settled = dict(people)
    for key, person in people.items():
        skills = content.skills.get(_kind(person, content), ())
        if skills and key != ME:
            chosen = sorted(dice.sample(skills, min(SKILLS_EACH, len(skills))))
            settled[key] = msgspec.structs.replace(person, skills=tuple(chosen))
    return settled


def _tied(dice: Dice, people: dict[str, Person], content: Content) -> dict[str, Person]:
    settled = dict(people)
    for tie in content.ties.ties:
        fits = [
            person
            for person in settled.values()
            if person.relation == "stranger" and person.id != ME and _kind(person, content) in tie.kinds
        ]
        for number, person in enumerate(dice.sample(fits, min(tie.count, len(fits)))):
            settled[person.id] = msgspec.structs.replace(
                person,
                relation=tie.relation,
                known_from=tie.known_from[number % len(tie.known_from)],
                friends_before=tie.friends_before,
            )
    return settled


def _friends(dice: Dice, people: Mapping[str, Person], network: Network) -> list[str]:
    """Old friends and half of the colleagues; on the professional network colleagues alone."""
    found = []
    for key, person in people.items():
        old = person.friends_before and network == "feed"
        if key not in (ME, CENTER) and (old or (person.relation == "colleague" and dice.chance(0.5))):
            found.append(key)
    return found


def _requests(
    dice: Dice, people: Mapping[str, Person], content: Content, at: dt.datetime, taken: set[tuple[Network, str]]
) -> list[Request]:
    found = []
    for number, asking in enumerate((*content.ties.received, *content.ties.sent)):
        fits = [
            person.id
            for person in people.values()
            if person.relation == (asking.by or asking.to)
            and person.id != ME
            and (asking.purpose == "recommendation" or (asking.network, person.id) not in taken)
        ]
        if fits:
            person = dice.choice(fits)
            taken = taken | {(asking.network, person)}
            found.append(
                _request(asking, f"q{number + 1:02}", person, at - dt.timedelta(hours=_HOURS[number % len(_HOURS)]))
            )
    return sorted(found, key=lambda request: request.at)


def _request(asking: Asking, key: str, person: str, at: dt.datetime) -> Request:
    return Request(
        id=key,
        sender=person if asking.by else ME,
        recipient=ME if asking.by else person,
        at=at,
        note=asking.note,
        network=asking.network,
        purpose=asking.purpose,
    )


def _kind(person: Person, content: Content) -> str:
    """The kind that a drawn person was drawn from; their headline is one of its headlines."""
    return next((kind for kind, facts in content.kinds.items() if person.headline in facts.headlines), "")
