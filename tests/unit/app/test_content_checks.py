from pathlib import Path

import pytest

from simulator.app.checks import check_paths
from simulator.app.tried import Tried
from simulator.documents import data_folder

BED_12 = data_folder("scenarios") / "request-from-bed-12.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A scenario with one play-through that may be changed."""
    (tmp_path / BED_12.stem).mkdir()
    for path in (BED_12, BED_12.with_suffix("") / "kind-words.yaml", BED_12.with_suffix("") / "post-about-it.yaml"):
        copy = tmp_path / path.relative_to(BED_12.parent)
        copy.write_text(path.read_text("utf-8"), "utf-8")
    return tmp_path


def codes(folder: Path) -> set[str]:
    return {problem.code for problem in check_paths([folder]).problems}


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_a_sound_scenario_has_no_fault_and_its_coverage_is_told(folder: Path) -> None:
    checked = check_paths([folder])
    assert (checked.files, checked.problems) == (3, [])
    assert "request-from-bed-12 (main)" in checked.coverage[0]


def test_a_play_through_that_goes_otherwise_is_a_fault(folder: Path) -> None:
    changed(folder / BED_12.stem / "kind-words.yaml", "score: 40", "score: 41")
    assert codes(folder) == {"S024"}


def test_a_scenario_is_checked_with_its_play_throughs(folder: Path) -> None:
    changed(folder / BED_12.stem / "kind-words.yaml", "score: 40", "score: 41")
    checked = check_paths([folder / BED_12.name])
    assert (checked.files, {problem.code for problem in checked.problems}) == (3, {"S024"})


def test_a_guideline_that_nothing_is_about_is_a_fault(folder: Path) -> None:
    changed(folder / BED_12.name, "guidelines: [7, 1]", "guidelines: [7, 1, 9]")
    assert "S025" in codes(folder)


def test_a_portrait_that_nobody_drew_is_a_fault(folder: Path) -> None:
    changed(folder / BED_12.name, "portrait: a04", "portrait: b04")
    assert codes(folder) == {"S027"}


def test_an_expected_act_that_the_judge_punishes_is_a_fault(folder: Path) -> None:
    path = folder / BED_12.name
    text = path.read_text("utf-8").replace(", clear: true", "")
    path.write_text(text, "utf-8")
    play = folder / BED_12.stem / "kind-words.yaml"
    text = play.read_text("utf-8")
    words = text[text.index("      Thank you") : text.index("ends:")]
    play.write_text(text.replace(words, "      What an idiot you are, Wendell Okafor, to ask your nurse.\n"), "utf-8")
    assert "S026" in codes(folder)


def test_what_play_throughs_bring_about_is_known(folder: Path) -> None:
    with Tried() as tried:
        came = tried.came(folder / BED_12.name)
    assert {("released", "wendell-glad"), ("met", "kind-answer"), ("ending", "kind-no")} <= came["main"]
    assert ("ending", "friends") not in came["main"]


def test_an_expectation_that_no_harmless_act_meets_is_a_fault(folder: Path) -> None:
    assert "S028" not in codes(folder)
    plays = sorted((folder / BED_12.stem).glob("*.yaml"))
    for play in plays[:-1]:
        play.unlink()
    assert "S028" in codes(folder)
