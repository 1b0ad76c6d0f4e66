"""The parts of the language beyond injects and endings: each sentence of docs/scenarios.md has a test here."""

import datetime as dt
from typing import Any

import msgspec
import pytest

from simulator.model import events as e
from simulator.model.action import Action, Actor, Object
from simulator.model.clock import MORNING
from simulator.model.events import Event, Timed
from simulator.model.finding import Assessment, Finding, Gravity
from simulator.model.intent import Intent
from simulator.model.social import ME, Person
from simulator.scenario.brought import named, opening
from simulator.scenario.holds import Run, since
from simulator.scenario.runtime import TIME_UP, advance, step
from simulator.scenario.schema import Scenario, When, variant
from simulator.scenario.scoring import score

BASE: dict[str, Any] = {
    "id": "small",
    "title": "Small",
    "summary": "x",
    "briefing": "x",
    "objective": "best practices",
    "level": "beginner",
    "minutes": 1,
    "role": {"job": "Nurse", "duties": ["patient-care"]},
    "guidelines": [],
    "seed": 1,
    "cast": [{"id": "ada", "name": "Ada Lund"}],
    "injects": [],
    "expectations": [],
    "endings": [{"id": "end", "title": "End", "text": "x", "when": {"elapsed": "1h"}, "best": True}],
}


def script(**parts: Any) -> Scenario:
    return msgspec.convert({**BASE, **parts}, Scenario)


def at(seconds: float) -> dt.datetime:
    return MORNING + dt.timedelta(seconds=seconds)


def act(seconds: float, kind: str = "post", rule: str = "", key: str = "u", parent: str = "", **intent: Any) -> Timed:
    found = Finding(rule=rule, guideline=int(rule[1:3] or 0), level="violation", message="m", why=("w",))
    said = msgspec.convert({"type": kind, "text": "words", "object": parent, **intent}, Intent)
    thing = Action(id=key, type=said.type, actor=Actor(name="M"), object=Object(id=parent) if parent else None)
    verdict = "violation" if rule else "clear"
    assessment = Assessment(id=key, verdict=verdict, policy="p 1", findings=(found,) if rule else ())
    return Timed(at(seconds), e.Acted(intent=said, action=thing, assessment=assessment))


def played(which: Scenario, until: float, *happenings: Timed, **run: Any) -> tuple[list[Timed], Run]:
    """What the script lets happen until then, and the run."""
    state, told = Run(at(0), **run), list[Timed]()
    for moment in [*happenings, None]:
        for timed in step(which, state, moment.at if moment else at(until)):
            state = advance(state, timed.at, timed.event)
            told.append(timed)
        if moment:
            state = advance(state, moment.at, moment.event)
    return told, state


NAMED: dict[type[Event], str] = {
    e.Released: "inject", e.Met: "expectation", e.Missed: "expectation", e.Broken: "forbidden", e.Stepped: "step",
    e.Flagged: "flag", e.Ended: "ending",
}  # fmt: skip


def moments(told: list[Timed], kind: type[Event]) -> list[tuple[float, str]]:
    """When events of a kind came, in seconds, and the id in each."""
    of = [one for one in told if isinstance(one.event, kind)]
    return [((one.at - at(0)).total_seconds(), getattr(one.event, NAMED[kind])) for one in of]


def posts(told: list[Timed]) -> list[tuple[str, str]]:
    return [(one.event.post.in_reply_to, one.event.post.answers) for one in told if isinstance(one.event, e.Posted)]


def inject(key: str, **parts: Any) -> dict[str, Any]:
    kinds = ("post", "request", "notification", "endorsement", "removal", "cue", "change", "message")
    brings = (
        {} if any(kind in parts for kind in kinds) else {"message": {"by": "ada", "text": f"{key} {{{{ada.first}}}}"}}
    )
    return {"id": key, "title": key, **brings, **parts}


def test_an_inject_comes_anew_each_time_its_condition_comes_true() -> None:
    which = script(
        injects=[inject("nag", when={"act": {"type": ["post"]}}, delay="5s", repeats=2, again=["once more"])]
    )
    told, _ = played(which, 200, act(10), act(50), act(90))
    assert moments(told, e.Released) == [(15, "nag"), (55, "nag-2")]
    assert [one.event.message.text for one in told if isinstance(one.event, e.Messaged)] == [
        "nag {{ada.first}}",
        "once more",
    ]


def test_without_a_condition_it_comes_again_and_again() -> None:
    told, _ = played(script(injects=[inject("tick", delay="30s", repeats=3)]), 300)
    assert [when for when, _ in moments(told, e.Released)] == [30, 60, 90]


