"""The scenario language, as types. `docs/scenarios.md` tells it to authors; editors read the JSON Schema made from it.

Durations are written `20s`, `4m`, `-2h10m`; moments of the opening are counted from the start of the drill.
"""

import datetime as dt
import re
from typing import Annotated, Literal

import msgspec

from simulator.model.action import ActionType, Duty, Relation, Value
from simulator.model.finding import Level

Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Duration = Annotated[str, msgspec.Meta(pattern=r"^-?(\d+h)?(\d+m)?(\d+s)?$", min_length=2)]
Objective = Literal["professionalism, risk and compliance", "best practices", "organizational strategy", "measurement"]
Difficulty = Literal["beginner", "middle", "advanced"]

_PARTS = re.compile(r"^(-?)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$")


def duration(text: str) -> dt.timedelta:
    """Read `-2h10m` as a time span; raises `ValueError` where it is none."""
    found = _PARTS.match(text)
    if found is None or not any(found.groups()[1:]):
        raise ValueError(f"'{text}' is no duration. Write it as 20s, 4m or -2h10m.")
    sign, hours, minutes, seconds = found.groups()
    span = dt.timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=int(seconds or 0))
    return -span if sign else span


class Role(Value, frozen=True):
    """Who the trainee is in this scenario. The name stays their own."""

    job: str
    duties: tuple[Duty, ...]
    headline: str = ""
    bio: str = ""


class CastMember(Value, frozen=True):
    """One of the people of the scenario, and what they are to the trainee."""

    id: Id
    name: str
    portrait: str = ""
    handle: str = ""
    headline: str = ""
    bio: str = ""
    relation: Relation = "stranger"
    known_from: str = ""
    aliases: tuple[str, ...] = ()
    friends_before: bool = False


class Said(Value, frozen=True):
    """A post, or a comment under the post `under`, by one of the cast."""

    id: Id
    by: Id
    text: str
    at: Duration = "0s"  # for the opening alone: when, before the start
    under: str = ""
    likes: int = 0
    picture: str = ""


class Asked(Value, frozen=True):
    """A friend request to the trainee."""

    by: Id
    note: str = ""


class Wrote(Value, frozen=True):
    """A direct message to the trainee."""

    by: Id
    text: str


class ActMatch(Value, frozen=True):
    """Acts that count: of one of the types, to one person, under one post, with words or without."""

    type: tuple[ActionType, ...]
    to: str = ""
    under: str = ""
    words: bool | None = None
    clear: bool | None = None  # true: the judge found nothing; false: it found something


class FindingMatch(Value, frozen=True):
    """Findings that count, by rule, guideline or level; what is left out may be anything."""

    rule: str = ""
    guideline: int = 0
    level: Level | None = None


class When(Value, frozen=True):
    """A condition. Everything given must hold; it holds from the moment when the last of it came true."""

    act: ActMatch | None = None
    finding: FindingMatch | None = None
    released: str = ""
    met: str = ""
    silence: Duration | None = None  # so long since the last act, or since the start
    all: tuple["When", ...] = ()
    any: tuple["When", ...] = ()
    none: tuple["When", ...] = ()


class Inject(Value, frozen=True):
    """Something that happens to the trainee: one of request, message or post, `delay` after `when` holds."""

    id: Id
    title: str
    when: When = When()
    delay: Duration = "0s"
    request: Asked | None = None
    message: Wrote | None = None
    post: Said | None = None


class Expectation(Value, frozen=True):
    """An expected action: what, why, and how many points it is worth."""

    id: Id
    title: str
    why: str
    when: When
    points: int


class Ending(Value, frozen=True):
    """One way in which it can end. Of several that hold, the first in the file is taken."""

    id: Id
    title: str
    text: str
    when: When
    delay: Duration = "0s"
    best: bool = False


class Scenario(Value, frozen=True):
    """A scenario file."""

    id: Id
    title: str
    summary: str
    briefing: str
    objective: Objective
    level: Difficulty
    minutes: int
    role: Role
    guidelines: tuple[int, ...]
    seed: int
    cast: tuple[CastMember, ...]
    injects: tuple[Inject, ...]
    expectations: tuple[Expectation, ...]
    endings: tuple[Ending, ...]
    opening: tuple[Said, ...] = ()
    begins: Annotated[str, msgspec.Meta(pattern=r"^\d\d:\d\d$")] = "07:30"  # on the virtual clock, quoted
    background: int = 0  # how many posts of the town stand in the feed beside the opening
    source: str = ""


class PlayedAct(Value, frozen=True):
    """One act of a play-through, `at` after the start. `to` is a person, `under` a post, both by id."""

    at: Duration
    do: ActionType
    to: str = ""
    under: str = ""
    text: str = ""


class ExpectedFinding(Value, frozen=True):
    """A finding that a play-through must bring: the rule, on the act at `at`."""

    at: Duration
    rule: str


class PlayThrough(Value, frozen=True):
    """What is done in a scenario, and how it must end."""

    scenario: Id
    title: str
    ends: Id
    score: int
    acts: tuple[PlayedAct, ...] = ()
    findings: tuple[ExpectedFinding, ...] = ()
