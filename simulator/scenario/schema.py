"""The scenario language, as types. `docs/scenarios.md` tells it to authors; editors read the JSON Schema made from it.

Durations are written `20s`, `4m`, `-2h10m`; moments of the opening are counted from the start of the drill. Texts may
name people of the cast: `{{wendell}}` is the name, `{{wendell.first}}` the first name, as for names that are drawn.
"""

from typing import Annotated, Literal

import msgspec

from simulator.model.action import Account, Avatar, Duty, Relation, Value
from simulator.model.social import Approval
from simulator.scenario.conditions import ActMatch, Duration, FindingMatch, Id, When, duration

__all__ = ["ActMatch", "Duration", "FindingMatch", "Id", "When", "duration"]

Objective = Literal["professionalism, risk and compliance", "best practices", "organizational strategy", "measurement"]
Difficulty = Literal["beginner", "middle", "advanced"]

MAIN = "main"
"""The id of the variant that every scenario has: its own `role`."""


class Role(Value, frozen=True):
    """Who the trainee is in this scenario. The name stays their own."""

    job: str
    duties: tuple[Duty, ...]
    headline: str = ""
    bio: str = ""
    handle: str = ""
    avatar: Avatar = "portrait"
    account: Account = "personal"  # official: there is an official account to write from
    approvals: tuple[Approval, ...] = ()
    skills: tuple[str, ...] = ()


class Variant(Value, frozen=True):
    """The same script for another role; parts with `only` are left to the variants that they name."""

    id: Id
    title: str
    role: Role
    briefing: str = ""


class Part(Value, frozen=True, kw_only=True):
    """Anything that stands in some variants alone; in all where `only` is empty. `main` is the scenario's own role."""

    id: Id
    only: tuple[Id, ...] = ()


class CastMember(Part, frozen=True, kw_only=True):
    """One of the people of the scenario, and what they are to the trainee. Without a `name` one is drawn."""

    name: str = ""
    portrait: str = ""
    handle: str = ""
    headline: str = ""
    bio: str = ""
    relation: Relation = "stranger"
    known_from: str = ""
    aliases: tuple[str, ...] = ()
    friends_before: bool = False  # from before care or work: the guidelines ask for that
    friend: bool = False  # among the trainee's friends when it begins
    account: Account = "personal"
    skills: tuple[str, ...] = ()
    character: str = ""  # for the trainer: how this person is


class Said(Part, frozen=True, kw_only=True):
    """A post, or a comment under the post `under`, by one of the cast or by `me`.

    Under `mine` it answers what the trainee wrote last.
    """

    by: Id
    text: str
    at: Duration = "0s"  # for the opening alone: when, before the start
    under: str = ""
    likes: int = 0
    picture: str = ""  # name of a drawing in assets/pictures


class Letter(Part, frozen=True, kw_only=True):
    """A message from before the start, by one of the cast, or to one of them by `me`."""

    by: Id
    text: str
    at: Duration
    to: Id = "me"


class Asked(Value, frozen=True):
    """A request to the trainee: to be friends, to connect, or to write a recommendation."""

    by: Id
    note: str = ""
    kind: Literal["friend", "connection", "recommendation"] = "friend"


class Wrote(Value, frozen=True):
    """A direct message to the trainee."""

    by: Id
    text: str


class Notified(Value, frozen=True):
    """A notification by the network itself."""

    text: str


class Cue(Value, frozen=True):
    """For the trainer alone: what to watch now, and what to ask afterwards."""

    watch: str
    ask: str = ""


class Change(Value, frozen=True):
    """A change of context: the shift begins or ends, an official account is given or taken."""

    shift: bool | None = None
    account: Account | None = None
    text: str = ""  # told to the trainee as a notification


