"""The scenario's runtime: pure. From the script and what has happened to what happens next.

A `Run` is folded from the log, so that a drill goes on where it stood after any interruption. Whether a condition
holds is asked as "since when" (`holds`): injects and endings are due a `delay` after that moment.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from simulator.model import events as e
from simulator.model.events import Entry, Event, Timed
from simulator.model.social import ME, Person, Picture
from simulator.scenario.brought import brought
from simulator.scenario.conditions import When, duration
from simulator.scenario.holds import Happened, Run, acts_from, anew, due, since
from simulator.scenario.schema import Expectation, Inject, Scenario

__all__ = ["TIME_UP", "Happened", "Run", "advance", "fold", "next_due", "nth", "since", "step"]

TIME_UP = "time-up"
"""The id of the ending of a run whose time was over before the script came to one."""

HORIZON = dt.timedelta(days=1)
NO_PICTURES: Mapping[str, Picture] = {}


def fold(started: dt.datetime, entries: Iterable[Entry | Timed]) -> Run:
    """Bring together what the log says of one run that began at `started`."""
    run = Run(started)
    for number, entry in enumerate(entries, 1):
        run = advance(run, entry.at, entry.event, entry.run_seq if isinstance(entry, Entry) else number)
    return run


def advance(run: Run, at: dt.datetime, event: Event, number: int = 0) -> Run:
    """Take one more event into account; `number` is its place in the run's log."""
    if isinstance(event, e.Acted):
        return msgspec.structs.replace(run, acts=(*run.acts, Happened(at, event, number)))
    if isinstance(event, e.Joined):
        return _joined(run, event.person)
    if isinstance(event, e.Started):
        return _started(run, event)
    if isinstance(event, e.Ended):
        return msgspec.structs.replace(run, ending=event.ending)
    return _noted(run, at, event)


def step(script: Scenario, run: Run, now: dt.datetime, pictures: Mapping[str, Picture] = NO_PICTURES) -> list[Timed]:
    """Tell everything that is due by `now`, in the order in which it happens, until the run ends or nothing is due.

    `pictures` are the drawings that posts may have, by name.
    """
    found: list[Timed] = []
    while run.ending is None:
        group = min(_due(script, run, now, pictures), key=lambda timed: timed[0].at, default=None)
        if group is None:
            break
        for timed in group:
            run = advance(run, timed.at, timed.event)
        found += group
    return found


def next_due(script: Scenario, run: Run, now: dt.datetime) -> dt.datetime | None:
    """When, after `now`, something happens if the trainee does nothing; None where nothing will."""
    coming = [group[0].at for group in _due(script, run, now + HORIZON, NO_PICTURES)] if run.ending is None else []
    return min(coming, default=None)


def nth(inject: str, number: int) -> str:
    """The id under which an inject comes for the `number`th time."""
    return inject if number == 1 else f"{inject}-{number}"


def _joined(run: Run, person: Person) -> Run:
    me = person if person.id == ME else run.me
    return msgspec.structs.replace(run, me=me, names={**run.names, person.id: person.name})


def _started(run: Run, event: e.Started) -> Run:
    return msgspec.structs.replace(
        run,
        mode=event.mode,
        variant=event.variant,
        limit=dt.timedelta(minutes=event.minutes) if event.minutes else None,
        branch_of=event.branch_of,
        branch_at=event.branch_at,
    )


def _noted(run: Run, at: dt.datetime, event: Event) -> Run:
    """Note the moment of what came about in the script; other events change nothing in it."""
    if isinstance(event, e.Met) and event.alternative:
        run = msgspec.structs.replace(run, ways={**run.ways, event.expectation: event.alternative})
    match event:
        case e.Sure(act=act, percent=percent):
            return msgspec.structs.replace(run, sureness={**run.sureness, act: percent})
        case e.Disputed(act=act, rule=rule):
            return msgspec.structs.replace(run, disputes={**run.disputes, (act, rule): event})
        case e.Ruled(act=act, rule=rule):
            return msgspec.structs.replace(run, rulings={**run.rulings, (act, rule): event})
    if (place := _PLACES.get(type(event))) is None:
        return run
    name, field = place
    return msgspec.structs.replace(run, **{name: {**getattr(run, name), getattr(event, field): at}})


_PLACES: dict[type, tuple[str, str]] = {
    e.Released: ("released", "inject"),
    e.Met: ("met", "expectation"),
    e.Missed: ("missed", "expectation"),
    e.Broken: ("broken", "forbidden"),
    e.Stepped: ("steps", "step"),
    e.Flagged: ("flags", "flag"),
    e.Hinted: ("hints", "hint"),
}
"""Where a run keeps the moment of an event, and which field of the event is its id."""


def _due(script: Scenario, run: Run, now: dt.datetime, pictures: Mapping[str, Picture]) -> Iterator[list[Timed]]:
    """Groups of events, each group one thing that happens; those at the same moment in this order."""
    yield from _marks(script, run, now)
    for expectation in script.expectations:
        if expectation.id not in run.met and expectation.id not in run.missed:
            yield from _expected(expectation, run, now)
    for inject in script.injects:
        yield from _inject(inject, run, now, pictures)
    for ending in script.endings:
        if (moment := due(ending.when, ending.delay, run, now)) is not None:
            yield [Timed(moment, e.Ended(ending=ending.id))]
    if run.limit is not None and run.started + run.limit <= now:
        yield [Timed(run.started + run.limit, e.Ended(ending=TIME_UP))]


def _marks(script: Scenario, run: Run, now: dt.datetime) -> Iterator[list[Timed]]:
    for flag in script.flags:
        if flag.id not in run.flags and (moment := since(flag.when, run, now)) is not None:
            yield [Timed(moment, e.Flagged(flag=flag.id))]
    coming = next((one for one in script.steps if one.id not in run.steps), None)
    if coming is not None and (moment := since(coming.when, run, now)) is not None:
        yield [Timed(max([moment, *run.steps.values()]), e.Stepped(step=coming.id))]
    for one in script.forbidden:
        if one.id not in run.broken and (moment := since(one.when, run, now)) is not None:
            yield [Timed(moment, e.Broken(forbidden=one.id))]


def _expected(expectation: Expectation, run: Run, now: dt.datetime) -> Iterator[list[Timed]]:
    asked = since(expectation.after, run, now)
    if asked is None:
        return
    end = asked + duration(expectation.within) if expectation.within else None
    since_then = acts_from(run, asked) if expectation.after != When() else run
    ways = [expectation.when, *(other.when for other in expectation.alternatives)]
    done = [(moment, way) for way, when in enumerate(ways) if (moment := since(when, since_then, now)) is not None]
    if done and (end is None or min(done)[0] <= end):
        first, way = min(done)
        yield [Timed(max(first, asked), e.Met(expectation=expectation.id, alternative=way))]
    elif end is not None and end <= now:
        yield [Timed(end, e.Missed(expectation=expectation.id))]


def _inject(inject: Inject, run: Run, now: dt.datetime, pictures: Mapping[str, Picture]) -> Iterator[list[Timed]]:
    number = 1
    while nth(inject.id, number) in run.released:
        number += 1
    if number > inject.repeats:
        return
    seen = run if number == 1 else anew(run, run.released[nth(inject.id, number - 1)])
    moment = due(inject.when, inject.delay, seen, now)
    if moment is not None:
        key = nth(inject.id, number)
        yield [Timed(moment, e.Released(inject=key)), *brought(inject, key, number, run, moment, pictures)]
