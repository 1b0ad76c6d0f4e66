"""Fitted weights: how likely an action holds a fault of some kind, by all that stands in it.

Facts show what may be wrong and where. They cannot know everything that speaks against it (a goat in labor, a mug with
a joke on it), nor every wording that speaks for it. So the features of an action are also added up, each with a weight
that `tools/fit_weights.py` has fitted to labelled records (logistic regression, so that the sum gives a chance). Rules
speak only where the chance is not small; a few, asked last, speak where no fact is enough and the chance is high.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Literal, get_args

import msgspec

EVERY = "(every)"
"""The feature that every action has."""

Kind = Literal["story", "affair", "conduct", "scorn", "claim"]
"""A patient's story or the employer's affairs (guideline 1), conduct at work (3), scorn or a false claim (5)."""
KINDS: tuple[Kind, ...] = get_args(Kind)
_Row = tuple[int, int, int, int, int]


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of `weights.yaml`: in the order of `KINDS`, by feature, in hundredths.

    `likely` are the sums from which on a fault counts as likely.
    """

    likely: _Row = (0, 0, 0, 0, 0)
    features: Mapping[str, _Row] = {}

    def totals(self, found: Iterable[str]) -> tuple[int, ...]:
        """How much the features `found` speak for each kind of fault, below 0 against it; empty without weights."""
        rows = [self.features[feature] for feature in found if feature in self.features]
        return tuple(map(sum, zip(*rows, strict=True)))


def chance(total: int) -> float:
    """The chance, from 0 to 1, that a sum of weights stands for."""
    return 1 / (1 + math.exp(-total / 100))
