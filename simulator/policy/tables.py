"""Phrases made ready for a search: which words find them, and what else a text must have for each of them.

All of it is plain tuples, sets and strings, so that it can be kept in a file as it is.
"""

import marshal
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence, Set
from itertools import accumulate
from typing import Any, TypeAlias

from simulator.policy.phrase import ANY, GAP, Node, Phrase, after, firsts, parse, required

Words: TypeAlias = frozenset[str]
Ready: TypeAlias = "tuple[str | int | Words | dict[str, tuple[Ready, ...]], ...]"
"""A phrase whose choices are sorted by their first word: what follows it, and under "" those that begin otherwise. A
number stands for up to that many words, whatever they are (`_? _?`)."""
Line: TypeAlias = tuple[str, Words, Words | None, tuple[Words, ...], Ready]
"""A lexicon and one of its phrases: with what it begins; what can follow then, `None` where that is open; sets of words
of each of which a text must have one; and all of it behind its first word."""
Kept: TypeAlias = tuple[str, Words, tuple[Words, ...], Ready]
"""A phrase as it is searched: its lexicon, with what it begins, what else it needs, and all behind its first word."""
Found: TypeAlias = tuple[tuple[str, ...], tuple[int, ...]]
"""What words lead to: the lexicons in which they are a whole phrase, and the numbers of phrases to try."""
Entry: TypeAlias = tuple[tuple[str, ...], Found, dict[str, Found]]
"""A word: what else it counts as ("cures" as `cure~`), and what it leads to in any way, alone and with the next."""
Forms: TypeAlias = dict[str, tuple[str, ...]]
Packed: TypeAlias = tuple[tuple[int, ...], dict[str, Found], dict[str, bytes], bytes, bytes]
"""The bounds; the references; the words in parts by their first letters; where each phrase ends; the phrases."""

_PART = 3
_OPEN = (GAP, ANY, "{")
_BLANK: Node = ((ANY,), ())
_MOST_PAIRS = 64
_COMMON, _EVERYWHERE, _ALL = 1000, {"{cap}": 20_000}, 20_000
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
    found: list[Any] = []
    for node in phrase:
        if node == _BLANK and found and isinstance(found[-1], int):
            found[-1] += 1
        elif node == _BLANK:
            found.append(1)
        elif isinstance(node, tuple):
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


class Phrases:
    """Phrases by number, and the words that lead to them. What comes out of a file is unpacked when it is needed."""

    def __init__(self, rounds: Sequence[Sequence[Line]], forms: Forms, references: Set[str]) -> None:
        """`rounds`: phrases that are searched one after the other, since later ones refer to `references` before."""
        making = _Making(rounds, forms)
        self._lines = dict(enumerate(making.kept))
        self._lacks: list[Callable[[Set[str]], bool]] = [
            line[2][0].isdisjoint if line[2] else self._unread for line in making.kept
        ]
        self.bounds = tuple(making.bounds)
        """Up to which number the phrases of each round go."""
        self.index = making.index()
        self.references = {name: making.found("{" + name + "}") for name in references}
        """What the lexicons lead to that stand in phrases of others."""
        self._parts: dict[str, bytes] = {}
        self._packed, self._ends = b"", memoryview(b"").cast("I")

    def touch(self, words: Set[str]) -> bool:
        """Whether one of these words leads to a phrase; opens what is needed to search a text of them."""
        if self._parts:
            for part in self._parts.keys() & {word[:_PART] for word in words}:
                self.index.update(marshal.loads(self._parts.pop(part)))
        return not self.index.keys().isdisjoint(words)

    def possible(self, numbers: Iterable[int], present: Set[str]) -> list[Kept]:
        """Those of the phrases for which a text has what they need, where `present` is what it has."""
        found, lacks = [], self._lacks
        for number in [number for number in numbers if not lacks[number](present)]:
            line = self._lines.get(number) or self._read(number)
            for words in line[2]:
                if present.isdisjoint(words):
                    break
            else:
                found.append(line)
        return found

    def _unread(self, _: Set[str]) -> bool:
        """What is asked of a phrase before its first need is known."""
        return False

    def _read(self, number: int) -> Kept:
        found: Kept = marshal.loads(self._packed[self._ends[number] : self._ends[number + 1]])
        self._lines[number] = found
        if found[2]:
            self._lacks[number] = found[2][0].isdisjoint
        return found

    def packed(self) -> Packed:
        """All of it as plain values, for phrases that do not come out of a file themselves."""
        parts: dict[str, dict[str, Entry]] = {}
        for word, entry in self.index.items():
            parts.setdefault(word[:_PART], {})[word] = entry
        lines = [marshal.dumps(self._lines[number]) for number in range(len(self._lines))]
        ends = array("I", accumulate(map(len, lines), initial=0)).tobytes()
        words = {key: marshal.dumps(part) for key, part in parts.items()}
        return self.bounds, self.references, words, ends, b"".join(lines)

    @classmethod
    def unpacked(cls, packed: Packed) -> "Phrases":
        """The phrases that `packed` gave."""
        phrases = cls((), {}, frozenset())
        phrases.bounds, phrases.references, phrases._parts, ends, phrases._packed = packed
        phrases._ends = memoryview(ends).cast("I")
        phrases._lacks = [phrases._unread] * (len(phrases._ends) - 1)
        return phrases


