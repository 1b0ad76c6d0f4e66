"""A patient's story woven of threads, of which each alone says nothing: somebody pointed at, care, what befell them."""

from simulator.policy.facts.direction import said
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

CARE = (
    *("bedside", "care_verb", "treatment", "diagnosis", "organ", "jargon", "patient_noun", "room", "unit"),
    "clinical_word",
)
THIRD = frozenset({"he", "she", "hes", "shes", "his", "her", "him", "hers", "they", "their"})
"""Words for somebody who was named or pointed at before."""
_KNOWN = ("known_person", "public_role")
_WHO = ("pointed", "one_person", "age_word", "role_kin", *_KNOWN)
MARKS = ("happening", "reminded", "singular", "town_spot")
"""What makes somebody recognisable: an event, what readers know of, being the only one, a place in town."""
_THREADS = (
    (_WHO, 3),
    (("day_word", "date_of_care", "month_of_care"), 2),
    (("happening",), 2),
    (("reminded",), 4),
    (("singular",), 2),
    (("town_spot",), 1),
    (("prop",), 1),
)
_THEY, _MET = 2, 2
_MUCH = 3
LEAST = 8


def woven(reading: Reading, cares: bool) -> list[Span]:
    """The marks in `reading` by which a patient could be recognised, where the threads of a story hold together.

    Who does not care for patients must tell of having met them, by which they met them.
    """
    marks = _marks(reading)
    if not marks or reading.has("tale_not", "fiction", "hypothetical"):
        return []
    met = reading.has("handled")
    points = (threads(reading) + _MET * met) if met or cares else 0
    return marks if points >= (LEAST if cares else LEAST + _MET) else []


def threads(reading: Reading) -> int:
    """How much speaks for a story about one patient; nothing without a word of care."""
    words = reading.text.words
    care = len({words[begin] for begin, _ in reading.spans(*CARE)})
    points = (1 if care < _MUCH else _MUCH) + _THEY * (not THIRD.isdisjoint(words))
    return (points + sum(weight for names, weight in _THREADS if reading.has(*names))) if care else 0


def _marks(reading: Reading) -> list[Span]:
    marks = said(reading, *MARKS, negation=False)
    met = reading.has("handled") and reading.has(*CARE[1:])
    return marks or (said(reading, *_KNOWN, negation=False) if met else [])
