"""Looking back on any run of a learner: its report, and how the network stood at a moment of it."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

import msgspec

from simulator.app.practice import Practice
from simulator.model import events as e
from simulator.model.events import Entry
from simulator.model.finding import Gravity
from simulator.model.social import ME, Message, Post
from simulator.network.audience import reach
from simulator.network.lens import facts_in
from simulator.scenario.report import Far, Report, report
from simulator.scenario.runtime import Run, fold
from simulator.scenario.schema import Scenario, variant
from simulator.scenario.scoring import Score, score

SPREADS = ("post", "share", "comment", "message")
"""Acts that people can see; how far the others get is nobody's question."""


class Stood(msgspec.Struct, frozen=True, kw_only=True):
    """How the network stood: people by id, texts as they were written."""

    top: Post | None = None  # the newest post of the feed
    under: int = 0  # comments under it
    mine: tuple[Post, ...] = ()  # posts and comments of the learner that were there
    waiting: tuple[str, ...] = ()  # whose requests waited for an answer
    friends: tuple[str, ...] = ()  # who became a friend in the run
    last: Message | None = None  # the newest message, to or by the learner
    told: str = ""  # the newest word of the network itself
    on_shift: bool = False


def look_back(
    practice: Practice,
    run: str,
    script: Scenario,
    names: Mapping[int, str],
    gravity: Callable[[str], Gravity],
    learner: str = "",
    far: bool = True,
) -> Report:
    """The report of `run`, of which `script` is the whole script; `learner` is the name to print, their own without.

    It is had sooner where it need not tell how `far` the acts got.
    """
    log = practice.reads.log(run)
    state = fold(log[0].at, log)
    people = practice.reads.people(run)
    name = learner or people[ME].name
    reached = _far(log, practice.file_id) if far else None
    found = report(variant(script, state.variant), state, people, names, gravity, name, reached)
    end = ended(log)
    length = int((end - state.started).total_seconds()) if end else found.seconds
    return msgspec.structs.replace(found, seconds=max(length, found.seconds))


def scored(practice: Practice, run: str, script: Scenario, gravity: Callable[[str], Gravity]) -> tuple[Run, Score]:
    """How far a run is and its score alone, which costs less than the report."""
    log = practice.reads.log(run)
    state = fold(log[0].at, log)
    return state, score(variant(script, state.variant), state, gravity)


def ended(log: Iterable[Entry]) -> dt.datetime | None:
    """When a run came to its end; None where it goes on."""
    return next((entry.at for entry in log if isinstance(entry.event, e.Ended)), None)


def stood(log: Iterable[Entry], moment: dt.datetime) -> Stood:
    """How the network stood at `moment`, from the log of a run."""
    found = _Fold()
    for entry in log:
        if entry.at <= moment:
            found.take(entry.event)
    return found.told()


def _far(log: list[Entry], seed: str) -> dict[str, Far]:
    """How far each act that people can see had come by the end, and may have come a day later."""
    end = ended(log) or log[-1].at
    keys = [entry.event.action.id for entry in log if isinstance(entry.event, e.Acted) and _spreads(entry.event)]
    found = {}
    for key in keys:
        facts = facts_in(log, key)
        if facts is not None:
            seen = reach(facts, end, seed)
            found[key] = Far(seen=seen.seen, low=seen.points[-1].low, high=seen.points[-1].high)
    return found


def _spreads(act: e.Acted) -> bool:
    return act.intent.type in SPREADS


class _Fold:
    """Gathers what stands in the network while a log is read."""

    def __init__(self) -> None:
        self._posts: dict[str, Post] = {}
        self._requests: dict[str, str] = {}
        self._friends: dict[str, None] = {}
        self._asked: dict[str, str] = {}
        self._last: Message | None = None
        self._told = ""
        self._on_shift = False

    def take(self, event: e.Event) -> None:
        match event:
            case e.Posted(post=post):
                self._posts[post.id] = post
            case e.Removed(post=key) | e.Reported(post=key):
                self._posts.pop(key, None)
            case e.Messaged(message=message):
                self._last = message
            case e.Announced(text=text):
                self._told = text
            case e.ShiftChanged(on=on):
                self._on_shift = on
            case _:
                self._tie(event)

    def told(self) -> Stood:
        shown = sorted((post for post in self._posts.values() if not post.in_reply_to), key=lambda post: post.at)
        top = shown[-1] if shown else None
        return Stood(
            top=top,
            under=sum(post.in_reply_to == top.id for post in self._posts.values()) if top else 0,
            mine=tuple(post for post in self._posts.values() if post.author == ME),
            waiting=tuple(self._requests.values()),
            friends=tuple(self._friends),
            last=self._last,
            told=self._told,
            on_shift=self._on_shift,
        )

    def _tie(self, event: e.Event) -> None:
        if isinstance(event, e.Requested) and event.request.sender != ME:
            self._requests[event.request.id] = self._asked[event.request.id] = event.request.sender
        elif isinstance(event, e.Answered):
            self._requests.pop(event.request, None)
            if event.state == "accepted" and event.request in self._asked:
                self._friends[self._asked[event.request]] = None
        elif isinstance(event, e.Parted):
            self._friends.pop(event.person, None)
