"""A patient's story woven of threads, of which each alone says nothing: somebody pointed at, care, what befell them."""

from simulator.policy.facts.direction import said
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_CARE = ("bedside", "care_verb", "treatment", "diagnosis", "organ", "jargon", "patient_noun", "room", "unit")
_MARKS = ("happening", "reminded", "singular", "town_spot")
"""What makes somebody recognisable: an event, what readers know of, being the only one, a place in town."""
_THREADS = (
    (("pointed", "one_person", "age_word", "role_kin", "known_person", "public_role"), 3),
    (("day_word", "date_of_care", "month_of_care"), 2),
    (("happening",), 2),
    (("reminded",), 4),
    (("singular",), 2),
    (("town_spot",), 1),
)
_THEY, _THIRD = 2, frozenset({"he", "she", "hes", "shes", "his", "her", "him", "hers", "who", "whose", "they", "their"})
_MUCH = 3
LEAST = 8


def woven(reading: Reading, least: int = LEAST) -> list[Span]:
    """The marks in `reading` by which a patient could be recognised, where the threads of a story hold together."""
    marks = said(reading, *_MARKS, negation=False)
    if not marks or reading.has("tale_not", "fiction", "hypothetical"):
        return []
    words = reading.text.words
    care = len({words[begin] for begin, _ in reading.spans("clinical_word", *_CARE)})
    points = (1 if care < _MUCH else _MUCH) + _THEY * (not _THIRD.isdisjoint(words))
    points += sum(weight for names, weight in _THREADS if reading.has(*names))
    return marks if care and points >= least else []