@pytest.mark.parametrize(
    ("when", "met", "missed"), [(20, [(20, "answer")], []), (70, [], [(70, "answer")]), (None, [], [(70, "answer")])]
)
def test_an_expectation_has_its_time(
    when: float | None, met: list[tuple[float, str]], missed: list[tuple[float, str]]
) -> None:
    expected = {
        "id": "answer", "title": "t", "why": "w", "points": 5, "when": {"act": {"type": ["message"]}},
        "after": {"released": "hello"}, "within": "1m",
    }  # fmt: skip
    which = script(injects=[inject("hello", delay="10s")], expectations=[expected])
    told, _ = played(which, 200, *([act(when + 0.5 if when > 60 else when, "message")] if when else []))
    assert (moments(told, e.Met), moments(told, e.Missed)) == (met, missed)


def test_what_was_done_before_it_was_asked_for_does_not_count() -> None:
    expected = {
        "id": "answer", "title": "t", "why": "w", "points": 5,
        "when": {"act": {"type": ["message"]}}, "after": {"released": "hello"},
    }  # fmt: skip
    which = script(injects=[inject("hello", delay="10s")], expectations=[expected])
    assert moments(played(which, 99, act(5, "message"))[0], e.Met) == []
    assert moments(played(which, 99, act(5, "message"), act(30, "message"))[0], e.Met) == [(30, "answer")]


def test_an_alternative_counts_its_own_points() -> None:
    expected = {
        "id": "answer", "title": "t", "why": "w", "points": 8, "when": {"act": {"type": ["comment"]}},
        "alternatives": [{"when": {"act": {"type": ["message"]}}, "points": 5, "why": "quietly"}],
    }  # fmt: skip
    which = script(expectations=[expected])
    _, run = played(which, 60, act(5, "message"))
    line = score(which, run, lambda _: "minor").lines[0]
    assert (line.points, line.possible, line.why, line.at) == (5, 8, "quietly", 5)


@pytest.mark.parametrize(("rule", "points"), [("", 4), ("G0101", 0)])
def test_what_is_forbidden_costs_its_points_once_it_happens(rule: str, points: int) -> None:
    which = script(
        forbidden=[{"id": "no", "title": "t", "why": "w", "points": 4, "when": {"finding": {"guideline": 1}}}]
    )
    told, run = played(which, 60, act(5, rule=rule), act(9, rule=rule))
    assert moments(told, e.Broken) == ([(5, "no")] if rule else [])
    assert score(which, run, lambda _: "minor").points == points


def test_a_hint_costs_what_it_says() -> None:
    which = script(
        hints=[{"id": "look", "text": "Look", "costs": 3}],
        expectations=[{"id": "x", "title": "t", "why": "w", "points": 5, "when": {"act": {}}}],
    )
    _, run = played(which, 60, act(5), Timed(at(6), e.Hinted(hint="look")))
    found = score(which, run, lambda _: "minor")
    assert (found.points, found.possible) == (2, 5)
    assert [line.points for line in found.lines if line.kind == "hint"] == [-3]


def test_flags_and_steps_are_conditions() -> None:
    which = script(
        flags=[{"id": "spoke", "title": "t", "when": {"act": {"type": ["post"]}}}],
        steps=[
            {"id": "first", "title": "First"},
            {"id": "second", "title": "Second", "when": {"flag": "spoke", "elapsed": "40s"}},
            {"id": "third", "title": "Third", "when": {"elapsed": "1s"}},
        ],
        injects=[inject("late", when={"step": "second"}, delay="5s")],
    )
    told, _ = played(which, 100, act(10))
    assert moments(told, e.Flagged) == [(10, "spoke")]
    assert moments(told, e.Stepped) == [(0, "first"), (40, "second"), (40, "third")]
    assert moments(told, e.Released) == [(45, "late")]


def test_none_is_asked_at_the_moment_when_it_is_due() -> None:
    which = script(injects=[inject("nudge", delay="30s", when={"none": [{"elapsed": "60s"}, {"act": {}}]})])
    assert moments(played(which, 300)[0], e.Released) == [(30, "nudge")]
    assert moments(played(which, 300, act(20))[0], e.Released) == []


def test_an_act_and_its_finding_must_be_the_same_act() -> None:
    when = msgspec.convert({"act": {"type": ["post"]}, "finding": {"guideline": 1, "level": "fault"}}, When)
    _, run = played(script(), 60, act(5), act(9, "message", rule="G0101"))
    assert since(when, run, at(60)) is None
    _, run = played(script(), 60, act(5), act(9, rule="G0101"))
    assert since(when, run, at(60)) == at(9)


@pytest.mark.parametrize(
    ("match", "intent", "fits"),
    [
        ({"says": ["closed", "Exit 4"]}, {"text": "The ER is CLOSED tonight"}, True),
        ({"says": ["closed"]}, {"text": "All open"}, False),
        ({"audience": "friends"}, {"audience": "friends"}, True),
        ({"audience": "friends"}, {}, False),
        ({"account": "official"}, {"account": "official"}, True),
        ({"account": "official"}, {}, False),
        ({"reason": "privacy"}, {"reason": "privacy"}, True),
        ({"reason": "privacy"}, {"reason": "spam"}, False),
        ({"words": False}, {"text": "  "}, True),
    ],
)
def test_acts_are_told_apart(match: dict[str, Any], intent: dict[str, Any], fits: bool) -> None:
    _, run = played(script(), 60, act(5, **intent))
    assert (since(msgspec.convert({"act": match}, When), run, at(60)) is not None) == fits


