"""Direct messages: the talks, the one that is open, and how many are unread."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.app.standing import open_thread
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.record.reads import Talk
from simulator.ui.cards import NOBODY
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm
from simulator.ui.wording import marks_of, person, when

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class MessagesVm(RoomVm):
    """The words being written belong to the talk that is open."""

    changed = Signal()
    draftChanged = Signal()

    def __init__(self, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)
        self._with = ""
        self._drafts: dict[str, str] = {}

    @Property("QVariantList", notify=changed)
    def threads(self) -> list[dict[str, Any]]:
        """All talks, the newest first; one that has no words yet stands on top."""
        found = [self._row(talk) for talk in self._reads.threads(self._run)]
        if self._with and all(row["id"] != self._with for row in found):
            found.insert(0, self._row(Talk(self._with, (), 0)))
        return found

    @Property("QVariantMap", notify=changed)
    def current(self) -> dict[str, Any]:
        """The person of the talk that is open; empty where none is."""
        return person(self._people().get(self._with, NOBODY)) if self._with else {}

    @Property("QVariantList", notify=changed)
    def messages(self) -> list[dict[str, Any]]:
        """What was said in the talk that is open, oldest first."""
        now = self._now()
        found = self._reads.talk(self._run, self._with) if self._with else []
        return [{"id": one.id, "body": one.text, "own": one.sender == ME, "when": when(one.at, now)} for one in found]

    @Property(int, notify=changed)
    def unread(self) -> int:
        return self._reads.unread_messages(self._run)

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        return self._drafts.get(self._with, "")

    @Property("QVariantList", notify=draftChanged)
    def marks(self) -> list[dict[str, Any]]:
        """What the judge marks in the words being written."""
        words = self._drafts.get(self._with, "")
        if not words.strip():
            return []
        return marks_of(words, self._practice.coach(self._intent(words)).findings)

    @Slot(str)
    def open(self, somebody: str) -> None:
        """Open the talk with somebody; what they wrote is read with that."""
        self._with = somebody
        self.changed.emit()
        self.draftChanged.emit()
        self._pause.note(lambda: open_thread(self._practice, somebody))

    @Slot()
    def close(self) -> None:
        """Go back to the list of talks."""
        self._with = ""
        self.changed.emit()

    @Slot(str)
    def edit(self, text: str) -> None:
        """Take over what stands in the field."""
        if text != self._drafts.get(self._with, ""):
            self._drafts[self._with] = text
            self.draftChanged.emit()

    @Slot()
    def send(self) -> None:
        """Send the words to whom the talk is with."""
        words = self._drafts.get(self._with, "")
        if words.strip():
            self._pause.propose(self._intent(words), lambda: self.edit(""), self.edit)

    def turn(self) -> None:
        self._with, self._drafts = "", {}
        self.changed.emit()
        self.draftChanged.emit()

    def take(self, changes: ChangeSet) -> None:
        if changes.arrivals or changes.profiles:
            self.changed.emit()

    @Slot()
    def seen(self) -> None:
        """What came in while the talk was open is read."""
        somebody = self._with
        if somebody and self._reads.unread_of(self._run, somebody):
            self._pause.note(lambda: open_thread(self._practice, somebody))

    def _intent(self, words: str) -> Intent:
        return Intent(type="message", target=self._with, text=words, audience="direct")

    def _row(self, talk: Talk) -> dict[str, Any]:
        last = talk.messages[-1] if talk.messages else None
        return {
            **person(self._people().get(talk.person, NOBODY)),
            "last": " ".join(last.text.split()) if last else "",
            "own": last is not None and last.sender == ME,
            "when": when(last.at, self._now()) if last else "",
            "unread": talk.unread,
            "open": talk.person == self._with,
        }
