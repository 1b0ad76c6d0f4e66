"""What a rule is: a small class that looks at the facts of one action and says whether it applies.

A rule's docstring has four sections (What, Why it matters, Example, Instead). The help in the program, the debrief and
the reference page are made from them, so each rule explains itself in one place.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from simulator.model.finding import Better, Level, Place
from simulator.policy.facts import Facts


@dataclass(frozen=True)
class Evidence:
    """One fact that a finding rests on, in words that can be checked against the record, and where it stands."""

    fact: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True)
class Match:
    """That a rule applies: the facts, how sure it is (0 to 1), and a better way where there is one."""

    evidence: tuple[Evidence, ...]
    sureness: float = 1.0
    better: Better | None = None


class Rule(ABC):
    """One fault, or one thing done well, under one guideline."""

    code: ClassVar[str]
    name: ClassVar[str]
    level: ClassVar[Level]
    message: ClassVar[str]
    """One sentence to the trainee."""

    @property
    def guideline(self) -> int:
        return int(self.code[1:3])

    @abstractmethod
    def check(self, facts: Facts) -> Match | None:
        """Whether the rule applies to the action that `facts` describes."""
