"""A calm word where something typed looks like a genuine identifier of a real person. It scores and keeps nothing."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.guard import look_over, replaced
from simulator.app.practice import Practice
from simulator.network.content import Content
from simulator.ui.pause_vm import PauseVm
from simulator.ui.room_vm import RoomVm

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class GuardVm(RoomVm):
    """Asked by the fields once the writer rests."""

    def __init__(self, content: Content, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(practice, pause, parent)
        self._content = content
        self._known: list[str] | None = None

    @Slot(str, result="QVariantList")
    def look(self, text: str) -> list[dict[str, Any]]:
        """Tell what in a text may name somebody real."""
        found = look_over(text, self._invented())
        return [
            {"title": one.title, "sentence": one.sentence, "words": one.words, "instead": one.instead} for one in found
        ]

    @Slot(str, result=str)
    def harmless(self, text: str) -> str:
        """Put the words that belong to nobody in the place of those that may."""
        return replaced(text, look_over(text, self._invented()))

    def turn(self) -> None:
        self._known = None

    def take(self, changes: ChangeSet) -> None:
        if changes.profiles:
            self._known = None

    def _invented(self) -> list[str]:
        if self._known is None:
            people = self._people().values()
            streets = [name for names in self._content.slots.values() for name in names]
            self._known = [*(one.name for one in people), *(one.handle for one in people if one.handle), *streets]
        return self._known
