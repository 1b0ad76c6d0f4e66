import datetime as dt
from pathlib import Path

import pytest

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.app.standing import change_shift, mark_read, open_thread, take_role
from simulator.app.undo import undo
from simulator.documents import data_folder
from simulator.model.action import Action, Media
from simulator.model.clock import MORNING, StillClock
from simulator.model.events import PRACTICE, Acted, Joined, Liked, Messaged, Posted, Timed
from simulator.model.intent import Intent
from simulator.model.social import CENTER, ME, Message, Person, Post, Profile
from simulator.network.center import WAIT
from simulator.network.content import load_content
from simulator.network.world import ImpossibleError
from simulator.record.store import Store

CONTENT = load_content(data_folder("assets"))
PEOPLE = [
    Person(id="ada", name="Ada Berg", relation="patient", skills=("Soup",)),
    Person(id="bo", name="Bo Lind", relation="colleague", friends_before=True),
]


class Town(Services):
    """Services whose clock stands still, with the content that comes with the program."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, clock=StillClock)
        self.__dict__["content"] = CONTENT


@pytest.fixture
def services(tmp_path: Path) -> Town:
    return Town(tmp_path)


@pytest.fixture
def store(services: Town) -> Store:
    store = services.shelf.open(services.shelf.create("Maren"))
    services.open(store)
    posts = [
        Post(id="p1", author="ada", text="Home at last", at=MORNING),
        Post(id="p2", author="bo", text="Rain", at=MORNING),
    ]
    store.append(PRACTICE, [Timed(MORNING, Joined(person=person)) for person in PEOPLE])
    store.append(PRACTICE, [Timed(MORNING, Posted(post=post)) for post in posts])
    return store


@pytest.fixture
def practice(services: Town, store: Store) -> Practice:
    return services.open(store)


def act(practice: Practice, **intent: object) -> ChangeSet:
    return practice.perform(Intent(**intent))  # type: ignore[arg-type]


def judged(changes: ChangeSet) -> Action:
    return next(entry.event.action for entry in changes.entries if isinstance(entry.event, Acted))


def made(changes: ChangeSet) -> str:
    return next(entry.event.post.id for entry in changes.entries if isinstance(entry.event, Posted))


def again(services: Town, store: Store) -> tuple[Store, Practice]:
    """The program, started anew."""
    digest = store.digest()
    store.close()
    opened = services.shelf.open(services.shelf.cards()[0].id)
    practice = services.open(opened)
    assert opened.digest() == digest
    return opened, practice


def everything(practice: Practice) -> None:
    """One act of every type of the contract."""
    own = made(act(practice, type="post", text="Morning", picture="fun-run", audience="friends"))
    act(practice, type="comment", object="p1", text="Welcome back")
    act(practice, type="share", object="p2")
    act(practice, type="react", object="p1")
    act(practice, type="delete", object=own)
    act(practice, type="report", object="p1", reason="privacy", text="It names a neighbor")
    act(practice, type="message", target="bo", text="Coffee?", audience="direct")
    for sender in {request.sender for request in practice.reads.requests(PRACTICE, "feed")}:
        act(practice, type="accept-friend", target=sender)
        act(practice, type="remove-friend", target=sender)
    (asker,) = practice.reads.requests(PRACTICE, "professional")
    act(practice, type="ignore-friend", target=asker.sender, network="professional")
    act(practice, type="friend-request", target="ada", text="Remember me?")
    act(practice, type="friend-request", target="bo", network="professional")
    act(practice, type="follow", target="ada")
    act(practice, type="unfollow", target="ada")
    act(practice, type="block", target="ada")
    act(practice, type="unblock", target="ada")
    act(practice, type="endorse", target="ada", skill="Soup")
    act(practice, type="recommend", target="bo", text="Always on time")
    act(practice, type="request-recommendation", target="bo", text="Would you?")
    act(practice, type="update-profile", profile=Profile(bio="Views are mine", handle="maren"))


def test_every_act_survives_a_restart_and_a_rebuild(services: Town, store: Store, practice: Practice) -> None:
    everything(practice)
    change_shift(practice, True)
    take_role(practice, services.roles()["management"])
    mark_read(practice)
    store, practice = again(services, store)
    digest = store.digest()
    store.rebuild()
    assert store.digest() == digest
    me = practice.reads.me(PRACTICE)
    assert (me.bio, me.handle, me.job) == ("Views are mine", "maren", "Nurse manager")
    assert practice.reads.on_shift(PRACTICE)


def test_declining_with_words_is_a_message_and_no_friendship(practice: Practice) -> None:
    request = practice.reads.requests(PRACTICE, "feed")[0]
    act(practice, type="decline-friend", target=request.sender, text="Thank you, I keep this for old friends.")
    assert request.sender not in practice.reads.friends(PRACTICE)
    assert practice.reads.talk(PRACTICE, request.sender)[-1].text.startswith("Thank you")


def test_the_judge_hears_of_the_role_the_shift_and_the_hour_before(services: Town, practice: Practice) -> None:
    assert judged(act(practice, type="post", text="One")).on_shift is False
    change_shift(practice, True)
    assert not change_shift(practice, True)
    take_role(practice, services.roles()["communications"])
    action = judged(act(practice, type="post", text="Two", account="official"))
    assert (action.on_shift, action.recent_actions) == (True, 1)
    assert (action.actor.account, action.actor.duties) == ("official", ("communications",))
    practice.pass_time(practice.now() + dt.timedelta(minutes=61))
    change_shift(practice, False)
    action = judged(act(practice, type="post", text="Three"))
    assert (action.on_shift, action.recent_actions) == (False, 0)


def test_the_official_account_goes_with_the_role(services: Town, practice: Practice) -> None:
    take_role(practice, services.roles()["communications"])
    act(practice, type="post", text="Open again", account="official")
    take_role(practice, services.roles()["student"])
    with pytest.raises(ImpossibleError, match="no official account"):
        act(practice, type="post", text="Open again", account="official")


def test_a_manager_has_direct_reports_whom_the_judge_knows(services: Town, practice: Practice) -> None:
    take_role(practice, services.roles()["management"])
    people = practice.reads.people(PRACTICE)
    assert sum(person.relation == "direct-report" for person in people.values()) == 3
    action = judged(act(practice, type="friend-request", target="bo"))
    assert action.target is not None
    assert (action.target.relation, action.target.friends_before) == ("direct-report", True)
    assert "management" in action.actor.duties


def test_a_role_is_not_taken_in_a_scenario(services: Town, practice: Practice) -> None:
    services.begin(practice, "request-from-bed-12")
    with pytest.raises(ImpossibleError, match="free practice"):
        take_role(practice, services.roles()["student"])


def test_pictures_are_judged_by_what_they_show(practice: Practice) -> None:
    changes = act(practice, type="post", picture="fun-run", consent=True)
    assert judged(changes).media == (Media(shows=("staff", "event"), consent=True),)
    shown = practice.reads.post(PRACTICE, made(changes))
    assert shown is not None
    assert shown.post.picture is not None
    assert shown.post.picture.name == "fun-run"


def test_a_share_is_judged_with_what_it_shares(practice: Practice) -> None:
    first = act(practice, type="share", object="p1")
    assert judged(first).object is not None
    action = judged(act(practice, type="share", object=made(first), text="So glad"))
    assert action.object is not None
    assert (action.object.id, action.object.text) == ("p1", "Home at last")
    assert action.object.author is not None
    assert action.object.author.relation == "patient"
    assert judged(act(practice, type="delete", object=made(first))).object.id == made(first)  # type: ignore[union-attr]


def test_an_answer_to_a_comment_is_judged_with_the_comment(practice: Practice) -> None:
    comment = made(act(practice, type="comment", object="p2", text="Yes"))
    action = judged(act(practice, type="comment", object=comment, text="And snow"))
    assert action.object is not None
    assert (action.object.text, action.object.in_reply_to) == ("Yes", "p2")
    assert [item.depth for item in practice.reads.thread(PRACTICE, "p2")] == [0, 1]


def test_a_new_profile_is_judged_as_it_will_be(practice: Practice) -> None:
    intent = Intent(type="update-profile", profile=Profile(name="Maren of the Clinic", avatar="logo", url="x.example"))
    before = practice.reads.me(PRACTICE)
    action = judged(practice.perform(intent))
    assert (action.actor.name, action.actor.avatar, action.actor.url) == ("Maren of the Clinic", "logo", "x.example")
    assert (action.text, action.actor.handle) == ("", before.handle)
    assert judged(act(practice, type="post", text="Hello")).actor.name == "Maren of the Clinic"


def test_notes_and_reports_are_between_two(practice: Practice) -> None:
    assert judged(act(practice, type="friend-request", target="ada", text="Hi")).audience == "direct"
    assert judged(act(practice, type="report", object="p1", reason="false", text="No")).audience == "direct"
    assert judged(act(practice, type="endorse", target="ada", skill="Soup")).network == "professional"
    request = judged(act(practice, type="friend-request", target="ada", network="professional"))
    assert request.network == "professional"


def test_what_was_reported_is_out_of_the_feed(services: Town, practice: Practice) -> None:
    changes = act(practice, type="report", object="p1", reason="privacy")
    assert changes.removed_posts == ("p1",)
    assert "p1" not in practice.reads.feed_ids(PRACTICE)
    assert "privacy" in services.office("privacy")
    assert services.office("network") == "the moderators of the network"


@pytest.mark.parametrize(
    "intent",
    [
        {"type": "react", "object": "p1"},
        {"type": "follow", "target": "ada"},
        {"type": "block", "target": "ada"},
        {"type": "share", "object": "p1"},
    ],
)
def test_what_is_harmless_is_taken_back(practice: Practice, intent: dict[str, str]) -> None:
    def seen() -> tuple[object, ...]:
        reads = practice.reads
        return reads.feed_ids(PRACTICE), reads.post(PRACTICE, "p1"), reads.profile(PRACTICE, "ada")

    before = seen()
    changes = act(practice, **intent)
    assert seen() != before
    back = undo(changes)
    assert back is not None
    practice.perform(back)
    assert seen() == before


def test_words_are_not_taken_back(practice: Practice) -> None:
    assert undo(act(practice, type="share", object="p1", text="Look")) is None
    assert undo(act(practice, type="post", text="Hello")) is None
    assert undo(ChangeSet()) is None


def test_notifications_are_read_once(practice: Practice, store: Store) -> None:
    mark_read(practice)
    own = made(act(practice, type="post", text="Hello"))
    message = Message(id="m1", sender="bo", recipient=ME, text="Hi", at=practice.now())
    arrived = [Liked(actor="bo", post=own), Messaged(message=message)]
    store.append(PRACTICE, [Timed(practice.now(), event) for event in arrived])  # type: ignore[arg-type]
    newest = practice.reads.notifications(PRACTICE)
    assert [(notice.topic, notice.cause, notice.read) for notice in newest[:2]] == [
        ("message", "m1", False), ("like", own, False)
    ]  # fmt: skip
    assert open_thread(practice, "bo").arrivals
    assert not open_thread(practice, "bo")
    assert mark_read(practice, newest[1].id)
    assert not mark_read(practice, newest[1].id)
    assert not mark_read(practice)


QUESTIONS = {
    "yes": "May we use the logo for the official page of our unit?",
    "no": "May I use the logo on my personal profile?",
    "question": "May I use the logo?",
}


@pytest.mark.parametrize("verdict", QUESTIONS)
def test_the_center_answers_after_a_while_over_a_restart(
    services: Town, store: Store, practice: Practice, verdict: str
) -> None:
    act(practice, type="message", target=CENTER, text=QUESTIONS[verdict], audience="direct")
    asked = practice.now()
    assert practice.next_due() == asked + WAIT
    store, practice = again(services, store)
    assert not practice.pass_time(asked + WAIT - dt.timedelta(seconds=1))
    changes = practice.pass_time(asked + WAIT)
    assert changes.arrivals
    assert changes.standing == (verdict == "yes")
    assert practice.reads.approvals(PRACTICE) == (("logo",) if verdict == "yes" else ())
    store, practice = again(services, store)
    assert not practice.pass_time(asked + 3 * WAIT)
    assert [message.sender for message in practice.reads.talk(PRACTICE, CENTER)] == [ME, CENTER]
    action = judged(act(practice, type="update-profile", profile=Profile(avatar="logo")))
    assert action.actor.approvals == (("logo",) if verdict == "yes" else ())
    topics = {notice.topic for notice in practice.reads.notifications(PRACTICE)}
    assert ("approval" in topics) == (verdict == "yes")


def test_a_world_from_before_gets_its_ties_on_opening(services: Town) -> None:
    store = services.shelf.open(services.shelf.create("Old"))
    store.append(PRACTICE, services._drawn(store))
    practice = services.open(store)
    assert practice.reads.friends(PRACTICE)
    assert CENTER in practice.reads.people(PRACTICE)
    before = store.digest()
    services.open(store)
    assert store.digest() == before


def test_people_of_a_scenario_are_its_own(services: Town, practice: Practice) -> None:
    services.begin(practice, "request-from-bed-12")
    assert CENTER not in practice.reads.people(practice.run)
    assert practice.reads.friends(practice.run) == set()
    with pytest.raises(ImpossibleError, match="Choose whom"):
        act(practice, type="message", target=CENTER, text="The logo?")
