"""The consequence lens: who can see an act of one's own, who could within a day, what stays when it is deleted.

What has happened so far is one course, drawn from the seed and the post alone; from now on a range is told, over many
ways in which it can go on. Deleting stops the growth and takes nothing back. The numbers are a lesson and no forecast.
"""

import datetime as dt
from collections.abc import Container, Sequence
from itertools import chain, count
from typing import Literal

import msgspec

from simulator.model.action import Audience, Relation
from simulator.model.clock import Dice
from simulator.network.replies import Mark
from simulator.network.spread import STEP_MINUTES, WORLD, Pace, Rates, Wave, pace, rates

Ring = Literal["friends", "friends-of-friends", "town", "region", "beyond"]

STEP = dt.timedelta(minutes=STEP_MINUTES)
AHEAD = 24 * 60 // STEP_MINUTES
"""Steps of a day."""
LAST = 7 * AHEAD
"""After a week nobody passes it on any more."""
WAYS = 32
LOW, MID, HIGH = 3, 16, 28
"""Of so many ways in which it can go on, in order, those that stand for the tenth, half and nine tenths of them."""
UNSEEN_FRIENDS = 154
"""Friends of the learner who are no persons of the run: everybody has some."""
MARKS_MINUTES = (60, 180, 360, 720, 1440)
TOWN, REGION = 24_000, 400_000
RANKS: dict[Relation, tuple[float, float]] = {
    "colleague": (1.05, 3),
    "supervisor": (1.2, 5),
    "direct-report": (1.1, 4),
    "patient": (1.2, 6),
    "patient-family": (1.2, 6),
    "former-patient": (1.2, 6),
    "journalist": (2.5, 12),
}
"""Between which ranks people hear of it who are no friends, in multiples of the friends."""
FAR = (3.0, 60.0)


class PostFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What must be known of a post, comment, share or message. `circle` are friends, `others` the rest of the run."""

    key: str
    at: dt.datetime
    audience: Audience
    level: Mark = "clear"
    guidelines: tuple[int, ...] = ()
    friends: int = UNSEEN_FRIENDS
    circle: tuple[str, ...] = ()
    others: tuple[tuple[str, Relation], ...] = ()
    to: str = ""  # whom a direct message is for
    reacted: tuple[tuple[str, int], ...] = ()  # who answered or liked it, after how many minutes: they have seen it
    deleted_at: dt.datetime | None = None


class Point(msgspec.Struct, frozen=True):
    """How many have seen it so many minutes after it was posted, the writer included."""

    minutes: int
    low: int
    mid: int
    high: int


class Span(msgspec.Struct, frozen=True):
    """A number a day from now: a tenth, half and nine tenths of the ways it can go on stay below."""

    low: int
    mid: int
    high: int


class RingReach(msgspec.Struct, frozen=True, kw_only=True):
    """One circle further out: how many are in it, how many of them have seen it, how many could within a day."""

    ring: Ring
    size: int
    now: int
    low: int
    mid: int
    high: int


class Reached(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody of the run: the how-manieth to see it, after how many minutes, or how likely (0 to 1) within a day."""

    person: str
    rank: int
    minutes: int | None
    likely: float


