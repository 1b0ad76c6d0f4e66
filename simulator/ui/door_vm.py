"""The door: who practises, a new learner, a PIN."""

import datetime as dt
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.services import Services
from simulator.model.clock import Clock
from simulator.record.door import opens
from simulator.record.fault import DamagedError
from simulator.record.shelf import Card
from simulator.record.store import RecordError, Store

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

OFFERED = 24
"""How many portraits a new learner may choose from."""


@QmlElement
@QmlUncreatable("made by AppVm")
class DoorVm(QObject):
    """Learners of this computer. `entered` hands over an open file."""

    changed = Signal()
    problemChanged = Signal()
    entered = Signal(str, object, arguments=["learner", "store"])

    def __init__(self, services: Services, wall: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._wall = wall
        self._problem = ""
        self._trouble: dict[str, Any] = {}
        self._asked = ""

    @Property("QVariantList", notify=changed)
    def learners(self) -> list[dict[str, Any]]:
        """Everybody who practises here, the last one first."""
        return [
            {"id": card.id, "who": card.portrait, "name": card.name, "locked": card.locked, "note": self._note(card)}
            for card in self._services.shelf.cards()
        ]

    @Property("QVariantList", constant=True)
    def portraits(self) -> list[str]:
        """Drawings to choose from."""
        return list(self._services.portraits[:OFFERED])

    @Property(str, notify=problemChanged)
    def problem(self) -> str:
        """Why the door stays closed, in a sentence; empty where nothing is wrong."""
        return self._problem

    @Property("QVariantMap", notify=problemChanged)
    def trouble(self) -> dict[str, Any]:
        """The learner whose file does not open, with the reason, and whether it is damaged; empty where all is well."""
        return self._trouble

    @Property("QVariantMap", notify=changed)
    def asked(self) -> dict[str, Any]:
        """The learner whose PIN is asked for; empty where none is."""
        return next((one for one in self.learners if one["id"] == self._asked), {})  # type: ignore[attr-defined]

    @Slot(str)
    def choose(self, learner: str) -> None:
        """Go in as a learner of the list, or ask for the PIN first."""
        self._tell("")
        card = next((one for one in self._services.shelf.cards() if one.id == learner), None)
        self._ask(learner if card is not None and card.locked else "")
        if card is not None and not card.locked:
            self.enter(learner, "")

    @Slot(str, str)
    def create(self, name: str, portrait: str) -> None:
        """Make a new learner and go in."""
        try:
            learner = self._services.shelf.create(name, portrait)
        except (ValueError, RecordError) as error:
            self._tell(str(error))
            return
        except OSError as error:
            self._tell(self.tr("Nobody new can be kept here: {}.").format(error.strerror or error))
            return
        self.changed.emit()
        self.enter(learner, "")

    @Slot(str, str)
    def enter(self, learner: str, pin: str) -> None:
        """Open a learner's file, where the PIN fits."""
        try:
            store = self._services.shelf.open(learner)
        except RecordError as error:
            self._ask("")
            self._stumble(learner, error)
            return
        if not opens(store, pin):
            store.close()
            self._tell(self.tr("That is not this learner's PIN. A forgotten PIN cannot be looked up, only wiped."))
            return
        self._tell("")
        self._go_in(learner, store)

    @Slot()
    def forget(self) -> None:
        """Take the last problem and the question for a PIN off the screen."""
        self._tell("")
        self._ask("")

    def refresh(self) -> None:
        """Look at the shelf anew."""
        self.changed.emit()

    def _go_in(self, learner: str, store: Store) -> None:
        self._ask("")
        self.entered.emit(learner, store)

    def _ask(self, learner: str) -> None:
        if learner != self._asked:
            self._asked = learner
            self.changed.emit()

    def _stumble(self, learner: str, error: RecordError) -> None:
        card = next((card for card in self._services.shelf.cards() if card.id == learner), None)
        self._trouble = {
            "id": learner,
            "name": card.name if card and not card.fault else "",
            "sentence": str(error),
            "damaged": isinstance(error, DamagedError),
        }
        self.problemChanged.emit()

    def _tell(self, sentence: str) -> None:
        self._problem, self._trouble = sentence, {}
        self.problemChanged.emit()

    def _note(self, card: Card) -> str:
        if card.fault:
            return card.fault
        if card.locked:
            return self.tr("Opens with a PIN")
        if not card.last:
            return self.tr("New here")
        days = (self._wall.now().date() - dt.datetime.fromisoformat(card.last).date()).days
        if days <= 0:
            return self.tr("Last here today")
        return self.tr("Last here yesterday") if days == 1 else self.tr("Last here {} days ago").format(days)
