"""Two runs of a scenario side by side."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.scenario.report import Report
from simulator.scenario.scoring import Line
from simulator.ui.debrief_words import run_number
from simulator.ui.wording import finding, stamp

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class CompareVm(QObject):
    """The earlier run stands first."""

    changed = Signal()

    def __init__(self, services: Services, practice: Practice, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice
        self._runs: list[tuple[str, Report]] = []

    @Slot(str, str)
    def compare(self, one: str, other: str) -> None:
        """Put two runs beside each other; an empty one takes them away."""
        runs = sorted({one, other}) if one and other else []
        self._runs = [(run, self._services.report(self._practice, run=run, far=False)) for run in runs]
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The scenario; empty where nothing is compared."""
        return self._runs[0][1].title if self._runs else ""

    @Property("QVariantList", notify=changed)
    def sides(self) -> list[dict[str, Any]]:
        """Each run: how it ended, how it was rated, what was done."""
        return [self._side(run, found) for run, found in self._runs]

    @Property("QVariantList", notify=changed)
    def bars(self) -> list[dict[str, Any]]:
        """Conduct on each guideline in both runs."""
        if len(self._runs) < 2:
            return []
        first, second = (
            {line.guideline: line for line in found.score.lines if line.guideline} for _, found in self._runs
        )
        return [
            {
                "number": number,
                "name": line.title,
                "possible": line.possible,
                "kept": [line.points, second[number].points],
            }
            for number, line in first.items()
            if number in second
        ]

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[list[str]]:
        """The same as a table: what, and the value in each run."""
        if len(self._runs) < 2:
            return []
        (_, one), (_, two) = self._runs
        return [
            [self.tr("Ending"), one.ending_title, two.ending_title],
            [self.tr("Points"), *(f"{r.score.points} / {r.score.possible}" for r in (one, two))],
            *self._ratings(one, two),
            [self.tr("Length"), stamp(one.seconds), stamp(two.seconds)],
            *self._lines(one, two),
            [self.tr("What was done"), *(", ".join(f"{stamp(a.at)} {a.title}" for a in r.acts) for r in (one, two))],
        ]

    def _ratings(self, one: Report, two: Report) -> list[list[str]]:
        other = {rated.objective: rated.rating for rated in two.score.objectives}
        return [
            [rated.objective[:1].upper() + rated.objective[1:], rated.rating, other.get(rated.objective, "")]
            for rated in one.score.objectives
        ]

    def _lines(self, one: Report, two: Report) -> list[list[str]]:
        other = {line.id: line for line in two.score.lines}
        return [
            [self._name(line), str(line.points), str(other[line.id].points)]
            for line in one.score.lines
            if line.id in other
        ]

    def _name(self, line: Line) -> str:
        return self.tr("Guideline {}, {}").format(line.guideline, line.title) if line.guideline else line.title

    def _side(self, run: str, found: Report) -> dict[str, Any]:
        names = self._services.guideline_names
        return {
            "run": run,
            "number": run_number(run),
            "mode": found.mode,
            "branch": run_number(found.branch_of) if found.branch_of else 0,
            "ending": found.ending_title,
            "best": found.best_ending,
            "points": found.score.points,
            "possible": found.score.possible,
            "rating": found.score.rating,
            "length": stamp(found.seconds),
            "acts": [
                {
                    "stamp": stamp(act.at),
                    "title": act.title,
                    "text": act.text.strip(),
                    "findings": [finding(one, names) for one in act.standing],
                }
                for act in found.acts
            ],
        }


def _conduct(found: Report) -> dict[int, Line]:
    return {line.guideline: line for line in found.score.lines if line.guideline}
