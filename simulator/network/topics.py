"""What a text is about, roughly, so that people answer to it and not past it. The judge never asks here."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from simulator.model.action import Media

Topic = Literal[
    "politics",
    "internal",
    "private",
    "claim",
    "manners",
    "picture",
    "question",
    "thanks",
    "joke",
    "complaint",
    "plain",
]

_POLITICS = re.compile(
    r"\b(vot(e|es|ed|ing|er|ers)|ballots?|elect\w*|candidates?|senat\w+|congress\w*|governor|mayor|campaign\w*"
    r"|republicans?|democrats?|petition|legislat\w+)\b",
    re.IGNORECASE,
)
_INTERNAL = re.compile(
    r"\b(layoffs?|laid off|merg(er|ing)|acquisition|budget|memo|unreleased|unpublished|embargo|outage|passwords?"
    r"|downsiz\w+|internal|confidential|incident|investigation|revenue|price list)\b",
    re.IGNORECASE,
)
_CLAIM = re.compile(
    r"\b(cures?|cured|detox\w*|vaccin\w+|miracle|toxins?|heals|prevents?|causes|immun\w+|remed(y|ies)|proven|doses?"
    r"|milligrams?|mg|supplements?|studies|study|evidence|treats)\b",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[Topic, re.Pattern[str]], ...] = (
    ("question", re.compile(r"\?(\s|$)")),
    ("thanks", re.compile(r"\b(thanks?|thank you|grateful|appreciate\w*)\b", re.IGNORECASE)),
    ("joke", re.compile(r"\b(ha(ha)+|lol|jok(e|es|ing)|kidding|funny|laugh\w*|pun)\b|[😂🤣😅😄]|;\)", re.IGNORECASE)),
    (
        "complaint",
        re.compile(
            r"\b(tired of|fed up|sick of|annoy\w*|worst|ugh|ridiculous|hate|broken|broke|why is it always|complain\w*"
            r"|late again|again this week|grump\w*)\b",
            re.IGNORECASE,
        ),
    ),
)


def topics(text: str, media: Sequence[Media] = ()) -> frozenset[Topic]:
    """Tell what `text` with its pictures is about; there is always an answer, and often there are several."""
    return frozenset(_topics(text, media))


def _topics(text: str, media: Sequence[Media]) -> Iterator[Topic]:
    politics, internal = bool(_POLITICS.search(text)), bool(_INTERNAL.search(text))
    if politics:
        yield "politics"
    if internal:
        yield "internal"
    if not politics and not internal:
        yield "private"
    yield "claim" if _CLAIM.search(text) else "manners"
    kinds: list[Topic] = [kind for kind, pattern in _KINDS if pattern.search(text)]
    if media:
        kinds.append("picture")
    yield from kinds or ["plain"]
