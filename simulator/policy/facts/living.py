"""Which sentences of a text tell of work: what tells of a pet, one's own family or the world at large is left out."""

from simulator.policy.facts.direction import outside
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

OTHER_LIFE = ("pet", "own_life", "thing_patient")
"""Words of another life: they silence their own sentence, and those around it that say nothing of work."""
ASIDE = ("not_care", "wish_well", "journal")
"""Words of wishes and pastimes: they silence their own sentence, unless it tells of work."""
GENERAL = ("general_care", "warning", "hypothetical", "norm")
"""Words of advice and of what might be: they silence their own sentence."""
_WORK = ("patient_noun", "unit", "room", "jargon", "record_number", "aged_case")
_PATIENT = ("patient_noun", "record_number")
_SELVES = ("patient_noun", "one_person", "role_kin", "somebody", "unit")
_QUOTED = ("patient_noun", "unit", "care_verb", "jargon", "event_kind", "one_person", "day_word")
"""What counts for nothing inside quotation marks: it may be quoted in order to object."""
_UNCLEAR = ("not_patient", "my_role", "team_named", "elsewhere_place", "patient_noun")
"""Without these and without quotes nothing only looks like a patient."""
_TEAMS = ("treatment", "diagnosis", "clinical_word")
"""What counts for nothing in the name of a team: "our dialysis nurses"."""
_OWNERS = frozenset(
    {
        *("a", "an", "the", "his", "her", "their", "this", "that", "whose", "one", "your", "ur", "another", "every"),
        *("and", "new", "young", "old", "'s", "time", "some", "somebodys", "someones", "of", "first", "our"),
    }
)


def at_work(reading: Reading, cares: bool) -> Reading:
    """The reading without the sentences that tell of another life; the reading itself where there are none."""
    reading = _plain(reading)
    if not reading.has(*OTHER_LIFE, *ASIDE, *GENERAL, "bare_kin"):
        return reading
    kept = _kept(reading, _WORK if cares else _PATIENT)
    return reading if len(kept) == len(reading.sentences) else excerpt(reading, kept)


def of_others(reading: Reading) -> Reading:
    """The reading without what tells of the writer's own life and family, or of what might be; animals may stay."""
    reading = _plain(reading)
    mine = [s for s in reading.sentences if reading.within(s, "own_life", "not_care") or _own_kin(reading, s)]
    others = [s for s in reading.sentences if s not in mine and not _general(reading, s)]
    return reading if len(others) == len(reading.sentences) else excerpt(reading, others)


def _plain(reading: Reading) -> Reading:
    """The reading without what only looks like a patient: patience, the writer's own part, words quoted."""
    if not (reading.has(*_UNCLEAR) or reading.text.quotes):
        return reading
    hits = dict(reading.hits)
    for name in _SELVES:
        if name in hits:
            hits[name] = outside(hits[name], reading.spans("not_patient", "my_role"))
    if reading.text.quotes:
        hits |= {name: [s for s in hits.get(name, ()) if not reading.text.quoted(s[0])] for name in _QUOTED}
    if hits.get("team_named"):
        hits |= {name: outside(hits.get(name, []), hits["team_named"]) for name in _TEAMS}
    if hits.get("elsewhere_place"):
        named = reading.spans("unit")
        hits["elsewhere_place"] = [] if "known_person" in hits else outside(hits["elsewhere_place"], named)
    if hits.get("patient_noun"):
        hits["general_care"] = outside(reading.spans("general_care"), hits["patient_noun"])
    return Reading(reading.text, {name: spans for name, spans in hits.items() if spans})


def excerpt(reading: Reading, sentences: list[Span]) -> Reading:
    """The reading with the hits of these sentences alone."""
    hits = {
        name: [span for span in spans if any(begin <= span[0] < end for begin, end in sentences)]
        for name, spans in reading.hits.items()
    }
    hits["thing_patient"] = reading.spans("thing_patient")
    return Reading(reading.text, {name: spans for name, spans in hits.items() if spans})


def _kept(reading: Reading, ours: tuple[str, ...]) -> list[Span]:
    lives = {sentence: _another_life(reading, sentence) for sentence in reading.sentences}
    kept, working = [], not any(lives.values())
    for sentence in reading.sentences:
        if lives[sentence]:
            working = False
        elif _general(reading, sentence):
            continue
        elif reading.within(sentence, *ours):
            working = True
            kept.append(sentence)
        elif working and not reading.within(sentence, *ASIDE):
            kept.append(sentence)
    return kept


def _general(reading: Reading, sentence: Span) -> bool:
    """Whether the sentence advises or supposes; an age at its head makes "every one of us" no advice."""
    aged = reading.within(sentence, "bare_age")
    return bool(reading.within(sentence, *(GENERAL[1:] if aged else GENERAL)))


def _another_life(reading: Reading, sentence: Span) -> bool:
    if reading.within(sentence, *_PATIENT):
        return False
    if reading.within(sentence, "own_life"):
        return True
    if reading.within(sentence, "thing_patient") and not reading.within(
        sentence, "one_person", "somebody", "event_kind", "pointed"
    ):
        return True
    if reading.within(sentence, "unit", "room", "jargon", "event_kind"):
        return False
    return bool(reading.within(sentence, "pet")) or _own_kin(reading, sentence)


def _own_kin(reading: Reading, sentence: Span) -> bool:
    """Whether "mom", "wife" or the like stands without an article or owner: the writer's own."""
    words = reading.text.words
    return any(not b or words[b - 1] not in _OWNERS for b, _ in reading.within(sentence, "bare_kin"))
