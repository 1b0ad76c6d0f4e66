"""Settings of a learner: how the screen looks, the PIN, wiping."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator import __version__
from simulator.app.settings import Settings, keep_settings, load_settings
from simulator.record.door import clear_pin, is_locked, set_pin
from simulator.record.store import RecordError, Store

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class SettingsVm(QObject):
    """Kept in the learner's file; at the door, where nobody is in, the usual ones."""

    changed = Signal()
    pinChanged = Signal()
    said = Signal(str, arguments=["sentence"])

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._store: Store | None = None
        self._settings = Settings()

    def take(self, store: Store | None) -> None:
        """Use the settings of the learner whose file this is; None at the door."""
        self._store = store
        self._settings = load_settings(store) if store else Settings()
        self.changed.emit()
        self.pinChanged.emit()

    @Property(str, constant=True)
    def version(self) -> str:
        return __version__

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The choice: system, light or dark."""
        return self._settings.theme

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._settings.text_scale

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        return self._settings.reduced_motion

    @Property(int, notify=changed)
    def idleMinutes(self) -> int:
        """After how many quiet minutes the door closes by itself; 0 is never."""
        return self._settings.idle_minutes

    @Property(bool, notify=changed)
    def tourDue(self) -> bool:
        """Whether somebody is in who has not had the tour."""
        return self._store is not None and not self._settings.toured

    @Property(bool, notify=pinChanged)
    def hasPin(self) -> bool:
        return self._store is not None and is_locked(self._store)

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        self._keep(theme=theme)

    @Slot(float)
    def chooseTextScale(self, scale: float) -> None:
        self._keep(text_scale=scale)

    @Slot(bool)
    def chooseReducedMotion(self, reduced: bool) -> None:
        self._keep(reduced_motion=reduced)

    @Slot(int)
    def chooseIdleMinutes(self, minutes: int) -> None:
        self._keep(idle_minutes=minutes)

    @Slot()
    def tourDone(self) -> None:
        """Do not offer the tour again by itself."""
        self._keep(toured=True)

    @Slot()
    def tourAgain(self) -> None:
        """Offer the tour once more, now."""
        self._keep(toured=False)

    @Slot(str)
    def setPin(self, pin: str) -> None:
        """Close the door of this learner with a PIN."""
        if self._store is None:
            return
        try:
            set_pin(self._store, pin)
        except (ValueError, RecordError) as error:
            self.said.emit(str(error))
            return
        self.said.emit(self.tr("From now on this learner opens with the PIN."))
        self.pinChanged.emit()

    @Slot()
    def clearPin(self) -> None:
        """Take the PIN away."""
        if self._try(clear_pin):
            self.said.emit(self.tr("The PIN is gone. Anyone at this computer can walk in."))
            self.pinChanged.emit()

    def _keep(self, **chosen: object) -> None:
        self._settings = msgspec.structs.replace(self._settings, **chosen)
        if self._store is not None and not self._store.read_only:  # else it holds until the learner leaves
            self._try(lambda store: keep_settings(store, self._settings))
        self.changed.emit()

    def _try(self, change: Callable[[Store], None]) -> bool:
        """Change something in the learner's file; tell in a sentence where it cannot be written."""
        if self._store is None:
            return False
        try:
            change(self._store)
        except RecordError as error:
            self.said.emit(str(error))
            return False
        return True