def test_a_comment_comes_under_what_was_written_last() -> None:
    post = {"id": "reply", "by": "ada", "under": "mine", "text": "So true"}
    which = script(injects=[inject("reply", when={"act": {"type": ["post", "comment"]}}, delay="5s", post=post)])
    told, _ = played(which, 60, act(5, key="u1"))
    assert posts(told) == [("u1", "")]
    told, _ = played(which, 60, act(5, "comment", key="u1", parent="first"))
    assert [
        (one.event.post.in_reply_to, one.event.post.answers) for one in told if isinstance(one.event, e.Posted)
    ] == [("first", "u1")]


def test_every_kind_of_inject_brings_its_event() -> None:
    me = Person(id=ME, name="Maren", skills=("triage",))
    which = script(
        injects=[
            inject("ask", request={"by": "ada", "kind": "recommendation", "note": "Would you"}),
            inject("tell", notification={"text": "Four people shared it"}),
            inject("praise", endorsement="ada"),
            inject("gone", removal="first"),
            inject("look", cue={"watch": "Who reads first"}),
            inject("shift", change={"shift": True, "account": "official", "text": "Your shift begins"}),
        ]
    )
    told, _ = played(which, 5, me=me, names={"me": "Maren"})
    assert [type(one.event).__name__ for one in told if not isinstance(one.event, e.Released)] == [
        "Requested", "Announced", "Endorsed", "Removed", "ShiftChanged", "Joined", "Announced",
    ]  # fmt: skip


def test_a_limit_ends_the_run() -> None:
    told, run = played(script(), 200, limit=dt.timedelta(minutes=2))
    assert moments(told, e.Ended) == [(120, TIME_UP)]
    assert run.ending == TIME_UP


def test_a_variant_has_its_own_role_and_parts() -> None:
    which = script(
        variants=[{"id": "boss", "title": "As manager", "role": {"job": "Manager", "duties": ["management"]}}],
        injects=[inject("both"), inject("nurse", only=["main"]), inject("manager", only=["boss"])],
    )
    assert [one.id for one in variant(which, "main").injects] == ["both", "nurse"]
    boss = variant(which, "boss")
    assert ([one.id for one in boss.injects], boss.role.job) == (["both", "manager"], "Manager")
    with pytest.raises(KeyError):
        variant(which, "chef")


def test_drawn_names_stand_in_texts() -> None:
    which = script(
        cast=[{"id": "ada", "friend": True}],
        opening=[{"id": "first", "by": "ada", "at": "-1h", "text": "I am {{ada}}"}],
        history=[{"id": "m1", "by": "me", "to": "ada", "at": "-2h", "text": "Dear {{ada.first}}"}],
        on_shift=True,
    )
    told = opening(which, Person(id=ME, name="Maren"), {"ada": "Ida Nor"}, MORNING, {})
    assert [type(one.event).__name__ for one in told] == [
        "Joined", "Joined", "Befriended", "ShiftChanged", "Messaged", "Posted",
    ]  # fmt: skip
    assert [one.event.post.text for one in told if isinstance(one.event, e.Posted)] == ["I am Ida Nor"]
    assert named("{{nobody}} and {{ada.first}}", {"ada": "Ida Nor"}) == "{{nobody}} and Ida"


def test_a_ruling_takes_a_finding_out_of_the_score_and_the_newest_counts() -> None:
    def gravity(_: str) -> Gravity:
        return "grave"

    which = script(guidelines=[1])
    one = act(5, rule="G0101", key="u1")
    falls = e.Ruled(act="u1", rule="G0101", stands=False, words="A public event", by="T")
    stands = e.Ruled(act="u1", rule="G0101", stands=True, words="It does", by="T")
    assert score(which, played(which, 60, one)[1], gravity).points == 0
    assert score(which, played(which, 60, one, Timed(at(9), falls))[1], gravity).points == 10
    assert score(which, played(which, 60, one, Timed(at(9), falls), Timed(at(10), stands))[1], gravity).points == 0


def test_objectives_are_rated_one_by_one_and_an_exam_needs_all() -> None:
    other = {
        "id": "count", "title": "t", "why": "w", "points": 5, "when": {"act": {"type": ["share"]}},
        "objective": "measurement",
    }  # fmt: skip
    which = script(guidelines=[1], expectations=[other])
    _, run = played(which, 60, act(5))
    found = score(which, run, lambda _: "minor")
    assert [(one.objective, one.rating) for one in found.objectives] == [("measurement", "U"), ("best practices", "P")]
    assert not found.passed
    assert score(which, played(which, 60, act(5, "share"))[1], lambda _: "minor").passed
