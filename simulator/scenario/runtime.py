"""The scenario's runtime: pure. From the script and what has happened to what happens next.

A `Run` is folded from the log, so that a drill goes on where it stood after any interruption. Whether a condition
holds is asked as "since when": injects and endings are due a `delay` after that moment.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

import msgspec

from simulator.model.events import Acted, Ended, Entry, Event, Joined, Messaged, Met, Posted, Released, Requested, Timed
from simulator.model.social import ME, Message, Person, Post, Request
from simulator.scenario.schema import ActMatch, CastMember, FindingMatch, Inject, Said, Scenario, When, duration


class Happened(msgspec.Struct, frozen=True):
    """One act of the trainee in the run."""

    at: dt.datetime
    act: Acted


class Run(msgspec.Struct, frozen=True):
    """How far a run is."""

    started: dt.datetime
    acts: tuple[Happened, ...] = ()
    released: dict[str, dt.datetime] = {}
    met: dict[str, dt.datetime] = {}
    ending: str | None = None  # empty where the trainee left


def fold(started: dt.datetime, entries: Iterable[Entry | Timed]) -> Run:
    """Bring together what the log says of one run that began at `started`."""
    run = Run(started)
    for entry in entries:
        run = advance(run, entry.at, entry.event)
    return run


def advance(run: Run, at: dt.datetime, event: Event) -> Run:
    """Take one more event into account."""
    if isinstance(event, Acted):
        return msgspec.structs.replace(run, acts=(*run.acts, Happened(at, event)))
    if isinstance(event, Released):
        return msgspec.structs.replace(run, released={**run.released, event.inject: at})
    if isinstance(event, Met):
        return msgspec.structs.replace(run, met={**run.met, event.expectation: at})
    if isinstance(event, Ended):
        return msgspec.structs.replace(run, ending=event.ending)
    return run


def opening(script: Scenario, name: str, portrait: str, at: dt.datetime) -> list[Timed]:
    """Give the people and posts that are there when the drill begins; `name` and `portrait` are the trainee's."""
    role = script.role
    me = Person(
        id=ME, name=name, portrait=portrait, headline=role.headline, bio=role.bio, job=role.job, duties=role.duties
    )
    joined = [Timed(at, Joined(person=person)) for person in (me, *map(_person, script.cast))]
    posts = [_said(said, at + duration(said.at)) for said in script.opening]
    return [*joined, *(Timed(post.at, Posted(post=post)) for post in sorted(posts, key=lambda post: post.at))]


def step(script: Scenario, run: Run, now: dt.datetime) -> list[Timed]:
    """Tell everything that is due by `now`, in the order in which it happens, until the run ends or nothing is due."""
    found: list[Timed] = []
    while run.ending is None:
        due = min(_due(script, run, now), key=lambda timed: timed[0].at, default=None)
        if due is None:
            break
        for timed in due:
            run = advance(run, timed.at, timed.event)
        found += due
    return found


def next_due(script: Scenario, run: Run, now: dt.datetime) -> dt.datetime | None:
    """When, after `now`, something happens if the trainee does nothing; None where nothing will."""
    later = now + dt.timedelta(days=1)
    coming = [group[0].at for group in _due(script, run, later)] if run.ending is None else []
    return min(coming, default=None)


def since(when: When, run: Run, now: dt.datetime) -> dt.datetime | None:
    """Since when the condition holds, None where it does not hold at `now`."""
    moments: list[dt.datetime | None] = [run.started]
    if when.act is not None:
        moments.append(_first(happened.at for happened in run.acts if _acted(when.act, happened.act)))
    if when.finding is not None:
        moments.append(_first(happened.at for happened in run.acts if _found(when.finding, happened.act)))
    if when.released:
        moments.append(run.released.get(when.released))
    if when.met:
        moments.append(run.met.get(when.met))
    if when.silence is not None:
        quiet = max([run.started, *(happened.at for happened in run.acts)]) + duration(when.silence)
        moments.append(quiet if quiet <= now else None)
    moments += [since(part, run, now) for part in when.all]
    if when.any:
        moments.append(_first(moment for part in when.any if (moment := since(part, run, now)) is not None))
    if any(since(part, run, now) is not None for part in when.none):
        moments.append(None)
    known = [moment for moment in moments if moment is not None]
    return max(known) if len(known) == len(moments) else None


def _due(script: Scenario, run: Run, now: dt.datetime) -> Iterator[list[Timed]]:
    """Groups of events, each group one thing that happens; those at the same moment in the order of the script."""
    for expectation in script.expectations:
        moment = since(expectation.when, run, now)
        if moment is not None and expectation.id not in run.met:
            yield [Timed(moment, Met(expectation=expectation.id))]
    for inject in script.injects:
        moment = _at(inject.when, inject.delay, run, now)
        if moment is not None and inject.id not in run.released:
            yield [Timed(moment, Released(inject=inject.id)), *_brought(inject, moment)]
    for ending in script.endings:
        moment = _at(ending.when, ending.delay, run, now)
        if moment is not None:
            yield [Timed(moment, Ended(ending=ending.id))]


def _at(when: When, delay: str, run: Run, now: dt.datetime) -> dt.datetime | None:
    moment = since(when, run, now)
    due = moment + duration(delay) if moment is not None else None
    return due if due is not None and due <= now else None


def _first(moments: Iterable[dt.datetime]) -> dt.datetime | None:
    return min(moments, default=None)


def _acted(match: ActMatch, act: Acted) -> bool:
    intent = act.intent
    return (
        intent.type in match.type
        and match.to in ("", intent.target)
        and match.under in ("", intent.object)
        and match.words in (None, bool(intent.text.strip()))
        and match.clear in (None, not act.assessment.faults())
    )


def _found(match: FindingMatch, act: Acted) -> bool:
    return any(
        match.rule in ("", finding.rule)
        and match.guideline in (0, finding.guideline)
        and match.level in (None, finding.level)
        for finding in act.assessment.findings
    )


def _brought(inject: Inject, at: dt.datetime) -> Iterator[Timed]:
    if asked := inject.request:
        yield Timed(at, Requested(request=Request(id=inject.id, sender=asked.by, at=at, note=asked.note)))
    if wrote := inject.message:
        message = Message(id=inject.id, sender=wrote.by, recipient=ME, text=wrote.text, at=at)
        yield Timed(at, Messaged(message=message))
    if said := inject.post:
        yield Timed(at, Posted(post=_said(said, at)))


def _said(said: Said, at: dt.datetime) -> Post:
    return Post(id=said.id, author=said.by, text=said.text, at=at, in_reply_to=said.under, likes=said.likes)


def _person(member: CastMember) -> Person:
    return Person(
        id=member.id,
        name=member.name,
        handle=member.handle,
        headline=member.headline,
        bio=member.bio,
        portrait=member.portrait,
        relation=member.relation,
        friends_before=member.friends_before,
        known_from=member.known_from,
        aliases=member.aliases,
    )
