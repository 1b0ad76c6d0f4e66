"""A calm word where something typed looks like a genuine identifier of a real person. It scores and keeps nothing."""

from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.changes import ChangeSet
from simulator.app.guard import Alarm, look_over, look_over_address, replaced
from simulator.app.practice import Practice
from simulator.model.social import ME
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
    @Slot(str, bool, result="QVariantList")
    def look(self, text: str, address: bool = False) -> list[dict[str, Any]]:
        """Tell what in a text, or in a field for an address of the web, may name somebody real."""
        found = self._found(text, address)
        return [
            {"title": one.title, "sentence": one.sentence, "words": one.words, "instead": one.instead} for one in found
        ]

    @Slot(str, result=str)
    @Slot(str, bool, result=str)
    def harmless(self, text: str, address: bool = False) -> str:
        """Put the words that belong to nobody in the place of those that may."""
        return replaced(text, self._found(text, address))

    def turn(self) -> None:
        self._known = None

    def take(self, changes: ChangeSet) -> None:
        if changes.profiles:
            self._known = None

    def _found(self, text: str, address: bool) -> list[Alarm]:
        return (look_over_address if address else look_over)(text, self._invented())

    def _invented(self) -> list[str]:
        if self._known is None:
            people = self._people().values()
            streets = [name for names in self._content.slots.values() for name in names]
            others = [one for one in people if one.id != ME]  # what the learner calls themselves is no invention
            told = [word for one in others for word in (one.name, one.handle, one.url) if word]
            self._known = [*told, *streets]
        return self._known
