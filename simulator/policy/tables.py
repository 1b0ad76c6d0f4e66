"""Phrases made ready for a search: what a text must have for each of them, and by which words to look for it.

All of it is plain tuples, sets and strings, so that it can be kept in a file as it is.
"""

import marshal
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import accumulate
from typing import Any, TypeAlias

from simulator.policy.phrase import ANY, GAP, Phrase, after, firsts, parse, required

Words: TypeAlias = frozenset[str]
Ready: TypeAlias = "tuple[str | Words | dict[str, tuple[Ready, ...]], ...]"
"""A phrase whose choices are sorted by their first word: what follows it, and under "" those that begin otherwise."""
Line: TypeAlias = tuple[str, Words, Words | None, tuple[Words, ...], Ready]
"""A lexicon and one of its phrases: with what it begins; what can follow then, `None` where that is open; sets of words
of each of which a text must have one; and all of it behind its first word."""
Index: TypeAlias = dict[str, tuple[int, ...]]
"""The numbers of phrases by the keys of which a text must have one: a word, a `{lexicon}`, or the first two words."""

Forms: TypeAlias = dict[str, tuple[str, ...]]
Packed: TypeAlias = tuple[dict[str, bytes], bytes, bytes]
"""Index and forms in parts by their first letters; where each phrase ends; the phrases."""

_PART = 3
_FEW = 1000
"""Up to how many phrases it pays to ask first whether any of them may stand in a text."""
_OPEN = (GAP, ANY, "{")
_MOST_PAIRS = 64
_COMMON, _ALL = 1000, 20_000
"""How often a lexicon is taken to stand in texts, beside words that are counted in the phrases, and of how many."""


def lines(name: str, written: str) -> Iterator[Line]:
    """One phrase of a lexicon, a line for each way to begin; raises `ValueError` where a bracket is missing."""
    known: dict[int, Any] = {}
    phrase = parse(written)
    for begin, rest in _beginnings(phrase):
        begins = frozenset((begin,)) if isinstance(begin, str) else begin
        following = frozenset(firsts(rest))
        is_open = any(not word or word.startswith(_OPEN) for word in following)
        yield name, begins, None if is_open else following, (begins, *required(rest)), _ready(rest, known)


def _beginnings(phrase: Phrase) -> Iterator[tuple[str | Words, Phrase]]:
    """Each way to begin the phrase with words or a `{lexicon}`, and what follows."""
    if not phrase:
        return
    first, rest = phrase[0], phrase[1:]
    if isinstance(first, tuple):
        for inner in first:
            yield from _beginnings(inner + rest)
    elif first not in (GAP, ANY):
        yield first, rest


def _ready(phrase: Phrase, known: dict[int, Any]) -> Ready:
    """The phrase with its choices sorted; `known` are those that stand in several ways to begin one phrase."""
    found = []
    for node in phrase:
        if isinstance(node, tuple):
            if id(node) not in known:
                known[id(node)] = _sorted(node)
            found.append(known[id(node)])
        else:
            found.append(node)
    return tuple(found)


def _sorted(choices: tuple[Phrase, ...]) -> dict[str, tuple[Ready, ...]]:
    found: dict[str, list[Ready]] = {}
    for choice in choices:
        whole = _ready(choice, {})
        for first in frozenset(firsts(choice)):
            if not first or first.startswith(_OPEN):
                if whole not in found.setdefault("", []):
                    found[""].append(whole)
            elif isinstance(choice[0], frozenset):
                found.setdefault(first, []).append(whole[1:])
            else:
                found.setdefault(first, []).extend(_ready(rest, {}) for rest in after(choice, first))
    return {first: tuple(rests) for first, rests in found.items()}


def indexed(lines: Sequence[Line]) -> tuple[Index, list[Line]]:
    """The index of the phrases by the rarest keys of each, and the phrases without the needs that a key fulfils."""
    often = Counter(word for line in lines for words in line[3] for word in words)
    found: dict[str, list[int]] = {}
    kept = []
    for number, (name, begins, following, needed, rest) in enumerate(lines):
        pairs = _pairs(begins, following)
        ways = sorted((*pairs, *needed), key=lambda keys: sum(_often(often, keys)))
        for key in ways[0]:
            found.setdefault(key, []).append(number)
        fulfilled = (begins, *pairs) if ways[0] in pairs else (ways[0], *pairs)
        kept.append((name, begins, following, tuple(words for words in ways if words not in fulfilled), rest))
    return {key: tuple(numbers) for key, numbers in found.items()}, kept


