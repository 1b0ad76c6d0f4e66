"""An action weighed as a whole: its features, how likely it holds a fault, and the words that speak for it."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal

from simulator.policy.facts.conduct import Spot, at_self
from simulator.policy.facts.direction import outright
from simulator.policy.facts.profile import Profile
from simulator.policy.facts.scene import Scene
from simulator.policy.facts.tale import THIRD
from simulator.policy.reading import Reading
from simulator.policy.weights import Output

Fault = Literal["story", "affair", "conduct", "scorn", "claim", "neglect", "praise"]
_SPEAKING: dict[Fault, tuple[str, ...]] = {
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
    "neglect": ("neglect", "pending", "duty_item", "duty_word", "work_act", "after_pastime", "pastime"),
    "praise": ("endorse_phrase", "urge", "urge_far", "work_based", "superlative", "org_backs", "org"),
}
"""The lexicons whose words are marked where a fault of a kind is likely: those by which readers would know it too."""
_SOMEBODY = (
    *("patient_noun", "aged_case", "age_word", "one_person", "role_kin", "pointed", "somebody", "known_person"),
    *("public_role", "confirm_reveal", "confirm_strong", "confirm_patient", "confirm_result"),
)
_MARKED = 3
_TELLING = 0.2
"""How much a feature must speak for a fault for its words to be marked, in log-odds."""
Telling = tuple[float, Reading, tuple[int, int]]
"""How much something speaks for a fault, and where it stands."""
_RIVALS: dict[tuple[Fault, int], str] = {
    ("story", 1): "affair",
    ("affair", 1): "story",
    ("scorn", 5): "claim",
    ("claim", 5): "scorn",
}
"""Where two kinds of fault fall under one guideline, the other kind: the likelier is meant."""


class Weighed:
    """What all that stands in an action makes likely, taken together with the `rules` that apply, by code."""

    def __init__(self, scene: Scene, profile: Profile, rules: Iterable[str] = ()) -> None:
        self.scene = scene
        self._profile = profile
        self._rules = tuple(rules)
        self._weights = scene.pack.weights

    @cached_property
    def features(self) -> frozenset[str]:
        """The features of the action. Names of the organization are none: whose hospital it is changes nothing."""
        scene, action = self.scene, self.scene.action
        found = {f"type {action.type}", f"to {scene.relation}", *(f"rule {code}" for code in self._rules)}
        found.update(f"duty {duty}" for duty in action.actor.duties)
        found.update(f"shows {thing}" for _, media in scene.media for thing in media.shows)
        if self._profile.apparent:
            found.add("employer shows")
        if action.on_shift:
            found.add("on shift")
        for reading in scene.own:
            found.update(_features(reading))
        return frozenset(found)

    @cached_property
    def _hidden(self) -> tuple[float, ...]:
        return self._weights.hidden(self.features)

    def chance(self, name: str) -> float:
        """How likely a fault is, from 0 to 1, by the name of its output; 1 where nothing is known of it."""
        output = self._weights.data.outputs.get(name)
        return output.chance(self._hidden) if output else 1.0

    def borne_out(self, level: str, guideline: int) -> bool:
        """Whether a fault of that level under a guideline is not too unlikely."""
        output = self._weights.data.outputs.get(f"{level} {guideline}")
        return output is None or output.chance(self._hidden) >= output.least

    def spots(self, fault: Fault, guideline: int) -> tuple[Spot, ...]:
        """The words that speak most for a violation of `guideline` by such a fault, where it is likely."""
        output = self._weights.data.outputs.get(f"violation {guideline}")
        if self.scene.official or output is None or output.chance(self._hidden) < output.likely:
            return ()
        rival = _RIVALS.get((fault, guideline))
        if rival and self.chance(rival) > self.chance(fault):
            return ()
        own = [reading for reading in self.scene.own if not self.scene.invented(reading)]
        told = self._told(self._hits(own, fault, output), fault) or self._told(self._sentences(own, output), fault)
        told.sort(key=lambda one: -one[0])
        return tuple((reading, span) for _, reading, span in told[:_MARKED])

    def _told(self, found: Iterable[Telling], fault: Fault) -> list[Telling]:
        """What is said outright and, if it is scorn, not of oneself."""
        outspoken = [one for one in found if outright(one[1], one[2], negation=False)]
        return [one for one in outspoken if not (fault == "scorn" and at_self(one[1], one[2]))]

    def _hits(self, own: list[Reading], fault: Fault, output: Output) -> Iterator[Telling]:
        """What of the words speaks for a fault: hits of lexicons, of a patient's story where it tells of somebody."""
        for reading in map(self.scene.working, own) if fault == "story" else own:
            if fault == "story" and not reading.has(*_SOMEBODY) and THIRD.isdisjoint(reading.text.words):
                continue
            for name in _SPEAKING[fault]:
                spans = reading.spans(name)
                share = self._weights.share(f"{{{name}}}", self._hidden, output) if spans else 0.0
                if share >= _TELLING:
                    yield from ((share, reading, span) for span in spans)

    def _sentences(self, own: list[Reading], output: Output) -> Iterator[Telling]:
        """Where no lexicon tells: the sentence whose words tell most."""
        totals: dict[tuple[Reading, tuple[int, int]], float] = {}
        for reading in own:
            for at, word in enumerate(reading.text.words):
                sentence = reading, reading.sentence((at, at + 1))
                totals[sentence] = totals.get(sentence, 0.0) + self._weights.share(word, self._hidden, output)
        if totals and max(totals.values()) >= _TELLING:
            reading, span = max(totals, key=totals.__getitem__)
            yield totals[reading, span], reading, span


def _features(reading: Reading) -> Iterator[str]:
    words = reading.text.words
    names = {at for begin, end in reading.spans("org") for at in range(begin, end)}
    yield from (word for at, word in enumerate(words) if at not in names)
    for name, spans in reading.hits.items():
        if spans:
            yield f"{{{name}}}"
            if len({" ".join(words[begin:end]) for begin, end in spans}) > 1:
                yield f"{{{name}}} twice"
