"""An act of the learner as the people of the network take it: what was done to whom, and how grave it was."""

import datetime as dt

import msgspec

from simulator.model.action import ActionType, Audience
from simulator.model.events import Acted
from simulator.model.finding import LEVELS, Assessment
from simulator.model.social import Person
from simulator.network.replies import THREADED, Mark, Situation
from simulator.network.topics import Topic, topics

CLEAR: tuple[int, Mark] = (0, "clear")


class Deed(msgspec.Struct, frozen=True, kw_only=True):
    """One act.

    `marks` are the guidelines at the gravest level that was found. `own` is what the learner made and others can like,
    `thread` the post under which comments on it stand; both are empty where there is none.
    """

    key: str
    at: dt.datetime
    type: ActionType
    number: int  # among the learner's acts in this run, from 1
    audience: Audience
    marks: frozenset[tuple[int, Mark]]
    topics: frozenset[Topic]
    them: Person | None = None
    own: str = ""
    thread: str = ""

    @property
    def level(self) -> Mark:
        """How grave it was."""
        return next(iter(self.marks))[1]

    def fits(self, situation: Situation) -> bool:
        """Whether `situation` is what was done."""
        return (
            self.type in situation.acts
            and any(
                level in situation.levels and (not situation.guidelines or number in situation.guidelines)
                for number, level in self.marks
            )
            and (not situation.audience or self.audience in situation.audience)
            and (not situation.about or not self.topics.isdisjoint(situation.about))
            and (not situation.to or (self.them is not None and self.them.relation in situation.to))
        )


def deed(at: dt.datetime, act: Acted, number: int, them: Person | None) -> Deed:
    """Read an act; `them` is the person to whom it was done, where there is one."""
    action = act.action
    threaded = action.type in THREADED
    parent = action.object if action.type == "comment" else None
    return Deed(
        key=action.id,
        at=at,
        type=action.type,
        number=number,
        audience=action.audience,
        marks=marks(act.assessment),
        topics=topics(action.text, action.media),
        them=them,
        own=action.id if threaded else "",
        thread=(parent.in_reply_to or parent.id) if parent else action.id if threaded else "",
    )


def marks(assessment: Assessment) -> frozenset[tuple[int, Mark]]:
    """The guidelines with findings of the gravest level: people answer to the worst of it."""
    for level in LEVELS:
        if found := frozenset((one.guideline, one.level) for one in assessment.findings if one.level == level):
            return found
    return frozenset({CLEAR})
