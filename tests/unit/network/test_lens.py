import datetime as dt

from simulator.model.events import Joined, Liked, Messaged, Posted, Timed
from simulator.model.social import ME, Message, Post
from simulator.network.lens import facts_in
from tests.unit.network.answering import DAY, MINUTE, NOON, PEOPLE, acted

TOWN = [Timed(NOON - DAY, Joined(person=person)) for person in PEOPLE.values()]


def message(key: str, sender: str, minutes: int) -> Timed:
    at = NOON + minutes * MINUTE
    return Timed(at, Messaged(message=Message(id=key, sender=sender, recipient=ME, text="Hm", at=at)))


def comment(key: str, author: str, minutes: int) -> Timed:
    at = NOON + minutes * MINUTE
    return Timed(at, Posted(post=Post(id=key, author=author, text="Hm", at=at, in_reply_to="u7")))


def test_the_facts_of_an_act_come_from_the_log() -> None:
    log = [
        *TOWN,
        acted("u5", "accept-friend", NOON - 2 * MINUTE, to="colleague-2"),
        acted("u6", "remove-friend", NOON - MINUTE, to="friend-2"),
        acted("u7", "post", NOON, [(1, "violation"), (5, "caution")], audience="friends"),
        comment("u7-a1", "friend-1", 4),
        Timed(NOON + 6 * MINUTE, Liked(actor="colleague-2", post="u7")),
        comment("u8", ME, 7),
        message("u7-a2", "patient-family-1", 31),
        message("x", "vendor-1", 32),
        acted("u9", "delete", NOON + dt.timedelta(minutes=50), under="u7"),
    ]
    found = facts_in(log, "u7")
    assert found is not None
    assert (found.key, found.at, found.audience, found.level, found.guidelines) == (
        "u7", NOON, "friends", "violation", (1,),
    )  # fmt: skip
    assert {"friend-1", "colleague-2"} <= set(found.circle)
    assert not {"friend-2", ME} & set(found.circle)
    assert ("journalist-1", "journalist") in found.others
    assert ("friend-2", "friend") in found.others
    assert not {ME, "organization-1"} & {person for person, _ in found.others}
    assert found.friends == 154 + len(found.circle)
    assert found.reacted == (("colleague-2", 6), ("friend-1", 4), ("patient-family-1", 31))
    assert found.deleted_at == NOON + dt.timedelta(minutes=50)
    assert found.to == ""


def test_a_message_is_for_one() -> None:
    found = facts_in([*TOWN, acted("u7", "message", NOON, to="journalist-1")], "u7")
    assert found is not None
    assert (found.audience, found.to, found.level, found.guidelines) == ("direct", "journalist-1", "clear", ())
    assert found.deleted_at is None


def test_what_nobody_did_has_no_facts() -> None:
    assert facts_in(TOWN, "u7") is None
