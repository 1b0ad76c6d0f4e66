"""What happened: the append-only log from which everything shown can be rebuilt.

An `Event` says what; an `Entry` says when and where in the log. Across files an entry is identified by the random id
of the learner's file and its `seq`; inside one run `run_seq` counts from 1 without a gap.
"""

import datetime as dt
from typing import TypeAlias

import msgspec

from simulator.model.action import Action
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import Message, Person, Post, Request, RequestState


class _Event(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind", tag=lambda name: name.lower()
):
    pass


class Joined(_Event, frozen=True):
    """A person is on the network, or their profile changed."""

    person: Person


class Posted(_Event, frozen=True):
    """A post or a comment appeared."""

    post: Post


class Removed(_Event, frozen=True):
    """A post or a comment was deleted by its author."""

    post: str


class Liked(_Event, frozen=True):
    """Somebody likes a post, or takes it back (`on` false)."""

    actor: str
    post: str
    on: bool = True


class Requested(_Event, frozen=True):
    """Somebody asks the learner to be friends."""

    request: Request


class Answered(_Event, frozen=True):
    """The learner answered a request, in `words` or without."""

    request: str
    state: RequestState
    words: str = ""


class Parted(_Event, frozen=True):
    """The learner removed somebody from the friends."""

    person: str


class Messaged(_Event, frozen=True):
    """A direct message was sent."""

    message: Message


class Acted(_Event, frozen=True):
    """The learner did something, and the judge read it. `warned` tells that the finding was shown before."""

    intent: Intent
    action: Action
    assessment: Assessment
    warned: bool = False


class Started(_Event, frozen=True):
    """A scenario began. `digest` identifies the script, so that a changed script is noticed."""

    scenario: str
    digest: str
    seed: int = 0


class Released(_Event, frozen=True):
    """An inject of the running scenario was delivered."""

    inject: str


class Met(_Event, frozen=True):
    """An expectation of the running scenario was met."""

    expectation: str


class Flagged(_Event, frozen=True):
    """A flag of the running scenario was raised."""

    flag: str


class Ended(_Event, frozen=True):
    """The running scenario came to an ending; `ending` is empty where the learner left it."""

    ending: str = ""


Event: TypeAlias = (
    Joined | Posted | Removed | Liked | Requested | Answered | Parted | Messaged
    | Acted | Started | Released | Met | Flagged | Ended
)  # fmt: skip

PRACTICE = "practice"
"""The run in which free practice is recorded."""


class Timed(msgspec.Struct, frozen=True):
    """An event with the virtual moment at which it happened; not yet in the log."""

    at: dt.datetime
    event: Event


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """One line of the log."""

    seq: int
    run: str
    run_seq: int
    at: dt.datetime
    event: Event


_decoder: msgspec.json.Decoder[Event] = msgspec.json.Decoder(Event)
_encoder = msgspec.json.Encoder(order="deterministic")


def encode_event(event: Event) -> bytes:
    """The event as JSON, keys in a fixed order: the same event gives the same bytes."""
    return _encoder.encode(event)


def decode_event(body: bytes | str) -> Event:
    """The event from its JSON; raises `msgspec.ValidationError` where it is none."""
    return _decoder.decode(body)
