"""An action weighed as a whole: its features, how likely a fault is, and the words that speak for it."""

from collections.abc import Iterator
from functools import cached_property
from typing import Literal

from simulator.policy.facts.conduct import Spot, at_self
from simulator.policy.facts.direction import said
from simulator.policy.facts.profile import Profile
from simulator.policy.facts.scene import Scene
from simulator.policy.reading import Reading
from simulator.policy.weights import EVERY

_STORY = (
    *("patient_noun", "aged_case", "age_word", "treatment", "diagnosis", "organ", "jargon", "rare", "unit", "room"),
    *("bedside", "shift_mood", "care_verb", "clinical_word", "handled", "encounter", "date_of_care", "event_kind"),
    *("known_person", "public_role", "public_event", "happening", "reminded", "singular", "town_spot", "prop"),
    *("one_person", "role_kin", "pointed", "somebody", "who_teaser", "extreme", "hazard", "mock_frame", "unique"),
)
_AFFAIR = (
    *("secret_sure", "secret_cue", "secret_matter", "secret_weak", "secret_plea", "incident_sure", "incident_weak"),
    *("incident", "biz_matter", "biz_hush", "biz_ours", "biz_deed", "biz_figure", "staff_matter", "staff_weak"),
)
_BOAST = (
    *("boast", "boast_core", "boast_mood", "health_boast", "vice_drink", "vice_idle", "vice_crime", "vice_drug"),
    *("vice_bias", "vice_sex", "ill_deed"),
)
_HEAT = (
    *("gripe", "sarcasm", "heat", "complaint", "wry", "irony_word"),
    *("barb_sure", "barb_trait", "insult_noun", "insult_weak"),
)
_SCORN = (
    *("barb_sure", "barb_trait", "barb_deed", "barb_tone", "barb_patron", "insult_phrase", "insult_noun", "scorn"),
    *("insult_weak", "insult_maybe", "insult_aimed", "insult_person_adj", "insult_unsaid", "insult_emoji", "wry"),
    *("mock_frame", "mock_group", "sarcasm", "lewd", "threat", "pester", "harass", "profane_at"),
)
_CLAIM = (
    *("claim_sure", "claim_harm", "claim_drop", "claim_remedy", "claim_agent", "claim_denial", "claim_cure"),
    *("claim_body", "claim_slander", "claim_weak", "claim_plot", "claim_myth", "remedy", "condition_any", "dose"),
    *("conspiracy", "curative", "curative_strong", "harmful", "good_medicine", "doubt"),
)
Kind = Literal["story", "affair", "boast", "heat", "scorn", "claim"]
"""A kind of fault that an action may tell of."""
_KINDS: dict[Kind, tuple[int, tuple[str, ...]]] = {
    "story": (1, _STORY),
    "affair": (1, _AFFAIR),
    "boast": (3, _BOAST),
    "heat": (3, _HEAT),
    "scorn": (5, _SCORN),
    "claim": (5, _CLAIM),
}
"""The guideline of each kind, and the lexicons by which the kinds of a guideline are told apart."""
_MARKED = 3
_TELLING = 0.2
"""What a lexicon must weigh at the least for its hits to be marked."""


class Weighed:
    """What all that stands in an action, added up, says of it."""

    def __init__(self, scene: Scene, profile: Profile) -> None:
        self.scene = scene
        self._profile = profile
        self._weights = scene.pack.weights

    @cached_property
    def features(self) -> frozenset[str]:
        """The features of the action. Names of the organization are none: whose hospital it is changes nothing."""
        scene, action = self.scene, self.scene.action
        found = {EVERY, f"type {action.type}", f"to {scene.relation}"}
        found.update(f"duty {duty}" for duty in action.actor.duties)
        found.update(f"shows {thing}" for _, media in scene.media for thing in media.shows)
        if self._profile.apparent:
            found.add("employer shows")
        for reading in scene.own:
            found.update(_features(reading))
        return frozenset(found)

    def chance(self, guideline: int) -> float:
        """How likely the action is at fault under a guideline, from 0 to 1; 1 where it is not weighed."""
        return self._weights.chance(guideline, self.features)

    def spots(self, kind: Kind) -> tuple[Spot, ...]:
        """The words that speak most for a fault of a kind, where one is likely and most speaks for that kind."""
        guideline, names = _KINDS[kind]
        likely = self._weights.is_likely(guideline, self.features)
        if not likely or self.scene.official or self._kind(guideline) != kind:
            return ()
        found = [
            (self._weights.total(guideline, [f"{{{name}}}"]), reading, span)
            for reading in self._read(kind)
            for name in names
            for span in said(reading, name, negation=False)
            if not (kind == "scorn" and at_self(reading, span))
        ]
        telling = sorted((one for one in found if one[0] >= _TELLING), key=lambda one: -one[0])
        return tuple((reading, span) for _, reading, span in telling[:_MARKED])

    def _read(self, kind: Kind) -> list[Reading]:
        """The actor's own words that may tell of such a fault; of a patient, those alone that tell of work."""
        own = [reading for reading in self.scene.own if not self.scene.invented(reading)]
        return [self.scene.working(reading) for reading in own] if kind == "story" else own

    def _kind(self, guideline: int) -> Kind:
        """The kind of fault under a guideline for which most speaks."""
        kinds = [kind for kind, (number, _) in _KINDS.items() if number == guideline]
        return max(kinds, key=lambda kind: self._weights.total(guideline, self.features & _hits(_KINDS[kind][1])))


def signs_of_kinds(*kinds: Kind) -> frozenset[str]:
    """The lexicons of which an action must hit one to tell of a fault of these kinds."""
    return frozenset(name for kind in kinds for name in _KINDS[kind][1])


def _hits(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(f"{{{name}}}" for name in names)


def _features(reading: Reading) -> Iterator[str]:
    words = reading.text.words
    names = {at for begin, end in reading.spans("org") for at in range(begin, end)}
    yield from (word for at, word in enumerate(words) if at not in names)
    for name, spans in reading.hits.items():
        if spans:
            yield f"{{{name}}}"
            if len({" ".join(words[begin:end]) for begin, end in spans}) > 1:
                yield f"{{{name}}} twice"
