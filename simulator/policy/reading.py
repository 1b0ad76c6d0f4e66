"""A text field as the facts see it: its tokens, and the hits of every lexicon of the pack."""

import re
from bisect import bisect_left
from operator import itemgetter

from simulator.model.finding import Place
from simulator.policy.lexicon import MOST_HITS, Hits, Lexicon, Span
from simulator.policy.organization import Organization
from simulator.policy.text import Text

SEEDS = ("org", "org_elsewhere", "num", "cap", "masked", "date", "bare_age")
"""What is found before the lexicons and may stand in their phrases: names of the organization, numbers, capitals,
swearing behind asterisks, and dates and ages whose marks the words do not keep ("3/14", "72F", "Eighty-one, ...")."""

_MASKED = re.compile(r"(?<![\w*])[A-Za-z]{1,2}(?:\*{1,4}|\${2}|[@#$%*!]{3,5})[A-Za-z]{0,5}(?![\w*])")
_DIGIT = re.compile(r"\d")
_DAY = r"(?!9/11)(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])"
_DATE = re.compile(
    rf"""(?<![\w/.])(?:(?:19|20)\d\d-\d\d-\d\d|\d{{1,2}}\.\d{{1,2}}\.(?:19|20)\d\d|{_DAY}/(?:\d{{4}}|\d\d)
      |(?!9/11)(?:0?[1-9]|1[0-2])/(?:0?[67]|9|1[1-9]|2\d|3[01])|(?<=on\ |of\ ){_DAY}
      |(?<=since\ |until\ ){_DAY})(?![\w/%])""",
    re.VERBOSE | re.IGNORECASE,
)
_AGE = re.compile(
    r"""(?<![\w.,$/:-])(?:1?\d?\d\ ?(?:y\.?/?o\b|yof\b|yom\b|[MF]\b)|(?:1[89]|[2-9]\d)[mf]\b)
      |(?:^|(?<=[.!?\n]\ )|(?<=[\n(]))(?:[1-9]\d?|(?:Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety)(?:-[a-z]+)?
      |Thirteen|Fourteen|Fifteen|Sixteen|Seventeen|Eighteen|Nineteen)(?=,\ (?!\d))""",
    re.VERBOSE,
)


class Reading:
    """One field, read. `reading.spans("cure")` are the token ranges of a lexicon's hits; `hits` has no empty ones."""

    def __init__(self, text: Text, hits: Hits) -> None:
        self.text = text
        self.hits = hits
        self._merged: dict[tuple[str, ...], list[Span]] = {}

    def __bool__(self) -> bool:
        return bool(self.text)

    def spans(self, *names: str) -> list[Span]:
        if len(names) == 1:
            return self.hits.get(names[0]) or []
        if not self.has(*names):
            return []
        if names not in self._merged:
            self._merged[names] = sorted({span for name in names for span in self.hits.get(name, ())})
        return self._merged[names]

    def has(self, *names: str) -> bool:
        return not self.hits.keys().isdisjoint(names)

    def place(self, span: Span) -> Place:
        return self.text.place(*span)

    def words(self, span: Span) -> str:
        return self.text.match(*span)

    @property
    def sentences(self) -> list[Span]:
        return self.text.sentences

    def within(self, span: Span, *names: str) -> list[Span]:
        """The hits of `names` that begin inside `span`."""
        spans = self.spans(*names)
        if not spans:
            return []
        return spans[bisect_left(spans, (span[0], 0)) : bisect_left(spans, (span[1], 0))]

    def together(self, least: int, *names: str) -> list[Span]:
        """The hits of lexicons of weak signs, where at least `least` different ones stand in the field."""
        spans = self.spans(*names)
        different = {" ".join(self.text.words[begin:end]) for begin, end in spans}
        return spans if len(different) >= least else []

    def sentence(self, span: Span) -> Span:
        return self.text.sentence(span[0])


Found = tuple[tuple[str, list[Span]], ...]
Known = dict[tuple[str, ...], Found]
"""What was found in sentences that were read before, by how they were written and their words."""

_MOST_KNOWN, _LONGEST_KNOWN = 256, 400


def read(field: str, raw: str, organization: Organization, lexicon: Lexicon, known: Known) -> Reading:
    """Read `raw`, the content of `field`, sentence by sentence; those that were read before are not searched again."""
    text = Text(field, raw)
    hits: Hits = {}
    for begin, end in text.sentences:
        found = _found(text.part(begin, end), organization, lexicon, known)
        if not begin:
            hits.update(found)
            continue
        for name, spans in found:
            moved = [(begin + first, begin + last) for first, last in spans]
            hits[name] = (hits[name] + moved)[:MOST_HITS] if name in hits else moved
    return Reading(text, hits)


def _found(sentence: Text, organization: Organization, lexicon: Lexicon, known: Known) -> Found:
    key = (sentence.raw, *sentence.words)
    if key in known:
        return known[key]
    seeds: Hits = {**organization.find(sentence), "num": _numbers(sentence), "cap": _capitals(sentence)}
    if "*" in sentence.raw or "$" in sentence.raw:
        seeds["masked"] = _matched(sentence, _MASKED)
    digits = _DIGIT.search(sentence.raw)
    if digits:
        seeds["date"] = _matched(sentence, _DATE)
    if digits or "," in sentence.raw:
        seeds["bare_age"] = _matched(sentence, _AGE)
    found = tuple(filter(itemgetter(1), lexicon.find(sentence, seeds).items()))
    if len(sentence.raw) <= _LONGEST_KNOWN:
        if len(known) >= _MOST_KNOWN:
            del known[next(iter(known))]
        known[key] = found
    return found


def _matched(text: Text, pattern: re.Pattern[str]) -> list[Span]:
    found = pattern.finditer(text.raw, 0, text.ends[-1] + _LONGEST_KNOWN)  # what follows may be long, and is not read
    spans = ((text.token_at(m.start()), bisect_left(text.starts, m.end())) for m in found)
    return [(begin, end) for begin, end in spans if begin < end][:MOST_HITS]


def _numbers(text: Text) -> list[Span]:
    return [(at, at + 1) for at in text.marked if text.words[at][:1].isdigit()][:MOST_HITS]


def _capitals(text: Text) -> list[Span]:
    return [(at, at + 1) for at in text.marked if text.capital(at) and text.words[at] != "i"][:MOST_HITS]
