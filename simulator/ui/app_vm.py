"""The window's own view-model: who is in, which page, what time it is; it holds the others."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.services import Services
from simulator.model.clock import Clock
from simulator.model.events import PRACTICE
from simulator.record.door import is_locked
from simulator.record.store import RecordError, Store
from simulator.ui.clock_vm import ClockVm
from simulator.ui.idle import MINUTE_MS, Idle
from simulator.ui.rooms import Rooms
from simulator.ui.settings_vm import SettingsVm

if TYPE_CHECKING:
    from simulator.app.changes import ChangeSet
    from simulator.app.practice import Practice

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

NETWORK = ("feed", "friends", "careers", "messages", "alerts", "profile", "person", "post", "search", "lens")
TICK_MS = 500
"""How often the world is asked what is due."""


@QmlElement
@QmlUncreatable("made in Python")
class AppVm(Rooms):
    """Made once a window; the rooms are there while somebody is in."""

    pageChanged = Signal()
    runChanged = Signal()
    said = Signal(str, arguments=["sentence"])
    offered = Signal(str, arguments=["sentence"])  # said, with a way back: `pause.takeBack()`

    def __init__(
        self,
        services: Services,
        wall: Clock,
        parent: QObject | None = None,
        ticking: bool = True,
        minute_ms: int = MINUTE_MS,
    ) -> None:
        super().__init__(services, wall, parent)
        self._page = "door"
        self._door.entered.connect(self._enter)
        self._clock = ClockVm(self)
        self._clock.passing.connect(self._take)
        self._settings = SettingsVm(self)
        self._settings.said.connect(self.said)
        self._idle = Idle(self, minute_ms)
        self._idle.left.connect(self._left_alone)
        self._settings.changed.connect(self._count)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._ticking = ticking

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """What the window shows; pages in `NETWORK` show the run that the practice is in."""
        return self._page

    @Property(ClockVm, constant=True)
    def clock(self) -> ClockVm:
        return self._clock

    @Property(SettingsVm, constant=True)
    def settings(self) -> SettingsVm:
        return self._settings

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
        if self._inside is None:
            return
        if page in ("home", "scenarios"):
            self._inside.library.changed.emit()
        self._page = page
        self.pageChanged.emit()

    @Slot(str, str)
    def visit(self, page: str, key: str) -> None:
        """Turn to a room of the network: to somebody's page, a post, a talk, or to what was searched for."""
        if self._inside is None:
            return
        if self._inside.practice.script is not None and self._inside.practice.over:
            self._inside.practice.enter(PRACTICE)
            self._renew()
        shown = {
            "person": self._inside.person.show,
            "post": self._inside.posts.show,
            "messages": self._inside.messages.open if key else None,
            "search": self._inside.person.search,
            "lens": self._inside.lens.show,
        }.get(page)
        if shown is not None:
            shown(key)
        self.go(page)

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
        if due is None:
            self.said.emit(self.tr("Nothing is on its way. Do something, and people may answer."))
        else:
            self._take(lambda: practice.pass_time(due))

    @Slot()
    def leaveScenario(self) -> None:
        """End the scenario before its end, and look back."""
        practice = self._in()
        self._take(practice.leave)

    @Slot()
    def tick(self) -> None:
        """Let happen what is due."""
        if self._practice is not None:
            self._take(self._practice.pulse)

    @Slot()
    def leave(self) -> None:
        """Go back to the door; everything is kept."""
        self._close()
        self._door.refresh()

    @Slot(str)
    def switchTo(self, learner: str) -> None:
        """Leave, and go in as another learner; their PIN is asked for where they have one."""
        self.leave()
        self._door.choose(learner)

    @Slot(QObject)
    def watch(self, window: QObject) -> None:
        """Notice when nobody touches this window any more."""
        self._idle.watch(window)

    @Slot()
    def wipe(self) -> None:
        """Delete everything of the learner who is in, and go back to the door."""
        if self._inside is None:
            return
        learner = self._inside.learner
        self._carry.finish()
        self._close()
        self._wipe(learner, self.tr("Everything of this learner is deleted."))

    @Slot(str)
    def wipeForgotten(self, learner: str) -> None:
        """Delete a learner whose PIN is forgotten."""
        self._door.forget()
        self._wipe(learner, "")

    def _enter(self, learner: str, store: Store) -> None:
        from simulator.ui.inside import Inside  # the rooms and all below them: the door is drawn before

        try:
            self._inside = Inside(self._services, learner, store, self)
        except RecordError as error:
            store.close()
            self.said.emit(str(error))
            return
        self._inside.pause.said.connect(self.said)
        self._inside.pause.offered.connect(self.offered)
        self._inside.pause.performed.connect(self._spread)
        self._inside.pause.failed.connect(self._inside.feed.reload)
        self._inside.alerts.wanted.connect(self.visit)
        self._settings.take(store)
        self._tell_all()
        self.go("home")
        if self._ticking and not store.read_only:
            self._timer.start()

    def _wipe(self, learner: str, sentence: str) -> None:
        try:
            self._services.shelf.wipe(learner)
        except (RecordError, OSError) as error:
            sentence = str(error)
        self._door.refresh()
        if sentence:
            self.said.emit(sentence)

    def _close(self) -> None:
        self._timer.stop()
        gone, self._inside = self._inside, None
        self._page = "door"
        self.pageChanged.emit()
        self._settings.take(None)
        self._tell_all()
        if gone is not None:
            gone.close()

    def _tell_all(self) -> None:
        self._clock.take(self._practice)
        self.whoChanged.emit()
        self.runChanged.emit()

    def _count(self) -> None:
        self._idle.wait(self._settings.idleMinutes if self._inside else 0)  # type: ignore[arg-type]

    def _left_alone(self) -> None:
        if self._inside is None:
            return
        learner, locked = self._inside.learner, is_locked(self._inside.store)
        self.leave()
        if locked:
            self._door.choose(learner)
        self.said.emit(self.tr("Nobody was here for a while, so the door was closed. Everything is kept."))

    def _take(self, change: Any) -> None:
        try:
            changes = change()
        except RecordError as error:
            self.said.emit(str(error))
            return
        self._spread(changes)
        self._clock.changed.emit()
        if self._inside is not None and self._page == "lens":
            self._inside.lens.refresh()

    def _spread(self, changes: "ChangeSet") -> None:
        if not changes or self._inside is None:
            return
        self._inside.take(changes)
        self.runChanged.emit()
        self._clock.changed.emit()
        if changes.standing:
            self.whoChanged.emit()
        if self._inside.practice.over and self._page in NETWORK:
            self._look_back()

    def _look_back(self) -> None:
        if self._inside is not None:
            self._inside.debrief.look_back()
        self._turn("debrief")

    def _turn(self, page: str) -> None:
        self._renew()
        self.go(page)

    def _renew(self) -> None:
        if self._inside is not None:
            self._inside.turn()
        self.runChanged.emit()
        self._clock.changed.emit()

    def _in(self) -> "Practice":
        assert self._practice is not None, "nobody is in"
        return self._practice
