"""What happened: the append-only log from which everything shown can be rebuilt.

An `Event` says what; an `Entry` says when and where in the log. Across files an entry is identified by the random id
of the learner's file and its `seq`; inside one run `run_seq` counts from 1 without a gap.
"""

import datetime as dt
from typing import Literal, TypeAlias

import msgspec

from simulator.model.action import Action, Network
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import ME, Approval, Message, Person, Post, Reason, Recommendation, Request, RequestState

Mode = Literal["practice", "drill", "exam"]
"""How a scenario is played: with hints and the pause, with feedback at the end, or once and against the clock."""


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
    """Somebody asks the learner, or the learner asks somebody, to be friends or for a recommendation."""

    request: Request


class Answered(_Event, frozen=True):
    """The one who was asked answered a request, in `words` or without."""

    request: str
    state: RequestState
    words: str = ""


class Parted(_Event, frozen=True):
    """The learner removed somebody from the friends, or from the connections of the professional network."""

    person: str
    network: Network = "feed"


class Befriended(_Event, frozen=True):
    """Somebody is a friend or a connection of the learner without having asked here, as from before."""

    person: str
    network: Network = "feed"


class Followed(_Event, frozen=True):
    """Somebody follows somebody, or no longer (`on` false)."""

    person: str
    actor: str = ME
    on: bool = True


class Blocked(_Event, frozen=True):
    """The learner blocked somebody, or took it back (`on` false)."""

    person: str
    on: bool = True


class Reported(_Event, frozen=True):
    """The learner reported a post or a comment to `office`; it is not shown to them any more."""

    post: str
    office: str
    reason: Reason = "other"
    words: str = ""


class Endorsed(_Event, frozen=True):
    """Somebody endorsed a skill of somebody."""

    person: str
    skill: str
    actor: str = ME


class Recommended(_Event, frozen=True):
    """Somebody wrote a recommendation of somebody."""

    recommendation: Recommendation


class Approved(_Event, frozen=True):
    """The Center for Social Media approved the use of the name or the logo."""

    what: Approval


class ShiftChanged(_Event, frozen=True):
    """The learner's virtual shift began or ended."""

    on: bool


class Seen(_Event, frozen=True):
    """The learner has read notifications, by id; none named means all that were there."""

    notices: tuple[str, ...] = ()


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
    """A scenario began. `digest` identifies the script, so that a changed script is noticed.

    `minutes` is the time after which it ends by itself (0: no limit), `wall` when an exam began by the computer.
    A run that goes on from just before an act of another one names that run and the act's number in it.
    """

    scenario: str
    digest: str
    seed: int = 0
    mode: Mode = "practice"
    variant: str = "main"
    minutes: int = 0
    wall: str = ""
    branch_of: str = ""
    branch_at: int = 0


class Released(_Event, frozen=True):
    """An inject of the running scenario was delivered."""

    inject: str


class Met(_Event, frozen=True):
    """An expectation of the running scenario was met: as it says (0), or by one of its alternatives, from 1."""

    expectation: str
    alternative: int = 0


class Missed(_Event, frozen=True):
    """The time for an expectation of the running scenario is over, and it was not met."""

    expectation: str


class Broken(_Event, frozen=True):
    """Something happened that must not happen in the running scenario."""

    forbidden: str


class Stepped(_Event, frozen=True):
    """A step of the running scenario began."""

    step: str


class Hinted(_Event, frozen=True):
    """The learner asked for a hint."""

    hint: str


class Announced(_Event, frozen=True):
    """The network itself told the learner something."""

    id: str
    text: str


class Sure(_Event, frozen=True):
    """How sure the learner is that an act of theirs was right, in percent, said before the verdict."""

    act: str
    percent: int


class Disputed(_Event, frozen=True):
    """The learner disagrees with a finding on an act, by its rule, and says why."""

    act: str
    rule: str
    words: str


class Ruled(_Event, frozen=True):
    """A trainer ruled on a disputed finding: it stands, or it does not. The newest ruling counts."""

    act: str
    rule: str
    stands: bool
    words: str
    by: str = ""


class Flagged(_Event, frozen=True):
    """A flag of the running scenario was raised."""

    flag: str


class Ended(_Event, frozen=True):
    """The running scenario came to an ending; `ending` is empty where the learner left it."""

    ending: str = ""


Event: TypeAlias = (
    Joined | Posted | Removed | Liked | Requested | Answered | Parted | Messaged
    | Acted | Started | Released | Met | Missed | Broken | Stepped | Flagged | Hinted | Ended
    | Announced | Sure | Disputed | Ruled
    | Befriended | Followed | Blocked | Reported | Endorsed | Recommended | Approved | ShiftChanged | Seen
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
