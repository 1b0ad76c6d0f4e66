"""Where every act of every page goes out: judged first, held back where there is a fault, with a way back or not."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.app.undo import undo
from simulator.model.intent import Intent
from simulator.network.world import ImpossibleError
from simulator.record.store import RecordError
from simulator.ui.wording import finding, marks_of

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

Done = Callable[[], object]
Edit = Callable[[str], None]
Names = Callable[[], dict[int, str]]
"""Short names of the guidelines: asked for when something is found, since the pack that has them is read then."""


class Held(msgspec.Struct, frozen=True):
    """An act that waits in the pause. `edit` takes better words where there is a field to put them into."""

    intent: Intent
    done: Done
    edit: Edit | None


@QmlElement
@QmlUncreatable("made by AppVm")
class PauseVm(QObject):
    """One for all pages. `performed` carries the `ChangeSet` of what was done; `offered` a line with a way back."""

    changed = Signal()
    said = Signal(str, arguments=["sentence"])
    offered = Signal(str, arguments=["sentence"])
    performed = Signal(object)
    failed = Signal()  # the file could not be written: what fell due before may be in it all the same

    def __init__(self, practice: Practice, names: Names, read_only: str, parent: QObject) -> None:
        super().__init__(parent)
        self._read_only = read_only
        self._practice = practice
        self._names = names
        self._waiting: Held | None = None
        self._shown: dict[str, Any] = {}
        self._back: Intent | None = None

    @Property("QVariantMap", notify=changed)
    def held(self) -> dict[str, Any]:
        """What the pause shows; empty where nothing is held back."""
        return self._shown

    def propose(self, intent: Intent, done: Done = lambda: None, edit: Edit | None = None) -> None:
        """Do it, after a pause where the judge finds a fault; in a drill or an exam at once. `done` follows the act."""
        read = self._practice.coach(intent)
        if not read.faults() or self._practice.over:
            self.do(intent, done)
            return
        self._waiting = Held(intent, done, edit)
        self._shown = {
            "type": intent.type,
            "text": intent.text,
            "person": self._name(intent.target),
            "audience": intent.audience,
            "marks": marks_of(intent.text, read.faults()),
            "findings": [finding(found, self._names()) for found in read.faults()],
        }
        self.changed.emit()

    def propose_with_return(self, intent: Intent, sentence: str) -> None:
        """The same; once it is done, say `sentence`, with a way back where the act is harmless to take back."""
        self.propose(intent, lambda: self._offer_return(sentence))

    def do(self, intent: Intent, done: Done = lambda: None, warned: bool = False) -> None:
        """Do it without a pause; tell in a sentence where it cannot be done."""
        self._back = None
        try:
            changes = self._practice.perform(intent, warned)
        except (ImpossibleError, RecordError) as error:
            self.said.emit(str(error))
            if isinstance(error, RecordError):
                self.failed.emit()
            return
        self._back = undo(changes)
        done()
        self.performed.emit(changes)

    def note(self, change: Callable[[], ChangeSet]) -> None:
        """Let a change that is no act happen, such as reading a message; not where the file may only be read."""
        if self._read_only:
            return
        try:
            self.performed.emit(change())
        except (ImpossibleError, RecordError) as error:
            self.said.emit(str(error))

    @Slot()
    def takeBack(self) -> None:
        """Take the last act back, where that is harmless."""
        back, self._back = self._back, None
        if back is not None:
            self.do(back)

    @Slot()
    def keepEditing(self) -> None:
        """Leave the pause; nothing was sent."""
        self._waiting = None
        self._shown = {}
        self.changed.emit()

    @Slot(int)
    def useBetter(self, index: int) -> None:
        """Leave the pause with the words that finding `index` of it offers: back in their field, or said at once."""
        held, words = self._waiting, self._shown["findings"][index]["better"] if self._shown else ""
        self.keepEditing()
        if held is None or not words:
            return
        if held.edit is not None:
            held.edit(words)
        else:
            self.propose(msgspec.structs.replace(held.intent, text=words), held.done)

    @Slot()
    def goAhead(self) -> None:
        """Do it all the same: that is what this place is for."""
        held = self._waiting
        self.keepEditing()
        if held is not None:
            self.do(held.intent, held.done, warned=True)

    def turn(self) -> None:
        """Forget what was held back: another run is shown."""
        self._back = None
        self.keepEditing()

    def _offer_return(self, sentence: str) -> None:
        (self.offered if self._back is not None else self.said).emit(sentence)

    def _name(self, key: str) -> str:
        who = self._practice.reads.people(self._practice.run).get(key)
        return who.name if who else ""
