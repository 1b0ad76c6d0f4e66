"""Work left undone or waiting, told apart from waiting that harms nobody."""

from simulator.policy.facts.direction import outright
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading


def neglect(reading: Reading, at_play: bool = False) -> list[Span]:
    """Where `reading` shows work that waits: words of waiting or leaving beside a duty, or beside a pastime.

    `at_play`: what it answers to is a pastime.

    A series or a game alone silences nothing here: it may be what the work was left for.
    """
    if reading.has("fiction_strong"):
        return []
    barred = reading.spans("not_neglect")
    found = [span for span in reading.spans("neglect") if _anchored(reading, span)]
    found += _left_for_pastime(reading) if at_play or reading.has("pastime", "after_pastime") else []
    return sorted(s for s in set(found) if not _ended(s, barred) and outright(reading, s, negation=False))


def _ended(span: Span, barred: list[Span]) -> bool:
    """Whether `span` runs into words that give it another sense: "people ... waiting | room"."""
    return any(begin < span[1] <= end for begin, end in barred)


def _anchored(reading: Reading, span: Span) -> bool:
    """Whether a duty or a pastime is named in the sentence or in one beside it."""
    return bool(reading.within(_about(reading, span), "duty_word", "pastime"))


def _left_for_pastime(reading: Reading) -> list[Span]:
    """Signs that a duty waits, where the words, or what they answer to, are about a pastime."""
    if reading.has("on_break"):
        return []
    return [span for span in reading.spans("pending") if reading.within(reading.sentence(span), "duty_item")]


def _about(reading: Reading, span: Span) -> Span:
    """The sentence of `span` with the one before and the one behind."""
    begin, end = reading.sentence(span)
    first = reading.text.sentence(begin - 2)[0] if begin > 1 else begin
    last = reading.text.sentence(end)[1] if end < len(reading.text) else end
    return first, last
