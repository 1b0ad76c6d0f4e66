"""Dishonesty weighed: something that people trust, and a sign that it is arranged, bought, posed or left unsaid."""

from simulator.policy.facts.direction import outright
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_LEAST = 3


def deceits(reading: Reading) -> list[Span]:
    """Where `reading` arranges or boasts of a deceit: an object of trust, and at least as many signs as make three."""
    if not reading.has("deceit_object") or not reading.has("deceit_act") or reading.has("fiction", "deceit_not"):
        return []
    acts = [span for span in reading.spans("deceit_act") if outright(reading, span, negation=False)]
    different = {" ".join(reading.text.words[b:e]) for b, e in acts}
    objects = {" ".join(reading.text.words[b:e]) for b, e in reading.spans("deceit_object")}
    aside = any(_aside(reading, span) for span in acts)
    return acts if acts and len(different) + min(len(objects), 2) + aside >= _LEAST else []


def _aside(reading: Reading, span: Span) -> bool:
    """Whether the words stand in brackets, as what one would rather not say."""
    raw, begin = reading.text.raw, reading.text.starts[span[0]]
    return raw.rfind("(", 0, begin) > raw.rfind(")", 0, begin)
