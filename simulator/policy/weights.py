"""Fitted weights: how likely an action is at fault under a guideline, by all that stands in it.

Facts show what may be wrong and where. They cannot know everything that speaks against it: a goat in labor, a marathon,
a mug with a joke on it. So the features of an action are also added up, each with a weight that `tools/fit_weights.py`
has fitted to labelled records (logistic regression, so that the sum gives a chance). Rules speak only where the chance
is not small, and a few, asked last, where no fact is enough and the chance is high.
"""

import math
from collections.abc import Iterable, Mapping

import msgspec

EVERY = "(every)"
"""The feature that every action has."""


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of `weights.yaml`.

    `guidelines`: those that are weighed. In their order, `likely`: the chance from which on a fault counts as likely,
    and `features`: the weights of each feature.
    """

    guidelines: tuple[int, ...] = ()
    likely: tuple[float, ...] = ()
    features: Mapping[str, tuple[float, ...]] = {}

    def chance(self, guideline: int, found: Iterable[str]) -> float:
        """How likely, from 0 to 1, an action with the features `found` is at fault; 1 where nothing is weighed."""
        return 1 / (1 + math.exp(-self.total(guideline, found))) if guideline in self.guidelines else 1.0

    def is_likely(self, guideline: int, found: Iterable[str]) -> bool:
        """Whether a fault under a guideline that is weighed counts as likely."""
        chances = zip(self.guidelines, self.likely, strict=True)
        return any(number == guideline and self.chance(number, found) >= least for number, least in chances)

    def total(self, guideline: int, found: Iterable[str]) -> float:
        """How much `found` speaks for a fault; below 0 where it speaks against one."""
        if guideline not in self.guidelines:
            return 0.0
        column = self.guidelines.index(guideline)
        return math.fsum(self.features[feature][column] for feature in found if feature in self.features)
