"""False claims about health weighed: an illness, a remedy or a blamed treatment, an effect, and how sure it sounds."""

from itertools import pairwise

from simulator.policy.facts.direction import NEAR, denied, outright
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_WEIGHTS = (
    (("condition", "condition_any", "claim_body"), 1),
    (("remedy", "claim_remedy"), 1),
    (("good_medicine",), 1),
    (("claim_cure", "curative"), 1),
    (("claim_harm",), 2),
    (("claim_slander",), 3),
    (("claim_drop",), 2),
    (("claim_denial",), 2),
    (("claim_plot",), 2),
    (("claim_sure",), 1),
)
_ILLS = ("condition", "condition_any", "claim_body")
_SUPPOSED = frozenset({"if", "before", "unless", "until"})
_SUBJECTS = (*_ILLS, "good_medicine")
EFFECTS = ("claim_cure", "claim_harm", "claim_slander", "claim_drop", "claim_denial", "claim_plot")
_LEAST = 3
_FEW = 3
_IT, _NOT = (
    frozenset({"it", "they", "that", "this"}),
    frozenset({"not", "doesnt", "dont", "isnt", "wont", "false", "untrue"}),
)


def weighed_claims(reading: Reading) -> list[Span]:
    """The effects claimed in `reading` where the signs of a false claim add up, in a sentence or two."""
    if not reading.has(*_SUBJECTS) or not reading.has(*EFFECTS):
        return []
    if put_right(reading) or reading.has("fiction", "claim_rebut"):
        return []
    found = []
    for reach in _reaches(reading):
        effects = [s for s in reading.within(reach, *EFFECTS) if _told(reading, s)]
        ill = reading.within(reach, *_ILLS)
        if effects and _points(reading, reach) >= (_LEAST if ill else _LEAST + 1):
            found += effects
    return sorted(set(found))


def put_right(reading: Reading) -> bool:
    """Whether `reading` calls a claim false; who calls the disease itself a myth does not."""
    return (reading.has("debunk") and not reading.has("claim_myth")) or any(
        _denial(reading, s) for s in reading.sentences
    )


def _denial(reading: Reading, sentence: Span) -> bool:
    """Whether the sentence says no more than that it is not so: "It does not."."""
    if sentence[1] - sentence[0] > _FEW + 1:
        return False
    words = reading.text.words[sentence[0] : sentence[1]]
    return words[0] in _IT and not _NOT.isdisjoint(words)


def _reaches(reading: Reading) -> list[Span]:
    """Each two sentences beside each other; questions say nothing."""
    sentences = [s for s in reading.sentences if reading.text.words[s[1] - 1] != "?"]
    if len(sentences) <= _FEW:
        return [(sentences[0][0], sentences[-1][1])] if sentences else []
    return [(first[0], second[1]) for first, second in pairwise(sentences)]


def _told(reading: Reading, span: Span) -> bool:
    begin = max(reading.sentence(span)[0], span[0] - NEAR)
    supposed = span in reading.spans("claim_drop") and not _SUPPOSED.isdisjoint(reading.text.words[begin : span[0]])
    return not supposed and outright(reading, span, negation=False) and not denied(reading, span)


def _points(reading: Reading, reach: Span) -> int:
    return sum(weight for names, weight in _WEIGHTS if reading.within(reach, *names))
