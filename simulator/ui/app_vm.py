"""The window's own view-model: who is in, which page, what time it is; it holds the others."""

from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.practice import Practice
from simulator.app.services import Services, pseudonym
from simulator.model.clock import Clock
from simulator.model.events import PRACTICE
from simulator.record.store import RecordError, Store
from simulator.ui.debrief_vm import DebriefVm
from simulator.ui.door_vm import DoorVm
from simulator.ui.feed_vm import FeedVm
from simulator.ui.library_vm import LibraryVm
from simulator.ui.settings_vm import SettingsVm
from simulator.ui.wording import person

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 500
"""How often the world is asked what is due."""


@QmlElement
@QmlUncreatable("made in Python")
class AppVm(QObject):
    """Made once a window; `feed`, `library` and `debrief` are there while somebody is in."""

    pageChanged = Signal()
    whoChanged = Signal()
    clockChanged = Signal()
    runChanged = Signal()
    said = Signal(str, arguments=["sentence"])

    def __init__(self, services: Services, wall: Clock, parent: QObject | None = None, ticking: bool = True) -> None:
        super().__init__(parent)
        self._services = services
        self._page = "door"
        self._learner = ""
        self._store: Store | None = None
        self._practice: Practice | None = None
        self._feed: FeedVm | None = None
        self._library: LibraryVm | None = None
        self._debrief: DebriefVm | None = None
        self._door = DoorVm(services, wall, self)
        self._door.entered.connect(self._enter)
        self._settings = SettingsVm(self)
        self._settings.said.connect(self.said)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._ticking = ticking

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """One of door, home, feed, scenarios, debrief, settings."""
        return self._page

    @Property(DoorVm, constant=True)
    def door(self) -> DoorVm:
        return self._door

    @Property(SettingsVm, constant=True)
    def settings(self) -> SettingsVm:
        return self._settings

    @Property(FeedVm, notify=whoChanged)
    def feed(self) -> FeedVm | None:
        return self._feed

    @Property(LibraryVm, notify=whoChanged)
    def library(self) -> LibraryVm | None:
        return self._library

    @Property(DebriefVm, notify=whoChanged)
    def debrief(self) -> DebriefVm | None:
        return self._debrief

    @Property("QVariantMap", notify=whoChanged)
    def me(self) -> dict[str, Any]:
        """Who is in; empty at the door."""
        return person(self._practice.reads.me(PRACTICE)) if self._practice else {}

    @Property(str, notify=clockChanged)
    def clock(self) -> str:
        """The virtual time of day; empty at the door."""
        return f"{self._practice.now():%H:%M}" if self._practice else ""

    @Property(str, notify=clockChanged)
    def day(self) -> str:
        """The virtual day of the week."""
        return self._days()[self._practice.now().weekday()] if self._practice else ""

    @Property("QVariantMap", notify=runChanged)
    def run(self) -> dict[str, Any]:
        """The scenario that the network shows; empty in free practice."""
        practice = self._practice
        if practice is None or practice.script is None:
            return {}
        script = practice.script
        return {
            "id": script.id,
            "run": practice.run,
            "title": script.title,
            "briefing": script.briefing.replace("\n", " "),
            "over": practice.over,
            "waiting": practice.next_due() is not None,
        }

    @Slot(str)
    def go(self, page: str) -> None:
        """Turn to a page. The feed shows free practice, unless a scenario is going."""
        if self._practice is None:
            return
        if page in ("home", "scenarios") and self._library is not None:
            self._library.changed.emit()
        self._page = page
        self.pageChanged.emit()

    @Slot(str)
    def play(self, scenario: str) -> None:
        """Go on with a scenario, or begin it anew where nothing is going."""
        practice = self._in()
        rows = [row for row in practice.reads.runs() if row.scenario == scenario and not row.ended]
        try:
            if rows and not self._services.library.changed(rows[0]):
                self._services.resume(practice, rows[0].run)
            else:
                self._services.begin(practice, scenario)
        except RecordError as error:
            self.said.emit(str(error))
            return
        self._turn("feed")

    @Slot(str)
    def lookBack(self, run: str) -> None:
        """Open the debrief of a run that was played before."""
        self._services.resume(self._in(), run)
        self._look_back()

    @Slot()
    def justPractise(self) -> None:
        """Turn to free practice; a scenario that is going waits."""
        self._in().enter(PRACTICE)
        self._turn("feed")

    @Slot()
    def skipAhead(self) -> None:
        """Let time pass until something happens."""
        practice = self._in()
        due = practice.next_due()
        if due is not None:
            self._take(lambda: practice.pass_time(due))

    @Slot()
    def leaveScenario(self) -> None:
        """End the scenario before its end, and look back."""
        practice = self._in()
        self._take(practice.leave)

    @Slot(int, result="QVariantMap")
    def guideline(self, number: int) -> dict[str, Any]:
        """Tell what a guideline says, in our own words, and where the original stands."""
        found = self._services.pack.guideline(number)
        return {"number": number, "name": found.name, "text": found.text, "link": found.link}

    @Slot()
    def tick(self) -> None:
        """Let happen what is due."""
        if self._practice is not None:
            self._take(self._practice.tick)
            self.clockChanged.emit()

    @Slot()
    def leave(self) -> None:
        """Go back to the door; everything is kept."""
        self._close()
        self._door.refresh()

    @Slot()
    def wipe(self) -> None:
        """Delete everything of the learner who is in, and go back to the door."""
        learner = self._learner
        self._close()
        self._services.shelf.wipe(learner)
        self._door.refresh()
        self.said.emit(self.tr("Everything of this learner is deleted."))

    @Slot(str)
    def wipeForgotten(self, learner: str) -> None:
        """Delete a learner whose PIN is forgotten."""
        self._services.shelf.wipe(learner)
        self._door.forget()
        self._door.refresh()

    def _enter(self, learner: str, store: Store) -> None:
        try:
            practice = self._services.open(store)
        except RecordError as error:
            store.close()
            self.said.emit(str(error))
            return
        self._learner, self._store, self._practice = learner, store, practice
        self._feed = FeedVm(practice, self._services.guideline_names, self)
        self._feed.said.connect(self.said)
        self._feed.acted.connect(self._acted)
        self._library = LibraryVm(self._services, practice, self)
        exports = self._services.shelf.exports(learner)
        self._debrief = DebriefVm(self._services, practice, exports, pseudonym(store), self)
        self._settings.take(store)
        self.whoChanged.emit()
        self.runChanged.emit()
        self.clockChanged.emit()
        self.go("home")
        if self._ticking:
            self._timer.start()

    def _close(self) -> None:
        self._timer.stop()
        gone = [self._feed, self._library, self._debrief]
        self._page = "door"
        self.pageChanged.emit()
        self._feed = self._library = self._debrief = self._practice = None
        self._settings.take(None)
        self.whoChanged.emit()
        self.runChanged.emit()
        self.clockChanged.emit()
        for model in gone:
            if model is not None:
                model.deleteLater()
        if self._store is not None:
            self._store.close()
        self._store, self._learner = None, ""

    def _take(self, change: Any) -> None:
        try:
            changes = change()
        except RecordError as error:
            self.said.emit(str(error))
            return
        if changes and self._feed is not None:
            self._feed.take(changes)

    def _acted(self) -> None:
        self.runChanged.emit()
        if self._practice is not None and self._practice.over and self._page == "feed":
            self._look_back()

    def _look_back(self) -> None:
        if self._debrief is not None:
            self._debrief.look_back()
        self._turn("debrief")

    def _turn(self, page: str) -> None:
        if self._feed is not None:
            self._feed.turn()
        self.runChanged.emit()
        self.clockChanged.emit()
        self.go(page)

    def _in(self) -> Practice:
        assert self._practice is not None, "nobody is in"
        return self._practice

    def _days(self) -> list[str]:
        return [
            self.tr("Monday"),
            self.tr("Tuesday"),
            self.tr("Wednesday"),
            self.tr("Thursday"),
            self.tr("Friday"),
            self.tr("Saturday"),
            self.tr("Sunday"),
        ]
