"""Every play-through beside a scenario goes as its file says; together they see every ending."""

from pathlib import Path

import msgspec
import pytest

from simulator.app.headless import play, write_report
from simulator.documents import data_folder
from simulator.record.store import Store
from simulator.scenario.loader import (
    load_play,
    load_scenario,
    load_situations,
    plays_of,
    scenario_files,
    situation_files,
)
from simulator.scenario.page import page
from simulator.scenario.situations import Situation, plays
from tests.support import SmallServices

SCENARIOS = scenario_files(data_folder("scenarios"))
PLAYS = [path for scenario in SCENARIOS for path in plays_of(scenario)]
SITUATIONS = [one for path in situation_files(data_folder("scenarios")) for one in load_situations(path)]
TRIES = [(one, number) for one in SITUATIONS for number in range(len(one.tries))]


@pytest.mark.parametrize("path", PLAYS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_it_goes_as_the_file_says(path: Path, tmp_path: Path) -> None:
    services = SmallServices(tmp_path / "home")
    store = services.shelf.open(services.shelf.create("Maren Castle"))
    outcome = play(services, store, load_play(path))
    assert outcome.faults == ()
    written = write_report(outcome.report, services, tmp_path / "out")
    assert [file.suffix for file in written] == [".html", ".json"]
    text = written[0].read_text("utf-8")
    assert "This is a simulation" in text
    assert "Maren" not in text + written[1].read_text("utf-8")
    before = store.digest()
    store.rebuild()
    assert store.digest() == before


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_every_ending_is_played(path: Path) -> None:
    assert {load_play(play).ends for play in plays_of(path)} == {ending.id for ending in load_scenario(path).endings}


@pytest.fixture(scope="module")
def learner(tmp_path_factory: pytest.TempPathFactory) -> tuple[SmallServices, Store]:
    """One learner who tries everything, each try a run of its own."""
    services = SmallServices(tmp_path_factory.mktemp("home"))
    return services, services.shelf.open(services.shelf.create("Maren Castle"))


@pytest.mark.parametrize(("one", "number"), TRIES, ids=[f"{one.id}/{number}" for one, number in TRIES])
def test_a_try_is_judged_as_its_situation_says(
    one: Situation, number: int, learner: tuple[SmallServices, Store]
) -> None:
    outcome = play(*learner, plays(one)[number])
    found = [finding.rule for moment in outcome.report.acts for finding in moment.findings]
    assert sorted(found) == sorted(one.tries[number].finds)
    assert outcome.faults == ()


def test_a_play_through_that_goes_otherwise_is_told(tmp_path: Path) -> None:
    through = load_play(next(path for path in PLAYS if path.stem == "accept"))
    wrong = msgspec.structs.replace(through, ends="kind-no", score=1, findings=())
    services = SmallServices(tmp_path)
    outcome = play(services, services.shelf.open(services.shelf.create("M")), wrong)
    assert len(outcome.faults) == 3


def test_hostile_words_stay_words_in_the_report(tmp_path: Path) -> None:
    through = load_play(next(path for path in PLAYS if path.stem == "asks-for-advice"))
    nasty = "<script>alert(1)</script> & <b>Mr. Okafor</b>"
    acts = (msgspec.structs.replace(through.acts[0], text=nasty), *through.acts[1:])
    services = SmallServices(tmp_path)
    outcome = play(
        services, services.shelf.open(services.shelf.create("M")), msgspec.structs.replace(through, acts=acts)
    )
    html = page(outcome.report, services.guideline_names)
    assert "<script>" not in html
    assert "&lt;b&gt;<mark>Mr. Okafor</mark>&lt;/b&gt;" in html


def test_a_learner_who_signs_stays_unnamed_in_the_report(tmp_path: Path) -> None:
    through = load_play(next(path for path in PLAYS if path.stem == "post-about-it"))
    acts = (msgspec.structs.replace(through.acts[0], text="Maren Castle here. Mr. Okafor is a treasure. Maren"),)
    services = SmallServices(tmp_path)
    store = services.shelf.open(services.shelf.create("Maren Castle"))
    found = play(services, store, msgspec.structs.replace(through, acts=acts)).report
    assert "•••••••••••• here. <mark>Mr. Okafor</mark> is a treasure. •••••" in page(found, services.guideline_names)


def test_a_learner_whom_the_script_calls_by_name_stays_unnamed(tmp_path: Path) -> None:
    through = load_play(next(path for path in PLAYS if path.parent.name == "late-for-induction"))
    services = SmallServices(tmp_path)
    store = services.shelf.open(services.shelf.create("Maren Castle"))
    called = next(one for one in play(services, store, through).report.timeline if one.id == "cal-calls")
    assert called.text.startswith("Ask Learner, who had to")
