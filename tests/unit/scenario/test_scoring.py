from pathlib import Path

import msgspec
import pytest

from simulator.documents import data_folder
from simulator.model.clock import MORNING
from simulator.model.finding import Gravity, Level
from simulator.scenario.loader import load_scenario
from simulator.scenario.runtime import Happened, Run
from simulator.scenario.scoring import score
from tests.unit.scenario.test_runtime import act

SCRIPT = load_scenario(Path(data_folder("scenarios")) / "request-from-bed-12.yaml")
ALL_MET = {expectation.id: MORNING for expectation in SCRIPT.expectations}


def scored(*rules: str, met: bool = True, gravity: Gravity = "serious", level: Level = "violation"):  # type: ignore[no-untyped-def]
    acts = []
    for rule in rules:
        timed = act(1, "post", rule=rule)
        finding = timed.event.assessment.findings[0]  # type: ignore[union-attr]
        assessment = msgspec.structs.replace(
            timed.event.assessment,  # type: ignore[union-attr]
            findings=(msgspec.structs.replace(finding, level=level),),
        )
        acts.append(Happened(timed.at, msgspec.structs.replace(timed.event, assessment=assessment)))
    run = Run(MORNING, acts=tuple(acts), met=ALL_MET if met else {})
    return score(SCRIPT, run, lambda _: gravity)


def test_everything_met_and_nothing_found_is_all_points_and_p() -> None:
    found = scored()
    assert found.points == found.possible == 40
    assert found.rating == "P"


def test_nothing_met_leaves_the_points_of_conduct() -> None:
    assert (scored(met=False).points, scored(met=False).rating) == (20, "M")


@pytest.mark.parametrize(("gravity", "points"), [("minor", 37), ("serious", 34), ("grave", 30)])
def test_a_violation_costs_by_its_gravity(gravity: Gravity, points: int) -> None:
    assert scored("G0701", gravity=gravity).points == points


def test_a_caution_costs_little_and_a_commendation_nothing() -> None:
    assert scored("G0701", level="caution").points == 38
    assert scored("G0701", level="commendation").points == 40


def test_a_grave_finding_holds_the_rating_at_m() -> None:
    assert scored("G0701", gravity="grave").rating == "M"
    assert scored("G0701", gravity="serious").rating == "S"


def test_conduct_never_falls_below_nothing_and_other_guidelines_are_not_counted() -> None:
    assert scored("G0701", "G0701", "G0701", gravity="grave").points == 30
    assert scored("G0501", gravity="serious").points == 40


def test_every_point_is_in_a_line_that_says_why() -> None:
    found = scored("G0701")
    assert sum(line.points for line in found.lines) == found.points
    assert all(line.why for line in found.lines)
