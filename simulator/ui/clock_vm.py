"""The clock of the simulation, as the ribbon shows it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.practice import Practice

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class ClockVm(QObject):
    """The time of the run that the practice is in; at the door there is none."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._practice: Practice | None = None

    def take(self, practice: Practice | None) -> None:
        """Show the time of this practice; None at the door."""
        self._practice = practice
        self.changed.emit()

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
