"""What a rule is: a small class that looks at the facts of one action and says whether it applies.

A rule's docstring has four sections (What, Why it matters, Example, Instead). The help in the program, the debrief and
the reference page are made from them, so each rule explains itself in one place.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import ClassVar

import msgspec

from simulator.model.finding import Better, Level, Place
from simulator.policy.facts import Facts
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

CERTAIN = 0.95
"""The sureness from which on a match stands whatever else is in the action."""


class Evidence(msgspec.Struct, frozen=True):
    """One fact that a finding rests on, in words that can be checked against the record, and where it stands."""

    fact: str
    places: tuple[Place, ...] = ()

    @classmethod
    def marked(cls, fact: str, places: Iterable[Place]) -> "Evidence":
        """A fact that quotes what it rests on: `fact` with `{}` where the first words marked go."""
        found = tuple(places)
        quote = f'"{found[0].match}"' if found and found[0].match else "it"
        return cls(fact.format(quote), found)


class Match(msgspec.Struct, frozen=True):
    """That a rule applies: the facts, how sure it is (0 to 1), and a better way where there is one."""

    evidence: tuple[Evidence, ...]
    sureness: float = 1.0
    better: Better | None = None

    @classmethod
    def on(cls, *evidence: Evidence, advice: str, text: str = "", action: str = "", sureness: float = 1.0) -> "Match":
        """A match with its better way: `advice`, and where there is one the `text` or the `action` to use instead."""
        return cls(evidence, sureness, Better(advice=advice, text=text, action=action))


class Rule(ABC):
    """One fault, or one thing done well, under one guideline."""

    code: ClassVar[str]
    name: ClassVar[str]
    level: ClassVar[Level]
    message: ClassVar[str]
    """One sentence to the trainee."""
    last: ClassVar[bool] = False
    """Whether it is asked only where no other rule has found a violation of its guideline."""
    weighed_under: ClassVar[int] = 0
    """The guideline under whose faults this one is weighed, if it is not its own."""
    signs: ClassVar[frozenset[str]]
    """What an action must have at least one of, as a fact's signs; without them the rule is not asked."""

    @property
    def guideline(self) -> int:
        return int(self.code[1:3])

    @abstractmethod
    def check(self, facts: Facts) -> Match | None:
        """Whether the rule applies to the action that `facts` describes."""


def places(spots: Iterable[tuple[Reading, Span]]) -> list[Place]:
    """The places of hits that facts hand out with their reading."""
    return [reading.place(span) for reading, span in spots]
