"""Boasts weighed: something that one does not do, told of oneself, with pride or beside another such thing."""

from simulator.policy.facts.direction import denied, negated, outright
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

VICES = ("vice_drink", "vice_drug", "vice_crime", "vice_idle", "vice_sex", "vice_bias")
_OTHERS = frozenset({"he", "she", "they", "hes", "shes", "theyre", "you", "youre", "his", "her", "their", "your"})
_ME = frozenset({"me", "us", "my", "our"})
_SUBJECT = 3
_LEAST = 2


def boasts(reading: Reading) -> list[Span]:
    """Where `reading` tells of such things as an exploit of the writer's own."""
    if not reading.has(*VICES) or reading.has("fiction", "boast_regret", "source_cited"):
        return []
    sentences = reading.sentences
    found = []
    for at, sentence in enumerate(sentences):
        if reading.within(sentence, "boast_not", "own_kin_word"):
            continue
        vices = [s for s in reading.within(sentence, *VICES) if _told(reading, s) and ones_own(reading, s)]
        if vices and _points(reading, sentences[max(at - 1, 0) : at + 2]) >= _LEAST:
            found += vices
    return found


def _told(reading: Reading, span: Span) -> bool:
    """Whether it is told as done; "not me doing shots" denies nothing."""
    return outright(reading, span, negation=False) and not denied(reading, span)


def _points(reading: Reading, sentences: list[Span]) -> int:
    """The kinds of vices in these sentences; two places of one kind count as two; pride counts once."""
    reach = (sentences[0][0], sentences[-1][1])
    kinds = sum(min(len(_different(reading, reach, vice)), 2) for vice in VICES)
    return kinds + bool(reading.within(reach, "pride"))


def _different(reading: Reading, reach: Span, name: str) -> set[str]:
    return {" ".join(reading.text.words[b:e]) for b, e in reading.within(reach, name)}


def ones_own(reading: Reading, span: Span) -> bool:
    """Whether no one else is the subject: "I", "we" or nobody stands right before the words."""
    words = reading.text.words
    begin = max(reading.sentence(span)[0], span[0] - _SUBJECT)
    if not _ME.isdisjoint(words[span[0] : span[1] + 1]):
        return True
    return _OTHERS.isdisjoint(words[begin : span[0] + 1]) and not reading.within((begin, span[0]), "person_noun")


def ill_boasts(reading: Reading) -> list[Span]:
    """Where the writer went among people with an illness that spreads, and is not sorry."""
    if not reading.has("ill_deed") or reading.has("fiction", "boast_regret", "own_kin_word", "source_cited"):
        return []
    found = [span for span in reading.spans("ill_word") if _told(reading, span)]
    deeds = [span for span in reading.spans("ill_deed") if not negated(reading, span)]
    return [*found, *deeds] if found and deeds and reading.has("pride") and ones_own(reading, deeds[0]) else []
