"""Before the verdict: how sure the learner is of each decision."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.practice import Practice
from simulator.app.runs import SURE_STEPS, say_sure
from simulator.app.services import Services
from simulator.ui.pause_vm import PauseVm
from simulator.ui.wording import stamp

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class SureVm(QObject):
    """What is chosen is written once, with `keep`; whoever leaves without it has said nothing."""

    changed = Signal()

    def __init__(self, services: Services, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice
        self._pause = pause
        self._title = ""
        self._acts: list[dict[str, Any]] = []
        self._said: dict[str, int] = {}

    def take_up(self) -> None:
        """Ask about the acts of the run that the practice is in."""
        found = self._services.report(self._practice, far=False)
        self._title = found.title
        self._said = {}
        self._acts = [
            {"id": act.id, "stamp": stamp(act.at), "title": act.title, "text": act.text.strip()} for act in found.acts
        ]
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The scenario."""
        return self._title

    @Property("QVariantList", notify=changed)
    def acts(self) -> list[dict[str, Any]]:
        return self._acts

    @Property("QVariantMap", notify=changed)
    def said(self) -> dict[str, int]:
        """What was chosen so far: percent by act."""
        return dict(self._said)

    @Property("QVariantList", constant=True)
    def steps(self) -> list[dict[str, Any]]:
        """What may be said."""
        words = (self.tr("A guess"), self.tr("Half and half"), self.tr("Fairly sure"), self.tr("Certain"))
        return [{"key": str(step), "text": word} for step, word in zip(SURE_STEPS, words, strict=True)]

    @Slot(str, int)
    def say(self, act: str, percent: int) -> None:
        """Choose; it may be chosen otherwise until it is kept."""
        self._said[act] = percent
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Write what was chosen."""
        for act, percent in self._said.items():
            self._pause.note(lambda act=act, percent=percent: say_sure(self._practice, act, percent))
