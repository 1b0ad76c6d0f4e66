"""An action weighed as a whole: its features, how likely it holds a fault, and the words that speak for it."""

from collections.abc import Iterator
from functools import cached_property

from simulator.policy.facts.conduct import Spot, at_self
from simulator.policy.facts.direction import outright
from simulator.policy.facts.profile import Profile
from simulator.policy.facts.scene import Scene
from simulator.policy.facts.tale import THIRD
from simulator.policy.reading import Reading
from simulator.policy.weights import EVERY, KINDS, Kind, chance

_SPEAKING: dict[Kind, tuple[str, ...]] = {
    "story": (
        *("patient_noun", "aged_case", "age_word", "treatment", "diagnosis", "organ", "jargon", "rare", "unit", "room"),
        *("bedside", "shift_mood", "care_verb", "clinical_word", "handled", "encounter", "date_of_care", "event_kind"),
        *("known_person", "public_role", "public_event", "happening", "reminded", "singular", "town_spot", "unique"),
        *("one_person", "role_kin", "pointed", "somebody", "who_teaser", "extreme", "hazard", "mock_frame", "day_word"),
        *("confirm_reveal", "confirm_strong", "confirm_patient", "confirm_result", "snoop", "presence_sure"),
        *("met_at_work",),
    ),
    "affair": (
        *("secret_sure", "secret_cue", "secret_matter", "secret_weak", "secret_plea", "incident_sure", "incident_weak"),
        *("incident", "biz_matter", "biz_hush", "biz_ours", "biz_deed", "biz_figure", "staff_matter", "staff_weak"),
        *("credentials", "credential_word", "code_given"),
    ),
    "conduct": (
        *("boast", "boast_core", "boast_mood", "health_boast", "vice_drink", "vice_idle", "vice_crime", "vice_drug"),
        *("vice_bias", "vice_sex", "ill_deed", "pride"),
    ),
    "scorn": (
        *("barb_sure", "barb_trait", "barb_deed", "barb_tone", "barb_patron", "insult_phrase", "insult_noun", "scorn"),
        *("insult_weak", "insult_maybe", "insult_aimed", "insult_person_adj", "insult_unsaid", "insult_emoji", "wry"),
        *("mock_frame", "mock_group", "sarcasm", "lewd", "threat", "pester", "harass", "profane_at", "insult_adj"),
    ),
    "claim": (
        *("claim_sure", "claim_harm", "claim_drop", "claim_remedy", "claim_agent", "claim_denial", "claim_cure"),
        *("claim_body", "claim_slander", "claim_weak", "claim_plot", "claim_myth", "remedy", "condition_any", "advice"),
        *("conspiracy", "curative", "curative_strong", "harmful", "good_medicine", "doubt", "dose", "dishonest"),
    ),
}
"""The lexicons whose words are marked where a fault of a kind is likely: those by which readers would know it too."""
_SOMEBODY = (
    *("patient_noun", "aged_case", "age_word", "one_person", "role_kin", "pointed", "somebody", "known_person"),
    *("public_role", "confirm_reveal", "confirm_strong", "confirm_patient", "confirm_result"),
)
_MARKED = 3
_TELLING = 20
"""What a feature must weigh at the least for its words to be marked, in hundredths."""


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

    @cached_property
    def _totals(self) -> dict[Kind, int]:
        return dict(zip(KINDS, self._weights.totals(self.features), strict=False))

    def chance(self, kind: Kind) -> float:
        """How likely the action holds a fault of a kind, from 0 to 1; 1 where the pack has no weights."""
        return chance(self._totals[kind]) if self._totals else 1.0

    def spots(self, kind: Kind) -> tuple[Spot, ...]:
        """The words that speak most for a fault of a kind, where one is likely."""
        if self.scene.official or not self._totals:
            return ()
        column = KINDS.index(kind)
        if self._totals[kind] < self._weights.likely[column]:
            return ()
        found = [
            (weight, reading, span)
            for reading in self._read(kind)
            for weight, span in self._speaking(reading, column)
            if outright(reading, span, negation=False) and not (kind == "scorn" and at_self(reading, span))
        ]
        found.sort(key=lambda one: -one[0])
        return tuple((reading, span) for _, reading, span in found[:_MARKED])

    def _read(self, kind: Kind) -> list[Reading]:
        """The own words that may tell of such a fault: of a patient, those that tell of work and of somebody."""
        own = [reading for reading in self.scene.own if not self.scene.invented(reading)]
        if kind != "story":
            return own
        working = (self.scene.working(reading) for reading in own)
        return [r for r in working if r.has(*_SOMEBODY) or not THIRD.isdisjoint(r.text.words)]

    def _speaking(self, reading: Reading, column: int) -> Iterator[tuple[int, tuple[int, int]]]:
        """What of the words speaks for a fault: hits of lexicons."""
        for name in _SPEAKING[KINDS[column]]:
            weights = self._weights.features.get(f"{{{name}}}")
            if weights and weights[column] >= _TELLING:
                yield from ((weights[column], span) for span in reading.spans(name))


def speaking(*kinds: Kind) -> frozenset[str]:
    """The lexicons without a hit of which nothing would be marked."""
    return frozenset(name for kind in kinds for name in _SPEAKING[kind])


def _features(reading: Reading) -> Iterator[str]:
    words = reading.text.words
    names = {at for begin, end in reading.spans("org") for at in range(begin, end)}
    yield from (word for at, word in enumerate(words) if at not in names)
    for name, spans in reading.hits.items():
        if spans:
            yield f"{{{name}}}"
            if len({" ".join(words[begin:end]) for begin, end in spans}) > 1:
                yield f"{{{name}}} twice"
