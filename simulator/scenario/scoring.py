"""The score of a run: every point goes back to an expectation or to a finding. `docs/scoring.md` tells it to people."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from simulator.model.finding import Finding, Gravity
from simulator.scenario.holds import Happened, Run
from simulator.scenario.schema import Expectation, Forbidden, Hint, Objective, Scenario

Rating = Literal["P", "S", "M", "U"]
Kind = Literal["expectation", "forbidden", "conduct", "hint"]

CONDUCT = 10
"""Points for conduct on each guideline that a scenario exercises."""
LOSS: dict[Gravity, int] = {"minor": 3, "serious": 6, "grave": 10}
CAUTION_LOSS = 2
LEAST: tuple[tuple[Rating, float], ...] = (("P", 0.9), ("S", 0.6), ("M", 0.3), ("U", 0.0))


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the score. `guideline` is 0 on all lines but those of conduct."""

    id: str
    kind: Kind
    title: str
    why: str
    points: int
    possible: int
    objective: Objective
    guideline: int = 0
    at: int = -1  # seconds after the start when it was met or broken; -1 where it was not


class Rated(msgspec.Struct, frozen=True, kw_only=True):
    """How one objective was performed, in HSEEP's letters."""

    objective: Objective
    points: int
    possible: int
    rating: Rating


class Score(msgspec.Struct, frozen=True, kw_only=True):
    """All lines, their sum, and the ratings. `rating` is of the whole; `grave` tells that a grave rule was violated."""

    lines: tuple[Line, ...]
    points: int
    possible: int
    rating: Rating
    objectives: tuple[Rated, ...]
    grave: bool

    @property
    def passed(self) -> bool:
        """Whether an exam is passed: P or S on every objective, and nothing grave."""
        return not self.grave and all(one.rating in ("P", "S") for one in self.objectives)


def score(script: Scenario, run: Run, gravity: Callable[[str], Gravity]) -> Score:
    """Score a run of `script` (its variant); `gravity` tells how grave a rule is in the pack that judged."""
    findings = [finding for happened in run.acts for finding in standing(run, happened)]
    lines = tuple(_lines(script, run, findings, gravity))
    grave = any(f.level == "violation" and gravity(f.rule) == "grave" for f in findings)
    objectives = tuple(_rated(name, lines, grave) for name in dict.fromkeys(line.objective for line in lines))
    points, possible = _sum(lines)
    rating = _rating(points, possible, grave)
    return Score(lines=lines, points=points, possible=possible, rating=rating, objectives=objectives, grave=grave)


def standing(run: Run, happened: Happened) -> tuple[Finding, ...]:
    """The findings on an act but those that a trainer has ruled not to stand."""
    act = happened.act.action.id
    return tuple(
        finding
        for finding in happened.act.assessment.findings
        if (ruling := run.rulings.get((act, finding.rule))) is None or ruling.stands
    )


def _lines(script: Scenario, run: Run, findings: list[Finding], gravity: Callable[[str], Gravity]) -> Iterator[Line]:
    for expectation in script.expectations:
        yield _expected(expectation, script, run)
    for forbidden in script.forbidden:
        yield _forbidden(forbidden, script, run)
    for number in script.guidelines:
        yield _conduct(number, script, findings, gravity)
    for hint in script.hints:
        if hint.id in run.hints:
            yield _hint(hint, script, run)


def _expected(one: Expectation, script: Scenario, run: Run) -> Line:
    way, points, why = run.ways.get(one.id, 0), one.points, one.why
    if way:
        other = one.alternatives[way - 1]
        points, why = other.points, other.why or one.why
    if one.id in run.missed:
        why = f"It did not come in time. {why}"
    return Line(
        id=one.id,
        kind="expectation",
        title=one.title,
        why=why,
        points=points if one.id in run.met else 0,
        possible=max([one.points, *(other.points for other in one.alternatives)]),
        objective=one.objective or script.objective,
        at=_at(run, run.met.get(one.id)),
    )


def _forbidden(one: Forbidden, script: Scenario, run: Run) -> Line:
    return Line(
        id=one.id,
        kind="forbidden",
        title=one.title,
        why=one.why,
        points=0 if one.id in run.broken else one.points,
        possible=one.points,
        objective=one.objective or script.objective,
        at=_at(run, run.broken.get(one.id)),
    )


def _conduct(number: int, script: Scenario, findings: list[Finding], gravity: Callable[[str], Gravity]) -> Line:
    lost, reasons = 0, []
    for finding in findings:
        if finding.guideline == number and finding.level != "commendation":
            lost += LOSS[gravity(finding.rule)] if finding.level == "violation" else CAUTION_LOSS
            reasons.append(finding.message)
    return Line(
        id=f"guideline-{number}",
        kind="conduct",
        title="",
        why=" ".join(dict.fromkeys(reasons)) or "Nothing was found.",
        points=max(0, CONDUCT - lost),
        possible=CONDUCT,
        objective=script.objective,
        guideline=number,
    )


def _hint(hint: Hint, script: Scenario, run: Run) -> Line:
    return Line(
        id=hint.id,
        kind="hint",
        title="A hint",
        why=hint.text,
        points=-hint.costs,
        possible=0,
        objective=script.objective,
        at=_at(run, run.hints[hint.id]),
    )


def _at(run: Run, moment: dt.datetime | None) -> int:
    return int((moment - run.started).total_seconds()) if moment is not None else -1


def _rated(objective: Objective, lines: tuple[Line, ...], grave: bool) -> Rated:
    points, possible = _sum(tuple(line for line in lines if line.objective == objective))
    return Rated(objective=objective, points=points, possible=possible, rating=_rating(points, possible, grave))


def _sum(lines: tuple[Line, ...]) -> tuple[int, int]:
    return max(0, sum(line.points for line in lines)), sum(line.possible for line in lines)


def _rating(points: int, possible: int, grave: bool) -> Rating:
    share = points / possible if possible else 1.0
    rating = next(letter for letter, least in LEAST if share >= least)
    return "M" if grave and rating in ("P", "S") else rating