class Inject(Part, frozen=True, kw_only=True):
    """Something that happens, `delay` after `when` holds: exactly one of the kinds below.

    With `repeats` it comes so often at most, each time that the condition comes true anew; `again` has the words for
    the second time and later. Chatter matters not at all: it is in no report.
    """

    title: str
    when: When = When()
    delay: Duration = "0s"
    repeats: Annotated[int, msgspec.Meta(ge=1, le=20)] = 1
    again: tuple[str, ...] = ()
    chatter: bool = False
    post: Said | None = None
    message: Wrote | None = None
    request: Asked | None = None
    notification: Notified | None = None
    endorsement: Id | None = None  # who endorses the trainee's first skill
    removal: str = ""  # a post of the cast that its author deletes
    cue: Cue | None = None
    change: Change | None = None


KINDS = ("post", "message", "request", "notification", "endorsement", "removal", "cue", "change")


class Step(Part, frozen=True, kw_only=True):
    """A part of the drill, as "the morning"; it lasts until the next one begins."""

    title: str
    when: When = When()


class Flag(Part, frozen=True, kw_only=True):
    """Something worth remembering, raised once when its condition holds."""

    title: str
    when: When


class Alternative(Value, frozen=True):
    """Another way that counts, for fewer points or as many."""

    when: When
    points: int
    why: str = ""


class Expectation(Part, frozen=True, kw_only=True):
    """An expected action: what, why, and how many points it is worth.

    `within` counts from the moment when `after` holds (the start, where it is left out); later it counts as missed.
    """

    title: str
    why: str
    when: When
    points: Annotated[int, msgspec.Meta(ge=1)]
    after: When = When()
    within: Duration | None = None
    alternatives: tuple[Alternative, ...] = ()
    objective: Objective | None = None  # another one than the scenario's


class Forbidden(Part, frozen=True, kw_only=True):
    """What must not happen: its points are there from the start, and lost once it does."""

    title: str
    why: str
    when: When
    points: Annotated[int, msgspec.Meta(ge=1)]
    objective: Objective | None = None


class Hint(Part, frozen=True, kw_only=True):
    """Help on request while `when` holds; asking costs points. Practice alone has hints."""

    text: str
    costs: Annotated[int, msgspec.Meta(ge=0)] = 2
    when: When = When()


class Ending(Part, frozen=True, kw_only=True):
    """One way in which it can end. The earliest is taken; at the same moment the first in the file."""

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
    minutes: Annotated[int, msgspec.Meta(ge=1, le=60)]
    role: Role
    guidelines: tuple[Annotated[int, msgspec.Meta(ge=1, le=10)], ...]
    seed: int
    cast: tuple[CastMember, ...]
    injects: tuple[Inject, ...]
    expectations: tuple[Expectation, ...]
    endings: tuple[Ending, ...]
    variants: tuple[Variant, ...] = ()
    opening: tuple[Said, ...] = ()
    history: tuple[Letter, ...] = ()
    forbidden: tuple[Forbidden, ...] = ()
    hints: tuple[Hint, ...] = ()
    flags: tuple[Flag, ...] = ()
    steps: tuple[Step, ...] = ()
    begins: Annotated[str, msgspec.Meta(pattern=r"^\d\d:\d\d$")] = "07:30"  # on the virtual clock, quoted
    on_shift: bool = False
    background: int = 0  # how many posts of the town stand in the feed beside the opening
    policy: str = ""  # the pack for which it was written, where it needs a certain one
    source: str = ""  # the case behind it
    short: bool = False  # a situation of one decision, made from the files in scenarios/situations


PARTS = ("cast", "opening", "history", "injects", "steps", "flags", "expectations", "forbidden", "hints", "endings")


def variant(script: Scenario, key: str) -> Scenario:
    """The script as the variant `key` plays it; raises `KeyError` where there is none."""
    parts = {name: tuple(part for part in getattr(script, name) if not part.only or key in part.only) for name in PARTS}
    if key == MAIN:
        return msgspec.structs.replace(script, **parts)
    found = next((one for one in script.variants if one.id == key), None)
    if found is None:
        raise KeyError(key)
    return msgspec.structs.replace(script, **parts, role=found.role, briefing=found.briefing or script.briefing)