def _opening(index: Index) -> Words:
    """The words without which no phrase of the index stands in a text; none where that takes more than words to say."""
    words = frozenset(key.partition(" ")[0] for key in index)
    return frozenset() if any(word[-1] in "~}" for word in words) else words


class Phrases:
    """Phrases by number and by key. Those that come out of a file are unpacked when a text first needs them."""

    def __init__(self, lines: Sequence[Line], forms: Forms) -> None:
        self._index, kept = indexed(lines)
        self._lines = dict(enumerate(kept))
        self._forms = forms
        self._opening = _opening(self._index) if len(lines) <= _FEW else frozenset()
        self._parts: dict[str, bytes] = {}
        self._packed, self._ends = b"", memoryview(b"").cast("I")

    def touch(self, words: Set[str]) -> bool:
        """Whether a text of these words may hold one of the phrases; where they are many, that is always so."""
        return not self._opening or not self._opening.isdisjoint(words)

    def possible(self, numbers: Iterable[int], present: Set[str]) -> list[Line]:
        """Those of the phrases for which a text has what they need, where `present` is what it has."""
        found, lines, lacks = [], self._lines, present.isdisjoint
        for number in numbers:
            line = lines.get(number) or self._unpacked(number)
            for words in line[3]:
                if lacks(words):
                    break
            else:
                found.append(line)
        return found

    def _unpacked(self, number: int) -> Line:
        found: Line = marshal.loads(self._packed[self._ends[number] : self._ends[number + 1]])
        self._lines[number] = found
        return found

    def numbers(self, keys: Set[str]) -> list[int]:
        """The phrases that have one of `keys`."""
        self._open(keys)
        return [number for key in self._index.keys() & keys for number in self._index[key]]

    def forms(self, words: Set[str]) -> Forms:
        """What other words each of `words` is a form of: "cures" of `cure~`."""
        self._open(words)
        return {word: self._forms[word] for word in self._forms.keys() & words}

    def _open(self, keys: Set[str]) -> None:
        if self._parts:
            for part in self._parts.keys() & {key[:_PART] for key in keys}:
                index, forms = marshal.loads(self._parts.pop(part))
                self._index.update(index)
                self._forms.update(forms)

    def packed(self) -> Packed:
        """All of it as plain values, for phrases that do not come out of a file themselves."""
        parts: dict[str, tuple[Index, Forms]] = {}
        for key, numbers in self._index.items():
            parts.setdefault(key[:_PART], ({}, {}))[0][key] = numbers
        for word, forms in self._forms.items():
            parts.setdefault(word[:_PART], ({}, {}))[1][word] = forms
        lines = [marshal.dumps(self._lines[number]) for number in range(len(self._lines))]
        ends = array("I", accumulate(map(len, lines), initial=0))
        return {key: marshal.dumps(part) for key, part in parts.items()}, ends.tobytes(), b"".join(lines)

    @classmethod
    def unpacked(cls, packed: Packed) -> "Phrases":
        """The phrases that `packed` gave."""
        phrases = cls((), {})
        phrases._parts, ends, phrases._packed = packed
        phrases._ends = memoryview(ends).cast("I")
        return phrases


def _pairs(begins: Words, following: Words | None) -> list[Words]:
    """The two words with which a phrase begins, where that is few enough ways."""
    if not following or len(begins) * len(following) > _MOST_PAIRS or any(word[0] == "{" for word in begins):
        return []
    return [frozenset(f"{begin} {word}" for begin in begins for word in following)]


def _often(often: Counter[str], keys: Words) -> Iterator[float]:
    for key in keys:
        first, _, second = key.partition(" ")
        yield _COMMON if key[0] == "{" else often[first] * often[second] / _ALL if second else often[first]
