from pathlib import Path

import pytest

from simulator.documents import data_folder
from simulator.scenario.checks import check_play, check_scenario
from simulator.scenario.coverage import explored_faults
from simulator.scenario.loader import plays_of, scenario_files

BED_12 = data_folder("scenarios") / "request-from-bed-12.yaml"


@pytest.mark.parametrize("path", scenario_files(data_folder("scenarios")), ids=lambda path: path.stem)
def test_our_scenarios_are_sound(path: Path) -> None:
    assert check_scenario(path) == []
    plays = plays_of(path)
    assert plays
    assert [problem for play in plays for problem in check_play(play, path)] == []


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("by: bea\n      text: |-\n        Did", "by: beatrice\n      text: |-\n        Did", "S001"),
        ("under: favourite-nurse", "under: favorite-nurse", "S002"),
        ("{released: favourite-nurse}", "{released: favorite-nurse}", "S003"),
        ("- met: kind-answer\n    delay: 25s", "- met: kind-answers\n    delay: 25s", "S004"),
        ("- id: ruth-calls", "- id: adaeze-hurt", "S005"),
        ("best: true", "best: false", "S006"),
        ("when: {released: ruth-calls}", "when: {}", "S007"),
        ("title: Bea answers your post", "title: Bea answers your post\n    mood: good", "D010"),
        ("Friends?", "Friends? Call 507 555 0234.", "S010"),
        ("Friends?", "Friends? wendell@lakeside.com", "S011"),
        ("Friends?", "Friends? 123-45-6789", "S012"),
        ("Friends?", "Friends? See www.lakeside.com", "S011"),
        ("Friends?", "Friends? MRN 4471902", "S012"),
        ("Friends?", "Friends, {{windel.first}}?", "S001"),
        ("at: -35m", "at: 35m", "S014"),
        ("delay: 12s", "delay: -12s", "S014"),
        ("when: {met: kind-answer}", "repeats: 1\n    again: [Once more]\n    when: {met: kind-answer}", "S016"),
        ("under: favourite-nurse", "under: mine", "S017"),
        ("portrait: a04", "only: [boss]\n    portrait: a04", "S022"),
        ("when: {met: kind-answer}", "when: {met: kind-answer, flag: up}", "S009"),
        ("when: {released: wendell-glad}", "when: {released: ruth-calls}", "S015"),
        ("level: beginner", "level: easy", "D010"),
        ("delay: 12s", "delay: twelve", "D010"),
    ],
)  # fmt: skip
def test_a_fault_is_told_where_it_stands(tmp_path: Path, old: str, new: str, code: str) -> None:
    text = BED_12.read_text("utf-8")
    assert old in text
    path = tmp_path / BED_12.name
    path.write_text(text.replace(old, new, 1), "utf-8")
    problems = check_scenario(path)
    line = text[: text.index(old)].count("\n") + 1
    assert code in {problem.code for problem in problems}
    assert all(str(problem).startswith(f"{path}:") for problem in problems)
    if code in ("S006", "S007"):  # of something that is missing: told at the whole it is missing from
        return
    assert any(abs(problem.line - line) <= 4 + old.count("\n") for problem in problems if problem.code == code)


def test_free_numbers_and_addresses_are_no_faults(tmp_path: Path) -> None:
    path = tmp_path / BED_12.name
    text = BED_12.read_text("utf-8").replace("Friends?", "Ring 555-0123 or (507) 555-0199, write to w@mail.example.org")
    path.write_text(text, "utf-8")
    assert check_scenario(path) == []


def test_a_play_through_names_what_is_there(tmp_path: Path) -> None:
    path = tmp_path / "play.yaml"
    path.write_text(
        "scenario: other\ntitle: x\nends: heaven\nscore: 1\nacts:\n"
        "  - {at: 1s, do: message, to: nobody, text: x}\n  - {at: 2s, do: comment, under: nothing, text: x}\n",
        "utf-8",
    )
    assert [problem.code for problem in check_play(path, BED_12)] == ["S020", "S021", "S001", "S002"]


def test_the_template_is_sound() -> None:
    path = data_folder("scenarios").parent / "docs" / "scenario-template.yaml"
    assert check_scenario(path) == []
    assert explored_faults(path, lambda _: "serious")[0] == []
    text = path.read_text("utf-8")
    assert all(
        line.rstrip().endswith("|-") for line in text.splitlines() if line.strip().startswith(("text:", "note:"))
    )
