"""The story of a patient: whether the words tell one, and the details by which the patient could be recognised."""

import re
from collections.abc import Iterable
from functools import cached_property

import msgspec

from simulator.model.finding import Place
from simulator.policy.facts.conduct import Spot
from simulator.policy.facts.direction import outright, outside, overlaps, said, told
from simulator.policy.facts.living import at_work
from simulator.policy.facts.scene import Scene
from simulator.policy.lexicon import Span
from simulator.policy.names import is_given_name, is_name
from simulator.policy.reading import Reading

PERSONAL_TITLES = frozenset({"mr", "mrs", "ms", "miss", "senor", "senora", "don", "dona", "mister"})
_BEDS = frozenset({"bed", "rm", "bay"})
_CLINICAL = ("care_verb", "clinical_word", "diagnosis", "treatment", "jargon", "room")
MANY = 3
"""How many general details of a story let somebody be recognised."""


class Detail(msgspec.Struct, frozen=True):
    """A detail of a patient, by its kind ("a day"), with its places."""

    kind: str
    places: tuple[Place, ...]


class Story:
    """What one action tells about a patient who is neither the actor nor the actor's family."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @cached_property
    def told(self) -> tuple[Reading, ...]:
        """What of the actor's own words tells of a patient."""
        if self.permitted or not self._staff:
            return ()
        read = (at_work(r, self.scene.cares) for r in self.scene.own if not self.scene.invented(r))
        return tuple(reading for reading in read if self._tells(reading))

    @cached_property
    def permitted(self) -> bool:
        """Whether an official account says that the person gave written permission."""
        return self.scene.official and any(reading.has("permission") for reading in self.scene.own)

    def _tells(self, reading: Reading) -> bool:
        if said(reading, "patient_noun", negation=False):
            return True
        if self.scene.cares and reading.has("shift_mood") and reading.has("unit"):
            return True
        near = self.scene.cares and _somebody(reading) and not reading.has("elsewhere_place")
        return self._weight(reading) >= (2 if near else 3)

    @property
    def _staff(self) -> bool:
        """Whether the actor can have patients at all: a job, a duty, or a name of the organization in the bio."""
        actor = self.scene.action.actor
        return (
            bool(actor.job or actor.duties) or self.scene.official or self.scene.reading("actor.bio").has("org", "role")
        )

    def _weight(self, reading: Reading) -> int:
        """How much speaks for a patient of the actor's: care, somebody, clinical words, a place of care, a day."""
        cares, somebody = self.scene.cares, _somebody(reading)
        care = 2 * bool(said(reading, "care_verb"))
        jargon = 2 * (cares and reading.has("jargon"))
        place = reading.has("unit", "room")
        day = reading.has("day_word", "date_of_care")
        event = reading.has("event_kind")
        clinical = reading.has("diagnosis", "treatment") or (cares and reading.has("clinical_word"))
        tied = care or jargon or place or event or reading.has("work_tie", "encounter", "shift_mood", "age_word")
        clinical = clinical and (tied or self._pictured)
        mood = reading.has("shift_mood") and (somebody or clinical)
        mine = cares and (mood or (clinical and reading.has("encounter")))
        titled = bool(_titled(reading)) and (clinical or place or care > 0)
        cared = cares and somebody and place and not reading.has("elsewhere_place", "staff_event")
        mocked = 2 * (cares and reading.has("mock_frame"))
        core = care + jargon + clinical + event + titled + mine + cared + mocked + 2 * self._pictured
        return core + (somebody + place + day if core else 0)

    @property
    def _pictured(self) -> bool:
        """Whether a picture of the action shows a patient."""
        return any("patient" in media.shows for _, media in self.scene.media)

    @cached_property
    def details(self) -> tuple[Detail, ...]:
        """The general details that add up: age with its diagnosis counts as one."""
        kinds = (
            ("an age or a diagnosis", ("age_word", "diagnosis", "treatment", "jargon")),
            ("a place", ("unit", "place_name")),
            ("a day", ("day_word",)),
            ("a role or kin", ("role_kin",)),
            ("an extreme", ("extreme",)),
        )
        found = (Detail(kind, tuple(self._places(names))) for kind, names in kinds)
        return tuple(detail for detail in found if detail.places)

    def _places(self, names: Iterable[str]) -> list[Place]:
        places = []
        for reading in self.told:
            spans = outside(reading.spans(*names), [*reading.spans("org"), *reading.spans("connection")])
            if "place_name" in names:
                spans = outside(spans, reading.spans("day_word", "month_of_care", "date_of_care"))
            places += [reading.place(span) for span in spans]
        return places

    @cached_property
    def events(self) -> tuple[Place, ...]:
        """A public event, or a detail that fits one person alone."""
        return tuple(self._places(("public_event", "unique", "public_role", "hazard")))

    @cached_property
    def rare(self) -> tuple[Place, ...]:
        """A rare condition, told together with a place or a day."""
        found = []
        for reading in self.scene.own:
            if reading.has("fiction", "own_life", "journal", "general_care") or self.permitted:
                continue
            if reading.has("unit", "place_name", "day_word", "date_of_care", "month_of_care"):
                found += [reading.place(span) for span in said(reading, "rare")]
        return tuple(found)

    @cached_property
    def identifiers(self) -> tuple[Place, ...]:
        """Names, initials, record numbers, rooms and dates of a patient."""
        if self.permitted:
            return ()
        read = (at_work(r, self.scene.cares) for r in self.scene.own if not r.has("fiction"))
        return tuple(r.place(s) for r in read for s in self._identifying(r))

    def _identifying(self, reading: Reading) -> list[Span]:
        spans = said(reading, "record_number")
        of_patient = any(reading.text is told.text for told in self.told)
        if of_patient:
            spans += [*said(reading, "date_of_care"), *_initials(reading)]
            if reading.has("patient_noun", *_CLINICAL) and not reading.has("staff_event"):
                spans += self._names(reading)
        if of_patient or (self.scene.cares and not reading.has("not_room", "not_care", "own_life")):
            spans += _numbered_rooms(reading)
            spans += [
                s for s in said(reading, "room") if reading.has("work_context") or reading.text.words[s[0]] in _BEDS
            ]
        return sorted(set(spans))

    def _names(self, reading: Reading) -> list[Span]:
        words = reading.text.words
        own = {word for other in self._parties() for word in other.lower().replace(".", " ").split()}
        found = []
        for begin, end in outside(reading.spans("cap"), [*reading.spans("org"), *reading.spans("not_name")]):
            titled = begin > 0 and words[begin - 1] in PERSONAL_TITLES
            if not outright(reading, (begin, end), negation=False) or words[begin] in own:
                continue
            if titled or (is_name(words[begin]) and _name_like(reading, begin)):
                found.append((begin - titled, end))
        return found

    def _parties(self) -> list[str]:
        action = self.scene.action
        author = action.object.author if action.object else None
        return [action.actor.name, *(other.name for other in (author, action.target) if other)]

    @cached_property
    def teasers(self) -> tuple[Place, ...]:
        """Hints at who it is, in a story of a patient."""
        return tuple(r.place(s) for r in self.told for s in said(r, "who_teaser", negation=False))

    @cached_property
    def snooping(self) -> tuple[Spot, ...]:
        """A record looked up without need."""
        found = []
        for reading in self.scene.own:
            if not reading.has("fiction", "snoop_ok"):
                found += [(reading, span) for span in said(reading, "snoop")]
        return tuple(found)

    @cached_property
    def gossip(self) -> tuple[Spot, ...]:
        """Telling that somebody known was seen as a patient."""
        found = []
        for reading in self.scene.own:
            if not reading.has("fiction", "pet"):
                found += [(reading, span) for span in told(reading, "gossip_seen")]
        return tuple(found)


