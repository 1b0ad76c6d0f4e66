import datetime as dt
from pathlib import Path

import pytest

from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.documents import DocumentError, Problem
from simulator.model.action import Action
from simulator.model.clock import MORNING, StillClock
from simulator.model.events import PRACTICE, Acted, Posted
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.network.world import ImpossibleError
from tests.support import SmallServices, learner

MINUTE = dt.timedelta(minutes=1)


@pytest.fixture
def services(tmp_path: Path) -> SmallServices:
    return SmallServices(tmp_path)


def test_a_new_learner_finds_a_town(services: SmallServices) -> None:
    _, practice = learner(services)
    assert len(practice.reads.feed_ids(PRACTICE)) == 40
    assert practice.reads.me(PRACTICE).name == "Maren"
    assert practice.now() == MORNING


def test_an_act_is_judged_done_and_kept_in_one_step(services: SmallServices) -> None:
    store, practice = learner(services)
    changes = practice.perform(Intent(type="post", text="Good morning", audience="friends"))
    acted, posted = [entry.event for entry in changes.entries]
    assert isinstance(acted, Acted)
    assert isinstance(posted, Posted)
    assert acted.action.audience == "friends"
    assert acted.action.actor.duties == ("patient-care",)
    assert acted.assessment.verdict == "clear"
    assert changes.new_posts == (posted.post.id,)
    assert practice.reads.feed_ids(PRACTICE)[0] == posted.post.id
    assert list(store.entries())[-2:] == list(changes.entries)


def test_acts_of_the_past_hour_are_counted(services: SmallServices) -> None:
    _, practice = learner(services)
    for number in range(3):
        practice.perform(Intent(type="post", text=f"Line {number}"))
        practice.pass_time(practice.now() + 25 * MINUTE)
    changes = practice.perform(Intent(type="post", text="One more"))
    assert changes.entries[0].event.action.recent_actions == 2  # type: ignore[union-attr]


def test_what_cannot_be_done_changes_nothing(services: SmallServices) -> None:
    store, practice = learner(services)
    before = store.digest()
    with pytest.raises(ImpossibleError):
        practice.perform(Intent(type="comment", object="nothing", text="Hello"))
    assert store.digest() == before


def test_judging_a_draft_writes_nothing(services: SmallServices) -> None:
    store, practice = learner(services)
    before = len(list(store.entries()))
    assert practice.judge(Intent(type="post", text="Hello")).verdict == "clear"
    assert len(list(store.entries())) == before


def test_what_everybody_needs_is_read_ahead(tmp_path: Path) -> None:
    services = Services(tmp_path)
    services.read_ahead()
    services.read_ahead()
    services.finish()
    assert {"content", "library", "pack", "replies"} <= services.__dict__.keys()
    services.finish()


def test_a_fault_that_was_read_ahead_is_told_to_who_asks(tmp_path: Path) -> None:
    (tmp_path / "wrong.yaml").write_text("id: 1", "utf-8")
    services = Services(tmp_path, scenarios=tmp_path)
    services.read_ahead()
    services.finish()
    assert "pack" in services.__dict__
    with pytest.raises(DocumentError, match=r"wrong\.yaml"):
        services.library  # noqa: B018 (reading it is what is asked)


def test_the_judge_is_awake_before_the_first_act(services: SmallServices, tmp_path: Path) -> None:
    store, _ = learner(services)
    anew = SmallServices(tmp_path)
    practice = anew.open(store)
    before = store.digest()
    assert not practice.pulse()
    assert "pack" not in anew.__dict__  # the page may not be drawn yet
    assert not practice.pulse()
    assert "pack" in anew.__dict__
    assert store.digest() == before


def test_a_judge_that_cannot_read_is_told_at_the_pulse_and_lets_nothing_through(services: SmallServices) -> None:
    store, practice = learner(services)
    fault = DocumentError([Problem(code="D001", message="The file cannot be read.", advice="")])

    def broken(_: Action) -> Assessment:
        raise fault

    practice = Practice(store, StillClock(), broken)
    before = store.digest()
    assert not practice.pulse()
    with pytest.raises(DocumentError):
        practice.pulse()
    assert not practice.pulse()  # once is enough
    with pytest.raises(DocumentError):
        practice.perform(Intent(type="post", text="Good morning"))
    assert store.digest() == before


def test_practice_goes_on_after_a_restart(services: SmallServices) -> None:
    store, practice = learner(services)
    practice.pass_time(MORNING + 5 * MINUTE)
    practice.perform(Intent(type="post", text="Before"))
    practice.keep_draft("half a")
    digest = store.digest()
    store.close()
    again = services.shelf.open(services.shelf.cards()[0].id)
    practice = services.open(again)
    assert again.digest() == digest
    assert (practice.now(), practice.draft()) == (MORNING + 5 * MINUTE, "half a")


def test_a_scenario_goes_on_where_it_stood(services: SmallServices) -> None:
    store, practice = learner(services)
    services.begin(practice, "request-from-bed-12")
    started = practice.now()
    practice.pass_time(started + dt.timedelta(seconds=30))
    practice.perform(Intent(type="accept-friend", target="wendell"))
    state, run = practice.state, practice.run
    store.close()
    practice = services.open(services.shelf.open(services.shelf.cards()[0].id))
    shown = next(
        one for one in services.library.shown(practice.reads.runs()) if one.scenario.id == "request-from-bed-12"
    )
    assert (shown.progress, shown.run) == ("started", run)
    services.resume(practice, run)
    assert practice.state == state
    assert practice.next_due() == started + dt.timedelta(seconds=50)
    practice.pass_time(started + dt.timedelta(seconds=55))
    assert "favourite-nurse" in practice.reads.feed_ids(run)


def test_a_scenario_that_has_ended_takes_no_more_acts(services: SmallServices) -> None:
    _, practice = learner(services)
    services.begin(practice, "request-from-bed-12")
    assert practice.leave().ended
    assert practice.over
    assert not practice.leave()
    with pytest.raises(ImpossibleError, match="come to its end"):
        practice.perform(Intent(type="post", text="Hello"))


def test_runs_do_not_see_each_other(services: SmallServices) -> None:
    _, practice = learner(services)
    practice.perform(Intent(type="post", text="In practice"))
    services.begin(practice, "request-from-bed-12")
    people = practice.reads.people(practice.run)
    assert people[ME].name == "Maren"
    assert "wendell" in people
    texts = [
        shown.post.text for shown in practice.reads.posts(practice.run, practice.reads.feed_ids(practice.run)).values()
    ]
    assert "In practice" not in texts


def test_the_same_seed_and_acts_give_the_same_run(tmp_path: Path) -> None:
    told = []
    for name in ("one", "two"):
        services = SmallServices(tmp_path / name)
        store, practice = learner(services)
        services.begin(practice, "request-from-bed-12")
        practice.pass_time(practice.now() + dt.timedelta(seconds=20))
        practice.perform(
            Intent(type="decline-friend", target="wendell", text="Thank you, I keep this for old friends.")
        )
        practice.pass_time(practice.now() + dt.timedelta(minutes=5))
        told.append([(entry.run_seq, entry.at, entry.event) for entry in store.entries(practice.run)])
    assert told[0] == told[1]


def test_the_towns_clinic_is_the_employer_to_the_judge(services: SmallServices) -> None:
    _, practice = learner(services)
    assessment = practice.judge(
        Intent(type="post", text="We at Harbor Lake Clinic believe that parking should be free.")
    )
    assert 2 in {finding.guideline for finding in assessment.faults()}
