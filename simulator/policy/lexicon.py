"""Phrases in text: the pack's lexicons, and where their phrases stand in a `Text`.

A lexicon is a name and lines, one phrase a line (`#` begins a comment):

    cure~           also cures, cured, curing
    my (own)? dog   a word that may be missing
    (hire|call) him one of several; alternatives may have several words
    we at {org}     a hit of another lexicon
    fed ... up      nought to four words between
    best _ ever     exactly one word, whatever it is

Phrases never reach across the end of a sentence, and every phrase is found in time linear in the text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from simulator.policy.text import Text

Span = tuple[int, int]
Hits = dict[str, list[Span]]
Atom = str | frozenset[str]

GAP = 4
_GAP, _ANY = "...", "_"
_STOPS = frozenset(".!?")
_ELEMENT = re.compile(
    r"\((?P<group>[^()]*)\)(?P<group_optional>\?)?|\{(?P<name>\w+)\}(?P<name_optional>\?)?|(?P<word>\S+)"
)

_SPECIAL = re.compile(r"[~({?_]|\.\.\.")
_VOWELS = "aeiou"


def inflected(word: str) -> frozenset[str]:
    """The word with the endings of English verbs and nouns; forms that nobody writes do no harm."""
    forms = {word, word + "s", word + "ed", word + "ing", word + "er", word + "ers"}
    if word.endswith("e"):
        forms |= {word + "d", word[:-1] + "ing", word + "r", word + "rs"}
    elif word.endswith("y") and len(word) > 2 and word[-2] not in _VOWELS:
        forms |= {word[:-1] + "ies", word[:-1] + "ied"}
    elif word[-1:] in "sxz" or word[-2:] in ("ch", "sh"):
        forms.add(word + "es")
    elif len(word) > 2 and word[-1] not in _VOWELS + "wy" and word[-2] in _VOWELS and word[-3] not in _VOWELS:
        forms |= {word + word[-1] + "ed", word + word[-1] + "ing", word + word[-1] + "er"}
    if word.endswith("ing"):
        forms.add(word[:-1])
    return frozenset(forms | {form[:-1] for form in forms if form.endswith("ing")})


def parse(line: str) -> Iterator[tuple[Atom, ...]]:
    """The token sequences that a phrase stands for."""
    choices: list[list[tuple[Atom, ...]]] = []
    for found in _ELEMENT.finditer(line):
        if found["name"]:
            options: list[tuple[Atom, ...]] = [("{" + found["name"] + "}",)]
            optional = bool(found["name_optional"])
        elif found["group"] is not None:
            options, optional = _group(found["group"]), bool(found["group_optional"])
        else:
            word = found["word"]
            optional = word.endswith("?") and len(word) > 1
            options = [_words(word[:-1] if optional else word)]
        choices.append([*options, ()] if optional else options)
    for combination in product(*choices):
        yield tuple(atom for part in combination for atom in part)


def _group(body: str) -> list[tuple[Atom, ...]]:
    parts = [tuple(atom for word in part.split() for atom in _words(word)) for part in body.split("|")]
    single: set[str] = set()
    rest = []
    for part in parts:
        if len(part) == 1 and (isinstance(part[0], frozenset) or part[0][0] != "{"):
            single |= part[0] if isinstance(part[0], frozenset) else {part[0]}
        else:
            rest.append(part)
    return [*([(frozenset(single),)] if single else []), *rest]


def _words(word: str) -> tuple[Atom, ...]:
    if word in (_GAP, _ANY) or word[0] == "{":
        return (word,)
    stem = word[:-1] if word.endswith("~") else word
    tokens: list[Atom] = list(Text("", stem).words)
    if stem != word and tokens:
        tokens[-1] = inflected(str(tokens[-1]))
    return tuple(tokens)


class _Index:
    """The phrases of one round by their first word, then by their second; phrases are parsed at first use."""

    def __init__(self) -> None:
        self.raw: dict[str, list[tuple[str, str]]] = {}
        self.ready: dict[str, dict[str | None, list[tuple[tuple[Atom, ...], str]]]] = {}

    def add(self, name: str, line: str) -> None:
        head = line.split(None, 1)[0]
        if not _SPECIAL.search(head) and head.isascii() and head.isalpha():
            self.raw.setdefault(head, []).append((name, line))
            return
        for atoms in parse(line):
            for word in _heads(atoms[0]):
                self._insert(word, atoms[1:], name)
                self.raw.setdefault(word, [])

    def _insert(self, head: str, rest: tuple[Atom, ...], name: str) -> None:
        table = self.ready.setdefault(head, {})
        if rest and isinstance(rest[0], frozenset):
            for word in rest[0]:
                table.setdefault(word, []).append((rest, name))
        else:
            plain = bool(rest) and rest[0] not in (_GAP, _ANY) and str(rest[0])[0] != "{"
            table.setdefault(str(rest[0]) if plain else None, []).append((rest, name))

    def table(self, head: str) -> dict[str | None, list[tuple[tuple[Atom, ...], str]]]:
        for name, line in self.raw.pop(head, ()):
            parsed = parse(line) if _SPECIAL.search(line) else [_plain(line)]
            for atoms in parsed:
                self._insert(head, atoms[1:], name)
        self.raw[head] = []
        return self.ready.setdefault(head, {})


def _plain(line: str) -> tuple[Atom, ...]:
    if line.isalpha():
        return (line,)
    return tuple(Text("", line).words)


def _heads(atom: Atom) -> Iterable[str]:
    return atom if isinstance(atom, frozenset) else (atom,)


class Lexicon:
    """All lexicons of a pack, ready to search. Building is cheap; phrases are compiled when first met."""

    def __init__(self, sources: Mapping[str, Iterable[str]], seeds: Iterable[str] = ()) -> None:
        """`sources`: lines by lexicon name. `seeds`: names of hits that the caller of `find` brings along."""
        self.names = frozenset(sources) | frozenset(seeds)
        ranks = _ranks(sources, frozenset(seeds))
        self._rounds: list[_Index] = [_Index() for _ in range(max(ranks.values(), default=0) + 1)]
        for name, lines in sources.items():
            index = self._rounds[ranks[name]]
            for line in lines:
                index.add(name, line)

    def find(self, text: Text, seeds: Hits | None = None) -> Hits:
        """The hits of every lexicon in `text` as token ranges, in order, without those inside a longer one."""
        hits: Hits = dict(seeds or {})
        starts: dict[str, dict[int, list[int]]] = {}
        for index in self._rounds:
            self._round(index, text.words, hits, starts)
        return hits

    def _round(self, index: _Index, words: list[str], hits: Hits, starts: dict[str, dict[int, list[int]]]) -> None:
        found: dict[str, list[Span]] = {}
        matcher = _Matcher(words, hits, starts)
        raw = index.raw
        for i, word in enumerate(words):
            if word in raw:
                matcher.search(index.table(word), i, i + 1, found)
        for head in [h for h in raw if h[0] == "{"]:
            for begin, end in hits.get(head[1:-1], ()):
                matcher.search(index.table(head), begin, end, found)
        for name, spans in found.items():
            hits[name] = _longest(spans + hits.get(name, []))


class _Matcher:
    def __init__(self, words: list[str], hits: Hits, starts: dict[str, dict[int, list[int]]]) -> None:
        self.words, self.hits, self.starts = words, hits, starts
        self.count = len(words)

    def search(
        self,
        table: dict[str | None, list[tuple[tuple[Atom, ...], str]]],
        begin: int,
        at: int,
        found: dict[str, list[Span]],
    ) -> None:
        following = table.get(self.words[at]) if at < self.count else None
        for candidates in (following, table.get(None)):
            for rest, name in candidates or ():
                end = self.end(rest, 0, at)
                if end:
                    found.setdefault(name, []).append((begin, end))

    def end(self, atoms: tuple[Atom, ...], k: int, at: int) -> int:
        """Where the phrase ends when atom `k` stands at word `at`; 0 where it does not stand there."""
        while k < len(atoms):
            atom = atoms[k]
            if isinstance(atom, frozenset):
                if at >= self.count or self.words[at] not in atom:
                    return 0
            elif atom == _GAP:
                return self._gap(atoms, k + 1, at)
            elif atom[0] == "{":
                return max((self.end(atoms, k + 1, end) for end in self._ends(atom[1:-1], at)), default=0)
            elif at >= self.count or (self.words[at] in _STOPS if atom == _ANY else self.words[at] != atom):
                return 0
            at, k = at + 1, k + 1
        return at

    def _gap(self, atoms: tuple[Atom, ...], k: int, at: int) -> int:
        for skipped in range(GAP + 1):
            end = self.end(atoms, k, at + skipped)
            if end or at + skipped >= self.count or self.words[at + skipped] in _STOPS:
                return end
        return 0

    def _ends(self, name: str, at: int) -> list[int]:
        known = self.starts.get(name)
        if known is None:
            known = self.starts[name] = {}
            for begin, end in self.hits.get(name, ()):
                known.setdefault(begin, []).append(end)
        return known.get(at, [])


def _longest(spans: list[Span]) -> list[Span]:
    """The spans in order, each one that lies within another left out."""
    kept: list[Span] = []
    for span in sorted(set(spans), key=lambda s: (s[0], -s[1])):
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return kept


def _ranks(sources: Mapping[str, Iterable[str]], seeds: frozenset[str]) -> dict[str, int]:
    """In which round each lexicon can be searched: after those that its phrases refer to."""
    needs = {name: _references(lines) for name, lines in sources.items()}
    ranks: dict[str, int] = {}
    while len(ranks) < len(needs):
        ready = {n: r for n, r in needs.items() if n not in ranks and all(x in seeds or x in ranks for x in r)}
        if not ready:
            unknown = sorted({x for n, r in needs.items() if n not in ranks for x in r if x not in ranks} - seeds)
            raise ValueError(f"Lexicons refer to each other in a circle, or to what is not there: {', '.join(unknown)}")
        for name, references in ready.items():
            ranks[name] = max((ranks[x] + 1 for x in references if x in ranks), default=0)
    return ranks


def _references(lines: Iterable[str]) -> set[str]:
    return {name for line in lines if "{" in line for name in re.findall(r"\{(\w+)\}", line)}
