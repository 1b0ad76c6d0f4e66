"""Short situations: one decision in a minute, for review and warm-up. Each is made into a scenario of its own.

A file in `scenarios/situations` is a list of them. What somebody might do stands beside, under `tries`, with how it
must be judged: `make test` plays every one.
"""

from typing import Annotated

import msgspec

from simulator.model.action import Value
from simulator.scenario.conditions import ActMatch, Duration, Id, When
from simulator.scenario.plays import ExpectedFinding, PlayedAct, PlayThrough
from simulator.scenario.schema import (
    Asked,
    CastMember,
    Ending,
    Expectation,
    Inject,
    Objective,
    Role,
    Said,
    Scenario,
    Wrote,
)

THEM = "them"
SHOWN = "shown"
POINTS = 10


class Try(PlayedAct, frozen=True, kw_only=True):
    """Something that somebody might do, and how it is judged; `right` where it is a good answer."""

    right: bool = False
    finds: tuple[str, ...] = ()  # rules
    at: Duration = "20s"
    to: str = ""


class Situation(Value, frozen=True, kw_only=True):
    """One situation. `them` is who acts first; exactly one of `post`, `message` or `request` is what they do."""

    id: Id
    title: str
    guideline: Annotated[int, msgspec.Meta(ge=1, le=10)]
    setting: str  # two sentences: who and where you are
    role: Role
    them: CastMember
    good: When  # the right decision
    good_title: str
    why: str  # told after a good decision, and after another
    tries: tuple[Try, ...]
    otherwise: str = ""  # told after another decision, before `why`
    left: str = ""  # told where nothing is done, before `why`
    post: str = ""
    message: str = ""
    request: Asked | None = None
    objective: Objective = "professionalism, risk and compliance"
    begins: Annotated[str, msgspec.Meta(pattern=r"^\d\d:\d\d$")] = "12:30"
    on_shift: bool = False
    picture: str = ""
    silence_is_good: bool = False  # leaving it is a good decision as well
    source: str = ""


def scenario(one: Situation) -> Scenario:
    """The situation as a scenario: one inject, one expectation, and an ending for each way of deciding."""
    them = msgspec.structs.replace(one.them, id=THEM)
    return Scenario(
        id=one.id,
        title=one.title,
        summary=one.setting,
        briefing=one.setting,
        objective=one.objective,
        level="beginner",
        minutes=1,
        role=one.role,
        guidelines=(one.guideline,),
        seed=sum(map(ord, one.id)),
        cast=(them,),
        injects=(_inject(one),),
        expectations=(Expectation(id="good", title=one.good_title, why=one.why, when=_good(one), points=POINTS),),
        endings=_endings(one),
        begins=one.begins,
        on_shift=one.on_shift,
        source=one.source,
        short=True,
    )


def plays(one: Situation) -> list[PlayThrough]:
    """What is tried in a situation, as play-throughs; their scores are not said in the file."""
    return [
        PlayThrough(
            scenario=one.id,
            title=f"{attempt.do} at {attempt.at}",
            ends="good" if attempt.right else "other",
            score=-1,
            acts=(_act(attempt),),
            findings=tuple(ExpectedFinding(at=attempt.at, rule=rule) for rule in attempt.finds),
        )
        for attempt in one.tries
    ]


def _act(attempt: Try) -> PlayedAct:
    fields = {name: getattr(attempt, name) for name in PlayedAct.__struct_fields__}
    if attempt.do in ("comment", "share", "react", "report") and not attempt.under:
        fields["under"] = SHOWN
    if attempt.do not in ("post", "comment", "share", "react", "report", "update-profile") and not attempt.to:
        fields["to"] = THEM
    return PlayedAct(**fields)


def _inject(one: Situation) -> Inject:
    post = Said(id=SHOWN, by=THEM, text=one.post, picture=one.picture) if one.post else None
    message = Wrote(by=THEM, text=one.message) if one.message else None
    request = msgspec.structs.replace(one.request, by=THEM) if one.request else None
    inject = SHOWN if post is None else "arrives"
    return Inject(id=inject, title=one.title, delay="2s", post=post, message=message, request=request)


def _good(one: Situation) -> When:
    quiet = When(silence="75s", none=(When(act=ActMatch()),))
    return When(any=(one.good, quiet)) if one.silence_is_good else one.good


def _endings(one: Situation) -> tuple[Ending, ...]:
    other, nothing = ("\n\n".join(filter(None, (told, one.why))) for told in (one.otherwise, one.left))
    return (
        Ending(id="good", title=one.good_title, text=one.why, when=When(met="good"), delay="4s", best=True),
        Ending(
            id="other",
            title="There was a better way",
            text=other,
            when=When(act=ActMatch(), none=(When(met="good"),)),
            delay="20s",
        ),
        Ending(
            id="nothing",
            title="You left it",
            text=nothing,
            when=When(silence="90s", none=(When(met="good"), When(act=ActMatch()))),
        ),
    )
