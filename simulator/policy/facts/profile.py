"""Whether readers can see that the actor belongs to the organization, as what, and that the views are their own."""

import re
from functools import cached_property

from simulator.model.finding import Place
from simulator.policy.facts.branding import Branding
from simulator.policy.facts.direction import outright, outside, overlaps, said
from simulator.policy.facts.scene import Scene
from simulator.policy.lexicon import Span
from simulator.policy.names import is_name
from simulator.policy.reading import Reading

_ROLE_REACH = 8
_PERSON_REACH = 8
_OPENING = 2
_OTHERS = frozenset({"the", "those", "these", "all", "every", "some", "many", "most", "other", "their", "your", "any"})
_PERSONS = frozenset(
    {"i", "im", "ive", "i'll", "id", "my", "our", "we", "we're", "us", "me", "as", "mine", "full", "yo"}
)
_NOT = ("\u2260", "!=", "=/=", "<>")
_UNEQUAL = re.compile(
    r"\b(?:views?|opinions?|thoughts|tweets|posts|takes|words|comments|ideas|jokes|me|mine|i)\W{0,3}"
    r"(?:\u2260|!=|=/=|<>)\W{0,2}(?!endorse|agree)\w+(?:\W?\w+)?",
    re.IGNORECASE,
)
"""Views set apart from somebody else's with a sign for "is not"; signs are no words."""
_WHOSE = frozenset({"mine", "own", "personal", "employer", "employers", "myself", "views", "opinions"})
_JOB_ENDINGS = ("ologist", "ologists", "iatrist", "iatrician", "ometrist", "ographer", "technologist", "therapist")
_JOB_NOUNS = ("er", "or", "ist", "ian", "ant", "ent", "ary", "man", "woman", "clerk", "tech", "aide", "nurse", "lead")
_LEADS = frozenset({"im", "am", "as"})
_ARTICLES = frozenset({"a", "an", "the", "one"})
_AT = frozenset({"at", "for", "with", "in", "the"})
_STATED_REACH = 12
_HANDLE_JOBS = ("nurse", "doctor", "doc", "dr", "medic", "rn", "md", "np", "lpn", "cna", "emt", "pharmd", "rph")
_FIRST_PERSON = frozenset({"i", "im", "as", "my", "me", "am", "ive"})


class Profile:
    """What the profile and the text show of the actor."""

    def __init__(self, scene: Scene, branding: Branding) -> None:
        self.scene = scene
        self.branding = branding
        self.action = scene.action

    @cached_property
    def affiliation(self) -> tuple[Place, ...]:
        """Where the connection with the organization shows; empty where it does not."""
        if self.scene.official:
            return (Place(field="actor.account"),)
        places = [*self._profile_places("actor.name", "actor.handle", "actor.url", "actor.bio")]
        if self.action.actor.avatar == "logo":
            places.append(Place(field="actor.avatar"))
        return tuple(places + self._text_places())

    @property
    def apparent(self) -> bool:
        return bool(self.affiliation)

    @cached_property
    def connection(self) -> tuple[Place, ...]:
        """Where words tell readers of the connection: bio, name, handle or text; a URL or a logo tells nothing."""
        return (*self._profile_places("actor.name", "actor.handle", "actor.bio"), *self._text_places())

    @property
    def shown_in_profile(self) -> bool:
        return len(self.affiliation) > len(self._text_places())

    def _profile_places(self, *fields: str) -> list[Place]:
        return [place for field in fields for place in self._named_in(field)]

    def _named_in(self, field: str) -> list[Place]:
        if field != "actor.bio":
            return [place for place in self.branding.named if place.field == field]
        reading = self.scene.reading(field)
        spans = outside(reading.spans("org"), reading.spans("no_connection"))
        return [reading.place(span) for span in spans[:1]]

    def _text_places(self) -> list[Place]:
        reading = self.scene.reading("text")
        if not reading.has("org"):
            return []
        spans = outside(said(reading, "connection"), reading.spans("no_connection"))
        spans = [span for span in spans if _own(reading, span)] or _stated(reading)
        if not any(self.means(reading, span) for span in reading.spans("org")):
            return []
        return [reading.place(span) for span in spans[:1]]

    def means(self, reading: Reading, span: Span) -> bool:
        """Whether a name means the organization: a short one does not where the profile gives it another sense."""
        return not (self.branding.other_sense and self.branding.is_short(reading, span))

    @cached_property
    def role(self) -> tuple[Place, ...]:
        """Where the bio, text, name or handle tells the actor's job or function."""
        for field in ("actor.bio", "actor.name", "actor.handle"):
            reading = self.scene.reading(field)
            spans = [span for span in reading.spans("role") if self._is_job(reading, span)]
            spans = spans or _by_ending(reading) or _functions(reading)
            if spans:
                return (reading.place(spans[0]),)
        handle = self.scene.reading("actor.handle")
        own = frozenset(self.scene.reading("actor.name").text.words)
        if any(_run_together(word, own) for word in handle.text.words):
            return (Place(field="actor.handle", match=handle.text.raw),)
        text = self.scene.reading("text")
        spans = [span for span in text.spans("role") if _first_person(text, span)] or _stated(text)
        return (text.place(spans[0]),) if spans else ()

    def _is_job(self, reading: Reading, span: Span) -> bool:
        """Hobbies such as "baker" are a job only beside the organization's name, or where they are the job."""
        if not overlaps(span, reading.spans("hobby")):
            return True
        words = set(reading.text.words[span[0] : span[1]])
        if words & set(self.scene.reading("actor.job").text.words):
            return True
        return any(abs(org[0] - span[0]) <= _ROLE_REACH for org in reading.spans("org"))

    @cached_property
    def disclaimer(self) -> tuple[Place, ...]:
        """Where the bio or the text says that the views are the writer's own."""
        for field in ("text", "actor.bio"):
            reading = self.scene.reading(field)
            spans = [span for span in reading.spans("disclaimer") if _says_whose(reading, span)]
            if spans:
                return (reading.place(spans[0]),)
            raw = reading.text.raw
            signs = _UNEQUAL.search(raw) if any(sign in raw for sign in _NOT) else None
            if signs:
                return (Place(field=field, span=signs.span(), match=signs[0]),)
        return ()


