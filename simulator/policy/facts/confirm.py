"""Confirming to somebody, or before others, that they are or were a patient, or telling their care."""

from functools import cached_property

from simulator.policy.facts.conduct import Spot
from simulator.policy.facts.direction import denied, outside, said, told
from simulator.policy.facts.fact import fact
from simulator.policy.facts.identify import names
from simulator.policy.facts.scene import Scene
from simulator.policy.facts.story import Story
from simulator.policy.lexicon import Span

_PATIENTS = frozenset({"patient", "former-patient", "patient-family"})
_ANSWERS = frozenset(
    {
        "comment",
        "message",
        "share",
        "friend-request",
        "accept-friend",
        "decline-friend",
        "recommend",
        "request-recommendation",
        "report",
        "delete",
    }
)
_HOUSE = ("org", "team_named")
"""Names of the house and its teams, which tell nobody's care."""


_NOTES = frozenset({"report", "delete"})
_REQUESTS = frozenset({"friend-request", "accept-friend", "decline-friend"})
_TALK = frozenset({"comment", "message", "share"})
_HERE = ("bedside", "unit", "room", "treatment", "diagnosis", "jargon", "care_verb")
_DAYS = ("day_word", "date_of_care")
_OURS = frozenset({"we", "our", "us", "my", "i", "weve", "im", "ive"})
_OTHERS = frozenset({"you", "your", "youre", "he", "she", "his", "her", "him", "dad", "mom", "u", "ur"})
_ENOUGH, _SURE = 4, 5
"""How many points tell of days spent here: with a patient, and in the text of a request, a report or a deletion."""


class Confirmation:
    """What an answer, a message or a note gives away about the one it is meant for."""

    def __init__(self, scene: Scene, story: Story) -> None:
        self.scene = scene
        self.story = story

    @property
    def to_patient(self) -> bool:
        """Whether the other side is known as a patient, and not as an old friend who may be asked how they are."""
        target = self.scene.action.target
        return self.scene.relation in _PATIENTS and not (target and target.friends_before)

    @fact(*(f"@{kind}" for kind in _ANSWERS))
    def care(self) -> tuple[Spot, ...]:
        """Words that tell the other side's care, or that they are or were a patient."""
        words = self.scene.words
        if self.scene.action.type not in _ANSWERS or not words or self.story.permitted or words.has("fiction"):
            return ()
        spans = [span for span in told(words, *self._telling) if not denied(words, span)]
        if self.to_patient:
            polite = [words.sentence(span) for span in words.spans("confirm_ok")]
            polite += [s for s in words.sentences if self._to_all(s)]
            hints = outside(said(words, "confirm_patient"), words.spans(*_HOUSE))
            spans += [span for span in hints if words.sentence(span) not in polite]
        spans += self._remembered()
        return tuple((words, span) for span in outside(sorted(set(spans)), words.spans("confirm_ok")))

    def _remembered(self) -> list[Span]:
        """What tells a patient or their family, or in a report, of days spent here: signs that add up."""
        words, kind = self.scene.words, self.scene.action.type
        if words.has("confirm_ok", "thing_patient", "pet"):
            return []
        noted = kind in _NOTES and self.scene.cares
        asked = kind in _REQUESTS
        if not noted and not ((asked or kind in _TALK) and self.to_patient and not self.scene.official):
            return []
        reading = self.scene.adopted if kind == "share" and self.scene.adopted else words
        here = [span for span in words.spans(*_HERE) if words.words(span) != "or"]  # OR in capitals alone
        here += words.spans("own_past")
        shared = reading is not words and reading.has(*_HERE)
        points = 2 * (bool(here) or shared) + words.has(*_DAYS) + words.has("own_past")
        points += (not _OURS.isdisjoint(words.text.words)) + (not _OTHERS.isdisjoint(words.text.words))
        if points < (_SURE if noted or asked else _ENOUGH):
            return []
        return here or words.spans(*_DAYS)

    @cached_property
    def _public_notice(self) -> bool:
        """Whether an official account speaks, and names nobody."""
        return self.scene.official and not names(self.scene.words, set())

    def _to_all(self, sentence: Span) -> bool:
        """Whether a sentence tells everybody of a service, and means nobody."""
        words = self.scene.words
        notice = words.within(sentence, "service_notice") or self._public_notice
        return bool(notice) and not words.within(sentence, "person_meant")

    @property
    def _telling(self) -> tuple[str, ...]:
        """The lexicons of words that tell care outright; results are no small talk among old friends either."""
        if self.to_patient:
            return "confirm_strong", "confirm_reveal", "confirm_result"
        known = self.scene.relation in _PATIENTS and self.scene.cares
        return ("confirm_reveal", "confirm_result") if known else ("confirm_reveal",)

    @fact("@share")
    def shared(self) -> tuple[Spot, ...]:
        """A patient's own words about their care, passed on."""
        reading = self.scene.adopted
        author = self.scene.action.object.author if self.scene.action.object else None
        if reading is None or author is None or author.relation not in _PATIENTS:
            return ()
        spans = reading.spans("diagnosis", "treatment", "unit", "jargon")
        return tuple((reading, span) for span in spans)
