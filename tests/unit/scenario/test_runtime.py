import datetime as dt
from pathlib import Path

import pytest

from simulator.documents import convert
from simulator.documents import read as read_document
from simulator.model.action import Action, ActionType, Actor
from simulator.model.clock import MORNING
from simulator.model.events import Acted, Ended, Met, Posted, Released, Timed
from simulator.model.finding import Assessment, Finding
from simulator.model.intent import Intent
from simulator.model.social import ME, Person
from simulator.scenario.brought import opening
from simulator.scenario.runtime import Run, advance, next_due, since, step
from simulator.scenario.schema import Scenario, When, duration

SCRIPT = """
id: small
title: Small
summary: x
briefing: x
objective: best practices
level: beginner
minutes: 1
role: {job: Nurse, duties: [patient-care]}
guidelines: [1]
seed: 1
cast:
  - {id: ada, name: Ada Lund}
opening:
  - {id: first, by: ada, at: -1h, text: Morning}
injects:
  - {id: hello, title: Ada writes, delay: 10s, message: {by: ada, text: Hello}}
  - {id: nudge, title: Ada wonders, when: {released: hello, silence: 30s}, message: {by: ada, text: Are you there}}
  - {id: thanks, title: Ada thanks, when: {met: answer}, delay: 5s, post: {id: glad, by: ada, text: Glad}}
expectations:
  - {id: answer, title: Answer, why: kind, points: 5, when: {act: {type: [message], to: ada, clear: true}}}
endings:
  - {id: bad, title: Bad, text: x, when: {finding: {guideline: 1, level: violation}}, delay: 1s}
  - {id: good, title: Good, text: x, when: {released: thanks}, delay: 5s, best: true}
  - {id: silent, title: Silent, text: x, when: {released: nudge}, delay: 60s}
"""


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Scenario:
    path: Path = tmp_path_factory.mktemp("scripts") / "small.yaml"
    path.write_text(SCRIPT, "utf-8")
    return convert(read_document(path), Scenario)


def at(seconds: float) -> dt.datetime:
    return MORNING + dt.timedelta(seconds=seconds)


def act(seconds: float, kind: ActionType, to: str = "", rule: str = "") -> Timed:
    guideline = int(rule[1:3]) if rule else 0
    findings = (Finding(rule=rule, guideline=guideline, level="violation", message="m", why=("w",)),) if rule else ()
    return Timed(
        at(seconds),
        Acted(
            intent=Intent(type=kind, target=to, text="words"),
            action=Action(id="u", type=kind, actor=Actor(name="M")),
            assessment=Assessment(id="u", verdict="violation" if rule else "clear", policy="p 1", findings=findings),
        ),
    )


def played(script: Scenario, until: float, *acts: Timed) -> list[tuple[float, str]]:
    """What happens until then, as seconds and names."""
    run, told = Run(at(0)), []
    for moment in [*acts, Timed(at(until), Ended())]:
        for timed in step(script, run, moment.at):
            run = advance(run, timed.at, timed.event)
            told.append(timed)
        if moment in acts:
            run = advance(run, moment.at, moment.event)
    names = {Released: "inject", Met: "expectation", Ended: "ending"}
    return [
        ((t.at - at(0)).total_seconds(), getattr(t.event, names[type(t.event)])) for t in told if type(t.event) in names
    ]


def test_silence_brings_the_nudge_and_the_silent_ending(script: Scenario) -> None:
    assert played(script, 300) == [(10, "hello"), (30, "nudge"), (90, "silent")]


def test_nothing_happens_before_its_time(script: Scenario) -> None:
    assert played(script, 9.9) == []
    assert played(script, 10) == [(10, "hello")]


def test_an_answer_meets_the_expectation_and_leads_to_the_good_ending(script: Scenario) -> None:
    told = played(script, 300, act(20, "message", "ada"))
    assert told == [(10, "hello"), (20, "answer"), (25, "thanks"), (30, "good")]


def test_a_fault_ends_it_badly_and_nothing_follows(script: Scenario) -> None:
    told = played(script, 300, act(20, "message", "ada", rule="G0101"))
    assert told == [(10, "hello"), (21, "bad")]


def test_jumping_in_time_gives_what_waiting_gives(script: Scenario) -> None:
    run, told = Run(at(0)), []
    for second in range(301):
        for timed in step(script, run, at(second)):
            run = advance(run, timed.at, timed.event)
            told.append(timed)
    assert told == step(script, Run(at(0)), at(300))


def test_an_inject_brings_what_it_says(script: Scenario) -> None:
    run = advance(Run(at(0)), at(12), Met(expectation="answer"))
    posts = [timed.event.post for timed in step(script, run, at(60)) if isinstance(timed.event, Posted)]
    assert [(post.id, post.author, post.at) for post in posts] == [("glad", "ada", at(17))]


def test_the_next_due_moment_is_known(script: Scenario) -> None:
    assert next_due(script, Run(at(0)), at(3)) == at(10)
    assert next_due(script, Run(at(0), ending="good"), at(3)) is None


def test_the_opening_brings_people_and_posts(script: Scenario) -> None:
    happenings = opening(script, Person(id=ME, name="Maren", portrait="a03"), {}, MORNING, {})
    people = [t.event.person for t in happenings if hasattr(t.event, "person")]
    assert [(who.id, who.name) for who in people] == [("me", "Maren"), ("ada", "Ada Lund")]
    assert people[0].duties == ("patient-care",)
    assert happenings[-1].at == at(-3600)


@pytest.mark.parametrize(
    ("when", "holds"),
    [
        (When(), 0),
        (When(released="hello"), 10),
        (When(released="other"), None),
        (When(all=(When(released="hello"), When(met="answer"))), 20),
        (When(any=(When(released="hello"), When(met="answer"))), 10),
        (When(any=(When(released="other"), When(met="answer"))), 20),
        (When(none=(When(released="other"),)), 0),
        (When(released="hello", none=(When(met="answer"),)), None),
        (When(silence="40s"), 40),
        (When(silence="70s"), None),
    ],
)
def test_a_condition_holds_since_the_last_of_it_came_true(when: When, holds: float | None) -> None:
    run = Run(at(0), released={"hello": at(10)}, met={"answer": at(20)})
    assert since(when, run, at(60)) == (None if holds is None else at(holds))


@pytest.mark.parametrize(("text", "seconds"), [("20s", 20), ("4m", 240), ("-2h10m", -7800), ("1h1m1s", 3661)])
def test_durations(text: str, seconds: int) -> None:
    assert duration(text).total_seconds() == seconds


@pytest.mark.parametrize("text", ["", "-", "20", "4 m", "1d", "s"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(ValueError, match="no duration"):
        duration(text)
