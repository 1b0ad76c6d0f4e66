"""The after-action report as a page: all parts of a run, nobody's name, and only what Qt's documents understand."""

import datetime as dt
import re
from pathlib import Path

import msgspec
import pytest

from simulator.app.practice import Practice
from simulator.app.runs import ask_hint, dispute, rule_on, say_sure
from simulator.app.services import Services, pseudonym
from simulator.app.session import Session
from simulator.model.intent import Intent
from simulator.scenario.page import page
from simulator.scenario.report import Report, Watched
from tests.support import SmallServices, learner

BED = "request-from-bed-12"
UNKNOWN_TO_QT = ("border-radius", "display:", "flex", "grid", "<mark", "<div", "<section", "float:")


def run_to_its_end(practice: Practice) -> None:
    while (due := practice.next_due()) is not None and not practice.over:
        practice.pass_time(due)


def played(folder: Path, mode: str = "practice") -> tuple[Services, Practice, str]:
    services = SmallServices(folder)
    store, practice = learner(services, "Maren Castle")
    services.begin(practice, Session(scenario=BED, mode=mode))  # type: ignore[arg-type]
    practice.pass_time(practice.now() + dt.timedelta(seconds=30))
    if mode == "practice":
        ask_hint(practice, "whose-friend")
    practice.perform(Intent(type="post", text="Maren Castle here. Mr. Okafor is my <favourite> patient"))
    practice.perform(Intent(type="accept-friend", target="wendell"))
    run_to_its_end(practice)
    return services, practice, pseudonym(store)


def written(services: Services, found: Report) -> str:
    return page(found, services.guideline_names)


def test_every_part_of_a_run_is_told_and_nobody_is_named(tmp_path: Path) -> None:
    services, practice, name = played(tmp_path, "exam")
    assert practice.state is not None
    post, accept = (happened.act.action.id for happened in practice.state.acts)
    say_sure(practice, post, 100)
    say_sure(practice, accept, 25)
    dispute(practice, post, "G0101", "He tells everybody himself.")
    rule_on(practice, post, "G0101", True, "It is his to tell.", "R. Hale")
    text = written(services, services.report(practice, name))
    for words in (
        "Exam: one try",
        "Not passed",
        "Registered nurse",
        "What was hoped for",
        "Conduct on each guideline",
        "1, Privacy and policies",
        "U: Unable to be performed",
        '<span class="mark">Mr. Okafor</span>',
        "&lt;favourite&gt;",
        "100 %",
        "Sureness and truth part at: 0:30.",
        "He tells everybody himself.",
        "The finding stands</strong>, says R. Hale",
        "Within a day it may be",
    ):
        assert words in text, words
    assert "Maren" not in text
    assert "Castle" not in text


def test_a_hint_costs_and_a_ruling_gives_points_back(tmp_path: Path) -> None:
    services, practice, name = played(tmp_path)
    assert practice.state is not None
    act = practice.state.acts[0].act.action.id
    dispute(practice, act, "G0101", "No")
    assert "No trainer has ruled on it yet." in written(services, services.report(practice, name))
    rule_on(practice, act, "G0101", False, "Invented name.", "R. Hale")
    text = written(services, services.report(practice, name))
    assert "does not stand, and takes no points" in text
    assert re.search(r"<h3>Hints</h3>.*?>-2<", text, re.DOTALL)


def test_a_branch_names_the_run_it_came_from(tmp_path: Path) -> None:
    services, practice, _ = played(tmp_path)
    assert practice.state is not None
    services.branch(practice, practice.run, practice.state.acts[1].number)
    found = services.report(practice)
    assert (found.branch_of, found.branch_at) == ("r00001", practice.state.branch_at)
    assert "run 1, just before" in written(services, found)


def test_cues_stand_on_a_last_part_for_the_trainer(tmp_path: Path) -> None:
    services, practice, name = played(tmp_path)
    found = services.report(practice, name)
    assert "For the trainer" not in written(services, found)
    cue = Watched(at=70, title="A long silence", watch="Whether they look for help.", ask="What held you back?")
    text = written(services, msgspec.structs.replace(found, cues=(cue,)))
    assert text.index("page-break-before: always") > text.index("Judged by")
    assert "What held you back?" in text


@pytest.mark.parametrize("word", UNKNOWN_TO_QT)
def test_it_keeps_to_what_both_understand(tmp_path: Path, word: str) -> None:
    services, practice, name = played(tmp_path)
    assert word not in written(services, services.report(practice, name))


def test_the_report_is_the_same_whenever_it_is_asked_for(tmp_path: Path) -> None:
    services, practice, name = played(tmp_path)
    first = services.report(practice, name)
    practice.pass_time(practice.now() + dt.timedelta(hours=5))
    assert services.report(practice, name) == first
