"""The clock of the simulation, as the ribbon shows it."""

import datetime as dt
import math
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.ui.wording import stamp

if TYPE_CHECKING:
    from simulator.app.practice import Practice

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

HOUR = dt.timedelta(hours=1)


@QmlElement
@QmlUncreatable("made by AppVm")
class ClockVm(QObject):
    """The time of the run that the practice is in; at the door there is none. `passing` carries what is to happen."""

    changed = Signal()
    passing = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._practice: Practice | None = None

    def take(self, practice: "Practice | None") -> None:
        """Show the time of this practice; None at the door."""
        self._practice = practice
        self.changed.emit()

    @Property(bool, notify=changed)
    def onShift(self) -> bool:
        return self._practice is not None and self._practice.reads.on_shift(self._practice.run)

    @Property(int, notify=changed)
    def acts(self) -> int:
        """How many acts the learner took in the past hour."""
        practice = self._practice
        return practice.reads.acts_since(practice.run, practice.now() - HOUR) if practice else 0

    @Property(bool, notify=changed)
    def running(self) -> bool:
        """Whether time passes by itself."""
        return self._practice is None or self._practice.running

    @Property(bool, notify=changed)
    def stoppable(self) -> bool:
        """Whether the clock may be stopped: in an exam it may not."""
        return self._practice is not None and not self._practice.timed

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """How long the run may go on; -1 where it has no limit, or is over."""
        run = self._practice.state if self._practice else None
        if self._practice is None or run is None or run.limit is None or self._practice.over:
            return -1
        return max(0, math.ceil((run.started + run.limit - self._practice.now()).total_seconds()))

    @Property(str, notify=changed)
    def timeLeft(self) -> str:
        """The same in minutes and seconds; empty without a limit."""
        left: int = self.secondsLeft  # type: ignore[assignment]
        return stamp(left) if left >= 0 else ""

    @Slot()
    def pause(self) -> None:
        if self._practice is not None:
            self._practice.pause()
            self.changed.emit()

    @Slot()
    def resume(self) -> None:
        if self._practice is not None:
            self._practice.resume()
            self.changed.emit()

    @Slot()
    def letAnHourPass(self) -> None:
        practice = self._practice
        if practice is not None:
            self.passing.emit(lambda: practice.pass_time(practice.now() + HOUR))

    @Slot(bool)
    def changeShift(self, on: bool) -> None:
        """Begin or end the virtual shift."""
        from simulator.app.standing import change_shift

        practice = self._practice
        if practice is not None:
            self.passing.emit(lambda: change_shift(practice, on))

    @Property(str, notify=changed)
    def time(self) -> str:
        """The virtual time of day; empty at the door."""
        return f"{self._practice.now():%H:%M}" if self._practice else ""

    @Property(str, notify=changed)
    def day(self) -> str:
        """The virtual day of the week."""
        return self._days()[self._practice.now().weekday()] if self._practice else ""

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