def _says_whose(reading: Reading, span: Span) -> bool:
    """Whether a disclaimer is about whose views they are; "not medical advice" is not."""
    others = [s for s in reading.spans("not_disclaimer") if overlaps(span, [s])]
    rest = {w for i, w in enumerate(reading.text.words[: span[1]]) if i >= span[0] and not overlaps((i, i + 1), others)}
    return not others or not _WHOSE.isdisjoint(rest)


def _by_ending(reading: Reading) -> list[Span]:
    """Jobs that no list has, by how their names end: "electrophysiologist"."""
    return [(i, i + 1) for i, word in enumerate(reading.text.words) if word.endswith(_JOB_ENDINGS)]


def _functions(reading: Reading) -> list[Span]:
    """What a bio says that somebody does for the organization: "Patient registration, Harbor Lake Clinic"."""
    orgs = {begin for begin, _ in reading.spans("org")}
    return [s for s in reading.spans("function_word") if not orgs.isdisjoint((s[1], s[1] + 1))]


def _stated(reading: Reading) -> list[Span]:
    """Jobs told in words of one's own: "I'm a surgery scheduler at ...", "somebody who sits in the booth at ..."."""
    words, found = reading.text.words, []
    for org, _ in reading.spans("org"):
        begin = max(reading.sentence((org, org))[0], org - _STATED_REACH)
        told = reading.within((begin, org), "function_told")
        lead = max((i for i in range(begin, org) if words[i] in _LEADS and _article(words, i)), default=-1)
        if told and words[org - 1] in _AT:
            found.append((told[0][0], org))
        elif lead >= 0 and words[org - 1] in _AT and _job(reading, (lead + 1, org - 1)):
            found.append((lead, org))
    return [span for span in found if outright(reading, span)]


def _article(words: list[str], at: int) -> bool:
    return not _ARTICLES.isdisjoint(words[at + 1 : at + 3]) and (words[at] != "am" or words[at - 1 : at] == ["i"])


def _job(reading: Reading, span: Span) -> bool:
    """Whether an article and one to four words stand there that may name a job, and nothing that is none."""
    if span[1] - span[0] not in range(2, 6) or reading.within((span[1] - 1, span[1]), "stated_not"):
        return False
    return reading.text.words[span[1] - 1].endswith(_JOB_NOUNS)


def _run_together(word: str, own: frozenset[str]) -> bool:
    """Whether a handle begins or ends with a job, the rest of it being a name: "nursebecky", "drsmith"."""
    head = next((job for job in _HANDLE_JOBS if word.startswith(job)), "")
    tail = next((job for job in _HANDLE_JOBS if word.endswith(job)), "")
    rests = [word[len(head) :]] * bool(head) + [word[: len(word) - len(tail)]] * bool(tail)
    return any(rest in own or is_name(rest) for rest in (rest.rstrip("0123456789") for rest in rests))


def _own(reading: Reading, span: Span) -> bool:
    """Whether words of a connection are the writer's own: first person, or a sentence that begins with the job."""
    first, _ = reading.sentence(span)
    near = reading.text.words[max(first, span[0] - _PERSON_REACH) : span[1]]
    if not _PERSONS.isdisjoint(near):
        return True
    words = reading.text.words
    opening = span[0] - first <= _OPENING and words[first] not in _OTHERS and not words[span[0]].endswith("s")
    return opening and (span[0] == first or overlaps(span, reading.spans("role")))


def _first_person(reading: Reading, span: Span) -> bool:
    if overlaps(span, reading.spans("connection")):
        return True
    begin = max(reading.sentence(span)[0], span[0] - 6)
    return not _FIRST_PERSON.isdisjoint(reading.text.words[begin : span[0]])
