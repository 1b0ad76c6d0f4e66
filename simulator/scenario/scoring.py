"""The score of a run: every point goes back to an expectation or to a finding. `docs/scoring.md` tells it to people."""

from collections.abc import Callable
from typing import Literal

import msgspec

from simulator.model.finding import Finding, Gravity
from simulator.scenario.runtime import Run
from simulator.scenario.schema import Scenario

Rating = Literal["P", "S", "M", "U"]

CONDUCT = 10
"""Points for conduct on each guideline that a scenario exercises."""
LOSS: dict[Gravity, int] = {"minor": 3, "serious": 6, "grave": 10}
CAUTION_LOSS = 2
LEAST: tuple[tuple[Rating, float], ...] = (("P", 0.9), ("S", 0.6), ("M", 0.3), ("U", 0.0))


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the score. `guideline` is 0 on the lines of expectations."""

    id: str
    title: str
    why: str
    points: int
    possible: int
    guideline: int = 0


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """All lines, their sum and the rating of the scenario's objective in HSEEP's letters."""

    lines: tuple[Line, ...]
    points: int
    possible: int
    rating: Rating


def score(script: Scenario, run: Run, gravity: Callable[[str], Gravity]) -> Score:
    """Score a run; `gravity` tells how grave a rule is in the pack that judged."""
    findings = [finding for happened in run.acts for finding in happened.act.assessment.findings]
    expected = [
        Line(id=e.id, title=e.title, why=e.why, points=e.points if e.id in run.met else 0, possible=e.points)
        for e in script.expectations
    ]
    lines = (*expected, *(_conduct(number, findings, gravity) for number in script.guidelines))
    points, possible = sum(line.points for line in lines), sum(line.possible for line in lines)
    grave = any(f.level == "violation" and gravity(f.rule) == "grave" for f in findings)
    return Score(lines=lines, points=points, possible=possible, rating=_rating(points / possible, grave))


def _conduct(number: int, findings: list[Finding], gravity: Callable[[str], Gravity]) -> Line:
    lost, reasons = 0, []
    for finding in findings:
        if finding.guideline == number and finding.level != "commendation":
            lost += LOSS[gravity(finding.rule)] if finding.level == "violation" else CAUTION_LOSS
            reasons.append(finding.message)
    kept = max(0, CONDUCT - lost)
    why = " ".join(dict.fromkeys(reasons)) or "Nothing was found."
    return Line(id=f"guideline-{number}", title="", why=why, points=kept, possible=CONDUCT, guideline=number)


def _rating(share: float, grave: bool) -> Rating:
    rating = next(letter for letter, least in LEAST if share >= least)
    return "M" if grave and rating in ("P", "S") else rating
