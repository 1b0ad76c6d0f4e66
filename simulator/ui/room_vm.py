"""What the view-models of the network's rooms share."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.social import Person
from simulator.record.reads import Reads
from simulator.ui.pause_vm import PauseVm

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("base of the rooms")
class RoomVm(QObject):
    """A room shows the run that the practice is in; what is done in it goes out through the pause."""

    def __init__(self, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(parent)
        self._practice = practice
        self._pause = pause

    def turn(self) -> None:
        """Show the run that the practice has turned to."""

    def take(self, changes: ChangeSet) -> None:
        """Draw what has changed."""

    @property
    def _reads(self) -> Reads:
        return self._practice.reads

    @property
    def _run(self) -> str:
        return self._practice.run

    def _people(self) -> dict[str, Person]:
        return self._reads.people(self._run)

    def _say(self, sentence: str, somebody: str = "") -> Callable[[], None]:
        """What to call once an act is done: it says the sentence, with the name of somebody."""
        name = self._people()[somebody].name if somebody in self._people() else ""
        return lambda: self._pause.said.emit(sentence.format(name))

    def _now(self) -> dt.datetime:
        return self._practice.now()
