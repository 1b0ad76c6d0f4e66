"""The consequence lens: who has seen an act of one's own, who may within a day, what stays when it is deleted."""

import datetime as dt
import math
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.events import Acted
from simulator.model.social import Person
from simulator.network.audience import Point, Reach, Reached
from simulator.record.store import Store
from simulator.ui.cards import NOBODY
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import marks_of, when

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

STOPS = (60, 360, 1440)
"""So many minutes after posting, and from now, are told in a row and a ring of their own."""
NAMED = 6
"""How many people are shown by face."""
CURVE = 48
MINUTE = dt.timedelta(minutes=1)


@QmlElement
@QmlUncreatable("made by AppVm")
class LensVm(RoomVm):
    """The numbers are `Practice.reach`'s; here they get words and places."""

    changed = Signal()

    def __init__(self, store: Store, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)
        self._store = store
        self._key = ""
        self._act: Acted | None = None
        self._posted = self._looked = practice.now()
        self._reach: Reach | None = None

    @Property("QVariantMap", notify=changed)
    def act(self) -> dict[str, Any]:
        """What was said, with its marks; empty where there is no such act."""
        if self._act is None or self._reach is None:
            return {}
        return {
            "id": self._key,
            "text": self._act.intent.text,
            "marks": marks_of(self._act.intent.text, self._act.assessment.findings) if self._told else [],
            "when": when(self._posted, self._now()),
            "type": self._act.intent.type,
            "audience": self._act.action.audience,
            "toId": self._act.intent.target,
            "to": self._people().get(self._act.intent.target, NOBODY).name if self._private else "",
            "deleted": self._reach.deleted,
            "seen": f"{self._reach.seen:,}",
            "kept": self._reach.kept,
            "screenshots": self._range(self._reach.screenshots.low, self._reach.screenshots.high),
            "spreads": self._reach.screenshots.high > self._reach.kept,
        }

    @property
    def _told(self) -> bool:
        """Whether what the judge found may be shown: in a drill or an exam not before the end."""
        return self._practice.coached or self._practice.over

    @Property("QVariantList", notify=changed)
    def steps(self) -> list[dict[str, Any]]:
        """Now and some moments of the day to come: how many, in words and as a number, and where on the scale."""
        return [self._step(point) for point in self._stops()]

    @Property("QVariantList", notify=changed)
    def people(self) -> list[dict[str, Any]]:
        """Those worth naming, with the rank at which they see it."""
        people = self._people()
        found = [(one, people.get(one.person, NOBODY)) for one in self._named()]
        return [
            {"rank": one.rank, "angle": number * math.tau / len(found), "who": who.portrait, "name": _first(who)}
            for number, (one, who) in enumerate(found)
        ]

    @Property("QVariantList", notify=changed)
    def curve(self) -> list[dict[str, float]]:
        """The course over the whole time, as points from 0 to 1."""
        if self._reach is None:
            return []
        points = self._reach.points
        end, most = max(1, points[-1].minutes), max(1, points[-1].mid)
        chosen = [points[number * (len(points) - 1) // CURVE] for number in range(CURVE + 1)]
        return [{"at": one.minutes / end, "reach": one.mid / most} for one in chosen]

    @Property(float, notify=changed)
    def now(self) -> float:
        """Where on the scale the present is."""
        return self._reach.now_minutes / max(1, self._reach.points[-1].minutes) if self._reach else 0.0

    @Property(int, notify=changed)
    def total(self) -> int:
        """How many may have seen it in a day, as the middle way goes."""
        return self._reach.points[-1].mid if self._reach else 0

    @Property("QVariantList", notify=changed)
    def table(self) -> list[list[str]]:
        """Circle by circle: how many are in it, have seen it, and may in a day."""
        found = self._reach.rings if self._reach else ()
        return [
            [self._circle(one.ring), f"{one.size:,}", f"{one.now:,}", self._range(one.low, one.high)] for one in found
        ]

    @Slot(float, result="QVariantMap")
    def at(self, place: float) -> dict[str, Any]:
        """Tell how many have seen it at a place of the scale, as a number and in words."""
        if self._reach is None:
            return {"reached": 0, "says": ""}
        points = self._reach.points
        point = points[round(place * (len(points) - 1))]
        step = self._step(point)
        return {"reached": point.mid, "says": self.tr("{}: {} people").format(step["label"], step["count"])}

    @Slot(str)
    def show(self, key: str) -> None:
        """Look at the act with this id."""
        self._key = key
        self._act = None
        for entry in self._store.acts(self._run) if key else ():
            if isinstance(entry.event, Acted) and entry.event.action.id == key:
                self._act, self._posted = entry.event, entry.at
        self._look()

    def turn(self) -> None:
        self.show("")

    def take(self, changes: ChangeSet) -> None:
        if self._act is not None and changes:
            self._look()

    def refresh(self) -> None:
        """Time has passed: look again, where it is a minute or more."""
        if self._act is not None and self._now() - self._looked >= MINUTE:
            self._look()

    @property
    def _private(self) -> bool:
        """Whether it was said to one person, in a message: it cannot be deleted."""
        return self._act is not None and self._act.action.audience == "direct" and self._act.intent.type != "post"

    def _look(self) -> None:
        self._looked = self._now()
        self._reach = self._practice.reach(self._key) if self._act is not None else None
        self.changed.emit()

    def _stops(self) -> list[Point]:
        if self._reach is None:
            return []
        now = self._reach.now_minutes
        ahead = () if self._reach.deleted else (now + minutes for minutes in STOPS)
        wanted = {now, *(minutes for minutes in STOPS if minutes < now), *ahead}
        return [point for point in self._reach.points if point.minutes in wanted]

    def _step(self, point: Point) -> dict[str, Any]:
        assert self._reach is not None
        later = point.minutes - self._reach.now_minutes
        return {
            "label": self._moment(point.minutes),
            "people": point.mid,
            "count": self._range(point.low, point.high),
            "at": point.minutes / max(1, self._reach.points[-1].minutes),
            "reached": later <= 0,
            "through": self._through(later),
        }

    def _through(self, later: int) -> str:
        if later == 0:
            names = self._names([one for one in self._named() if one.minutes is not None])
            return self.tr("{} among them").format(names) if names else ""
        if later == STOPS[-1]:
            names = self._names([one for one in self._named() if one.minutes is None])
            return self.tr("{} perhaps among them").format(names) if names else ""
        return ""

    def _named(self) -> list[Reached]:
        """Some who have seen it, the same ones when it is deleted, and one who may see it yet."""
        within = [one for one in self._reach.people if one.rank <= self.total] if self._reach else []  # type: ignore[operator]
        seen = [one for one in within if one.minutes is not None]
        return _spread(seen, NAMED - 1) + _spread([one for one in within if one.minutes is None], 1)

    def _names(self, found: list[Reached]) -> str:
        people = self._people()
        return ", ".join(_first(people.get(one.person, NOBODY)) for one in found)

    def _range(self, low: int, high: int) -> str:
        return f"{low:,}" if low == high else self.tr("{} to {}").format(f"{low:,}", f"{high:,}")

    def _moment(self, minutes: int) -> str:
        """How long after posting, or, of what is to come, how long from now."""
        assert self._reach is not None
        later = minutes - self._reach.now_minutes
        if later == 0:
            return self.tr("By now")
        span = self._span(later if later > 0 else minutes)
        if later > 0:
            return self.tr("In {}").format(span)
        return self.tr("After {}").format(span) if minutes else self.tr("At first")

    def _span(self, minutes: int) -> str:
        hours, rest = divmod(minutes, 60)
        if minutes == STOPS[-1]:
            return self.tr("a day")
        if hours == 1 and not rest:
            return self.tr("an hour")
        if not rest:
            return self.tr("{} hours").format(hours)
        return self.tr("{} h {} min").format(hours, rest) if hours else self.tr("{} minutes").format(rest)

    def _circle(self, ring: str) -> str:
        return {
            "friends": self.tr("Your friends"),
            "friends-of-friends": self.tr("Their friends"),
            "town": self.tr("The town"),
            "region": self.tr("The region"),
            "beyond": self.tr("Beyond"),
        }[ring]


def _spread(found: list[Reached], most: int) -> list[Reached]:
    return found[:: max(1, -(-len(found) // most))]


def _first(who: Person) -> str:
    return who.name.split(" ")[0]
