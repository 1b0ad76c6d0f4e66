"""Harassment weighed: threats, pestering and lewd words to somebody, of which one alone may be clumsy or a joke."""

from simulator.policy.facts.direction import outright
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

MENACES = {"threat": 2, "pester": 1, "lewd": 1}
_LEAST = 2


def menaces(reading: Reading, answering: bool = False) -> list[Span]:
    """Threats, pestering and lewd words in `reading` where they add up; somebody must be spoken to."""
    if not (answering or reading.has("you_word")) or reading.has("fiction", "menace_not"):
        return []
    found = [s for s in reading.spans(*MENACES) if outright(reading, s, negation=False) and not _at_thing(reading, s)]
    total = sum(weight * min(_different(reading, name), 2) for name, weight in MENACES.items())
    return found if found and total >= _LEAST else []


def _at_thing(reading: Reading, span: Span) -> bool:
    """Whether a machine or the like is spoken to: "who hurt you, software"."""
    text, (_, end) = reading.text, reading.sentence(span)
    called = [b for b, _ in reading.within((span[1], end), "thing_word")]
    return any("," in text.raw[text.ends[b - 1] : text.starts[b]] for b in called)


def _different(reading: Reading, name: str) -> int:
    return len({" ".join(reading.text.words[begin:end]) for begin, end in reading.spans(name)})
