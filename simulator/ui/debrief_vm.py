"""Looking back on a run: how it ended, what happened when, where the points come from."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.headless import write_report
from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.scenario.report import Moment, Report
from simulator.ui.wording import finding, marks_of, stamp

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class DebriefVm(QObject):
    """The report of the run that the practice is in, as maps."""

    changed = Signal()
    saved = Signal(str, arguments=["path"])

    def __init__(self, services: Services, practice: Practice, exports: Path, pseudonym: str, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice
        self._exports = exports
        self._pseudonym = pseudonym
        self._report: Report | None = None

    def look_back(self) -> None:
        """Take up the run that the practice is in."""
        self._report = self._services.report(self._practice)
        self.changed.emit()

    @Property("QVariantMap", notify=changed)
    def ending(self) -> dict[str, Any]:
        """Title of the scenario, and how it ended."""
        if self._report is None:
            return {}
        found = self._report
        return {
            "scenario": found.scenario,
            "title": found.title,
            "ending": found.ending_title,
            "text": found.ending_text.replace("\n", " "),
            "best": found.best_ending,
            "points": found.score.points,
            "possible": found.score.possible,
            "rating": found.score.rating,
            "seconds": found.seconds,
        }

    @Property("QVariantList", notify=changed)
    def moments(self) -> list[dict[str, Any]]:
        """The timeline, in order."""
        return [self._moment(moment) for moment in self._report.timeline] if self._report else []

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, Any]]:
        """Where the points come from."""
        found = self._report.score.lines if self._report else ()
        return [
            {
                "title": line.title,
                "why": line.why.replace("\n", " "),
                "points": line.points,
                "possible": line.possible,
                "guideline": line.guideline,
            }
            for line in found
        ]

    @Slot()
    def save(self) -> None:
        """Write the after-action report into the learner's exports."""
        if self._report is not None:
            found = self._services.report(self._practice, self._pseudonym)
            path = write_report(found, self._services, self._exports)[0]
            self.saved.emit(str(path))

    def _moment(self, moment: Moment) -> dict[str, Any]:
        return {
            "at": moment.at,
            "stamp": stamp(moment.at),
            "mine": moment.lane == "you",
            "title": moment.title,
            "text": moment.text,
            "marks": marks_of(moment.text, moment.findings),
            "findings": [finding(found, self._services.guideline_names) for found in moment.findings],
        }