class Reach(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. Up to `now_minutes`, a week at most, low, mid and high are the same: that has happened."""

    can_see: int  # who may open it now, the writer included
    seen: int  # who has seen it
    now_minutes: int
    points: tuple[Point, ...]
    marks: tuple[Point, ...]  # an hour, three, six, twelve, a day from now
    rings: tuple[RingReach, ...]
    people: tuple[Reached, ...]
    kept: int  # pictures that were taken of it: they stay, whatever is deleted
    screenshots: Span  # and how many there may be in a day
    deleted: bool


def reach(facts: PostFacts, now: dt.datetime, seed: str) -> Reach:
    """How far it has come by `now` and how far it may come in a day. Same facts, time and seed: the same answer."""
    how = rates(facts.audience, facts.level, facts.guidelines)
    end = facts.deleted_at if facts.deleted_at is not None and facts.deleted_at <= now else None
    steps = max(0, min(LAST, (now - facts.at) // STEP))
    stop = steps if end is None else max(0, min(steps, (end - facts.at) // STEP))
    wave, past = _course(facts, how, stop, seed)
    ways = _ways(facts, how, wave, steps, seed) if end is None else []
    past += [wave.seen] * (steps - stop)
    past = [max(seen, 1 + _reacted(facts, number)) for number, seen in enumerate(past)]
    shown = max(wave.copies, _shown_around(facts))
    points = [Point(number * STEP_MINUTES, seen, seen, seen) for number, seen in enumerate(past)]
    for number in range(AHEAD):
        span = _span([seen[number] for _, seen in ways], past[-1])
        points.append(Point((steps + number + 1) * STEP_MINUTES, span.low, span.mid, span.high))
    return Reach(
        can_see=1 if end is not None else {"public": WORLD, "friends": facts.friends + 1, "direct": 2}[facts.audience],
        seen=past[-1],
        now_minutes=steps * STEP_MINUTES,
        points=tuple(points),
        marks=tuple(points[steps + minutes // STEP_MINUTES] for minutes in MARKS_MINUTES),
        rings=_rings(facts, past[-1], points[-1]),
        people=_people(facts, past, [way.seen for way, _ in ways], seed),
        kept=shown,
        screenshots=_span([way.copies for way, _ in ways], shown),
        deleted=end is not None,
    )


def _course(facts: PostFacts, how: Rates, steps: int, seed: str) -> tuple[Wave, list[int]]:
    """What has happened, and how many had seen it after each step: it depends on the past alone."""
    dice = Dice(f"{seed}/reach/{facts.key}")
    passers_by = dice.between(facts.friends // 2, facts.friends * 2)
    everybody = min(WORLD - 1, facts.friends + passers_by)
    within = 1 if facts.audience == "direct" else min(WORLD - 1, facts.friends)
    wave = Wave(0, everybody) if facts.audience == "public" else Wave(within)
    return wave, [wave.seen, *_grow(wave, how, _paces(facts, 0, steps), dice)]


def _ways(facts: PostFacts, how: Rates, wave: Wave, steps: int, seed: str) -> list[tuple[Wave, list[int]]]:
    """Many ways in which it can go on for a day."""
    dice = Dice(f"{seed}/reach/{facts.key}/ahead/{steps}")
    paces = _paces(facts, steps, AHEAD)
    starts = [wave.copy() for _ in range(WAYS)]
    return [(start, _grow(start, how, paces, dice.of(str(way)))) for way, start in enumerate(starts)]


def _grow(wave: Wave, how: Rates, paces: Sequence[Pace], dice: Dice) -> list[int]:
    seen = []
    for one in paces:
        wave.step(dice, how, one)
        seen.append(wave.seen)
    return seen


def _paces(facts: PostFacts, begin: int, steps: int) -> list[Pace]:
    minutes = facts.at.hour * 60 + facts.at.minute
    ages = [number * STEP_MINUTES for number in range(begin, begin + steps)]
    return [pace((minutes + age) // 60 % 24, age / 60) if age < LAST * STEP_MINUTES else Pace(0, 0) for age in ages]


def _reacted(facts: PostFacts, step: int) -> int:
    """How many had reacted by then; a step counts as over when it begins, for they had seen it before."""
    return sum(minutes < (step + 1) * STEP_MINUTES for _, minutes in facts.reacted)


def _shown_around(facts: PostFacts) -> int:
    """One picture at least, where somebody reacted who could not see it."""
    able = {*facts.circle, facts.to} if facts.audience == "friends" else {facts.to}
    return int(facts.audience != "public" and any(person not in able for person, _ in facts.reacted))


def _span(values: Sequence[int], least: int) -> Span:
    """The range of what many ways lead to, `least` at least; without any it is that."""
    ordered = sorted(max(value, least) for value in values) or [least] * WAYS
    return Span(ordered[LOW], ordered[MID], ordered[HIGH])


def _rings(facts: PostFacts, now: int, last: Point) -> tuple[RingReach, ...]:
    friends = 1 if facts.audience == "direct" else facts.friends
    sizes: list[tuple[Ring, int]] = [
        ("friends", friends), ("friends-of-friends", friends * 30), ("town", TOWN), ("region", REGION),
    ]  # fmt: skip
    found = []
    begin = 1  # the writer
    for ring, size in [*sizes, ("beyond", WORLD)]:
        size = max(0, min(size, WORLD - begin))
        inside = [max(0, min(size, seen - begin)) for seen in (now, last.low, last.mid, last.high)]
        found.append(RingReach(ring=ring, size=size, now=inside[0], low=inside[1], mid=inside[2], high=inside[3]))
        begin += size
    return tuple(found)


def _people(facts: PostFacts, past: Sequence[int], ends: Sequence[int], seed: str) -> tuple[Reached, ...]:
    """People of the run whom it has reached or may reach, in the order in which it does."""
    reacted = dict(facts.reacted)
    found = []
    for person, rank in _ranked(facts, past, seed):
        minutes = next((number * STEP_MINUTES for number, seen in enumerate(past) if seen >= rank), None)
        if person in reacted:
            minutes = reacted[person] if minutes is None else min(minutes, reacted[person])
        likely = 1.0 if minutes is not None else sum(seen >= rank for seen in ends) / max(1, len(ends))
        if likely:
            found.append(Reached(person=person, rank=rank, minutes=minutes, likely=likely))
    return tuple(found)


def _ranked(facts: PostFacts, past: Sequence[int], seed: str) -> list[tuple[str, int]]:
    """Everybody with the rank at which it reaches them: no two the same, friends within the friends."""
    last = WORLD if facts.audience == "direct" else max(facts.friends, len(facts.circle)) + 1
    near = [(_near(facts, person, seed), last, person) for person in facts.circle]
    far = [(_far(facts, person, relation, seed), WORLD, person) for person, relation in facts.others]
    by_then = {person: past[min(minutes // STEP_MINUTES, len(past) - 1)] for person, minutes in facts.reacted}
    wanted = [
        (person not in by_then, min(rank, by_then.get(person, rank)), min(most, by_then.get(person, most)), person)
        for rank, most, person in (*sorted(near), *sorted(far))
    ]
    taken: dict[int, str] = {}
    for _, rank, most, person in sorted(wanted, key=lambda one: one[0]):
        taken[_free(rank, most, taken)] = person
    return [(person, rank) for rank, person in sorted(taken.items())]


def _free(rank: int, most: int, taken: Container[int]) -> int:
    """The next rank that nobody has: up to `most`, else below, else above."""
    ways = chain(range(rank, most + 1), range(min(rank, most), 1, -1), count(max(rank, 2)))
    return next(one for one in ways if one not in taken and one > 1)


def _near(facts: PostFacts, person: str, seed: str) -> int:
    dice = Dice(f"{seed}/reach/{facts.key}/who/{person}")
    if facts.audience == "direct":  # whom it is for, then those who are shown a picture of it
        return 2 if person == facts.to else dice.between(3, 40)
    return 1 + dice.between(1, max(1, facts.friends))


def _far(facts: PostFacts, person: str, relation: Relation, seed: str) -> int:
    dice = Dice(f"{seed}/reach/{facts.key}/who/{person}")
    if facts.audience == "direct":
        return 2 if person == facts.to else dice.between(3, 400)
    least, most = RANKS.get(relation, FAR)
    share = dice.between(0, 1000) / 1000
    return 2 + int(max(facts.friends, len(facts.circle)) * least * (most / least) ** share)
