"""The story of a patient: whether the words tell one, and the details by which the patient could be recognised."""

from collections.abc import Iterable
from functools import cached_property

import msgspec

from simulator.model.finding import Place
from simulator.policy.facts.conduct import Spot
from simulator.policy.facts.direction import outside, said
from simulator.policy.facts.fact import fact
from simulator.policy.facts.identify import full_names, initials, names, rooms, titled
from simulator.policy.facts.living import of_others
from simulator.policy.facts.scene import Scene
from simulator.policy.facts.tale import MARKS, woven
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_CLINICAL = ("care_verb", "clinical_word", "diagnosis", "treatment", "jargon", "room")
_TIES = ("work_tie", "encounter", "shift_mood", "age_word", "one_person", "known_person", "hazard")
"""Words beside which a clinical word tells of somebody at work."""
_TOLD = (*_CLINICAL, "patient_noun", "organ", "event_kind", "unit", "shift_mood", "mock_frame", "@picture")
"""Signs of a story of a patient; every other one needs one of these beside it."""
_EVENTS = ("public_event", "unique", "public_role", "hazard", "known_person")
_WE = frozenset({"we", "i"})
_PEOPLE = ("somebody", "age_word", "role_kin", "extreme", "public_role", "known_person")
_IN_BIO = ("one_person", "role_kin", "public_role", "known_person")
"""Who must be spoken of for a bio to tell of somebody; an age there is most often the writer's own."""
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

    @fact(*_TOLD)
    def told(self) -> tuple[Reading, ...]:
        """What of the actor's own words tells of a patient."""
        if self.permitted or not self._staff:
            return ()
        own = (r for r in self.scene.own if not self.scene.invented(r) and not self._published(r))
        read = (r if self._pictured else self.scene.working(r) for r in own)
        return tuple(reading for reading in read if self._tells(reading))

    @cached_property
    def permitted(self) -> bool:
        """Whether an official account says that the person gave written permission."""
        return self.scene.official and any(reading.has("permission") for reading in self.scene.own)

    def _published(self, reading: Reading) -> bool:
        """Whether `reading` is what an organization, such as a newspaper, has told the public."""
        shared = self.scene.action.object
        author = shared.author if shared else None
        return reading is self.scene.adopted and author is not None and author.relation == "organization"

    def _tells(self, reading: Reading) -> bool:
        if self._of_staff(reading) or _history(reading) or (reading.has("thing_patient") and not self.scene.cares):
            return False
        if said(reading, "patient_noun", negation=False):
            return True
        if self.scene.profile_update and not reading.has("care_verb", *_IN_BIO):
            return False  # what a bio says of the work is no story
        if self.scene.cares and reading.has("shift_mood") and reading.has("unit"):
            return True
        treated = reading.has("day_word") and reading.has("diagnosis", "treatment", "care_verb")
        near = self.scene.cares and (_somebody(reading) or treated) and not reading.has("elsewhere_place")
        return self._weight(reading) >= (2 if near else 3)

    def _of_staff(self, reading: Reading) -> bool:
        """Whether the words recommend a colleague, and name no patient."""
        about = self.scene.relation == "colleague" and self.scene.action.type in ("recommend", "endorse")
        return about and not reading.has("patient_noun")

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
        place = reading.has("unit", "room")
        care = 2 * self._cared(reading, somebody or place or reading.has(*_CLINICAL[1:], "organ"))
        care += 2 * (cares and reading.has("jargon"))
        day = reading.has("day_word", "date_of_care")
        event = reading.has("event_kind")
        tied = care or place or event or self._pictured or reading.has(*_TIES) or (cares and day)
        clinical = bool(tied) and reading.has("diagnosis", "treatment", *(("clinical_word", "organ") if cares else ()))
        named = bool(titled(reading)) and (clinical or place or care > 0)
        core = care + clinical + event + named + 2 * self._pictured + cares * self._of_mine(reading, somebody, clinical)
        return core + (somebody + place + day if core else 0)

    def _cared(self, reading: Reading, whom: bool) -> bool:
        """Whether care is told of somebody; "we lost", said by those who care for patients, needs nobody beside."""
        verbs = said(reading, "care_verb")
        ours = self.scene.cares and any(reading.text.words[begin] in _WE for begin, _ in verbs)
        return bool(verbs) and (whom or ours)

    def _of_mine(self, reading: Reading, somebody: bool, clinical: bool) -> int:
        """What more speaks for it where the actor cares for patients."""
        mood = reading.has("shift_mood") and (somebody or clinical)
        met = clinical and reading.has("encounter") and not reading.has("elsewhere_place")
        seen = somebody and reading.has("unit", "room") and not reading.has("elsewhere_place", "staff_event")
        hazard = 2 * (clinical and reading.has("hazard"))
        return (mood or met) + hazard + seen + 2 * (somebody and reading.has("mock_frame"))

    @property
    def _pictured(self) -> bool:
        """Whether a picture of the action shows a patient."""
        return any("patient" in media.shows for _, media in self.scene.media)

    @fact(*_TOLD)
    def details(self) -> tuple[Detail, ...]:
        """The general details that add up: age with its diagnosis counts as one."""
        kinds = (
            ("a place", ("unit", "place_name")),
            ("an age or a diagnosis", ("age_word", "diagnosis", "treatment", "jargon", "organ")),
            ("a day", ("day_word",)),
            ("a role or kin", ("role_kin",)),
            ("an extreme", ("extreme",)),
        )
        taken: set[tuple[str, tuple[int, int]]] = set()
        found = []
        for kind, lexicons in kinds:
            spots = [spot for spot in self._spots(lexicons) if not _taken(spot, taken)]
            taken |= {(reading.text.field, span) for reading, span in spots}
            found.append(Detail(kind, tuple(reading.place(span) for reading, span in spots)))
        return tuple(detail for detail in found if detail.places)

    def _spots(self, lexicons: Iterable[str]) -> list[Spot]:
        spots = []
        for reading in self.told:
            barred = [*reading.spans("org"), *reading.spans("connection"), *reading.spans("my_role")]
            if "place_name" in lexicons:
                barred += [*reading.spans("day_word"), *reading.spans("month_of_care"), *reading.spans("date_of_care")]
            spots += [(reading, span) for span in outside(reading.spans(*lexicons), barred)]
        return spots

    @fact(*_EVENTS)
    def events(self) -> tuple[Place, ...]:
        """A public event, or a detail that fits one person alone."""
        return tuple(reading.place(span) for reading, span in self._spots(_EVENTS))

    @fact(*MARKS, "handled")
    def woven(self) -> tuple[Place, ...]:
        """By what a patient could be recognised, where signs of a story that are weak each hold together."""
        if self.permitted or not self._staff:
            return ()
        own = (r for r in self.scene.own if not self.scene.invented(r) and not self._published(r))
        read = (of_others(reading) for reading in own if not reading.has("journal"))
        return tuple(
            reading.place(span)
            for reading in read
            if not _history(reading)
            for span in woven(reading, self.scene.cares)
        )

    @fact("rare")
    def rare(self) -> tuple[Place, ...]:
        """A rare condition, told together with a place or a day."""
        found = []
        for reading in (self.scene.working(own) for own in self.scene.own if not own.has("fiction", "journal")):
            if self.permitted:
                continue
            if reading.has("unit", "place_name", "day_word", "date_of_care", "month_of_care"):
                found += [reading.place(span) for span in said(reading, "rare")]
        return tuple(found)

    @fact("record_number", "num", "@report", "@delete", *_TOLD)
    def identifiers(self) -> tuple[Place, ...]:
        """Names, initials, record numbers, rooms and dates of a patient."""
        if self.permitted:
            return ()
        read = [r for r in self.scene.own if not r.has("fiction")]
        numbers = [r.place(s) for r in read for s in said(r, "record_number")]
        others = (self.scene.working(r) for r in read)
        return (*numbers, *(r.place(s) for r in others for s in self._identifying(r)))

    def _identifying(self, reading: Reading) -> list[Span]:
        spans: list[Span] = []
        of_patient = any(reading.text is told.text for told in self.told)
        if self.scene.cares and self.scene.action.type in ("delete", "report"):
            spans += titled(reading)
        if of_patient or self._pictured:
            spans += [*said(reading, "date_of_care"), *initials(reading)]
            spans += [] if reading.has("staff_event") else titled(reading)
            if (self._pictured or reading.has("patient_noun", *_CLINICAL)) and not reading.has("staff_event"):
                known = {word for other in self._parties() for word in other.lower().replace(".", " ").split()}
                spans += names(reading, known)
        if of_patient or (self.scene.cares and not reading.has("not_room", "not_care", "own_life")):
            spans += rooms(reading, of_patient)
        return sorted(set(spans))

    def _parties(self) -> list[str]:
        action = self.scene.action
        author = action.object.author if action.object else None
        return [action.actor.name, *(other.name for other in (author, action.target) if other)]

    @fact("who_teaser")
    def teasers(self) -> tuple[Place, ...]:
        """Hints at who it is, in a story of a patient."""
        return tuple(r.place(s) for r in self.told for s in said(r, "who_teaser", negation=False))


def _somebody(reading: Reading) -> bool:
    """Whether somebody is spoken of: by what they are, or by their name in full."""
    return reading.has(*_PEOPLE) or bool(full_names(reading) or initials(reading))


def _taken(spot: Spot, taken: set[tuple[str, tuple[int, int]]]) -> bool:
    """Whether the words of `spot` are a detail of another kind already: the "burn" of "the burn unit"."""
    reading, (begin, end) = spot
    return any(field == reading.text.field and b <= begin and end <= e for field, (b, e) in taken)


def _history(reading: Reading) -> bool:
    """Whether a year long past is named: medical history is public."""
    years = (reading.text.words[begin] for begin, _ in reading.spans("num"))
    return any(len(year) == 4 and year.isdigit() and 1400 <= int(year) <= 1985 for year in years)
