"""Contempt weighed: signs of which each alone may be harmless, added up sentence by sentence where people are meant."""

from simulator.policy.facts.direction import denied
from simulator.policy.lexicon import Span
from simulator.policy.names import is_given_name
from simulator.policy.reading import Reading

_SIGNS = ("barb_sure", "barb_trait", "barb_deed")
BARBS = (*_SIGNS, "barb_patron")
_WEIGHTS = {"barb_sure": (3, 3), "barb_trait": (1, 2), "barb_deed": (1, 2), "barb_tone": (1, 1), "barb_warm": (-2, -2)}
_PEOPLE = ("barb_group", "person_noun", "name_word", "role")
_LEAST = 2
_BRIEF = 5
_SUBJECT = 2
_YOU = frozenset({"you", "u", "youre", "ur", "yall"})
_BARE = frozenset({"cant", "couldnt", "cannot", "havent", "dont", "didnt", "wont", "still", "just", "tried", "trying"})
"""What begins a sentence that leaves out "I"."""
_I = frozenset({"i", "im", "ive", "id", "i'll", "my", "myself", "me"})


def barbs(reading: Reading, answering: bool = False) -> list[Span]:
    """The sentences of `reading` that put people down; where it is an answer, "you" is whoever is answered."""
    if not reading.has(*BARBS) or reading.has("fiction"):
        return []
    sentences = reading.sentences
    found = []
    for at, sentence in enumerate(sentences):
        before = sentences[at - 1] if at else None
        if _aimed(reading, sentence, before, answering) and not _spared(reading, sentence):
            found += _weighed(reading, sentence, at)
    return found or (_condescending(reading) if answering else [])


def _condescending(reading: Reading) -> list[Span]:
    """Signs of condescension to whoever is answered: three different ones, and no warmth."""
    if reading.has("barb_warm", "own_kin_word", "objection"):
        return []
    return reading.together(_LEAST + 1, "barb_patron")


def _weighed(reading: Reading, sentence: Span, at: int) -> list[Span]:
    signs = [span for span in reading.within(sentence, *_SIGNS) if _meant(reading, span)]
    if not signs:
        return []
    total = sum(_points(reading, sentence, name) for name in _WEIGHTS)
    if not reading.within(sentence, "barb_tone"):
        total += _tone_beside(reading, at)
    return signs if total >= _LEAST else []


def _meant(reading: Reading, span: Span) -> bool:
    """Whether it is said and not unsaid; a supposition ("imagine being ...") softens nothing here."""
    if reading.text.quoted(span[0]) or denied(reading, span):
        return False
    return not reading.within((reading.sentence(span)[0], span[0]), "warning")


def _points(reading: Reading, sentence: Span, name: str) -> int:
    each, most = _WEIGHTS[name]
    words = {" ".join(reading.text.words[b:e]) for b, e in reading.within(sentence, name)}
    return max(min(each * len(words), most), -2) if each > 0 else (each if words else 0)


def _tone_beside(reading: Reading, at: int) -> int:
    """A laugh that is a sentence of its own, or opens the next one."""
    after = reading.sentences[at + 1] if at + 1 < len(reading.sentences) else None
    tones = reading.within(after, "barb_tone") if after else []
    return int(any(span[0] < after[0] + _BRIEF for span in tones)) if after else 0


def peopled(reading: Reading, reach: Span) -> bool:
    """Whether somebody is named or spoken to in `reach`."""
    words = reading.text.words
    if reading.within(reach, *_PEOPLE) or not _YOU.isdisjoint(words[reach[0] : reach[1]]):
        return True
    return any(is_given_name(words[begin]) for begin, _ in reading.within(reach, "cap"))


def _aimed(reading: Reading, sentence: Span, before: Span | None, answering: bool) -> bool:
    if reading.within(sentence, *_PEOPLE) or (answering and reading.within(sentence, "you_word")):
        return True
    if any(_named(reading, sentence, begin) for begin, _ in reading.within(sentence, "cap")):
        return True
    subjectless = reading.text.words[sentence[0]] in _BARE
    return before is not None and not subjectless and bool(reading.within(before, *_PEOPLE))


def _named(reading: Reading, sentence: Span, at: int) -> bool:
    """Whether a capital names somebody: a given name, or any name inside the sentence or with an "'s"."""
    words = reading.text.words
    owner = words[at + 1 : at + 2] == ["'s"]
    return is_given_name(words[at]) or (at > sentence[0] and at not in reading.text.loud) or owner


def _of_animal(reading: Reading, sentence: Span) -> bool:
    """Whether an animal or a thing stands right before what is said: "the rooster has the charm of an alarm"."""
    signs = reading.within(sentence, *_SIGNS)
    before = (max(sentence[0], signs[0][0] - _SUBJECT), signs[0][0]) if signs else sentence
    return bool(reading.within(before, "animal", "thing_word")) and not reading.within(
        sentence, "person_noun", "you_word"
    )


def _spared(reading: Reading, sentence: Span) -> bool:
    """Whether the writer, the writer's family or a thing is meant."""
    words = reading.text.words[sentence[0] : sentence[1]]
    if reading.within(sentence, "own_kin_word") or not words or _of_animal(reading, sentence):
        return True
    if words[0] == "im" or words[:2] in (["i", "am"], ["i", "was"]):
        return _YOU.isdisjoint(words[2:])
    return words[0] in _I and not reading.within(sentence, "person_noun")
