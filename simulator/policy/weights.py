"""A small fitted network: how likely an action holds a fault, by all that stands in it.

Facts show what may be wrong and where. They cannot know everything that speaks against it (a goat in labor, a mug with
a joke on it), nor every wording that speaks for it. So the features of an action (its words, the lexicons that they
hit, who does what to whom, the rules that apply) go through a network with one hidden layer (multilayer perceptron),
which `tools/fit_weights.py` has fitted to labelled records. Rules speak only where their fault is not unlikely; a few,
asked last, speak where no fact is enough and a fault is likely.
"""

import math
import sys
from array import array
from base64 import b64decode
from collections.abc import Iterable, Sequence
from functools import cached_property
from operator import mul
from typing import Literal, get_args

import msgspec

Kind = Literal["story", "affair", "scorn", "claim"]
"""What is at fault: a patient's story or the employer's affairs (guideline 1), scorn or a false claim (5)."""
KINDS: tuple[Kind, ...] = get_args(Kind)
_UNIT = "I"
"""How wide a unit is while rows are added up: four bytes hold the sum of millions."""
_ZERO = 128
"""What stands for 0 in the rows, whose bytes are unsigned."""


class Output(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that the network estimates: the weight of each hidden unit and an offset, in log-odds.

    Below the chance `least` a rule is silent; from `likely` on the whole may speak where no fact is enough.
    """

    offset: float
    weights: tuple[float, ...]
    least: float = 0.0
    likely: float = 1.0

    def chance(self, hidden: Sequence[float]) -> float:
        """The chance, from 0 to 1, where the hidden units are so high."""
        return (1 + math.tanh((self.offset + sum(map(mul, hidden, self.weights))) / 2)) / 2


class WeightsData(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of `weights.yaml`.

    `features` has one a line. `rows` has as many bytes for each of them as there are hidden units, in base64: what the
    feature adds to each, in steps of `scale`, 128 for nothing. `bias` is what the units have without any.
    """

    scale: float = 1.0
    bias: tuple[float, ...] = ()
    outputs: dict[str, Output] = {}
    features: str = ""
    rows: str = ""

    def __post_init__(self) -> None:
        odd = [name for name, output in self.outputs.items() if len(output.weights) != len(self.bias)]
        if odd:
            raise ValueError(f"The output {odd[0]} needs {len(self.bias)} weights, one for each number of bias.")
        try:
            given = len(b64decode(self.rows))
        except ValueError as error:
            raise ValueError(f"The rows are no base64: {error}.") from None
        wanted = self.features.count("\n") * len(self.bias)
        if given != wanted:
            raise ValueError(f"The rows have {given} bytes; these features and this bias need {wanted}.")


class Weights:
    """The network, ready to estimate with."""

    def __init__(self, data: WeightsData) -> None:
        self.data = data
        self._numbers: dict[str, int] = {}

    @cached_property
    def features(self) -> dict[str, int]:
        """Where the row of each known feature begins."""
        width = len(self.data.bias)
        return {feature: width * at for at, feature in enumerate(self.data.features.split("\n")[:-1])}

    @cached_property
    def _bytes(self) -> bytes:
        return b64decode(self.data.rows)

    def _row(self, feature: str) -> bytes:
        at = self.features[feature]
        return self._bytes[at : at + len(self.data.bias)]

    def hidden(self, found: Iterable[str]) -> tuple[float, ...]:
        """How high each hidden unit is where these features are found."""
        data = self.data
        known = self.features.keys() & found
        # One long number a row, in which every unit has room to grow, so that one addition adds up all units: it takes
        # a tenth of the time of adding up each.
        sums = array(_UNIT)
        sums.frombytes(sum(map(self._number, known)).to_bytes(sums.itemsize * len(data.bias), sys.byteorder))
        nothing = _ZERO * len(known)
        return tuple([max(0.0, data.scale * (got - nothing) + bias) for got, bias in zip(sums, data.bias, strict=True)])

    def _number(self, feature: str) -> int:
        number = self._numbers.get(feature)
        if number is None:
            spread = array(_UNIT, list(self._row(feature))).tobytes()
            number = self._numbers[feature] = int.from_bytes(spread, sys.byteorder)
        return number

    def share(self, feature: str, hidden: Sequence[float], output: Output) -> float:
        """How much a feature speaks for an output where the hidden units are so high, in log-odds."""
        if feature not in self.features:
            return 0.0
        active = zip(self._row(feature), hidden, output.weights, strict=True)
        return self.data.scale * sum((got - _ZERO) * weight for got, height, weight in active if height > 0)
