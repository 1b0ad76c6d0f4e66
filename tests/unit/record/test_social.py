import datetime as dt
import sqlite3
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from simulator.model import events as e
from simulator.model.clock import MORNING, StillClock
from simulator.model.events import PRACTICE
from simulator.model.social import ME, Message, Person, Post, Recommendation, Request
from simulator.record.migrations import steps
from simulator.record.reads import Found, Reads
from simulator.record.store import Store

PEOPLE = [
    Person(id=ME, name="Maren", skills=("Triage",)),
    Person(id="ada", name="Ada Núñez", headline="Baker", skills=("Bread", "Soup")),
    Person(id="bo", name="Bo Lind"),
]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path / "record.sqlite", StillClock())
    note(store, *(e.Joined(person=person) for person in PEOPLE))
    note(store, posted("p1", "ada", "Fresh bread on Mill Lane"), posted("mine", ME, "Rain"), posted("p2", "bo", "Snow"))
    return store


def note(store: Store, *events: e.Event) -> None:
    start = store.next_run_seq(PRACTICE)
    store.append(PRACTICE, [e.Timed(MORNING + dt.timedelta(seconds=start + n), one) for n, one in enumerate(events)])


def posted(key: str, author: str, text: str, **more: str) -> e.Posted:
    return e.Posted(post=Post(id=key, author=author, text=text, at=MORNING, **more))  # type: ignore[arg-type]


def message(key: str, sender: str, recipient: str) -> e.Messaged:
    return e.Messaged(message=Message(id=key, sender=sender, recipient=recipient, text=key, at=MORNING))


def asked(key: str, sender: str, recipient: str, **more: str) -> e.Requested:
    return e.Requested(request=Request(id=key, sender=sender, recipient=recipient, at=MORNING, **more))  # type: ignore[arg-type]


def topics(store: Store) -> list[tuple[str, str, str, str]]:
    return [(n.topic, n.actor, n.cause, n.post) for n in reversed(Reads(store).notifications(PRACTICE))]


def eventful(store: Store) -> None:
    """Something of every kind."""
    note(store, posted("c1", "ada", "Here too", in_reply_to="mine"), posted("c2", ME, "Really?", in_reply_to="p1"))
    note(store, posted("c3", "bo", "Yes", in_reply_to="p1", answers="c2"), posted("s1", "bo", "", shares="mine"))
    note(store, e.Liked(actor="bo", post="c2"), e.Liked(actor=ME, post="p1"), e.Followed(person="ada"))
    note(store, asked("r1", "ada", ME), asked("r2", ME, "bo"), e.Answered(request="r2", state="accepted"))
    note(store, asked("r3", ME, "ada", network="professional"), e.Answered(request="r3", state="accepted"))
    note(store, asked("r4", "bo", ME, purpose="recommendation", network="professional"))
    note(store, message("m1", "ada", ME), message("m2", ME, "ada"), message("m3", "ada", ME))
    note(store, e.Endorsed(person=ME, skill="Triage", actor="bo"), e.Endorsed(person="ada", skill="Soup"))
    note(store, e.Followed(person=ME, actor="ada"), e.Approved(what="logo"), e.ShiftChanged(on=True))
    written = Recommendation(id="w1", author="ada", person=ME, text="Calm", at=MORNING)
    note(store, e.Recommended(recommendation=written), e.Reported(post="p2", office="people", reason="harassment"))


def test_everything_is_rebuilt_alike(store: Store) -> None:
    eventful(store)
    note(store, e.Joined(person=Person(id="ada", name="Ada Berg")), e.Removed(post="p1"), e.Seen(notices=("n00010",)))
    note(store, e.Blocked(person="bo"), e.Blocked(person="bo", on=False), e.Parted(person="bo"))
    before = store.digest()
    store.rebuild()
    assert store.digest() == before
    assert Reads(store).search(PRACTICE, "Núñez").people == ()
    assert [person.id for person in Reads(store).search(PRACTICE, "berg").people] == ["ada"]


def test_what_concerns_the_learner_is_noticed_with_its_cause(store: Store) -> None:
    eventful(store)
    assert topics(store) == [
        ("comment", "ada", "c1", "mine"),
        ("reply", "bo", "c3", "p1"),
        ("share", "bo", "s1", "s1"),
        ("like", "bo", "c2", "p1"),
        ("request", "ada", "r1", ""),
        ("accepted", "bo", "r2", ""),
        ("accepted", "ada", "r3", ""),
        ("recommendation-request", "bo", "r4", ""),
        ("message", "ada", "m1", ""),
        ("message", "ada", "m3", ""),
        ("endorsement", "bo", "Triage", ""),
        ("follow", "ada", "ada", ""),
        ("approval", "center", "logo", ""),
        ("recommendation", "ada", "w1", ""),
    ]


