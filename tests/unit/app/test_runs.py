"""Runs beside their acts: hints, going back, sureness, disputes, exams, sessions."""

import datetime as dt
from pathlib import Path

import pytest

from simulator.app.runs import ask_hint, dispute, hints, rule_on, say_sure
from simulator.app.session import Session, SessionError, read_session, write_session
from simulator.model.events import Acted
from simulator.model.intent import Intent
from simulator.network.world import ImpossibleError
from tests.support import SmallServices, learner

BED = "request-from-bed-12"
ACCEPT = Intent(type="accept-friend", target="wendell")


def test_going_back_keeps_both_runs(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    store, practice = learner(services)
    services.begin(practice, BED)
    first = practice.run
    practice.pass_time(practice.now() + dt.timedelta(seconds=30))
    practice.perform(ACCEPT)
    while practice.next_due() and not practice.over:
        practice.pass_time(practice.next_due() or practice.now())
    number = practice.state.acts[0].number if practice.state else 0
    services.branch(practice, first, number)
    assert practice.run != first
    assert practice.state is not None
    assert (practice.state.acts, practice.state.branch_of, practice.state.branch_at) == ((), first, number)
    words = "Thank you. I keep this account for people from outside work, so please do not take it to heart."
    practice.perform(Intent(type="decline-friend", target="wendell", text=words))
    while practice.next_due() and not practice.over:
        practice.pass_time(practice.next_due() or practice.now())
    assert (practice.state.ending, services.report(practice).best_ending) == ("kind-no", True)
    services.resume(practice, first)
    assert services.report(practice).ending == "friends"
    digest = store.digest()
    store.rebuild()
    assert store.digest() == digest


def test_sureness_is_said_once(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    services.begin(practice, BED)
    practice.pass_time(practice.now() + dt.timedelta(seconds=30))
    practice.perform(ACCEPT)
    assert practice.state is not None
    act = practice.state.acts[0].act.action.id
    say_sure(practice, act, 75)
    assert services.report(practice).acts[0].sure == 75
    with pytest.raises(ImpossibleError, match="kept as you said it"):
        say_sure(practice, act, 25)
    with pytest.raises(ImpossibleError):
        say_sure(practice, "u99999", 25)


def test_a_dispute_stays_and_a_ruling_changes_the_score(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    store, practice = learner(services)
    services.begin(practice, BED)
    practice.pass_time(practice.now() + dt.timedelta(seconds=30))
    practice.perform(ACCEPT)
    assert practice.state is not None
    act = practice.state.acts[0].act.action.id
    before = services.report(practice).score.points
    with pytest.raises(ImpossibleError, match="Nobody has disputed"):
        rule_on(practice, act, "G0701", False, "Old friends", "R. Hale")
    with pytest.raises(ImpossibleError, match="sentence"):
        dispute(practice, act, "G0701", "  ")
    with pytest.raises(ImpossibleError, match="no such finding"):
        dispute(practice, act, "G0301", "No")
    dispute(practice, act, "G0701", "We went to school together.")
    assert services.report(practice).acts[0].disputes[0].stands is None
    rule_on(practice, act, "G0701", False, "A friendship from before counts.", "R. Hale")
    after = services.report(practice)
    assert after.score.points > before
    assert (after.acts[0].disputes[0].stands, after.acts[0].disputes[0].by) == (False, "R. Hale")
    assert [f.rule for f in after.acts[0].findings] == ["G0701"]
    acted = [entry.event for entry in store.entries(practice.run) if isinstance(entry.event, Acted)]
    assert [f.rule for f in acted[0].assessment.findings] == ["G0701"]


def test_hints_are_for_practice_and_cost_once(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    for mode, there in (("practice", True), ("drill", False), ("exam", False)):
        services.begin(practice, Session(scenario=BED, mode=mode))  # type: ignore[arg-type]
        assert bool(hints(practice)) == there
        assert practice.coached == there
    services.begin(practice, BED)
    assert [hint.id for hint, _ in hints(practice)] == ["whose-friend"]
    assert ask_hint(practice, "whose-friend")
    assert not ask_hint(practice, "whose-friend")
    assert sum(line.points for line in services.report(practice).score.lines if line.kind == "hint") == -2
    with pytest.raises(ImpossibleError):
        ask_hint(practice, "take-back")


def test_an_exam_has_one_try_and_its_clock_goes_on(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    services.begin(practice, Session(scenario=BED, mode="exam", minutes=4))
    run, started = practice.run, practice.now()
    with pytest.raises(ImpossibleError, match="one try"):
        services.begin(practice, Session(scenario=BED, mode="exam"))
    practice.pause()
    assert practice.running
    services.wall.advance(dt.timedelta(minutes=1))
    services.resume(practice, run)
    assert practice.now() - started >= dt.timedelta(minutes=1)
    assert not practice.over
    services.wall.advance(dt.timedelta(minutes=9))
    services.resume(practice, run)
    assert practice.over


def test_a_session_file_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "tuesday.drill"
    session = Session(scenario=BED, mode="drill", minutes=8, title="Tuesday group")
    write_session(path, session)
    assert read_session(path) == session
    path.write_text('{"scenario": "x", "mode": "race"}', "utf-8")
    with pytest.raises(SessionError, match="no session file"):
        read_session(path)
    with pytest.raises(SessionError, match="cannot be read"):
        read_session(tmp_path / "gone.drill")
