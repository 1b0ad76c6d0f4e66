import json
from pathlib import Path

import msgspec
import pytest

from simulator.model import events
from simulator.model.action import Action, Actor, decode_action
from simulator.model.clock import MORNING
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import Message, Person, Post, Recommendation, Request

EVERY: list[events.Event] = [
    events.Joined(person=Person(id="a", name="A")),
    events.Posted(post=Post(id="p", author="a", text="x\N{PILE OF POO}", at=MORNING)),
    events.Removed(post="p"),
    events.Liked(actor="me", post="p", on=False),
    events.Requested(request=Request(id="r", sender="a", at=MORNING)),
    events.Answered(request="r", state="declined", words="Thank you"),
    events.Parted(person="a"),
    events.Messaged(message=Message(id="m", sender="a", recipient="me", text="Hi", at=MORNING)),
    events.Acted(
        intent=Intent(type="post", text="x"),
        action=Action(id="u1", type="post", actor=Actor(name="M")),
        assessment=Assessment(id="u1", verdict="clear", policy="p 1"),
    ),
    events.Started(scenario="s", digest="d", mode="exam", variant="boss", minutes=9, wall="2026-03-03T07:30:00+00:00"),
    events.Missed(expectation="e"),
    events.Broken(forbidden="f"),
    events.Stepped(step="s"),
    events.Hinted(hint="h"),
    events.Announced(id="a", text="t"),
    events.Sure(act="u1", percent=75),
    events.Disputed(act="u1", rule="G0101", words="w"),
    events.Ruled(act="u1", rule="G0101", stands=False, words="w", by="b"),
    events.Released(inject="i"),
    events.Met(expectation="e"),
    events.Flagged(flag="f"),
    events.Ended(ending="good"),
    events.Befriended(person="a", network="professional"),
    events.Followed(person="a", on=False),
    events.Blocked(person="a"),
    events.Reported(post="p", office="privacy", reason="privacy", words="A name"),
    events.Endorsed(person="a", skill="Baking"),
    events.Recommended(recommendation=Recommendation(id="w", author="me", person="a", text="Reliable", at=MORNING)),
    events.Approved(what="logo"),
    events.ShiftChanged(on=True),
    events.Seen(notices=("n00001",)),
]


@pytest.mark.parametrize("event", EVERY, ids=lambda event: type(event).__name__)
def test_an_event_comes_back_from_its_bytes(event: events.Event) -> None:
    body = events.encode_event(event)
    assert events.decode_event(body) == event
    assert events.encode_event(events.decode_event(body)) == body


def test_every_kind_of_event_is_covered_here() -> None:
    assert {type(event) for event in EVERY} == set(events.Event.__args__)  # type: ignore[attr-defined]


def test_an_action_refuses_what_the_contract_does_not_know() -> None:
    with pytest.raises(msgspec.ValidationError, match="unknown field `mood`"):
        decode_action('{"id": "1", "type": "post", "actor": {"name": "x"}, "mood": "good"}')
    with pytest.raises(msgspec.ValidationError, match=r"\$\.actor"):
        decode_action('{"id": "1", "type": "post", "actor": {}}')


def test_an_action_written_by_us_is_read_by_the_contract() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((Path(__file__).parents[2] / "contract" / "action.schema.json").read_text("utf-8"))
    action = Action(id="1", type="post", actor=Actor(name="M", duties=("patient-care",)), text="x", on_shift=True)
    jsonschema.validate(json.loads(msgspec.json.encode(action)), schema)
