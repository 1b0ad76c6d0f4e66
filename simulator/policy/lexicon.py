"""Phrases in text: the pack's lexicons, and where their phrases stand in a `Text`.

A lexicon is a name and lines, one phrase a line (`#` begins a comment):

    cure~               also cures, cured, curing
    my own? dog         a word that may be missing
    (hire|give (a|another) call to) him      one of several
    we (here)? at {org}                      a hit of another lexicon
    fed ... up          nought to four words between
    best _ ever         exactly one word, whatever it is
    in the ER           a word that counts in capitals alone

Phrases never reach across the end of a sentence. A search looks only at phrases whose words all occur in the text, and
keeps at most `MOST_HITS` places for each lexicon: its time is linear in the text.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from simulator.policy.phrase import ANY, GAP, Phrase, firsts, heads, parse, required
from simulator.policy.text import Text

Span = tuple[int, int]
Hits = dict[str, list[Span]]
_Line = tuple[str, str, str]  # lexicon, phrase, and what of the phrase follows its first word

LONGEST_GAP = 4
MOST_HITS = 200
_STOPS = frozenset(".!?")
_OPEN = (GAP, ANY, "{")
_PLAIN = re.compile(r"[a-z |().]*")
_WORDS = re.compile(r"[a-z]+")


class _Entry:
    """What follows the first word of a phrase, and what a text must have for it."""

    __slots__ = ("following", "name", "required", "rest")

    def __init__(self, name: str, rest: Phrase) -> None:
        following = frozenset(firsts(rest))
        is_open = any(not word or word.startswith(_OPEN) for word in following)
        self.name, self.rest = name, rest
        self.following = None if is_open else following
        self.required = required(rest)

    def possible(self, words: set[str]) -> bool:
        return not any(needed.isdisjoint(words) for needed in self.required)


class _Index:
    """The phrases of one round, by the words and lexicons with which they can begin."""

    def __init__(self) -> None:
        self._lines: dict[str, list[_Line]] = {}
        self._heads: dict[str, _Head] = {}

    def add(self, name: str, line: str) -> None:
        found, rest = heads(line)
        entry = (name, line, rest)
        lines = self._lines
        for head in found:
            if head in lines:
                lines[head].append(entry)
            else:
                lines[head] = [entry]

    def among(self, words: Iterable[str]) -> Iterator[tuple[str, "_Head"]]:
        """Those of `words` that begin a phrase, with the phrases that they begin."""
        for word in self._lines.keys() & words:
            if word not in self._heads:
                self._heads[word] = _Head(word, self._lines[word])
            yield word, self._heads[word]


class _Head:
    """The phrases that can begin with one word or lexicon: parsed when a text may hold them, by their next word."""

    def __init__(self, head: str, lines: list[_Line]) -> None:
        self.head = head
        self.waiting = lines
        self.entries: dict[str | None, list[_Entry]] = {}

    def possible(self, following: set[str], words: set[str]) -> Iterable[_Entry]:
        """The entries that one of the words `following` can continue, in a text of these `words`."""
        if self.waiting:
            self._settle(words)
        found = {id(e): e for word in (*following, None) for e in self.entries.get(word, ()) if e.possible(words)}
        return found.values()

    def _settle(self, words: set[str]) -> None:
        ready = [line for line in self.waiting if _may_stand(line[2], words)]
        if ready:
            self.waiting = [line for line in self.waiting if not _may_stand(line[2], words)]
        for name, line, _ in ready:
            for rest in _after(parse(line), self.head):
                entry = _Entry(name, rest)
                for word in entry.following or (None,):
                    self.entries.setdefault(word, []).append(entry)


@cache
def _bag(rest: str) -> frozenset[str]:
    """The words of what follows the head, where at least one of them is needed; none where that is not plain to see."""
    return frozenset(_WORDS.findall(rest)) if _PLAIN.fullmatch(rest) else frozenset()


def _may_stand(rest: str, words: set[str]) -> bool:
    bag = _bag(rest)
    return not bag or not bag.isdisjoint(words)


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
    """All lexicons of a pack, ready to search. Building is cheap; phrases are parsed when first needed."""

    def __init__(self, sources: Mapping[str, Iterable[str]], seeds: Iterable[str] = ()) -> None:
        """`sources`: lines by lexicon name. `seeds`: names of hits that the caller of `find` brings along."""
        self.names = frozenset(sources) | frozenset(seeds)
        ranks = _ranks(sources, frozenset(seeds))
        self._rounds = [_Index() for _ in range(max(ranks.values(), default=0) + 1)]
        for name, lines in sources.items():
            index = self._rounds[ranks[name]]
            for line in lines:
                index.add(name, line)

    def find(self, text: Text, seeds: Hits | None = None) -> Hits:
        """The hits of every lexicon in `text` as token ranges, in order, without those inside a longer one."""
        hits: Hits = dict(seeds or {})
        if not text:
            return hits
        search = _Search(text, hits)
        for index in self._rounds:
            for name, spans in search.run(index).items():
                hits[name] = longest(spans + hits.get(name, []))[:MOST_HITS]
        return hits


class _Search:
    """The search of one text, round by round."""

    def __init__(self, text: Text, hits: Hits) -> None:
        self.words, self.loud, self.hits = text.words, text.loud, hits
        self.count = len(text.words)
        self.positions = text.positions
        self.present = set(self.positions)
        self.starts: dict[str, dict[int, list[int]]] = {}
        self.found: dict[str, list[Span]] = {}

    def run(self, index: _Index) -> dict[str, list[Span]]:
        self.found = {}
        for word, head in index.among(self.present):
            self._from(head, [(at, at + 1) for at in self.positions[word]])
        for word, head in index.among({"{" + name + "}" for name, spans in self.hits.items() if spans}):
            self._from(head, self.hits[word[1:-1]])
        return self.found

    def _from(self, head: _Head, begins: list[Span]) -> None:
        words, count, loud = self.words, self.count, self.loud
        following = {words[at] for _, at in begins if at < count}
        if loud:
            following |= {loud[at] for _, at in begins if at in loud}
        for entry in head.possible(following, self.present):
            found = self.found.setdefault(entry.name, [])
            room = len(found) + MOST_HITS
            nexts = entry.following
            for begin, at in begins:
                if nexts is None or (at < count and (words[at] in nexts or loud.get(at) in nexts)):
                    end = self._end(entry.rest, at)
                    if end:
                        found.append((begin, end))
                        if len(found) >= room:
                            break

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
