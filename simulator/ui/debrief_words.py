"""The report of a run in the words and places of the debrief."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QObject

from simulator.app.lookback import Stood
from simulator.model.social import ME, Person, Post
from simulator.scenario.report import Dispute, Far, Moment, Report
from simulator.ui.cards import NOBODY
from simulator.ui.wording import stamp

GLYPHS = {
    "post": "newspaper",
    "comment": "message-circle",
    "share": "share-2",
    "message": "mail",
    "react": "heart",
    "report": "flag",
    "accept-friend": "check",
    "decline-friend": "x",
    "ignore-friend": "ellipsis",
    "delete": "trash-2",
    "update-profile": "pencil",
    "endorse": "badge-check",
    "recommend": "quote",
}
"""What stands for an act; a person for all others."""
QUOTE = 90
STEPS = (5, 10, 15, 30, 60, 120, 300, 600)
"""Seconds between two times on the scale."""
MOST_TICKS = 9


def run_number(run: str) -> int:
    """The number by which a run is called."""
    return int(run[1:])


def quote(text: str) -> str:
    """The beginning of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= QUOTE else text[: QUOTE - 1].rstrip() + "…"


class Wording(QObject):
    """Puts values of the report into words; a `QObject` for its translator."""

    def events(self, found: Report) -> list[dict[str, Any]]:
        return [event for index, moment in enumerate(found.timeline) for event in self._events(moment, index, found)]

    def ticks(self, seconds: int) -> list[dict[str, Any]]:
        length = max(1, seconds)
        step = next((one for one in STEPS if length / one <= MOST_TICKS), STEPS[-1])
        return [{"at": at / length, "text": stamp(at)} for at in range(0, length + 1, step)]

    def sureness(self, found: Report) -> list[dict[str, Any]]:
        return [
            {
                "id": act.id,
                "stamp": stamp(act.at),
                "title": act.title,
                "sure": act.sure,
                "said": self.sure(act.sure),
                "level": next((one.level for one in act.standing), ""),
                "parted": act.parted,
                "over": act.parted and not act.right,
            }
            for act in found.acts
            if act.sure >= 0
        ]

    def sure(self, percent: int) -> str:
        """How sure, in the words in which it was asked."""
        words = (self.tr("A guess"), self.tr("Half and half"), self.tr("Fairly sure"), self.tr("Certain"))
        return words[min(3, max(0, (percent - 1) // 25))]

    def reach(self, far: Far) -> str:
        """How far an act got."""
        seen = self.tr("By the end {} had seen it, you among them.").format(f"{far.seen:,}")
        if far.seen <= 1:
            seen = self.tr("By the end nobody but you had seen it.")
        if far.high <= far.seen:
            return seen
        return self.tr("{} Within a day it may be {} to {}.").format(seen, f"{far.low:,}", f"{far.high:,}")

    def dispute(self, one: Dispute | None) -> dict[str, Any]:
        if one is None:
            return {}
        ruled = one.stands is not None
        return {"words": one.words, "ruled": ruled, "stands": one.stands is True, "ruling": one.ruling, "by": one.by}

    def state(self, found: Stood, people: Mapping[str, Person]) -> list[dict[str, str]]:
        """How the network stood, a line each."""
        return [{"glyph": glyph, "label": label, "text": text} for glyph, label, text in self._state(found, people)]

    def _state(self, found: Stood, people: Mapping[str, Person]) -> Iterator[tuple[str, str, str]]:
        def name(key: str) -> str:
            return self.tr("You") if key == ME else people.get(key, NOBODY).name

        if found.top is not None:
            yield "newspaper", self.tr("On top of the feed"), self._top(found.top, found.under, name(found.top.author))
        if found.mine and found.mine != (found.top,):
            yield "user", self.tr("Of yours in sight"), self._mine(found.mine)
        if found.waiting:
            yield "user-plus", self.tr("Waits for your answer"), ", ".join(map(name, found.waiting))
        if found.friends:
            yield "users", self.tr("Became friends with you"), ", ".join(map(name, found.friends))
        if found.last is not None:
            who = name(found.last.sender if found.last.sender != ME else found.last.recipient)
            line = self.tr("You to {}: “{}”") if found.last.sender == ME else self.tr("{}: “{}”")
            yield "mail", self.tr("Newest message"), line.format(who, quote(found.last.text))
        if found.told:
            yield "info", self.tr("The network told you"), quote(found.told)

    def _top(self, post: Post, under: int, who: str) -> str:
        said = self.tr("{}: “{}”").format(who, quote(post.text))
        if under == 0:
            return said
        if under == 1:
            return self.tr("{} One comment under it.").format(said)
        return self.tr("{} {} comments under it.").format(said, under)

    def _mine(self, posts: tuple[Post, ...]) -> str:
        newest = self.tr("“{}”").format(quote(posts[-1].text))
        return newest if len(posts) == 1 else self.tr("{}, and {} more").format(newest, len(posts) - 1)

    def _events(self, moment: Moment, index: int, found: Report) -> Iterator[dict[str, Any]]:
        place = {"at": moment.at / max(1, found.seconds), "when": stamp(moment.at), "moment": index}
        yield {**place, "lane": moment.lane, "glyph": _glyph(moment), "text": moment.title}
        for one in moment.findings:
            word = self.tr("Guideline {}").format(one.guideline)
            yield {**place, "lane": "coach", "level": one.level, "text": word}
        if moment.reach and moment.reach.high > moment.reach.seen:
            far = self.tr("{} to {} in a day").format(f"{moment.reach.low:,}", f"{moment.reach.high:,}")
            yield {**place, "lane": "reach", "glyph": "eye", "text": far}


def _glyph(moment: Moment) -> str:
    if moment.lane == "you":
        return GLYPHS.get(moment.kind, "user")
    return "flag" if moment.lane == "step" else "users-round"
