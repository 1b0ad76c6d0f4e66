"""What begins a run, goes on with it, ends it and looks back on it: the window's view-model as far as runs go."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.services import Services
from simulator.model.clock import Clock
from simulator.model.events import PRACTICE
from simulator.record.store import RecordError
from simulator.ui.clock_vm import ClockVm
from simulator.ui.rooms import Rooms

if TYPE_CHECKING:  # read when somebody is in: the door is drawn before
    from simulator.app.changes import ChangeSet
    from simulator.app.practice import Practice
    from simulator.app.session import Session

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

NETWORK = ("feed", "friends", "careers", "messages", "alerts", "profile", "person", "post", "search", "lens")


@QmlElement
@QmlUncreatable("made in Python")
class Playing(Rooms):
    """Base of `AppVm`: the run that the practice is in, and the page that shows it."""

    pageChanged = Signal()
    runChanged = Signal()
    said = Signal(str, arguments=["sentence"])
    offered = Signal(str, arguments=["sentence"])  # said, with a way back: `pause.takeBack()`

    def __init__(self, services: Services, wall: Clock, parent: QObject | None) -> None:
        super().__init__(services, wall, parent)
        self._page = "door"
        self._hints = 0
        self._clock = ClockVm(self)
        self._clock.passing.connect(self._take)

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """What the window shows; pages in `NETWORK` show the run that the practice is in."""
        return self._page

    @Property(ClockVm, constant=True)
    def clock(self) -> ClockVm:
        return self._clock

    @Property("QVariantMap", notify=runChanged)
    def run(self) -> dict[str, Any]:
        """The scenario that the network shows; empty in free practice."""
        if self._practice is None:
            return {}
        from simulator.ui.run_card import run_card

        return run_card(self._practice)

    @Slot(str)
    def play(self, scenario: str) -> None:
        """Go on with a scenario, or begin it anew for practice where nothing is going."""
        practice = self._in()
        rows = [row for row in practice.reads.runs() if row.scenario == scenario and not row.ended]
        if rows and not self._services.library.changed(rows[0]):
            self._begin(lambda: self._services.resume(practice, rows[0].run))
        else:
            self._begin(lambda: self._services.begin(practice, scenario))

    @Slot(str)
    def offer(self, scenario: str) -> None:
        """Go on with a scenario that was begun, or ask how a new run is to be played."""
        if self._inside is None:
            return
        if any(card["id"] == scenario and card["progress"] == "started" for card in self._inside.library.cards()):
            self.play(scenario)
        else:
            self._inside.start.ask(scenario)

    def begin(self, session: "Session") -> None:
        """Begin a new run as a session says."""
        practice = self._in()
        self._begin(lambda: self._services.begin(practice, session))

    @Slot()
    def warmUp(self) -> None:
        """Draw a short situation that was not played yet, and begin it."""
        from simulator.app.session import Session

        situation = self._inside.library.draw() if self._inside else ""
        if situation:
            self.begin(Session(scenario=situation, mode="drill"))

    @Slot(str)
    def lookBack(self, run: str) -> None:
        """Open the debrief of a run that was played before."""
        try:
            self._services.resume(self._in(), run)
        except KeyError:
            self.said.emit(self.tr("The scenario of this run is not on this computer any more."))
            return
        self._look_back()

    @Slot(int)
    def goBackBefore(self, number: int) -> None:
        """Go back to just before the entry `number` of the run that is looked back on, and try another way."""
        practice = self._in()
        run = practice.run
        self._begin(lambda: self._services.branch(practice, run, number))

    @Slot(str)
    def askHint(self, hint: str) -> None:
        """Ask for a hint, which costs its points."""
        from simulator.app.runs import ask_hint

        practice = self._in()
        self._take(lambda: ask_hint(practice, hint))

    @Slot()
    def seeVerdict(self) -> None:
        """Leave the question how sure one was, and look back."""
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
        self._take(self._in().leave)

    @Slot()
    def tick(self) -> None:
        """Let happen what is due."""
        practice = self._practice
        if practice is not None:
            self._take(practice.pulse)
            self._notice_hints()

    @Slot(str)
    def go(self, page: str) -> None:
        """Turn to a page. The feed shows free practice, unless a scenario is going."""
        if self._inside is None:
            return
        if page in ("home", "scenarios"):
            self._inside.library.refresh()
        self._page = page
        self.pageChanged.emit()

    def _begin(self, change: Callable[[], None]) -> None:
        """Turn to a run, or tell in a sentence why not. An exam may have ended while the app was closed."""
        from simulator.network.world import ImpossibleError

        try:
            change()
        except (ImpossibleError, RecordError) as error:
            self.said.emit(str(error))
            return
        if self._in().over:
            self._ended()
        else:
            self._turn("feed")

    def _take(self, change: Any) -> None:
        from simulator.network.world import ImpossibleError

        try:
            changes = change()
        except (ImpossibleError, RecordError) as error:
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
            self._ended()

    def _ended(self) -> None:
        """The run has just ended: where the coach kept silent, first ask how sure the learner is."""
        practice = self._in()
        if practice.coached or practice.state is None or not practice.state.acts or self._inside is None:
            self._look_back()
            return
        self._inside.sure.take_up()
        self._turn("sure")

    def _look_back(self) -> None:
        if self._inside is not None:
            self._inside.debrief.look_back()
        self._turn("debrief")

    def _notice_hints(self) -> None:
        """Tell when time alone has brought or taken a hint."""
        from simulator.app.runs import hints

        found = len(hints(self._in()))
        if found != self._hints:
            self._hints = found
            self.runChanged.emit()

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
