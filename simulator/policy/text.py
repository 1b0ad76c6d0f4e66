"""Text as the judge reads it: words folded to one form, each with its place in what was typed.

Positions are code points of the field as it was written, so that marks stand right beside emoji and combining marks.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cached_property

from simulator.model.finding import Place

_TOKEN = re.compile(
    r"""(?P<plain>[a-z]++(?=[\s.,!?;:]|$))
      | (?P<word>[^\W_](?:[^\W_]|[\u0300-\u036f\u200b-\u200d\u00ad]|['\u2019](?=[^\W\d_]))*)
      | (?P<stop>[.!?\u2026]+(?=["'\u201d\u2019)\]*_]*(?:\s|$))|\n+|[!?]+)
      | (?P<sign>[\U0001F1E6-\U0001FAFF\u2600-\u27bf]|[%&$]|@(?=\s))""",
    re.VERBOSE,
)
_CAMEL = re.compile(r"(?<=[a-z]{2})(?=[A-Z][A-Za-z])")
_CONTRACTED = frozenset(
    {
        "it",
        "that",
        "what",
        "let",
        "he",
        "she",
        "who",
        "there",
        "here",
        "how",
        "where",
        "when",
        "everyone",
        "nobody",
        "today",
        "tonight",
        "yesterday",
        "something",
    }
)
_SIGNS = {"&": "and", "@": "at"}
_ABBREVIATED = frozenset(
    {
        "dr",
        "mr",
        "mrs",
        "ms",
        "st",
        "prof",
        "rev",
        "sen",
        "gov",
        "rep",
        "sgt",
        "jr",
        "sr",
        "vs",
        "etc",
        "no",
        "dept",
        "approx",
        "e",
        "g",
        "i",
        "p",
    }
)
_QUOTE = re.compile(r'"[^"\n]{2,600}"|\u201c[^\u201d\n]{2,600}\u201d|\u00ab[^\u00bb\n]{2,600}\u00bb')
_SINGLE_QUOTE = re.compile(r"(?<!\w)['\u2018][^'\u2018\u2019\n]{2,200}['\u2019](?!\w)")


_WRAP = re.compile(r"(?<=[^\s.!?\u2026])[^\S\n]*\n(?=[^\S\n]*(?![^\S\n]|[-*+\u2022\u2013\u2014]\s|\d{1,2}[.)]\s)\S)")
"""A line break inside a paragraph: white space. A blank line ends a paragraph, and a list mark begins a line."""

_APART = frozenset({"he'll", "she'll", "we'll", "we're", "i'll"})
"""Contractions that would read as other words without their apostrophe."""


def fold(word: str) -> str:
    """The form in which words are compared: lower case, without accents, marks or apostrophes."""
    if not word.isascii():
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
        word = word.replace("\u2019", "'").translate(_INVISIBLE).casefold()
    word = word.lower()
    return word if word in _APART else word.replace("'", "")


_INVISIBLE = {ord(c): None for c in "\u200b\u200c\u200d\u00ad"}


MOST_WORDS = 2500
"""How many words of a field are read, some eight pages: the judge stays quick whatever is pasted into it."""

_LONGEST = 100
"""A word that is longer is compared by its first letters alone."""


_SPANS = tuple((at, at + 1) for at in range(2 * MOST_WORDS))
"""Each token alone; made once, since nothing is made more often."""


class Text:
    """One text field of a record. `words[i]` is the folded form of the token at `starts[i]` to `ends[i]`.

    `raw` is what was `typed`, with a space for each line break inside a paragraph.
    """

    def __init__(self, field: str, typed: str) -> None:
        raw = _WRAP.sub(lambda found: found[0].replace("\n", " "), typed) if "\n" in typed else typed
        self.field = field
        self.typed = typed
        self.raw = raw
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.loud: dict[int, str] = {}  # the words in capitals, as they were typed, by index
        self.marked: list[int] = []  # the indexes of the tokens that are no plain words in small letters
        self.stops: list[int] = []  # the indexes of the tokens that end a sentence
        if typed:
            self._split()

    def _split(self) -> None:
        words, starts, ends = self.words, self.starts, self.ends
        for found in _TOKEN.finditer(self.raw):
            kind = found.lastgroup
            if len(words) >= MOST_WORDS:
                break
            if kind == "plain":
                begin, end = found.span()
                words.append(found[0])
                starts.append(begin)
                ends.append(end)
            elif kind == "word":
                self._word(found[0], *found.span())
            elif kind == "stop":
                self._stop(found[0], *found.span())
            else:
                self._add(_SIGNS.get(found[0], found[0]), *found.span())

    def part(self, begin: int, end: int) -> "Text":
        """The tokens `begin` to `end` as a text of their own, with what stands between them and their neighbours."""
        if begin == 0 and end == len(self.words):
            return self
        part = Text(self.field, "")
        first = self.ends[begin - 1] if begin else 0
        part.raw = part.typed = self.raw[first : self.starts[end] if end < len(self.words) else len(self.raw)]
        part.words = self.words[begin:end]
        part.starts = [at - first for at in self.starts[begin:end]]
        part.ends = [at - first for at in self.ends[begin:end]]
        part.loud = {at - begin: word for at, word in self.loud.items() if begin <= at < end} if self.loud else {}
        part.marked = _within(self.marked, begin, end)
        part.stops = _within(self.stops, begin, end)
        return part

    def __bool__(self) -> bool:
        return bool(self.words)

    def __len__(self) -> int:
        return len(self.words)

    def _add(self, word: str, begin: int, end: int) -> None:
        self.marked.append(len(self.words))
        self.words.append(word)
        self.starts.append(begin)
        self.ends.append(end)

    def _word(self, word: str, begin: int, end: int) -> None:
        letters = word.isascii() and word.isalpha()
        if end - begin > _LONGEST and not (letters and word.islower()):
            self._add(fold(word[:_LONGEST]), begin, end)
            return
        if letters:
            if word.isupper() and end - begin > 1:
                self.loud[len(self.words)] = word
            if word.islower() or word.isupper() or word.istitle():
                self._add(word.lower(), begin, end)
                return
            for piece in _CAMEL.split(word):
                self._add(piece.lower(), begin, begin + len(piece))
                begin += len(piece)
            return
        stem = word[:-2]
        if word[-2:] in ("'s", "\u2019s", "'S", "\u2019S") and stem.lower() not in _CONTRACTED:
            self._add(fold(stem), begin, end - 2)
            self._add("'s", end - 2, end)
        else:
            self._add(fold(word), begin, end)

    def _stop(self, mark: str, begin: int, end: int) -> None:
        if mark == "." and self.words and self.ends[-1] == begin and self.words[-1] in _ABBREVIATED:
            return
        self.stops.append(len(self.words))
        self._add("!" if "!" in mark else "?" if "?" in mark else ".", begin, end)

    def capital(self, index: int) -> bool:
        """Whether the token is written with a first capital."""
        return self.raw[self.starts[index]].isupper()

    def match(self, begin: int, end: int) -> str:
        """What was typed for the tokens `begin` to `end`."""
        return self.typed[self.starts[begin] : self.ends[end - 1]]

    def place(self, begin: int, end: int) -> Place:
        """The tokens `begin` to `end` as a place in the record."""
        span = (self.starts[begin], self.ends[end - 1])
        return Place(field=self.field, span=span, match=self.typed[span[0] : span[1]])

    def token_at(self, offset: int) -> int:
        """The index of the token that holds code point `offset`, or of the next one."""
        return bisect_right(self.ends, offset)

    @cached_property
    def positions(self) -> dict[str, list[tuple[int, int]]]:
        """Where each word stands; words in capitals stand under both ways to write them."""
        found: dict[str, list[tuple[int, int]]] = {}
        for word, span in zip(self.words, _SPANS, strict=False):
            if word in found:
                found[word].append(span)
            else:
                found[word] = [span]
        for at, word in self.loud.items():
            found.setdefault(word, []).append(_SPANS[at])
        return found

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Begin and end of each sentence, its mark included; a mark alone is none."""
        begins = [0, *(stop + 1 for stop in self.stops)]
        ends = [*begins[1:], len(self)]
        return [
            (begin, end)
            for begin, end in zip(begins, ends, strict=True)
            if end - begin > 1 or (end > begin and begin == begins[-1])
        ]

    def sentence(self, index: int) -> tuple[int, int]:
        """Begin and end (its mark included) of the sentence that holds token `index`."""
        at = bisect_left(self.stops, index)
        begin = self.stops[at - 1] + 1 if at else 0
        end = self.stops[at] + 1 if at < len(self.stops) else len(self.words)
        return begin, end

    @cached_property
    def quotes(self) -> list[tuple[int, int]]:
        """The code point ranges that stand in quotation marks."""
        found = [m.span() for m in _QUOTE.finditer(self.raw)] if _may_quote(self.raw) else []
        if "'" in self.raw or "\u2018" in self.raw:
            found += [m.span() for m in _SINGLE_QUOTE.finditer(self.raw)]
        return sorted(found)

    def quoted(self, index: int) -> bool:
        """Whether token `index` stands in quotation marks."""
        at = bisect_right(self.quotes, (self.starts[index], len(self.raw))) - 1
        return at >= 0 and self.starts[index] < self.quotes[at][1]


def _within(places: list[int], begin: int, end: int) -> list[int]:
    """Those of `places` between `begin` and `end`, counted from `begin`."""
    return [at - begin for at in places[bisect_left(places, begin) : bisect_left(places, end)]]


def _may_quote(raw: str) -> bool:
    return '"' in raw or "\u201c" in raw or "\u00ab" in raw
