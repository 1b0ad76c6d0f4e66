"""Phrases in text: the pack's lexicons, and where their phrases stand in a `Text`.

A lexicon is a name and lines, one phrase a line (`#` begins a comment):

    cure~               also cures, cured, curing
    my own? dog         a word that may be missing
    (hire|give (a|another) call to) him      one of several
    we (here)? at {org}                      a hit of another lexicon; a choice that may be missing
    fed ... up          nought to four words between
    best _ ever         exactly one word, whatever it is
    in the ER           a word that counts in capitals alone

Phrases never reach across the end of a sentence, and every phrase is found in time linear in the text.
"""

import re
from collections.abc import Iterable, Mapping

from simulator.policy.phrase import ANY, GAP, Phrase, firsts, parse
from simulator.policy.text import Text

Span = tuple[int, int]
Hits = dict[str, list[Span]]
Entry = tuple[Phrase, str]
Table = dict[str | None, list[Entry]]

LONGEST_GAP = 4
_STOPS = frozenset(".!?")
_HEAD = re.compile(r"[a-z]+(?=\s|$)")
_OPEN = (GAP, ANY, "{")


class _Index:
    """The phrases of one round by their first word, then by their second; a phrase is parsed when first met."""

    def __init__(self) -> None:
        self.waiting: dict[str, list[tuple[str, str]]] = {}
        self.tables: dict[str, Table] = {}

    def add(self, name: str, line: str) -> None:
        plain = _HEAD.match(line)
        heads = {plain[0]} if plain else set(_heads(line))
        for head in heads:
            self.waiting.setdefault(head, []).append((name, line))

    def table(self, head: str) -> Table:
        """What can follow `head`: phrases without their first word, by the next word (None: any)."""
        lines = self.waiting[head]
        if lines:
            self.waiting[head] = []
            self.tables[head] = _table(head, lines)
        return self.tables[head]


def _heads(line: str) -> list[str]:
    return [first for first in firsts(parse(line)) if first]


def _table(head: str, lines: list[tuple[str, str]]) -> Table:
    table: Table = {}
    for name, line in lines:
        for rest in _after(parse(line), head):
            following = set(firsts(rest))
            if any(not word or word.startswith(_OPEN) for word in following):
                table.setdefault(None, []).append((rest, name))
            else:
                for word in following:
                    table.setdefault(word, []).append((rest, name))
    return table


def _after(phrase: Phrase, head: str) -> list[Phrase]:
    """What remains of the phrase after `head`, in each way in which it can begin with it."""
    if not phrase:
        return []
    node, rest = phrase[0], phrase[1:]
    if isinstance(node, str):
        return [rest] if node == head else []
    if isinstance(node, frozenset):
        return [rest] if head in node else []
    return [remains for inner in node for remains in _after(inner + rest, head)]


class Lexicon:
    """All lexicons of a pack, ready to search. Building is cheap; phrases are parsed when first met."""

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
            found = _Search(text, hits, starts).run(index)
            for name, spans in found.items():
                hits[name] = longest(spans + hits.get(name, []))
        return hits


class _Search:
    """One round over the words of a text."""

    def __init__(self, text: Text, hits: Hits, starts: dict[str, dict[int, list[int]]]) -> None:
        self.words, self.loud, self.hits, self.starts = text.words, text.loud, hits, starts
        self.count = len(text.words)
        self.found: dict[str, list[Span]] = {}

    def run(self, index: _Index) -> dict[str, list[Span]]:
        waiting = index.waiting
        for i, word in enumerate(self.words):
            if word in waiting:
                self._from(index.table(word), i, i + 1)
        for i, word in self.loud.items():
            if word in waiting:
                self._from(index.table(word), i, i + 1)
        for head in waiting:
            if head[0] == "{":
                for begin, end in self.hits.get(head[1:-1], ()):
                    self._from(index.table(head), begin, end)
        return self.found

    def _from(self, table: Table, begin: int, at: int) -> None:
        following = table.get(self.words[at]) if at < self.count else None
        aloud = table.get(self.loud[at]) if at in self.loud else None
        for entries in (following, aloud, table.get(None)):
            for rest, name in entries or ():
                end = self._end(rest, at)
                if end:
                    self.found.setdefault(name, []).append((begin, end))

    def _end(self, phrase: Phrase, at: int) -> int:
        """Where the phrase ends when it stands at word `at`, at the furthest; 0 where it does not stand there."""
        for k, node in enumerate(phrase):
            if isinstance(node, frozenset):
                if at >= self.count or (self.words[at] not in node and self.loud.get(at) not in node):
                    return 0
                at += 1
            elif isinstance(node, tuple):
                rest = phrase[k + 1 :]
                return max(self._end(inner + rest, at) for inner in node)
            elif node == ANY:
                if at >= self.count or self.words[at] in _STOPS:
                    return 0
                at += 1
            elif node == GAP:
                return self._gap(phrase[k + 1 :], at)
            else:
                rest = phrase[k + 1 :]
                return max((self._end(rest, end) for end in self._ends(node[1:-1], at)), default=0)
        return at

    def _gap(self, rest: Phrase, at: int) -> int:
        for skipped in range(at, at + LONGEST_GAP + 1):
            end = self._end(rest, skipped)
            if end or skipped >= self.count or self.words[skipped] in _STOPS:
                return end
        return 0

    def _ends(self, name: str, at: int) -> list[int]:
        known = self.starts.get(name)
        if known is None:
            known = self.starts[name] = {}
            for begin, end in self.hits.get(name, ()):
                known.setdefault(begin, []).append(end)
        return known.get(at, [])


def longest(spans: Iterable[Span]) -> list[Span]:
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
