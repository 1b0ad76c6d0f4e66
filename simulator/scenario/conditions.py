"""Conditions of the scenario language: what must have happened for something else to happen."""

import datetime as dt
import functools
import re
from typing import Annotated, Literal

import msgspec

from simulator.model.action import Account, ActionType, Audience, Value
from simulator.model.finding import Level
from simulator.model.social import Reason

Id = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]*$")]
Duration = Annotated[str, msgspec.Meta(pattern=r"^[-+]?(\d+h)?(\d+m)?(\d+s)?$", min_length=2)]

_PARTS = re.compile(r"^([-+]?)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$")


@functools.cache
def duration(text: str) -> dt.timedelta:
    """Read `-2h10m`, `+4m` or `20s` as a time span; raises `ValueError` where it is none."""
    found = _PARTS.match(text)
    if found is None or not any(found.groups()[1:]):
        raise ValueError(f"'{text}' is no duration. Write it as 20s, +4m or -2h10m.")
    sign, hours, minutes, seconds = found.groups()
    span = dt.timedelta(hours=int(hours or 0), minutes=int(minutes or 0), seconds=int(seconds or 0))
    return -span if sign == "-" else span


def unwrapped(text: str) -> str:
    """A text of a file without the breaks of its lines; an empty line begins a paragraph."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n"))


class ActMatch(Value, frozen=True):
    """Acts that count: of one of the types, and everything else that is given.

    `to` is a person, `under` a post, `mine` for a post of the trainee's own. `says` are words of which one must stand
    in the text. `clear` is true where the judge found no fault, false where it found one.
    """

    type: tuple[ActionType, ...] = ()
    to: str = ""
    under: str = ""
    words: bool | None = None
    says: tuple[str, ...] = ()
    clear: bool | None = None
    audience: Audience | None = None
    account: Account | None = None
    reason: Reason | None = None


class FindingMatch(Value, frozen=True):
    """Findings that count, by rule, guideline or level; what is left out may be anything."""

    rule: str = ""
    guideline: int = 0
    level: Level | Literal["fault"] | None = None  # fault: a violation or a caution


class When(Value, frozen=True):
    """A condition. Everything given must hold; it holds from the moment when the last of it came true."""

    act: ActMatch | None = None
    finding: FindingMatch | None = None
    released: str = ""
    met: str = ""
    missed: str = ""  # the time for that expectation is over, and it was not met
    flag: str = ""
    step: str = ""  # since that step began
    elapsed: Duration | None = None  # so long after the start
    silence: Duration | None = None  # so long since the last act, or since the start
    all: tuple["When", ...] = ()
    any: tuple["When", ...] = ()
    none: tuple["When", ...] = ()
