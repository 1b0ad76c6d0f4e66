"""Looking back on a run: how it ended, what happened when, what was found, where the points come from."""

import datetime as dt
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.lookback import stood
from simulator.app.practice import Practice
from simulator.app.runs import LONGEST_DISPUTE, dispute, rule_on
from simulator.app.services import Services
from simulator.model.events import Entry
from simulator.scenario.conditions import unwrapped
from simulator.scenario.report import Moment, Report
from simulator.ui.debrief_words import Wording, run_number
from simulator.ui.pause_vm import PauseVm
from simulator.ui.wording import finding, marks_of, stamp

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class DebriefVm(QObject):
    """The report of the run that the practice is in, as maps."""

    changed = Signal()

    def __init__(self, services: Services, practice: Practice, pause: PauseVm, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice
        self._pause = pause
        self._words = Wording(self)
        self._report: Report | None = None
        self._run = ""
        self._log: list[Entry] = []

    def look_back(self) -> None:
        """Take up the run that the practice is in."""
        self._run = self._practice.run
        self._log = self._practice.reads.log(self._run)
        self._report = self._services.report(self._practice)
        self.changed.emit()

    @Property(str, notify=changed)
    def run(self) -> str:
        """The run that is shown."""
        return self._run

    @Property("QVariantMap", notify=changed)
    def ending(self) -> dict[str, Any]:
        """Title of the scenario, how it was played, and how it ended."""
        if self._report is None:
            return {}
        found = self._report
        row = next(row for row in self._practice.reads.runs() if row.run == self._run)
        return {
            "scenario": found.scenario,
            "title": found.title,
            "ending": found.ending_title,
            "text": unwrapped(found.ending_text),
            "best": found.best_ending,
            "points": found.score.points,
            "possible": found.score.possible,
            "rating": found.score.rating,
            "grave": found.score.grave,
            "seconds": found.seconds,
            "length": stamp(found.seconds),
            "mode": found.mode,
            "role": found.role,
            "passed": found.passed is True,
            "failed": found.passed is False,
            "short": self._services.library.scenario(found.scenario).short,
            "branch": run_number(found.branch_of) if found.branch_of else 0,
            "altered": self._services.library.changed(row),
        }

    @Property("QVariantList", notify=changed)
    def moments(self) -> list[dict[str, Any]]:
        """The timeline, in order."""
        return [self._moment(moment) for moment in self._report.timeline] if self._report else []

    @Property("QVariantList", notify=changed)
    def events(self) -> list[dict[str, Any]]:
        """The timeline as the chart takes it: parts, the world, the learner, and under each act what was found."""
        return self._words.events(self._report) if self._report else []

    @Property("QVariantList", notify=changed)
    def ticks(self) -> list[dict[str, Any]]:
        """Places of round times on the scale."""
        return self._words.ticks(self._report.seconds) if self._report else []

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, Any]]:
        """Where the points come from."""
        found = self._report.score.lines if self._report else ()
        return [
            {
                "kind": line.kind,
                "title": line.title,
                "why": line.why.replace("\n", " "),
                "points": line.points,
                "possible": line.possible,
                "guideline": line.guideline,
                "when": stamp(line.at) if line.at >= 0 else "",
            }
            for line in found
        ]

    @Property("QVariantList", notify=changed)
    def objectives(self) -> list[dict[str, Any]]:
        """How each objective was performed."""
        found = self._report.score.objectives if self._report else ()
        return [
            {
                "objective": one.objective[:1].upper() + one.objective[1:],
                "rating": one.rating,
                "points": one.points,
                "possible": one.possible,
            }
            for one in found
        ]

    @Property("QVariantList", notify=changed)
    def sureness(self) -> list[dict[str, Any]]:
        """Each act of which it was said how sure it was, with what was found."""
        return self._words.sureness(self._report) if self._report else []

    @Property("QVariantList", notify=changed)
    def runs(self) -> list[dict[str, Any]]:
        """Every run of this scenario that is over, newest first."""
        if self._report is None:
            return []
        rows = [row for row in self._practice.reads.runs() if row.scenario == self._report.scenario and row.ended]
        return [earlier for row in rows if (earlier := self._earlier(row.run))]

    @Property(int, constant=True)
    def longest(self) -> int:
        """How long a dispute may be."""
        return LONGEST_DISPUTE

    @Slot(int, result="QVariantList")
    def stateAt(self, seconds: int) -> list[dict[str, str]]:
        """Tell in words how the network stood so many seconds after the start."""
        if not self._log:
            return []
        moment = self._log[0].at + dt.timedelta(seconds=seconds, milliseconds=999)  # all of that second
        return self._words.state(stood(self._log, moment), self._practice.reads.people(self._run))

    @Slot(int, result="QVariantMap")
    def counsel(self, guideline: int) -> dict[str, str]:
        """Tell what a guideline says and whom to ask about it."""
        says, ask = self._services.counsel(guideline)
        return {"says": says, "ask": ask}

    @Slot(str, str, str)
    def dispute(self, act: str, rule: str, words: str) -> None:
        """Disagree with a finding, with a sentence; it stays on record."""
        self._pause.note(lambda: dispute(self._practice, act, rule, words))
        self.look_back()

    @Slot(str, str, bool, str, str)
    def ruleOn(self, act: str, rule: str, stands: bool, words: str, by: str) -> None:
        """Put a trainer's ruling on record."""
        self._pause.note(lambda: rule_on(self._practice, act, rule, stands, words, by))
        self.look_back()

    def _earlier(self, run: str) -> dict[str, Any]:
        """A run of this scenario; empty where it was played in a role that there is no more."""
        try:
            found = self._services.report(self._practice, run=run, far=False)
        except KeyError:
            return {}
        return {
            "run": run,
            "number": run_number(run),
            "current": run == self._run,
            "mode": found.mode,
            "ending": found.ending_title,
            "points": found.score.points,
            "possible": found.score.possible,
            "rating": found.score.rating,
            "branch": run_number(found.branch_of) if found.branch_of else 0,
        }

    def _moment(self, moment: Moment) -> dict[str, Any]:
        disputes = {one.rule: one for one in moment.disputes}
        return {
            "at": moment.at,
            "stamp": stamp(moment.at),
            "lane": moment.lane,
            "mine": moment.lane == "you",
            "id": moment.id,
            "number": moment.number,
            "title": moment.title,
            "text": moment.text if moment.lane == "you" else unwrapped(moment.text),
            "marks": marks_of(moment.text, moment.findings),
            "sure": self._words.sure(moment.sure) if moment.sure >= 0 else "",
            "parted": moment.parted,
            "reach": self._words.reach(moment.reach) if moment.reach else "",
            "findings": [
                {**finding(one, self._services.guideline_names), "dispute": self._words.dispute(disputes.get(one.rule))}
                for one in moment.findings
            ],
        }
