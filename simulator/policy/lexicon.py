"""Phrases in text: the pack's lexicons, and where their phrases stand in a `Text`.

A lexicon is a name and lines, one phrase a line (`#` begins a comment):

    cure~               also cures, cured, curing
    my own? dog         a word that may be missing
    (hire|give (a|another) call to) him      one of several
    we (here)? at {org}                      a hit of another lexicon
    fed ... up          nought to four words between
    best _ ever         exactly one word, whatever it is
    in the ER           a word that counts in capitals alone

Phrases never reach across the end of a sentence. A search goes through the words once for each round of lexicons, looks
only at phrases whose first words stand there, and keeps at most `MOST_HITS` places for each lexicon: its time is linear
in the text.
"""

import re
from collections.abc import Iterable, Mapping
from itertools import accumulate, pairwise

from simulator.policy import tables
from simulator.policy.phrase import ANY, GAP, forms_of
from simulator.policy.tables import Line, Phrases, Ready, lines
from simulator.policy.text import Text

Span = tuple[int, int]
Hits = dict[str, list[Span]]
Packed = tuple[tuple[int, ...], tables.Packed]
"""A whole lexicon as plain values: how many phrases there are up to each round, and the phrases."""

LONGEST_GAP = 4
MOST_HITS = 200
_STOPS = frozenset(".!?")


class Lexicon:
    """All lexicons of a pack, ready to search."""

    def __init__(self, sources: Mapping[str, Iterable[str]], seeds: Iterable[str] = ()) -> None:
        """`sources`: lines by lexicon name. `seeds`: names of hits that the caller of `find` brings along."""
        ranks = _ranks(sources, frozenset(seeds))
        rounds: list[list[Line]] = [[] for _ in range(max(ranks.values(), default=0) + 1)]
        for name, phrases in sources.items():
            rounds[ranks[name]] += [line for phrase in phrases for line in lines(name, phrase)]
        self._bounds = tuple(accumulate(map(len, rounds)))
        written = (phrase for phrases in sources.values() for phrase in phrases)
        self._phrases = Phrases([line for found in rounds for line in found], forms_of(written))

    @classmethod
    def unpacked(cls, packed: Packed) -> "Lexicon":
        """The lexicon that `packed` gave."""
        lexicon = cls({})
        lexicon._bounds, phrases = packed
        lexicon._phrases = Phrases.unpacked(phrases)
        return lexicon

    def packed(self) -> Packed:
        """All of it as plain values."""
        return self._bounds, self._phrases.packed()

    def find(self, text: Text, seeds: Hits | None = None) -> Hits:
        """The hits of every lexicon in `text` as token ranges, in order, without those inside a longer one."""
        hits: Hits = dict(seeds or {})
        if not self._phrases.touch(text.positions.keys()):
            return hits
        search = _Search(text, self._phrases)
        search.note(hits)
        for bound in self._bounds:
            found = search.run(bound)
            for name, spans in found.items():
                hits[name] = longest(spans + hits.get(name, []))[:MOST_HITS]
            if bound < self._bounds[-1]:
                search.note({name: hits[name] for name in found})
        return hits


class _Search:
    """The search of one text, round by round."""

    def __init__(self, text: Text, phrases: Phrases) -> None:
        self.words = text.words
        self.count = len(text.words)
        self.phrases = phrases
        self.positions = {word: [(at, at + 1) for at in places] for word, places in text.positions.items()}
        self.also = {at: (word,) for at, word in text.loud.items()}
        """What else a word counts as, by place: itself in capitals, or a form of `cure~`."""
        for word, forms in phrases.forms(text.positions.keys()).items():
            for form in forms:
                self.positions[form] = self.positions.get(form, []) + self.positions[word]
                self.also.update((at, (*self.also.get(at, ()), form)) for at in text.positions[word])
        self.present = set(self.positions)
        self.waiting = set(phrases.numbers(self.present | self._pairs()))
        self.starts: dict[str, dict[int, list[int]]] = {}

    def _pairs(self) -> set[str]:
        """The words that stand side by side, in each way in which they count."""
        words, also = self.words, self.also
        pairs = {f"{first} {second}" for first, second in pairwise(words)}
        for at, others in also.items():
            if at:
                pairs.update([f"{words[at - 1]} {other}" for other in others])
            if at + 1 < self.count:
                seconds = (words[at + 1], *also.get(at + 1, ()))
                pairs.update([f"{other} {second}" for other in others for second in seconds])
        return pairs

    def note(self, hits: Hits) -> None:
        """Take up hits of lexicons to which phrases of later rounds refer."""
        named = {"{" + name + "}": spans for name, spans in hits.items() if spans}
        if named:
            self.positions.update(named)
            self.present.update(named)
            self.waiting.update(self.phrases.numbers(named.keys()))

    def run(self, bound: int) -> dict[str, list[Span]]:
        """The hits of the phrases that wait and whose number is below `bound`."""
        found: dict[str, list[Span]] = {}
        now = sorted([number for number in self.waiting if number < bound])
        self.waiting.difference_update(now)
        for name, begins, following, _, rest in self.phrases.possible(now, self.present):
            spans = self._spans(begins, following, rest)
            if spans:
                found[name] = found[name] + spans if name in found else spans
        return found

    def _spans(self, begins: frozenset[str], following: frozenset[str] | None, rest: Ready) -> list[Span]:
        found: list[Span] = []
        for head in sorted(self.positions.keys() & begins):
            for begin, at in self.positions[head]:
                if following is None or self._is(at, following):
                    end = self._end(rest, at) if rest else at
                    if end:
                        found.append((begin, end))
                        if len(found) >= MOST_HITS:
                            return found
        return found

    def _is(self, at: int, words: frozenset[str]) -> bool:
        """Whether one of `words` stands at `at`."""
        return at < self.count and (
            self.words[at] in words or (at in self.also and not words.isdisjoint(self.also[at]))
        )

    def _end(self, phrase: Ready, at: int) -> int:
        """Where the phrase ends when it stands at word `at`, at the furthest; 0 where it does not stand there."""
        for k, node in enumerate(phrase):
            if isinstance(node, frozenset):
                if not self._is(at, node):
                    return 0
                at += 1
            elif isinstance(node, dict):
                return self._choice(node, phrase[k + 1 :], at)
            elif node == ANY:
                if at >= self.count or self.words[at] in _STOPS:
                    return 0
                at += 1
            elif node == GAP:
                return self._gap(phrase[k + 1 :], at)
            else:
                rest = phrase[k + 1 :]
                return max([self._end(rest, end) for end in self._ends(node, at)], default=0)
        return at

    def _choice(self, choice: dict[str, tuple[Ready, ...]], rest: Ready, at: int) -> int:
        ends = [self._end(inner + rest, at) for inner in choice.get("", ())]
        if at < self.count:
            for word in (self.words[at], *self.also.get(at, ())):
                ends += [self._end(inner + rest, at + 1) for inner in choice.get(word, ())]
        return max(ends, default=0)

    def _gap(self, rest: Ready, at: int) -> int:
        for skipped in range(at, at + LONGEST_GAP + 1):
            end = self._end(rest, skipped)
            if end or skipped >= self.count or self.words[skipped] in _STOPS:
                return end
        return 0

    def _ends(self, name: str, at: int) -> list[int]:
        known = self.starts.get(name)
        if known is None:
            known = self.starts[name] = {}
            for begin, end in self.positions.get(name, ()):
                known.setdefault(begin, []).append(end)
        return known.get(at, [])


def longest(spans: list[Span]) -> list[Span]:
    """The spans in order, each one that lies within another left out."""
    if len(spans) == 1:
        return spans
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
