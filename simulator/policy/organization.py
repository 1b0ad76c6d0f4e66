"""Where a text names the organization, and where its short name means something else.

The full name, aliases, hospitals and campuses always count. The short name ("Mayo", "Harbor Lake") counts unless the
context makes it a surname, a given name, another place, a food or a part of a longer word: the pack lists those
contexts.
"""

from collections.abc import Iterable
from functools import cached_property

import msgspec

from simulator.policy.lexicon import Hits, Lexicon, Span
from simulator.policy.lookalike import skeleton
from simulator.policy.names import is_given_name
from simulator.policy.text import Text, fold

_TITLES = frozenset(
    {"dr", "mr", "mrs", "ms", "miss", "prof", "professor", "sir", "sergeant", "captain", "officer", "coach", "chef"}
)

_LONG = 8
"""From how many letters a name counts wherever it stands in a longer one."""


class OrganizationData(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The organization as a pack describes it; `never`, `elsewhere` and `food` are blocks of phrases, one a line.

    `never` are phrases in which the short name is something else; `elsewhere` are words that make it something else
    wherever they stand in the same sentence; those of `food` do so where the short name is written in lower case.
    `also` are names that a simulation adds.
    """

    name: str
    short: str
    handle: str
    hashtag: str
    aliases: tuple[str, ...]
    hospitals: tuple[str, ...]
    campuses: tuple[str, ...]
    abbreviations: tuple[str, ...] = ()
    never: str = ""
    elsewhere: str = ""
    food: str = ""
    also: tuple[str, ...] = ()


class Skeletons(msgspec.Struct, frozen=True):
    """The names of an organization as readers see them: the short one, the full ones, all long ones, abbreviations."""

    short: str
    full: tuple[str, ...]
    wholes: tuple[str, ...]
    abbreviations: frozenset[str]


class Organization:
    """Finds the organization's names."""

    def __init__(self, data: OrganizationData, names: Lexicon | None = None) -> None:
        """`names`: what was made of the same data before."""
        self.data = data
        self.full = (data.name, *data.aliases, *data.also, *data.hospitals, *data.campuses)
        self.names = names or self._made()

    def _made(self) -> Lexicon:
        data, full = self.data, self.full
        sources = {
            "full": [*full, *sorted({joined(name) for name in full})],
            "short": [data.short, joined(data.short)] if " " in data.short else [data.short],
            "never": _lines(data.never),
            "elsewhere": _lines(data.elsewhere),
            "food": _lines(data.food),
        }
        return Lexicon(sources)

    @cached_property
    def skeletons(self) -> "Skeletons":
        """How readers see the names."""
        data = self.data
        long = {seen for name in self.full if len(seen := skeleton(name)) >= _LONG}
        entire = (data.name, *_entire(data.also))
        abbreviations = frozenset(map(skeleton, (*data.abbreviations, *filter(None, map(_initialed, entire)))))
        return Skeletons(skeleton(data.short), tuple(map(skeleton, entire)), tuple(sorted(long)), abbreviations)

    def find(self, text: Text) -> Hits:
        """`org`: where the text names the organization; `org_elsewhere`: contexts that speak of something else."""
        hits = self.names.find(text)
        if not hits:
            return {}
        full = hits.get("full", ())
        others = [s for s in (*hits.get("never", ()), *hits.get("elsewhere", ())) if not _shares(s, full)]
        found = {"org": self._named(text, hits), "org_elsewhere": others}
        return {name: spans for name, spans in found.items() if spans}

    def named_in(self, raw: str) -> bool:
        """Whether `raw` names the organization."""
        return "org" in self.find(Text("", raw))

    def _named(self, text: Text, hits: Hits) -> list[Span]:
        spans = list(hits.get("full", ()))
        for span in hits.get("short", ()):
            if not any(b <= span[0] and span[1] <= e for b, e in spans) and self._meant(text, span, hits):
                spans.append(span)
        return sorted(spans)

    def _meant(self, text: Text, span: Span, hits: Hits) -> bool:
        begin, end = span
        if any(b <= begin and end <= e for b, e in hits.get("never", ())):
            return False
        first, last = text.sentence(begin)
        others = [*hits.get("elsewhere", ()), *(() if text.capital(begin) else hits.get("food", ()))]
        if any(first <= b < last for b, _ in others):
            return False
        return not _surname(text, begin)


def _entire(names: tuple[str, ...]) -> list[str]:
    """The names that are no short form of another: a near miss of a short form is too often somebody else."""
    return [name for name in names if not any(name != other and skeleton(name) in skeleton(other) for other in names)]


def _initialed(name: str) -> str:
    """The first letters of a name of three words or more and its last word: "HL Clinic"."""
    *firsts, last = name.split()
    return "".join([word[0] for word in firsts] + [last]) if len(firsts) > 1 else ""


def _shares(span: Span, others: Iterable[Span]) -> bool:
    return any(begin < span[1] and span[0] < end for begin, end in others)


def _surname(text: Text, begin: int) -> bool:
    if _double(text, begin):
        return True
    if not begin:
        return False
    before = text.words[begin - 1]
    if before in _TITLES or not text.capital(begin):
        return before in _TITLES
    if not text.capital(begin - 1) or not _adjacent(text, begin):
        return False
    return len(before) == 1 or is_given_name(before)


def _double(text: Text, begin: int) -> bool:
    """Whether the name is half of a double name: "Mayo-Lindholm"."""
    end = text.ends[begin]
    return text.capital(begin) and text.raw[end : end + 1] == "-" and text.raw[end + 1 : end + 2].isupper()


def _adjacent(text: Text, index: int) -> bool:
    return text.raw[text.ends[index - 1] : text.starts[index]] in (" ", ". ")


def joined(name: str) -> str:
    """The name as a handle or hashtag writes it: one word, folded."""
    return "".join(c for c in fold(name) if c.isalnum())


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]