class _Making:
    """The index of phrases as it grows: each is found by the rarest of what it cannot do without."""

    def __init__(self, rounds: Sequence[Sequence[Line]], forms: Forms) -> None:
        self.bounds: list[int] = []
        self.kept: list[Kept] = []
        self._forms = forms
        self._names: dict[str, list[str]] = {}
        self._numbers: dict[str, list[int]] = {}
        self._often = Counter(word for lines in rounds for line in lines for words in line[3] for word in words)
        for lines in rounds:
            for line in lines:
                self._add(line)
            self.bounds.append(len(self.kept))

    def _add(self, line: Line) -> None:
        name, begins, following, needed, rest = line
        pairs = _pairs(begins, following)
        if not rest or (pairs and len(rest) == 1 and isinstance(rest[0], frozenset)):
            for key in pairs[0] if pairs else begins:  # one or two plain words need not be tried: they are looked up
                self._names.setdefault(key, []).append(name)
            return
        ways = sorted((*pairs, *needed), key=lambda keys: sum(map(self._frequency, keys)))
        for key in ways[0]:
            self._numbers.setdefault(key, []).append(len(self.kept))
        fulfilled = (begins, *pairs) if ways[0] in pairs else (ways[0], *pairs)
        self.kept.append((name, begins, tuple(words for words in ways if words not in fulfilled), rest))

    def _frequency(self, key: str) -> float:
        if key[0] == "{":
            return _EVERYWHERE.get(key, _COMMON)
        first, _, second = key.partition(" ")
        return self._often[first] * self._often[second] / _ALL if second else self._often[first]

    def found(self, *keys: str) -> Found:
        """What any of `keys` leads to."""
        names = (name for key in keys for name in self._names.get(key, ()))
        numbers = (number for key in keys for number in self._numbers.get(key, ()))
        return tuple(dict.fromkeys(names)), tuple(dict.fromkeys(numbers))

    def index(self) -> dict[str, Entry]:
        """All words that lead to a phrase, or count as one that does."""
        seconds: dict[str, set[str]] = {}
        for key in {**self._names, **self._numbers}:
            first, _, second = key.partition(" ")
            seconds.setdefault(first, set()).update((second,) if second else ())
        words = {word for word in (*seconds, *self._forms) if word[0] != "{"}
        return {word: self._entry(word, seconds) for word in words}

    def _entry(self, word: str, seconds: dict[str, set[str]]) -> Entry:
        forms = self._forms.get(word, ())
        ways = (word, *forms)
        behind = {second for way in ways for second in seconds.get(way, ())}
        return forms, self.found(*ways), {second: self.found(*(f"{way} {second}" for way in ways)) for second in behind}


def _pairs(begins: Words, following: Words | None) -> list[Words]:
    """The two words with which a phrase begins, where that is few enough ways."""
    if not following or len(begins) * len(following) > _MOST_PAIRS or any(word[0] == "{" for word in begins):
        return []
    return [frozenset(f"{begin} {word}" for begin in begins for word in following)]
