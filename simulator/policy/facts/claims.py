"""Whether what is said is so: health claims and how sure they are, rumours, exaggeration, advice, dishonesty."""

from bisect import bisect_right
from functools import cached_property

from simulator.policy.facts.conduct import Spot, insults, mockery
from simulator.policy.facts.deceit import deceits
from simulator.policy.facts.direction import negated, outright, outside, said
from simulator.policy.facts.fact import fact
from simulator.policy.facts.remedies import EFFECTS, put_right, weighed_claims
from simulator.policy.facts.scene import Scene
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_HEALTH = (
    "condition",
    "condition_any",
    "remedy",
    "good_medicine",
    "claim_drop",
    "claim_remedy",
    "clinical_word",
    "role",
)
_VERBS = ("curative", "curative_strong", "harmful", "harmful_alone")
_FALSE = (*EFFECTS, *_VERBS, "conspiracy", "claim_weak")
_WEIGHTY = ("rumor_weight", "condition", "staff_matter", "incident")
_BRIEF = 3
_IFS = frozenset({"if", "when", "whether", "unless", "once", "in case"})
_VERDICT = 4
_POSED = ("doctor", "nurse", "pharmacist", "other")


class Claims:
    """Claims and honesty of one action's words."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @fact(*_FALSE)
    def health(self) -> tuple[Spot, ...]:
        """False, misleading or unproven health claims, hedged or not."""
        return tuple((r, span) for r in self.scene.own if not (r.has("fiction") or put_right(r)) for span in _claims(r))

    @cached_property
    def hedged(self) -> bool:
        """Whether every health claim is hedged."""
        return all(_hedged(reading, span) for reading, span in self.health)

    @fact("rumor_strong", "rumor_weak", "hearsay")
    def rumours(self) -> tuple[Spot, ...]:
        """Things repeated although nobody has checked them."""
        found = self.scene.said("rumor_strong", negation=False)
        for reading in self.scene.own:
            weak = said(reading, "rumor_weak", negation=False)
            found += [(reading, span) for span in weak if reading.within(reading.sentence(span), *_WEIGHTY)]
            if reading.has("doubt") and not (reading.has("fiction") or put_right(reading)):
                found += [(reading, span) for span in said(reading, "hearsay", negation=False)]
        return tuple(found)

    @fact("exaggeration", "exaggeration_absolute")
    def exaggerations(self) -> tuple[Spot, ...]:
        found = []
        for reading in self.scene.own:
            if not reading.has("fiction"):
                spans = [*said(reading, "exaggeration", negation=False), *_absolutes(reading)]
                spans = [span for span in spans if not reading.text.quoted(span[0])]
                found += [(reading, span) for span in outside(spans, reading.spans("exaggeration_ok"))]
        return tuple(found)

    @fact("advice", "condition", "condition_any")
    def advice(self) -> tuple[Spot, ...]:
        """A diagnosis or a dose given to somebody whom the actor does not treat."""
        if self.scene.action.type not in ("comment", "message") or self.scene.relation not in (
            "stranger",
            "patient-family",
        ):
            return ()
        words = self.scene.words
        advice = outside(said(words, "advice", negation=False), words.spans("supposed_ill", "advice_not"))
        told = [span for span in advice if not _supposed(words, span)]
        spans = {*told, *_diagnoses(words)}
        return tuple((words, span) for span in sorted(spans))

    @fact("dishonest", "deceit_act", *(f"posed_{kind}" for kind in _POSED))
    def dishonesty(self) -> tuple[Spot, ...]:
        """Fake reviews, hidden interests, posing as somebody else."""
        words = self.scene.words
        if words.has("fiction"):
            return ()
        plain = [s for s in said(words, "dishonest") if s[1] - s[0] > _BRIEF or words.has("deceit_object")]
        plain = [s for s in plain if not words.within(words.sentence(s), "deceit_refused")]
        return tuple((words, span) for span in sorted({*plain, *deceits(words), *self._posing(words)}))

    def _posing(self, words: Reading) -> list[Span]:
        """Where the words claim a profession that the job, which only the simulator knows, is not."""
        job = self.scene.reading("actor.job")
        if not job:
            return []
        return [span for kind in _POSED if not job.has(f"job_{kind}") for span in said(words, f"posed_{kind}")]

    @cached_property
    def answered_wrong(self) -> bool:
        """Whether what the actor answers to makes a false claim or insults somebody."""
        answered = self.scene.reading("object.text")
        claims = [span for span in _claims(answered) if not _hedged(answered, span)] if answered else []
        return bool(claims or insults(answered) or mockery(answered))


def _supposed(words: Reading, span: Span) -> bool:
    """Whether it is said of whoever it may concern: "if you have diabetes"."""
    begin = words.sentence(span)[0]
    return not _IFS.isdisjoint(words.text.words[max(begin, span[0] - 2) : span[0]])


def _diagnoses(words: Reading) -> list[Span]:
    """Illnesses that are a sentence of their own, as in "Gallstones.", and no question."""
    found = []
    for span in words.spans("condition", "condition_any"):
        begin, end = words.sentence(span)
        if end - begin <= _VERDICT and span[0] <= begin + 1 and words.text.words[end - 1] != "?":
            found.append(span)
    return found


def _absolutes(reading: Reading) -> list[Span]:
    """From an absolute word to the largest whole that it is said of, as in "not one ... in this whole country"."""
    found = []
    for sentence in reading.sentences:
        absolute = reading.within(sentence, "exaggeration_absolute")
        universe = reading.within(sentence, "exaggeration_universe")
        if absolute and universe:
            found.append((min(absolute[0][0], universe[0][0]), max(absolute[0][1], universe[0][1])))
    return found


def _claims(reading: Reading) -> list[Span]:
    found = []
    if reading.has(*_VERBS):
        found += [span for sentence in reading.sentences for span in _in_sentence(reading, sentence)]
    if reading.has(*_HEALTH):
        found += said(reading, "conspiracy")
    if reading.has("condition", "remedy", "good_medicine") and not reading.has("own_life", "fiction"):
        found += reading.together(3, "claim_weak")
    found += weighed_claims(reading)
    return sorted(span for span in set(found) if outright(reading, span, negation=False))


def _in_sentence(reading: Reading, sentence: Span) -> list[Span]:
    conditions = reading.within(sentence, "condition")
    found = _between(reading, sentence, "remedy", "curative", conditions)
    found += _between(reading, sentence, "cap", "curative_strong", conditions)
    found += _between(reading, sentence, "good_medicine", "harmful", conditions)
    found += _between(reading, sentence, "good_medicine", "harmful_alone", [(sentence[0], sentence[1])])
    return found


def _between(reading: Reading, sentence: Span, subject: str, verb: str, conditions: list[Span]) -> list[Span]:
    """From a subject to the verb after it, where a condition stands in the sentence and no negation before the verb."""
    verbs = outside(reading.within(sentence, verb), reading.spans("not_curative"))
    verbs = [span for span in verbs if not negated(reading, span)]
    if not conditions or not verbs:
        return []
    subjects = [span for span in reading.within(sentence, subject) if span not in conditions]
    found = []
    for begin, subject_end in subjects:
        after = [v for v in verbs if v[0] >= subject_end - 1 and v[0] > begin]
        if after:
            found.append((begin, after[0][1]))
    return found[:1]


def _hedged(reading: Reading, span: Span) -> bool:
    """Whether the sentence of the claim, or one beside it, hedges."""
    sentences = reading.sentences
    at = bisect_right(sentences, (span[0], len(reading.text) + 1)) - 1
    return any(reading.within(s, "hedge") for s in sentences[max(0, at - 1) : at + 2])
