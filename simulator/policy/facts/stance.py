"""What the words stand for: the organization as topic or as voice, opinions, endorsements."""

from functools import cached_property

from simulator.model.finding import Place
from simulator.policy.facts.direction import imperative, negated, outright, outside, overlaps, said
from simulator.policy.facts.fact import fact
from simulator.policy.facts.profile import Profile
from simulator.policy.facts.scene import Scene
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_OBJECT_REACH = 3
_SHORT_TEXT = 2


class Stance:
    """Topic, voice, opinion and endorsement of one action."""

    def __init__(self, scene: Scene, profile: Profile) -> None:
        self.scene = scene
        self.profile = profile

    @fact("org", "our_place")
    def about_organization(self) -> tuple[Place, ...]:
        """Where a public text is about the organization, so that readers can tell."""
        words = self.scene.words
        spans = [
            span for span in outside(words.spans("org"), words.spans("disclaimer")) if self.profile.means(words, span)
        ]
        if spans:
            return tuple(words.place(span) for span in spans)
        if self.profile.connection and words.has("our_place"):
            return tuple(words.place(span) for span in words.spans("our_place"))
        answered = self.scene.reading("object.text")
        if not words or not answered.has("org"):
            return ()
        if self.scene.action.type == "share" or words.has("about_it"):
            return tuple(answered.place(span) for span in answered.spans("org"))
        return ()

    @fact("spoke_for")
    def speaks_for(self) -> tuple[Place, ...]:
        """Where the text speaks for the organization."""
        words = self.scene.words
        barred = [*words.spans("disclaimer"), *words.spans("not_speaking")]
        spans = [span for span in outside(words.spans("spoke_for"), barred) if outright(words, span)]
        return tuple(words.place(span) for span in spans)

    @fact("opinion", "evaluation")
    def opinions(self) -> tuple[Place, ...]:
        """Where the text evaluates, wishes or says should, on health care, the organization or public policy."""
        words = self.scene.words
        answered = self.scene.reading("object.text") if self.scene.action.type in ("comment", "share") else None
        given = answered is not None and _on_health(answered)
        found = [span for s in words.sentences for span in _opinions(words, s, given)]
        return () if self.scene.invented(words) and not _on_health(words) else tuple(words.place(s) for s in found)

    @fact("ad", "urge", "urge_far", "endorse_phrase", "campaign", "endorse_sure", "@endorse", "@recommend")
    def endorsement(self) -> tuple[Place, ...]:
        """Where the action or its words urge others to buy, use, hire, choose, see or vote for something else."""
        target = self.scene.action.target
        if self.scene.action.type in ("endorse", "recommend"):
            praised = target is not None and self.scene.pack.organization.named_in(target.name)
            return () if praised else (Place(field="type"),)
        return tuple(r.place(s) for r in self.scene.own for s in self._urged(r))

    def _urged(self, reading: Reading) -> list[Span]:
        urged = list(reading.spans("ad")) if reading is self.scene.adopted else []
        urged += [s for s in _urging(reading, "urge") if imperative(reading, s) and not _calendar(reading, s)]
        urged += [s for s in _urging(reading, "urge_far") if imperative(reading, s) and not _calendar(reading, s)]
        spans = outside(
            [*_urging(reading, "endorse_phrase", "campaign"), *urged],
            reading.spans("not_endorse", "wish_well", "code_private"),
        )
        spans += said(reading, "endorse_sure", negation=False)
        spans = outside(spans, reading.spans("civic", "disclaimer", "lobby", "private_channel"))
        return [s for s in spans if not (self._praises_organization(reading, s) or _for_all(reading, s))]

    def _praises_organization(self, reading: Reading, span: Span) -> bool:
        """Whether what is urged is the organization itself."""
        if self.by_work:
            return False
        if overlaps(span, reading.spans("superlative")) and not reading.within((span[0] + 1, span[1]), "cap"):
            begin = reading.sentence(span)[0]
            return bool(reading.within((reading.text.sentence(max(begin - 2, 0))[0], span[1]), "org"))
        reach = reading.within((span[0] + 1, span[1] + _OBJECT_REACH), "org")
        return bool(outside(reach, reading.spans("org_backs")))

    @cached_property
    def candidate(self) -> bool:
        """Whether what is endorsed stands for election."""
        return any(reading.has("campaign") for reading in self.scene.own)

    @fact("org")
    def in_the_name(self) -> tuple[Place, ...]:
        """Where the words of an endorsement use the organization's name."""
        places = []
        for reading in self.scene.own:
            barred = [*reading.spans("disclaimer"), *reading.spans("separate_endorse")]
            spans = [span for span in outside(reading.spans("org"), barred) if not negated(reading, span)]
            places += [reading.place(span) for span in spans]
        return tuple(places)

    @fact("work_based")
    def by_work(self) -> tuple[Place, ...]:
        """Where an endorsement rests on work done for the organization."""
        return tuple(r.place(s) for r, s in self.scene.said("work_based"))


def _urging(reading: Reading, *names: str) -> list[Span]:
    """The hits of `names` that are the writer's own; a need that is only supposed ("if you want lessons") urges too."""
    return [span for span in reading.spans(*names) if not negated(reading, span) and _addressed(reading, span)]


def _for_all(reading: Reading, span: Span) -> bool:
    """Whether the sentence calls for charity or a public service: blood, the food shelf, a flu shot."""
    return bool(reading.within(reading.sentence(span), "charity"))


def _addressed(reading: Reading, span: Span) -> bool:
    first, _ = reading.sentence(span)
    supposed = outside(reading.within((first, span[0]), "hypothetical"), reading.spans("supposed_need"))
    return not (supposed or reading.text.quoted(span[0]) or reading.within((first, span[0]), "warning"))


def _calendar(reading: Reading, span: Span) -> bool:
    """Whether the capital that ends `span` is a day, a title or the organization, and no name to urge."""
    return overlaps((span[1] - 1, span[1]), [*reading.spans("not_name"), *reading.spans("org")])


def _opinions(reading: Reading, sentence: Span, given: bool) -> list[Span]:
    """The opinions of one sentence, where it is on a topic that counts, or what it answers to is (`given`).

    An everyday word ("sleep", "the bus") or a topic of the sentence before takes words that are an opinion anywhere.
    """
    named = reading.within(sentence, "org")
    found = _voiced(reading, sentence, "evaluation" if named else "opinion")
    topics = reading.within(sentence, "opinion_topic")
    if not found or named or outside(topics, reading.spans("everyday_topic")):
        return found
    if given or topics or (len(reading.sentences) <= _SHORT_TEXT and reading.has("opinion_topic")):
        return [span for span in found if overlaps(span, reading.spans("opinion_strong"))]
    return []


def _on_health(reading: Reading) -> bool:
    """Whether a topic that counts is named by more than a word of every day."""
    return bool(outside(reading.spans("opinion_topic"), reading.spans("everyday_topic")) or reading.has("org"))


def _voiced(reading: Reading, sentence: Span, name: str) -> list[Span]:
    """The writer's own evaluations, wishes and shoulds in `sentence`."""
    barred = reading.spans("not_opinion", "wish_well", "disclaimer")
    found = [span for span in outside(reading.within(sentence, name), barred) if not reading.text.quoted(span[0])]
    if reading.within(sentence, "well_wishing"):
        return [span for span in found if overlaps(span, reading.spans("opinion_strong"))]
    return found