def _titled(reading: Reading) -> list[Span]:
    """Names with a personal title: "Mrs. Alvarado"."""
    words = reading.text.words
    return [(b - 1, e) for b, e in reading.spans("cap") if b and words[b - 1] in PERSONAL_TITLES]


def _somebody(reading: Reading) -> bool:
    """Whether somebody is spoken of: by what they are, or by their name in full."""
    return reading.has("somebody", "age_word", "role_kin", "extreme", "public_role") or bool(_full_names(reading))


def _full_names(reading: Reading) -> list[Span]:
    """Names in full: a title and a name, a given name and another capital, as in "Rolf Gundersen" or "Gary K."."""
    words, ends = reading.text.words, {begin for begin, _ in reading.spans("cap")}
    named = [(b, b + 2) for b, _ in reading.spans("cap") if b + 1 in ends and is_given_name(words[b])]
    return [*_titled(reading), *outside(named, [*reading.spans("org"), *reading.spans("not_name")])]


_NUMBERED = re.compile(r"\d{1,3}[a-d]")
_IN = frozenset({"in", "from", "over", "for", "to", "bed", "room", "rm", "dude", "guy", "lady"})


def _numbered_rooms(reading: Reading) -> list[Span]:
    """Rooms by number and letter, as in "the gentleman in 14B"."""
    words = reading.text.words
    return [s for s in reading.spans("num") if _NUMBERED.fullmatch(words[s[0]]) and s[0] and words[s[0] - 1] in _IN]


def _name_like(reading: Reading, begin: int) -> bool:
    """A name inside a sentence, and no place ("in Florence"), month or second part of a longer capital phrase."""
    return not overlaps((begin, begin + 1), reading.spans("place_name", "role", "day_word"))


def _initials(reading: Reading) -> list[Span]:
    """Two capital letters with full stops, as in "J.R."."""
    text = reading.text
    found = []
    for i in range(len(text) - 1):
        pair = len(text.words[i]) == len(text.words[i + 1]) == 1 and text.capital(i) and text.capital(i + 1)
        if pair and text.raw[text.ends[i] : text.starts[i + 1]] == ".":
            found.append((i, i + 2))
    return found