def test_what_was_read_is_no_longer_counted(store: Store) -> None:
    eventful(store)
    reads = Reads(store)
    assert (reads.unread(PRACTICE), reads.unread_messages(PRACTICE)) == (12, 2)
    assert [(talk.person, len(talk.messages), talk.unread) for talk in reads.threads(PRACTICE)] == [("ada", 3, 2)]
    note(store, e.Seen(notices=reads.unread_of(PRACTICE, "ada")))
    assert (reads.unread(PRACTICE), reads.unread_messages(PRACTICE)) == (12, 0)
    note(store, e.Seen())
    assert reads.unread(PRACTICE) == 0
    assert all(notice.read for notice in reads.notifications(PRACTICE))


def test_ties_and_requests_are_told_apart(store: Store) -> None:
    eventful(store)
    reads = Reads(store)
    assert (reads.friends(PRACTICE), reads.connections(PRACTICE)) == ({"bo"}, {"ada"})
    assert (reads.following(PRACTICE), reads.followers(PRACTICE)) == ({"ada"}, {"ada"})
    assert [request.id for request in reads.requests(PRACTICE)] == ["r1"]
    assert {request.id: request.state for request in reads.sent_requests(PRACTICE)} == {
        "r2": "accepted",
        "r3": "accepted",
    }
    assert [request.id for request in reads.sent_requests(PRACTICE, "feed")] == ["r2"]
    assert [request.id for request in reads.asked_recommendations(PRACTICE)] == ["r4"]
    assert (reads.on_shift(PRACTICE), reads.approvals(PRACTICE)) == (True, ("logo",))


def test_who_is_blocked_is_out_of_sight_until_it_is_taken_back(store: Store) -> None:
    eventful(store)
    reads = Reads(store)
    seen = (reads.feed_ids(PRACTICE), reads.notifications(PRACTICE), reads.following(PRACTICE), reads.threads(PRACTICE))
    note(store, e.Blocked(person="ada"))
    assert reads.blocked(PRACTICE) == {"ada"}
    assert reads.feed_ids(PRACTICE) == ["s1", "mine"]
    assert "ada" not in {notice.actor for notice in reads.notifications(PRACTICE)}
    assert (reads.following(PRACTICE), reads.threads(PRACTICE)) == (set(), [])
    assert reads.comments(PRACTICE, "mine") == []
    own = reads.post(PRACTICE, "mine")
    assert own is not None
    assert own.comments == 0
    assert reads.requests(PRACTICE) == []
    assert not reads.search(PRACTICE, "bread").posts
    assert not reads.search(PRACTICE, "ada").people
    note(store, e.Blocked(person="ada", on=False))
    assert seen == (
        reads.feed_ids(PRACTICE), reads.notifications(PRACTICE), reads.following(PRACTICE), reads.threads(PRACTICE)
    )  # fmt: skip


def test_a_thread_is_in_reading_order_and_survives_a_missing_answer(store: Store) -> None:
    note(store, posted("a", "ada", "1", in_reply_to="mine"), posted("b", "bo", "2", in_reply_to="mine"))
    note(store, posted("c", ME, "1.1", in_reply_to="mine", answers="a"))
    note(store, posted("d", "ada", "1.1.1", in_reply_to="mine", answers="c"))
    reads = Reads(store)
    assert [(item.shown.post.text, item.depth) for item in reads.thread(PRACTICE, "mine")] == [
        ("1", 0), ("1.1", 1), ("1.1.1", 2), ("2", 0)
    ]  # fmt: skip
    note(store, e.Removed(post="c"))
    assert [(item.shown.post.id, item.depth) for item in reads.thread(PRACTICE, "mine")] == [
        ("a", 0),
        ("b", 0),
        ("d", 0),
    ]


def test_a_share_shows_its_original_as_long_as_that_is_there(store: Store) -> None:
    note(store, posted("s1", ME, "", shares="p1"))
    reads = Reads(store)
    share, original = reads.post(PRACTICE, "s1"), reads.post(PRACTICE, "p1")
    assert share is not None
    assert share.shared is not None
    assert original is not None
    assert (share.shared.id, original.shares) == ("p1", 1)
    assert reads.shared(PRACTICE, "p1", ME) == "s1"
    note(store, e.Removed(post="p1"))
    share = reads.post(PRACTICE, "s1")
    assert share is not None
    assert share.shared is None


def test_a_profile_brings_together_what_is_known(store: Store) -> None:
    eventful(store)
    shown = Reads(store).profile(PRACTICE, "ada")
    assert shown is not None
    assert (shown.posts, shown.friend, shown.connected, shown.followed, shown.asks) == (
        ("p1",),
        False,
        True,
        True,
        True,
    )
    assert [(row.skill, row.by) for row in shown.skills] == [("Bread", ()), ("Soup", (ME,))]
    own = Reads(store).profile(PRACTICE, ME)
    assert own is not None
    assert [written.text for written in own.recommendations] == ["Calm"]
    assert Reads(store).profile(PRACTICE, "nobody") is None


