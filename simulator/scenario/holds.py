"""Since when a condition of a script holds in a run: pure, and asked anew whenever something happened."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from simulator.model.events import Acted, Disputed, Mode, Ruled
from simulator.model.social import Person
from simulator.scenario.conditions import ActMatch, FindingMatch, When, duration

MINE = "mine"


class Happened(msgspec.Struct, frozen=True):
    """One act of the trainee in the run; `number` is its place in the run's log."""

    at: dt.datetime
    act: Acted
    number: int = 0


class Run(msgspec.Struct, frozen=True):
    """How far a run is. The mappings give the moment of each thing by its id."""

    started: dt.datetime
    mode: Mode = "practice"
    variant: str = "main"
    limit: dt.timedelta | None = None
    branch_of: str = ""
    branch_at: int = 0
    names: Mapping[str, str] = {}
    me: Person | None = None
    acts: tuple[Happened, ...] = ()
    released: Mapping[str, dt.datetime] = {}
    met: Mapping[str, dt.datetime] = {}
    ways: Mapping[str, int] = {}  # by which alternative an expectation was met; the main way is not in it
    missed: Mapping[str, dt.datetime] = {}
    broken: Mapping[str, dt.datetime] = {}
    steps: Mapping[str, dt.datetime] = {}
    flags: Mapping[str, dt.datetime] = {}
    hints: Mapping[str, dt.datetime] = {}
    sureness: Mapping[str, int] = {}  # percent, by act
    disputes: Mapping[tuple[str, str], Disputed] = {}  # by act and rule
    rulings: Mapping[tuple[str, str], Ruled] = {}
    ending: str | None = None  # empty where the trainee left


def since(when: When, run: Run, now: dt.datetime) -> dt.datetime | None:
    """Since when the condition holds, None where it does not hold at `now`."""
    moment = reached(when, run, now)
    if moment is None or any(since(part, run, now) is not None for part in when.none):
        return None
    return moment


def reached(when: When, run: Run, now: dt.datetime) -> dt.datetime | None:
    """The moment when everything but `none` came true, None where that is not so at `now`."""
    latest = run.started
    for moment in _moments(when, run, now):
        if moment is None or moment > now:
            return None
        latest = max(latest, moment)
    return latest


def due(when: When, delay: str, run: Run, now: dt.datetime) -> dt.datetime | None:
    """When something happens that comes `delay` after the condition; None where not by `now`.

    The condition must still hold at that moment: what is in `none` may have come true in between.
    """
    first = reached(when, run, now)
    wait = duration(delay)
    if first is None or first + wait > now:
        return None
    if since(when, run, first + wait) is not None:
        return first + wait
    later = since(when, run, now)
    if later is None or later + wait > now or since(when, run, later + wait) is None:
        return None
    return later + wait


def anew(run: Run, last: dt.datetime) -> Run:
    """The run as if it began at `last`, so that what comes true must come true after it."""
    return msgspec.structs.replace(
        run,
        started=last,
        acts=tuple(happened for happened in run.acts if happened.at > last),
        **{
            name: {key: at for key, at in getattr(run, name).items() if at > last}
            for name in ("released", "met", "missed", "flags", "steps")
        },
    )


def acts_from(run: Run, moment: dt.datetime) -> Run:
    """The run without the acts before `moment`."""
    return msgspec.structs.replace(run, acts=tuple(happened for happened in run.acts if happened.at >= moment))


def own(run: Run) -> frozenset[str]:
    """Ids of what the trainee has written so far."""
    return frozenset(happened.act.action.id for happened in run.acts)


def _moments(when: When, run: Run, now: dt.datetime) -> Iterator[dt.datetime | None]:
    """Since when each of the things asked for is so; the cheapest to look up come first."""
    for name, place in _NOTED:
        if key := getattr(when, name):
            yield getattr(run, place).get(key)
    if when.elapsed is not None:
        yield run.started + duration(when.elapsed)
    if when.silence is not None:
        yield (run.acts[-1].at if run.acts else run.started) + duration(when.silence)
    if when.act is not None or when.finding is not None:
        yield _first(happened.at for happened in run.acts if _fits(when, happened.act, run))
    for part in when.all:
        yield since(part, run, now)
    if when.any:
        yield _first(moment for part in when.any if (moment := since(part, run, now)) is not None)


_NOTED = (("released", "released"), ("met", "met"), ("missed", "missed"), ("flag", "flags"), ("step", "steps"))
"""What a condition names, and where a run keeps the moment of it."""


def _fits(when: When, act: Acted, run: Run) -> bool:
    """Whether one act is what is asked for, and has the finding that is asked for."""
    return (when.act is None or acted(when.act, act, run)) and (when.finding is None or found(when.finding, act))


def acted(match: ActMatch, act: Acted, run: Run) -> bool:
    """Whether an act of the trainee is one of those that count."""
    intent = act.intent
    said = intent.text.casefold()
    return (
        (not match.type or intent.type in match.type)
        and match.to in ("", intent.target)
        and (match.under in ("", intent.object) or (match.under == MINE and intent.object in own(run)))
        and match.words in (None, bool(said.strip()))
        and (not match.says or any(word.casefold() in said for word in match.says))
        and match.clear in (None, not act.assessment.faults())
        and match.audience in (None, intent.audience)
        and match.account in (None, intent.account)
        and match.reason in (None, intent.reason)
    )


def found(match: FindingMatch, act: Acted) -> bool:
    """Whether the judge found in an act what is asked for."""
    return any(
        match.rule in ("", finding.rule)
        and match.guideline in (0, finding.guideline)
        and (match.level in (None, finding.level) or (match.level == "fault" and finding.level != "commendation"))
        for finding in act.assessment.findings
    )


def _first(moments: Iterable[dt.datetime]) -> dt.datetime | None:
    return min(moments, default=None)
