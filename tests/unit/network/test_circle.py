import pytest

from simulator.model.clock import MORNING
from simulator.model.events import Acted, Answered, Befriended, Event, Parted, Requested
from simulator.model.social import ME, Person, Request
from simulator.network.circle import Circle
from tests.unit.network.answering import acted

ADA = Person(id="stranger-1", name="Ada")
OLD = Person(id="stranger-1", name="Ada", friends_before=True)
ASKED = Requested(request=Request(id="q1", sender=ME, recipient="stranger-1", at=MORNING))
SAYS_YES = Answered(request="q1", state="accepted")


def act(kind: str) -> Acted:
    event = acted("u1", kind, MORNING, to="stranger-1").event
    assert isinstance(event, Acted)
    return event


@pytest.mark.parametrize(
    ("person", "events", "friend"),
    [
        (ADA, [], False),
        (OLD, [], True),
        (ADA, [Befriended(person="stranger-1")], True),
        (ADA, [Befriended(person="stranger-1", network="professional")], False),
        (ADA, [act("accept-friend")], True),
        (ADA, [ASKED], False),
        (ADA, [ASKED, SAYS_YES], True),
        (ADA, [ASKED, Answered(request="q1", state="declined")], False),
        (ADA, [SAYS_YES], False),
        (OLD, [act("remove-friend")], False),
        (OLD, [Parted(person="stranger-1")], False),
        (OLD, [Parted(person="stranger-1", network="professional")], True),
        (OLD, [Parted(person="stranger-1"), Befriended(person="stranger-1")], True),
        (OLD, [act("block")], False),
    ],
)
def test_who_is_a_friend(person: Person, events: list[Event], friend: bool) -> None:
    circle = Circle()
    for event in events:
        circle.take(event)
    assert circle.friend(person) is friend


def test_who_asked_or_is_blocked_is_known() -> None:
    circle = Circle()
    for event in (ASKED, act("block")):
        circle.take(event)
    assert (circle.asked, circle.blocked) == ({"stranger-1"}, {"stranger-1"})
    circle.take(act("unblock"))
    assert circle.blocked == set()
