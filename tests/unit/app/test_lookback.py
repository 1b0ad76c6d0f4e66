"""Looking back: any run's report without turning to it, and how the network stood at a moment."""

import datetime as dt
from pathlib import Path

import pytest

from simulator.app.lookback import stood
from simulator.app.session import Session, SessionError
from simulator.model.events import PRACTICE
from simulator.model.intent import Intent
from tests.support import SmallServices, learner

BED = "request-from-bed-12"


def test_any_run_can_be_looked_back_on(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    services.begin(practice, BED)
    first = practice.run
    practice.leave()
    practice.enter(PRACTICE)
    found = services.report(practice, run=first)
    assert (found.scenario, found.ending, practice.run) == (BED, "", PRACTICE)
    with pytest.raises(ValueError, match="no report"):
        services.report(practice)


def test_how_the_network_stood_at_a_moment(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    services.begin(practice, BED)
    begun = practice.now()
    practice.pass_time(begun + dt.timedelta(seconds=30))
    practice.perform(Intent(type="accept-friend", target="wendell"))
    practice.pass_time(begun + dt.timedelta(seconds=60))
    practice.perform(Intent(type="post", text="Soup tonight"))
    practice.perform(Intent(type="delete", object=practice.reads.feed_ids(practice.run)[0]))
    practice.pass_time(begun + dt.timedelta(seconds=120))
    log = practice.reads.log(practice.run)

    before, asked, told, later = (stood(log, begun + dt.timedelta(seconds=after)) for after in (5, 20, 55, 120))
    assert (before.waiting, asked.waiting, told.waiting) == ((), ("wendell",), ())
    assert told.friends == ("wendell",)
    assert told.top is not None
    assert told.top.id == "favourite-nurse"
    assert (told.under, later.under) == (0, 1)
    assert later.mine == ()


def test_a_session_names_the_script_it_means(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    made = services.library.session(BED, mode="drill", minutes=8)
    assert (made.mode, made.minutes, services.library.other(made)) == ("drill", 8, False)
    assert services.library.other(Session(scenario=BED, digest="0" * 64))
    assert not services.library.other(Session(scenario=BED))
    with pytest.raises(SessionError, match="no scenario"):
        services.library.session("nowhere")
    with pytest.raises(SessionError, match="no variant"):
        services.library.session(BED, variant="nobody")


def test_the_clock_of_an_exam_runs_even_where_it_was_stopped_before(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    practice.pause()
    services.begin(practice, Session(scenario=BED, mode="exam"))
    assert practice.running


def test_going_back_begins_at_the_moment_of_the_act(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    services.begin(practice, BED)
    begun = practice.now()
    practice.pass_time(begun + dt.timedelta(seconds=30))
    practice.perform(Intent(type="accept-friend", target="wendell"))
    practice.leave()
    assert practice.state is not None
    services.branch(practice, practice.run, practice.state.acts[0].number)
    assert practice.now() == begun + dt.timedelta(seconds=30)
    assert [request.sender for request in practice.reads.requests(practice.run)] == ["wendell"]
    practice.perform(Intent(type="decline-friend", target="wendell"))
    assert services.report(practice).acts[0].at == 30


def test_the_coach_is_silent_where_nobody_is_to_be_warned(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    accept = Intent(type="accept-friend", target="wendell")
    for mode, warned in (("practice", True), ("drill", False), ("exam", False)):
        services.begin(practice, Session(scenario=BED, mode=mode))  # type: ignore[arg-type]
        practice.pass_time(practice.now() + dt.timedelta(seconds=30))
        assert bool(practice.coach(accept).faults()) == warned
        assert practice.judge(accept).faults()


def test_only_what_people_can_see_gets_far(tmp_path: Path) -> None:
    services = SmallServices(tmp_path)
    _, practice = learner(services)
    services.begin(practice, BED)
    practice.pass_time(practice.now() + dt.timedelta(seconds=30))
    practice.perform(Intent(type="post", text="Good morning, lake"))
    practice.perform(Intent(type="accept-friend", target="wendell"))
    posted, accepted = services.report(practice).acts
    assert posted.reach is not None
    assert 1 <= posted.reach.seen <= posted.reach.low <= posted.reach.high
    assert accepted.reach is None
    assert services.report(practice, far=False).acts[0].reach is None


@pytest.mark.parametrize("guideline", range(1, 11))
def test_every_guideline_has_a_sentence_and_somebody_to_ask(tmp_path: Path, guideline: int) -> None:
    says, ask = SmallServices(tmp_path).counsel(guideline)
    assert says.endswith(".")
    assert ask != "the moderators of the network"