@pytest.mark.parametrize("query", ["bre", "MILL lan", "fresh, bread!", "br\u00e9ad"])
def test_posts_are_found_by_the_beginnings_of_their_words(store: Store, query: str) -> None:
    assert [shown.post.id for shown in Reads(store).search(PRACTICE, query).posts] == ["p1"]


def test_what_is_found_is_found_after_all_was_made_anew(store: Store) -> None:
    before = (store.digest(), Reads(store).search(PRACTICE, "bre"))
    store.rebuild()
    assert (store.digest(), Reads(store).search(PRACTICE, "bre")) == before
    assert store.connection.execute("pragma secure_delete").fetchone()[0] == 1


def test_people_are_found_without_accents_and_by_what_they_do(store: Store) -> None:
    reads = Reads(store)
    assert [person.id for person in reads.search(PRACTICE, "nunez").people] == ["ada"]
    assert [person.id for person in reads.search(PRACTICE, "bak").people] == ["ada"]
    assert [person.id for person in reads.search("r00001", "ada").people] == []
    assert reads.search(PRACTICE, "person") == reads.search(PRACTICE, "post") == Found()


HOSTILE = ['"', '" OR 1 --', "bread*", "NEAR(bread lane)", "words:bread", "run : x", "a AND", "NOT", "^bread",
           "-bread", "'); drop table post; --", "{bread}", "\x00bread", "\ud800",
           "_", "*", "(", "%" * 500, "a " * 5000]  # fmt: skip


@pytest.mark.parametrize("query", HOSTILE)
def test_a_hostile_query_is_only_words(store: Store, query: str) -> None:
    found = Reads(store).search(PRACTICE, query)
    assert {shown.post.id for shown in found.posts} <= {"p1"}
    assert Reads(store).post(PRACTICE, "p1") is not None


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Reads:
    store = Store(tmp_path_factory.mktemp("town") / "record.sqlite", StillClock())
    note(store, *(e.Joined(person=person) for person in PEOPLE), posted("p1", "ada", "Fresh bread"))
    return Reads(store)


@settings(max_examples=150, deadline=None)
@given(query=st.text(max_size=40))
def test_no_query_at_all_breaks_the_search(town: Reads, query: str) -> None:
    assert {shown.post.id for shown in town.search(PRACTICE, query).posts} <= {"p1"}


def test_a_file_from_before_is_filled_like_one_rebuilt(tmp_path: Path) -> None:
    path = tmp_path / "record.sqlite"
    connection = sqlite3.connect(path, isolation_level=None)
    steps.apply(Database(connection), stop_before="m003_social")
    old = [
        *(e.Joined(person=person) for person in PEOPLE), posted("p1", "ada", "Bread"), posted("mine", ME, "Rain"),
        posted("c1", "bo", "Here", in_reply_to="mine"), asked("r1", "ada", ME), message("m1", "ada", ME),
        message("m2", ME, "bo"),
    ]  # fmt: skip
    for number, event in enumerate(old, 1):
        row = (number, PRACTICE, number, MORNING.isoformat(), MORNING.isoformat(), e.encode_event(event).decode())
        connection.execute("insert into entry values (?, ?, ?, ?, ?, ?)", row)
        _as_before(connection, event)
    connection.close()
    store = Store(path, StillClock())
    filled = store.digest()
    store.rebuild()
    assert store.digest() == filled
    assert [topic for topic, *_ in topics(store)] == ["comment", "request", "message"]
    assert [shown.post.id for shown in Reads(store).search(PRACTICE, "bread").posts] == ["p1"]


def _as_before(db: sqlite3.Connection, event: e.Event) -> None:
    """Project an event as the program did before the step."""
    match event:
        case e.Joined(person=who):
            db.execute("insert into person values (?, ?, ?)", (PRACTICE, who.id, _body(event, "person")))
        case e.Posted(post=post):
            row = (PRACTICE, post.id, post.in_reply_to, post.author, post.at.isoformat(), 0, 0, _body(event, "post"))
            db.execute("insert into post values (?, ?, ?, ?, ?, ?, ?, ?)", row)
        case e.Requested(request=request):
            row = (PRACTICE, request.id, "pending", request.at.isoformat(), _body(event, "request"))
            db.execute("insert into request values (?, ?, ?, ?, ?)", row)
        case e.Messaged(message=sent):
            row = (PRACTICE, sent.id, sent.at.isoformat(), _body(event, "message"))
            db.execute("insert into message values (?, ?, ?, ?)", row)


def _body(event: e.Event, name: str) -> str:
    return e.msgspec.json.Encoder(order="deterministic").encode(getattr(event, name)).decode()
