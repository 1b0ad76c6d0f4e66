"""How one post goes through an audience: a branching process in which people are counted and never made.

Each step some of those who have it before them see it, some who see it pass it on, and whoever they pass it on to has
it before them next. A step costs the same for ten readers and for ten million.
"""

import math
from statistics import NormalDist

import msgspec

from simulator.model.action import Audience
from simulator.model.clock import Dice
from simulator.network.replies import Mark

STEP_MINUTES = 15
WORLD = 5_000_000
"""Everybody on the network; nobody sees a post for the first time twice."""
SEEING = 0.1
"""The share of those who have it before them that sees it in one step of the day."""
PASSING: dict[Mark, float] = {"violation": 0.02, "caution": 0.008, "clear": 0.003, "commendation": 0.002}
"""The share of those who see a post that passes it on: anger travels, a kind correction little."""
COPYING: dict[Mark, float] = {"violation": 0.004, "caution": 0.001, "clear": 0.0002, "commendation": 0.0001}
"""The share of those who see a public post that keeps a picture of it."""
TELLING: dict[Mark, float] = {"violation": 0.03, "caution": 0.008, "clear": 0.001, "commendation": 0.0005}
"""The share of friends who pass on a picture of what was for friends alone."""
BETRAYING: dict[Mark, float] = {"violation": 0.3, "caution": 0.08, "clear": 0.01, "commendation": 0.005}
"""How likely the one reader of a direct message passes on a picture of it."""
HEAT = {1: 1.15, 3: 1.1, 5: 1.25, 6: 0.6, 7: 0.6, 8: 0.6, 10: 0.6}
"""How much further a breach of privacy or an insult goes than a breach of other guidelines."""
READERS, TAIL, MOST_READERS = 18.0, 1.35, 60_000
MEAN_READERS = READERS * TAIL / (TAIL - 1)
"""Most people who pass it on have few readers, and some have very many."""
CHAT = 6
"""How many see a picture that is passed on in a chat."""
FADES_HOURS = 18.0
"""After so many hours people pass it on half as often."""
_NORMAL = NormalDist()
_ALL = 1 - 2**-53


class Rates(msgspec.Struct, frozen=True, kw_only=True):
    """How a post of one kind spreads."""

    passing: float  # by those outside the circle it was written for: everybody, where it is public
    copying: float  # by the same
    telling: float  # by those inside


def rates(audience: Audience, level: Mark, guidelines: tuple[int, ...] = ()) -> Rates:
    """The rates for a post for `audience` in which the guidelines were found broken at `level`."""
    heat = max((HEAT.get(number, 1.0) for number in guidelines), default=1.0)
    return Rates(
        passing=PASSING[level] * heat * (1 if audience == "public" else 0.5),
        copying=COPYING[level],
        telling=(BETRAYING if audience == "direct" else TELLING)[level],
    )


class Pace(msgspec.Struct, frozen=True):
    """One step: which share of those who have it before them sees it, and how keen they are still to pass it on."""

    seeing: float
    keen: float


def pace(hour: int, age: float) -> Pace:
    """The pace at `hour` of the day, `age` hours after the post."""
    return Pace(SEEING * awakeness(hour), 0.5 ** (age / FADES_HOURS))


class Wave:
    """Where a post stands: who has it before them in its circle and outside, who has seen it, what pictures exist."""

    __slots__ = ("copies", "inside", "outside", "seen")

    def __init__(self, inside: int, outside: int = 0, seen: int = 1, copies: int = 0) -> None:
        self.inside, self.outside, self.seen, self.copies = inside, outside, seen, copies

    def copy(self) -> "Wave":
        return Wave(self.inside, self.outside, self.seen, self.copies)

    def step(self, dice: Dice, how: Rates, pace: Pace) -> None:
        """Go on by one step."""
        far = min(self.outside, poisson(dice, self.outside * pace.seeing))
        near = min(self.inside, poisson(dice, self.inside * pace.seeing)) if self.inside else 0
        if not near and not far:
            return
        told = readers(dice, min(far, poisson(dice, far * how.passing * pace.keen)))
        self.copies += poisson(dice, far * how.copying)
        if near:
            pictures = min(near, poisson(dice, near * how.telling))
            self.copies += pictures
            told += pictures + poisson(dice, pictures * CHAT)
        self.seen += near + far
        self.inside -= near
        self.outside -= far
        self.outside += int(told * max(0.0, 1 - (self.seen + self.inside + self.outside) / WORLD))


def awakeness(hour: int) -> float:
    """How many look at the network at that hour, as a share of the day's."""
    return 0.08 if hour < 5 else 0.5 if hour < 7 or hour >= 22 else 1.0


def readers(dice: Dice, people: int) -> int:
    """How many have it before them when so many pass it on; drawn one by one as long as they are few."""
    if people <= 8:
        return int(sum(min(MOST_READERS, READERS * dice.heavy(TAIL)) for _ in range(people)))
    return int(people * MEAN_READERS + min(MOST_READERS, READERS * dice.heavy(TAIL)))


def poisson(dice: Dice, mean: float) -> int:
    """A Poisson-distributed number from one draw; where `mean` is large, the normal one that is as good."""
    if mean <= 0:
        return 0
    share = 1 / dice.heavy(1)  # evenly distributed between 0 and 1
    if mean > 10:
        return max(0, round(mean + math.sqrt(mean) * _NORMAL.inv_cdf(min(share, _ALL))))
    term = total = math.exp(-mean)
    number = 0
    while total < share and number < 60:
        number += 1
        term *= mean / number
        total += term
    return number
