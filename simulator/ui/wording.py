"""Values of the model as the plain maps and words that screens take. No Qt in here."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from simulator.model.finding import Finding
from simulator.model.social import Person, Post

QUOTE = 44
"""How many characters of the marked words a finding card quotes."""


def when(at: dt.datetime, now: dt.datetime) -> str:
    """A moment as people say it: the time today, the day and time this week, the date before."""
    if at.date() == now.date():
        return f"{at:%H:%M}"
    if (now.date() - at.date()).days < 7:
        return f"{at:%A %H:%M}"
    return f"{at.day} {at:%B}"


def utf16(text: str, index: int) -> int:
    """The place of code point `index` of `text` in UTF-16 units, as Qt counts."""
    return index + sum(character > "\uffff" for character in text[:index])


def marks_of(text: str, findings: Iterable[Finding], field: str = "text") -> list[dict[str, Any]]:
    """Marked spans of `text`, which stands in `field`, as begin, end (UTF-16) and level, the gravest on top."""
    found = [
        {"begin": utf16(text, place.span[0]), "end": utf16(text, place.span[1]), "level": finding.level}
        for finding in findings
        for place in finding.places
        if place.field == field and place.span
    ]
    return found[::-1]


def finding(found: Finding, names: dict[int, str], act: str = "") -> dict[str, Any]:
    """A finding as the coach shows it; `act` is what the button beside offered words says."""
    better = found.better
    return {
        "rule": found.rule,
        "level": found.level,
        "guideline": found.guideline,
        "guidelineName": names.get(found.guideline, ""),
        "quote": _quote(found),
        "message": found.message,
        "facts": list(found.why),
        "better": better.text if better else "",
        "advice": better.advice if better else "",
        "action": act if better and better.text else "",
    }


def person(who: Person) -> dict[str, Any]:
    """Somebody of the network, for a card."""
    return {"id": who.id, "name": who.name, "who": who.portrait, "headline": who.headline, "knownFrom": who.known_from}


def comment(post: Post, author: Person, now: dt.datetime, mine: bool) -> dict[str, Any]:
    """A comment, for the list under a post."""
    return {
        "id": post.id,
        "who": author.portrait,
        "author": author.name,
        "when": when(post.at, now),
        "body": post.text,
        "own": mine,
    }


def stamp(seconds: int) -> str:
    """Seconds as minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02}"


def _quote(found: Finding) -> str:
    words = next((place.match for place in found.places if place.match), "")
    return words if len(words) <= QUOTE else words[: QUOTE - 1].rstrip() + "…"
