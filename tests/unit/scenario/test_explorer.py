from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from simulator.model.finding import Gravity
from simulator.scenario.coverage import explored_faults
from simulator.scenario.explorer import explore
from simulator.scenario.moves import atoms, moves, possible
from simulator.scenario.runtime import Run, fold
from simulator.scenario.schema import Scenario
from tests.unit.scenario.test_language import BASE, at, inject, script

SOUND: dict[str, Any] = {
    "guidelines": [1],
    "injects": [
        inject("ask", delay="5s", request={"by": "ada", "note": "Friends?"}),
        inject("hurt", when={"finding": {"guideline": 1, "level": "fault"}}, delay="5s"),
    ],
    "expectations": [
        {
            "id": "no",
            "title": "t",
            "why": "w",
            "points": 5,
            "when": {"act": {"type": ["decline-friend"], "clear": True}},
        }
    ],
    "endings": [
        {"id": "told", "title": "Told", "text": "a", "when": {"released": "hurt"}, "delay": "5s"},
        {"id": "good", "title": "Good", "text": "b", "when": {"met": "no"}, "delay": "9s", "best": True},
        {"id": "left", "title": "Left", "text": "c", "when": {"elapsed": "3m"}},
    ],
}
LATE = {"id": "late", "title": "Late", "text": "d", "when": {"elapsed": "4m"}}


def gravity(_: str) -> Gravity:
    return "serious"


def faults(tmp_path: Path, budget: int = 1000, **parts: Any) -> dict[str, list[str]]:
    path = tmp_path / "small.yaml"
    path.write_text(yaml.safe_dump({**BASE, **SOUND, **parts}, sort_keys=False), "utf-8")
    found: dict[str, list[str]] = {}
    for problem in explored_faults(path, gravity, budget)[0]:
        found.setdefault(problem.code, []).append(problem.message)
    return found


def test_a_sound_script_is_explored_to_the_end() -> None:
    (found,) = explore(script(**SOUND), gravity)
    assert not found.budget_hit
    assert set(found.endings) == {"told", "good", "left"}
    assert (found.lowest, found.highest, found.dead) == (0, 15, [])
    assert list(found.missing(script(**SOUND))) == []


def test_the_same_script_is_explored_alike() -> None:
    one, other = (explore(script(**SOUND), gravity)[0] for _ in range(2))
    assert (one.endings, one.lowest, one.highest, one.states) == (
        other.endings,
        other.lowest,
        other.highest,
        other.states,
    )


def test_what_a_request_needs_is_possible_only_then() -> None:
    which = script(**SOUND)
    decline = next(move for move in moves(which) if move.intent.type == "decline-friend")
    assert not possible(decline, which, Run(at(0)))
    asked = fold(at(0), [])
    asked = msgspec.structs.replace(asked, released={"ask": at(5)})
    assert possible(decline, which, asked)
    assert len(atoms(which)) == 2


@pytest.mark.parametrize(
    ("code", "part", "value"),
    [
        (
            "S030",
            "endings",
            [*SOUND["endings"], {"id": "late", "title": "Late", "text": "d", "when": {"elapsed": "4m"}}],
        ),
        ("S031", "injects", [*SOUND["injects"], inject("never", when={"elapsed": "9m"})]),
        (
            "S032",
            "expectations",
            [*SOUND["expectations"], {"id": "x", "title": "t", "why": "w", "points": 1, "when": {"released": "told"}}],
        ),
        ("S033", "endings", SOUND["endings"][:2]),
        ("S036", "flags", [{"id": "up", "title": "t", "when": {"released": "nothing"}}]),
        ("S036", "steps", [{"id": "up", "title": "t"}, {"id": "on", "title": "t", "when": {"elapsed": "9m"}}]),
        ("S034", "injects", [*SOUND["injects"], inject("two", delay="30s"), inject("three", delay="31s")]),
        (
            "S035",
            "endings",
            [
                {"id": "first", "title": "t", "text": "z", "when": {"elapsed": "1s"}},
                {"id": "good", "title": "Good", "text": "b", "when": {"met": "no"}, "best": True},
            ],
        ),
    ],
)
def test_a_hole_in_the_script_is_found(tmp_path: Path, code: str, part: str, value: Any) -> None:
    assert code in faults(tmp_path, **{part: value})
    assert code not in faults(tmp_path)


def test_a_budget_that_is_used_up_is_said(tmp_path: Path) -> None:
    found = faults(tmp_path, budget=1, endings=[*SOUND["endings"], LATE])
    assert any("budget" in message for message in found["S030"])


def test_every_variant_is_explored() -> None:
    which = script(
        **SOUND,
        variants=[{"id": "boss", "title": "As manager", "role": {"job": "Manager", "duties": ["management"]}}],
    )
    assert [one.variant for one in explore(which, gravity)] == ["main", "boss"]
    assert isinstance(which, Scenario)


def test_what_came_about_in_a_play_through_counts_as_reached_in_its_variant(tmp_path: Path) -> None:
    boss = {"id": "boss", "title": "As manager", "role": {"job": "Manager", "duties": ["management"]}}
    late = inject("late", when={"elapsed": "4m"})
    found = faults(tmp_path, injects=[*SOUND["injects"], late], variants=[boss])
    assert any("'late'" in told for told in found["S031"])

    def told(*variants: str) -> bool:
        came = {one: {("released", "late")} for one in variants}
        problems, _ = explored_faults(tmp_path / "small.yaml", gravity, came=came)
        return any("'late'" in problem.message for problem in problems)

    assert told("main")
    assert told("boss")
    assert not told("main", "boss")
