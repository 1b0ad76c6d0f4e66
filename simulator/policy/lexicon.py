"""Phrases in text: the pack's lexicons, and where their phrases stand in a `Text`.

A lexicon is a name and lines, one phrase a line (`#` begins a comment):

    cure~               also cures, cured, curing
    my own? dog         a word that may be missing
    (hire|give (a|another) call to) him      one of several
    we (here)? at {org}                      a hit of another lexicon
    fed ... up          nought to four words between
    best _ ever         exactly one word, whatever it is
    in the ER           a word that counts in capitals alone

Phrases never reach across the end of a sentence. A search looks up each word once, and with the word behind it: what is
no longer is found by that alone. The other phrases are tried round by round, where all that they need stands in the
text. At most `MOST_HITS` places are kept for each lexicon, so that the time is linear in the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping

from simulator.policy.phrase import ANY, GAP, forms_of
from simulator.policy.tables import Found, Line, Packed, Phrases, Ready, lines
from simulator.policy.text import Text

Span = tuple[int, int]
Hits = dict[str, list[Span]]

LONGEST_GAP = 4
MOST_HITS = 200
_END = "\n"
"""Stands behind the last word."""
_STOPS = frozenset((".", "!", "?", _END))


class Lexicon:
    """All lexicons of a pack, ready to search."""

    def __init__(self, sources: Mapping[str, Iterable[str]], seeds: Iterable[str] = ()) -> None:
        """`sources`: lines by lexicon name. `seeds`: names of hits that the caller of `find` brings along."""
        needs = {name: _references(lines) for name, lines in sources.items()}
        ranks = _ranks(needs, frozenset(seeds))
        rounds: list[list[Line]] = [[] for _ in range(max(ranks.values(), default=0) + 1)]
        for name, phrases in sources.items():
            rounds[ranks[name]] += [line for phrase in phrases for line in lines(name, phrase)]
        written = (phrase for phrases in sources.values() for phrase in phrases)
        self._phrases = Phrases(rounds, forms_of(written), frozenset().union(*needs.values()))

    @classmethod
    def unpacked(cls, packed: Packed) -> "Lexicon":
        """The lexicon that `packed` gave."""
        lexicon = cls({})
        lexicon._phrases = Phrases.unpacked(packed)
        return lexicon

    def packed(self) -> Packed:
        """All of it as plain values."""
        return self._phrases.packed()

    def find(self, text: Text, seeds: Hits | None = None) -> Hits:
        """The hits of every lexicon in `text` as token ranges, in order, without those inside a longer one."""
        hits: Hits = dict(seeds or {})
        if not self._phrases.touch(text.positions.keys()) and not hits:
            return hits
        search = _Search(text, self._phrases, hits)
        for bound in self._phrases.bounds:
            if search.waiting:
                search.run(bound)
        return hits


class _Search:
    """The search of one text, round by round; what it finds is put into `hits`."""

    def __init__(self, text: Text, phrases: Phrases, hits: Hits) -> None:
        self.words = [*text.words, _END]
        self.phrases = phrases
        self.hits = hits
        self.positions = dict(text.positions)
        self.also: dict[int, tuple[str, ...]] = {at: (word,) for at, word in text.loud.items()} if text.loud else {}
        """What else a word counts as, by place: itself in capitals, or a form of `cure~`."""
        self.waiting: set[int] = set()
        """The numbers of the phrases that are to be tried."""
        self.starts: dict[str, dict[int, list[int]]] = {}
        self._look_up(text)
        self.present = set(self.positions)
        self._note(hits.keys())

    def _look_up(self, text: Text) -> None:
        """Take up each word, and each two words side by side, in each way in which they count."""
        index, positions, also = self.phrases.index, self.positions, self.also
        pairs = []
        for word, spots in text.positions.items():
            entry = index.get(word)
            if entry:
                forms, found, seconds = entry
                for form in forms:
                    positions[form] = positions[form] + spots if form in positions else spots
                    for at, _ in spots:
                        also[at] = (*also[at], form) if at in also else (form,)
                self._take(found, spots[:MOST_HITS])
                if seconds:
                    pairs.append((seconds, spots))
        for seconds, spots in pairs:
            self._look_on(seconds, spots)

    def _look_on(self, seconds: Mapping[str, Found], spots: list[Span]) -> None:
        """Take up the words behind those at `spots` that are among `seconds`."""
        behind: dict[str, list[Span]] = {}
        for begin, at in spots:
            if self.words[at] in seconds:
                behind.setdefault(self.words[at], []).append((begin, at + 1))
            for second in self.also.get(at, ()):
                if second in seconds:
                    behind.setdefault(second, []).append((begin, at + 1))
        for second, spans in behind.items():
            self._take(seconds[second], spans[:MOST_HITS])

    def _take(self, found: Found, spots: list[Span]) -> None:
        for name in found[0]:
            if name in self.hits:
                self._hit(name, spots)
            else:
                self.hits[name] = spots
        self.waiting.update(found[1])

    def _hit(self, name: str, spans: list[Span]) -> None:
        """Add spans, of which none lies within another."""
        before = self.hits.get(name)
        self.hits[name] = longest(before + spans)[:MOST_HITS] if before else spans[:MOST_HITS]

    def _note(self, names: Iterable[str]) -> None:
        """Take up hits of lexicons to which phrases refer; where one is a whole phrase of another, that one's too."""
        for name in sorted(self.phrases.references.keys() & names):
            spans, found, key = self.hits[name], self.phrases.references[name], "{" + name + "}"
            if spans:
                self.positions[key] = spans
                self.present.add(key)
                self._take(found, spans)
                if found[0]:
                    self._note(found[0])

    def run(self, bound: int) -> None:
        """Try the phrases that wait and whose number is below `bound`."""
        numbers = sorted(self.waiting)
        now = bisect_left(numbers, bound)
        self.waiting = set(numbers[now:])
        found = []
        for name, begins, _, rest in self.phrases.possible(numbers[:now], self.present):
            spans = self._spans(begins, rest)
            if spans:
                self._hit(name, longest(spans))
                found.append(name)
        self._note(found)

    def _spans(self, begins: frozenset[str], rest: Ready) -> list[Span]:
        found: list[Span] = []
        heads = self.present & begins
        first = rest[0]
        closed = first if isinstance(first, frozenset | dict) and "" not in first else None
        for head in sorted(heads) if len(heads) > 1 else heads:
            for begin, at in self.positions[head]:
                if closed and self.words[at] not in closed and at not in self.also:
                    continue
                end = self._end(rest, at)
                if end:
                    found.append((begin, end))
                    if len(found) >= MOST_HITS:
                        return found
        return found

    def _end(self, phrase: Ready, at: int) -> int:
        """Where the phrase ends when it stands at word `at`, at the furthest; 0 where it does not stand there."""
        words, also = self.words, self.also
        for k, node in enumerate(phrase):
            if isinstance(node, frozenset):
                if words[at] not in node and (at not in also or node.isdisjoint(also[at])):
                    return 0
                at += 1
            elif isinstance(node, dict):
                return self._choice(node, phrase[k + 1 :], at)
            elif isinstance(node, int):
                return self._skip(node, phrase[k + 1 :], at)
            elif node == ANY:
                if words[at] in _STOPS:
                    return 0
                at += 1
            elif node == GAP:
                return self._gap(phrase[k + 1 :], at)
            else:
                rest = phrase[k + 1 :]
                return max([self._end(rest, end) for end in self._ends(node, at)], default=0)
        return at

    def _choice(self, choice: dict[str, tuple[Ready, ...]], rest: Ready, at: int) -> int:
        furthest = 0
        if "" in choice:
            for inner in choice[""]:
                furthest = max(furthest, self._end(inner + rest, at))
        for word in (self.words[at], *self.also[at]) if at in self.also else (self.words[at],):
            if word in choice:
                for inner in choice[word]:
                    furthest = max(furthest, self._end(inner + rest, at + 1))
        return furthest

    def _skip(self, most: int, rest: Ready, at: int) -> int:
        """The furthest end behind up to `most` words."""
        furthest = 0
        for skipped in range(at, at + most + 1):
            furthest = max(furthest, self._end(rest, skipped))
            if self.words[skipped] in _STOPS:
                break
        return furthest

    def _gap(self, rest: Ready, at: int) -> int:
        for skipped in range(at, at + LONGEST_GAP + 1):
            end = self._end(rest, skipped)
            if end or self.words[skipped] in _STOPS:
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
    last, end = -1, 0
    for span in sorted(spans):
        if span[1] > end:
            kept[len(kept) - (span[0] == last) :] = (span,)
            last, end = span
    return kept


def _ranks(needs: Mapping[str, set[str]], seeds: frozenset[str]) -> dict[str, int]:
    """In which round each lexicon can be searched: after those that its phrases refer to, its `needs`."""
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
