"""What leads straight to one patient: names, initials, rooms, record numbers and dates of care."""

import re
from itertools import pairwise

from simulator.policy.facts.direction import outright, outside, overlaps, said
from simulator.policy.lexicon import Span
from simulator.policy.names import is_given_name, is_name
from simulator.policy.reading import Reading

PERSONAL_TITLES = frozenset({"mr", "mrs", "ms", "miss", "senor", "senora", "don", "dona", "mister"})
_BEDS = frozenset({"bed", "rm", "bay"})
_COUNTED = frozenset(
    {
        *("second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months"),
        *("year", "years", "sets", "games", "miles", "percent"),
    }
)
_NUMBERED = re.compile(r"\d{1,3}[a-d]")
_IN = frozenset({"in", "from", "over", "for", "to", "bed", "room", "rm", "dude", "guy", "lady"})


def rooms(reading: Reading, of_patient: bool) -> list[Span]:
    """Rooms and beds; outside a patient's story only those that words of care stand beside."""
    words = reading.text.words
    caps = {begin for begin, _ in reading.spans("cap")}
    found = [s for s in reading.spans("num") if _NUMBERED.fullmatch(words[s[0]]) and _leads(words, s[0], caps)]
    found += [(b - 2, e) for b, e in reading.spans("num") if _somebody_in(reading, b, caps)]
    if reading.has("thing_patient"):
        return found if of_patient else []
    work = of_patient or reading.has("work_context", "who_teaser")
    return found + [s for s in said(reading, "room") if work or words[s[0]] in _BEDS]


def _leads(words: list[str], at: int, caps: set[int]) -> bool:
    """Whether what stands before `at` leads to a room: "in", "bed", a name; "7p to 7a" are hours."""
    hours = at > 1 and words[at - 2][0].isdigit()
    return at > 0 and not hours and (words[at - 1] in _IN or at - 1 in caps)


def _somebody_in(reading: Reading, at: int, caps: set[int]) -> bool:
    """Whether a number is a room that somebody is in: "Harry in 11", but no "Minnesota in 40 minutes"."""
    words = reading.text.words
    named = at > 1 and words[at - 1] == "in" and at - 2 in caps and is_given_name(words[at - 2])
    after = words[at + 1] if at + 1 < len(words) else "."
    return named and words[at].isdigit() and len(words[at]) < 4 and after not in _COUNTED


def names(reading: Reading, known: set[str]) -> list[Span]:
    """Names of people other than those whose words are `known`."""
    words, ends = reading.text.words, {begin for begin, _ in reading.spans("cap")}
    others = reading.spans("place_name", "role", "day_word", "diagnosis", "treatment", "jargon")
    found = []
    for begin, end in outside(reading.spans("cap"), [*reading.spans("org"), *reading.spans("not_name")]):
        if words[begin] in known or not outright(reading, (begin, end), negation=False):
            continue
        initial = begin - 1 in ends and len(words[begin - 1]) == 1 and _joined(reading, begin)
        if initial or (begin and words[begin - 1] in PERSONAL_TITLES):
            found.append((begin - 1, end))
        elif not _acronym(reading, begin) and is_name(words[begin]) and not overlaps((begin, end), others):
            found.append((begin, end))
    return found


def _acronym(reading: Reading, begin: int) -> bool:
    """Whether the word is a few capitals, as "ACL" or "NICU"."""
    return len(reading.text.loud.get(begin, "")) in range(2, 6)


def _joined(reading: Reading, begin: int) -> bool:
    """Whether an initial and its full stop stand right before the word: "R. Castellan"."""
    text = reading.text
    return text.raw[text.ends[begin - 1] : text.starts[begin]] == ". "


def titled(reading: Reading) -> list[Span]:
    """Names with a personal title: "Mrs. Alvarado"."""
    words = reading.text.words
    return [(b - 1, e) for b, e in reading.spans("cap") if b and words[b - 1] in PERSONAL_TITLES]


def full_names(reading: Reading) -> list[Span]:
    """Names in full: a title and a name, a given name and another capital, as in "Rolf Gundersen" or "Gary K."."""
    words, ends = reading.text.words, {begin for begin, _ in reading.spans("cap")}
    named = [(b, b + 2) for b, _ in reading.spans("cap") if b + 1 in ends and is_given_name(words[b])]
    return [*titled(reading), *outside(named, [*reading.spans("org"), *reading.spans("not_name")])]


def initials(reading: Reading) -> list[Span]:
    """Two capital letters with full stops, as in "J.R."."""
    text = reading.text
    found = []
    for i, after in pairwise(text.marked):
        pair = after == i + 1 and len(text.words[i]) == len(text.words[after]) == 1
        if pair and text.capital(i) and text.capital(after) and text.raw[text.ends[i] : text.starts[i + 1]] == ".":
            found.append((i, i + 2))
    return found
