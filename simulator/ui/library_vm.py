"""The scenario library, as cards."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.library import Shown
from simulator.app.practice import Practice
from simulator.app.services import Services

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

LEVELS = {"beginner": 1, "middle": 2, "advanced": 3}


@QmlElement
@QmlUncreatable("made by AppVm")
class LibraryVm(QObject):
    """What there is to play, and how far the learner is."""

    changed = Signal()

    def __init__(self, services: Services, practice: Practice, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice

    @Property("QVariantList", notify=changed)
    def scenarios(self) -> list[dict[str, Any]]:
        """All scenarios as cards."""
        return [self._card(shown) for shown in self._services.library.shown(self._practice.reads.runs())]

    @Property("QVariantMap", notify=changed)
    def going(self) -> dict[str, Any]:
        """The scenario that was begun and not ended; empty where there is none."""
        return next((card for card in self.scenarios if card["progress"] == "started"), {})  # type: ignore[attr-defined]

    def _card(self, shown: Shown) -> dict[str, Any]:
        script = shown.scenario
        return {
            "id": script.id,
            "run": shown.run,
            "title": script.title,
            "summary": script.summary.replace("\n", " "),
            "objective": script.objective[:1].upper() + script.objective[1:],
            "level": LEVELS[script.level],
            "minutes": script.minutes,
            "guidelines": list(script.guidelines),
            "progress": shown.progress,
            "endings": len(shown.endings),
            "endingsInAll": len(script.endings),
            "face": script.cast[0].portrait if script.cast else "",
        }
