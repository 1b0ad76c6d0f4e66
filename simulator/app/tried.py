"""Play-throughs tried out while files are checked: whether they go as they say, and whether the judge agrees."""

import tempfile
from pathlib import Path
from types import TracebackType

from simulator.app.headless import Outcome, headless_services, play
from simulator.app.services import Services
from simulator.documents import Document, Problem, data_folder, read
from simulator.model.finding import Gravity
from simulator.scenario.explorer import came
from simulator.scenario.loader import load_play, load_scenario, plays_of
from simulator.scenario.report import Moment, Report


class Tried:
    """A learner of their own in a folder that is removed afterwards; each play is a run of theirs."""

    def __enter__(self) -> "Tried":
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self._services: dict[Path, Services] = {}
        self._outcomes: dict[Path, Outcome] = {}
        services = self._of(data_folder("scenarios"))
        self._store = services.shelf.open(services.shelf.create("Check"))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._store.close()
        self._folder.cleanup()

    def gravity(self, rule: str) -> Gravity:
        """How grave the pack holds a rule."""
        return self._of(data_folder("scenarios")).gravity(rule)

    def play(self, path: Path) -> list[Problem]:
        """Play one play-through: it must go as it says, and no act that is expected may be punished."""
        document, through = read(path), load_play(path)
        script = load_scenario(path.parent.with_suffix(".yaml"))
        outcome = self._outcome(path)
        best = next(ending.id for ending in script.endings if ending.best)
        faults = [document.problem((), "S024", fault) for fault in outcome.faults]
        return faults + (_punished(document, outcome.report) if through.ends == best else [])

    def came(self, path: Path) -> dict[str, set[tuple[str, str]]]:
        """What the play-throughs beside a scenario bring about, by variant."""
        found: dict[str, set[tuple[str, str]]] = {}
        for one in plays_of(path):
            found.setdefault(load_play(one).variant, set()).update(came(self._outcome(one).run))
        return found

    def kept(self, path: Path) -> list[Problem]:
        """Every expectation must be met in some play-through by acts that the judge does not punish."""
        script, document = load_scenario(path), read(path)
        reports = [self._outcome(play).report for play in plays_of(path)]
        clean = {
            line.id for report in reports for line in report.score.lines if line.at >= 0 and not _at(report, line.at)
        }
        return [
            document.problem(
                ("expectations", index),
                "S028",
                f"No play-through meets '{one.id}' with an act that the coach lets pass.",
                "Add one, or change what is expected.",
            )
            for index, one in enumerate(script.expectations)
            if one.id not in clean
        ]

    def _outcome(self, path: Path) -> Outcome:
        if path not in self._outcomes:
            self._outcomes[path] = play(self._of(path.parent.parent), self._store, load_play(path))
        return self._outcomes[path]

    def _of(self, folder: Path) -> Services:
        """Services whose library is of this folder."""
        if folder not in self._services:
            self._services[folder] = headless_services(Path(self._folder.name), folder)
        return self._services[folder]

    def exercised(self, path: Path) -> list[Problem]:
        """Every guideline of the header must come up in a play-through, as a finding."""
        script, document = load_scenario(path), read(path)
        found = {int(finding.rule[1:3]) for play in plays_of(path) for finding in load_play(play).findings}
        return [
            document.problem(
                ("guidelines", index),
                "S025",
                f"Guideline {number} is named, and nothing in the play-throughs is about it.",
                "Add a play-through in which it is kept or broken, or leave the number out.",
            )
            for index, number in enumerate(script.guidelines)
            if number not in found
        ]


def _punished(document: Document, report: Report) -> list[Problem]:
    met = {line.at for line in report.score.lines if line.kind == "expectation" and line.at >= 0}
    return [
        document.problem(
            ("acts", index),
            "S026",
            f"This act is expected, and the coach finds {rule} in it.",
            "Change the words, or what is expected.",
        )
        for index, moment in enumerate(report.acts)
        if moment.at in met
        for rule in _violated(moment)
    ]


def _at(report: Report, at: int) -> list[str]:
    """The rules that the acts of a moment violate."""
    return [rule for moment in report.acts if moment.at == at for rule in _violated(moment)]


def _violated(moment: Moment) -> list[str]:
    return [finding.rule for finding in moment.findings if finding.level == "violation"]
