"""Which way words point: whether they are said outright, or quoted, denied, warned of, supposed or invented."""

from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_ARTICLES = frozenset({"a", "an", "the", "such", "so", "that", "really", "all", "quite"})
_LEADS = frozenset(
    {
        "and",
        "so",
        "just",
        "please",
        "then",
        "but",
        "now",
        "go",
        "should",
        "must",
        "to",
        "yall",
        "guys",
        "girls",
        "folks",
        "friends",
    }
)

NEAR = 4
"""How many words before a phrase a negation reaches."""


def outright(reading: Reading, span: Span, negation: bool = True) -> bool:
    """Whether the words at `span` are the writer's own statement."""
    if reading.text.quoted(span[0]):
        return False
    sentence = reading.sentence(span)
    if reading.within((sentence[0], span[0]), "warning", "hypothetical"):
        return False
    return not (negation and negated(reading, span))


def told(reading: Reading, *names: str) -> list[Span]:
    """The hits of `names` that are not quoted; "don't tell anybody" before a secret does not unsay it."""
    return [span for span in reading.spans(*names) if not reading.text.quoted(span[0])]


def meant(reading: Reading, *names: str) -> list[Span]:
    """The hits of `names` that are the writer's own; a negation counts only right before them."""
    spans = (span for span in reading.spans(*names) if outright(reading, span, negation=False))
    return [span for span in spans if not denied(reading, span)]


def negated(reading: Reading, span: Span) -> bool:
    """Whether a negation stands shortly before `span` in its sentence."""
    begin = max(reading.sentence(span)[0], span[0] - NEAR)
    return bool(reading.within((begin, span[0]), "negation"))


def denied(reading: Reading, span: Span) -> bool:
    """Whether the words right before `span` say that it is not so: "not a", "never", "no such"."""
    words = reading.text.words
    begin = span[0] - 1 if span[0] and words[span[0] - 1] not in _ARTICLES else span[0] - 2
    return begin >= 0 and bool(reading.within((begin, begin + 1), "negation"))


def imperative(reading: Reading, span: Span) -> bool:
    """Whether `span` begins a sentence or a clause, as an order does."""
    text = reading.text
    if span[0] == reading.sentence(span)[0]:
        return True
    gap = text.raw[text.ends[span[0] - 1] : text.starts[span[0]]]
    return any(mark in gap for mark in ",;:-\u2013\u2014(") or text.words[span[0] - 1] in _LEADS


def said(reading: Reading, *names: str, negation: bool = True) -> list[Span]:
    """The hits of `names` that are the writer's own statement."""
    return [span for span in reading.spans(*names) if outright(reading, span, negation)]


def overlaps(span: Span, others: list[Span]) -> bool:
    """Whether `span` shares a word with one of `others`."""
    return any(begin < span[1] and span[0] < end for begin, end in others)


def outside(spans: list[Span], others: list[Span]) -> list[Span]:
    """The spans that share no word with any of `others`."""
    return [span for span in spans if not overlaps(span, others)]
