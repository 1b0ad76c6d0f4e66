import dataclasses
from collections.abc import Mapping
from typing import get_args

import pytest

from simulator.model.action import ActionType, Media
from simulator.model.clock import MORNING
from simulator.model.events import (
    Answered,
    Blocked,
    Endorsed,
    Event,
    Followed,
    Joined,
    Liked,
    Messaged,
    Parted,
    Posted,
    Recommended,
    Removed,
    Reported,
    Requested,
)
from simulator.model.intent import LONGEST, Intent
from simulator.model.social import ME, Person, Post, Profile, Request
from simulator.network.content import Scene
from simulator.network.world import ImpossibleError, consequences

POSTS = {
    "p1": Post(id="p1", author="ada", text="Snow", at=MORNING),
    "c1": Post(id="c1", author="bo", text="Yes", at=MORNING, in_reply_to="p1"),
    "few": Post(id="few", author="ada", text="Soup", at=MORNING, audience="friends"),
    "mine": Post(id="mine", author=ME, text="Rain", at=MORNING),
    "echo": Post(id="echo", author="bo", text="", at=MORNING, shares="p1"),
    "bad": Post(id="bad", author="troll", text="Ha", at=MORNING),
}
PEOPLE = {key: Person(id=key, name=key.title(), skills=("Soup",)) for key in ("ada", "bo", "cy", "troll", ME)}
REQUESTS = {
    "r1": Request(id="r1", sender="ada", at=MORNING),
    "r2": Request(id="r2", sender=ME, recipient="cy", at=MORNING),
    "r3": Request(id="r3", sender="bo", at=MORNING, network="professional"),
    "r4": Request(id="r4", sender="ada", at=MORNING, network="professional", purpose="recommendation"),
    "r5": Request(id="r5", sender=ME, recipient="bo", at=MORNING, network="professional", purpose="recommendation"),
}


@dataclasses.dataclass
class Town:
    """Ada has posted and asks to be friends; Bo is a friend, liked, followed and endorsed; a troll is blocked."""

    me: Person = PEOPLE[ME]
    shares: frozenset[str] = frozenset()
    scenes: Mapping[str, Scene] = dataclasses.field(
        default_factory=lambda: {"run": Scene(alt="A run", shows=("staff", "event"))}
    )

    def person(self, key: str) -> Person | None:
        return self.me if key == ME else PEOPLE.get(key)

    def post(self, key: str) -> Post | None:
        return POSTS.get(key)

    def likes(self, key: str) -> bool:
        return key == "c1"

    def friend(self, key: str, network: str = "feed") -> bool:
        return (key, network) in (("bo", "feed"), ("cy", "professional"))

    def pending(self, sender: str, network: str = "feed", purpose: str = "friend") -> Request | None:
        return self._request(sender, ME, network, purpose)

    def asked(self, recipient: str, network: str = "feed", purpose: str = "friend") -> Request | None:
        return self._request(ME, recipient, network, purpose)

    def follows(self, key: str) -> bool:
        return key == "bo"

    def blocks(self, key: str) -> bool:
        return key == "troll"

    def endorsed(self, key: str, skill: str) -> bool:
        return key == "bo"

    def shared(self, key: str) -> bool:
        return key in self.shares

    def _request(self, *wanted: str) -> Request | None:
        found = (r for r in REQUESTS.values() if (r.sender, r.recipient, r.network, r.purpose) == wanted)
        return next(found, None)


def done(town: Town | None = None, **intent: object) -> list[Event]:
    return consequences(Intent(**intent), town or Town(), "u1", MORNING)  # type: ignore[arg-type]


def posted(town: Town | None = None, **intent: object) -> Post:
    (event,) = done(town, **intent)
    assert isinstance(event, Posted)
    assert (event.post.id, event.post.author, event.post.at) == ("u1", ME, MORNING)
    return event.post


def test_a_post_and_a_comment_are_the_learners() -> None:
    post = posted(type="post", text="Hello", audience="friends")
    assert (post.text, post.audience, post.account) == ("Hello", "friends", "personal")
    comment = posted(type="comment", object="few", text="Indeed")
    assert (comment.in_reply_to, comment.answers, comment.audience) == ("few", "", "friends")


def test_a_picture_needs_no_words_and_tells_what_it_shows() -> None:
    post = posted(type="post", picture="run", consent=True)
    assert post.picture is not None
    assert (post.picture.alt, post.picture.media) == ("A run", Media(shows=("staff", "event"), consent=True))


def test_a_post_to_one_person_names_them() -> None:
    assert posted(type="post", text="Psst", audience="direct", target="bo").to == "bo"
    with pytest.raises(ImpossibleError, match="Choose whom"):
        done(type="post", text="Psst", audience="direct")


def test_an_official_account_is_for_who_has_one() -> None:
    speaker = Town(me=Person(id=ME, name="Maren", duties=("communications",)))
    assert posted(speaker, type="post", text="Open again", account="official").account == "official"
    head = Town(me=Person(id=ME, name="Maren", account="official"))
    assert posted(head, type="comment", object="p1", text="Thanks", account="official").account == "official"
    with pytest.raises(ImpossibleError, match="no official account"):
        done(type="post", text="Open again", account="official")


def test_an_answer_to_a_comment_stands_under_its_post() -> None:
    comment = posted(type="comment", object="c1", text="Indeed")
    assert (comment.in_reply_to, comment.answers) == ("p1", "c1")


def test_a_share_names_the_original_also_through_another_share() -> None:
    assert posted(type="share", object="p1", text=" ").text == ""
    assert posted(type="share", object="echo").shares == "p1"
    share = posted(Town(shares=frozenset({"p1"})), type="share", object="p1", text="Look", audience="friends")
    assert (share.shares, share.text, share.audience) == ("p1", "Look", "friends")


def test_a_like_is_given_and_taken_back() -> None:
    assert done(type="react", object="p1") == [Liked(actor=ME, post="p1", on=True)]
    assert done(type="react", object="c1") == [Liked(actor=ME, post="c1", on=False)]


@pytest.mark.parametrize(
    ("reason", "office"),
    [("privacy", "privacy"), ("harassment", "people"), ("false", "social"), ("spam", "network"), ("other", "network")],
)
def test_a_report_goes_to_the_office_for_it(reason: str, office: str) -> None:
    (report,) = done(type="report", object="p1", reason=reason, text="Why")
    assert report == Reported(post="p1", office=office, reason=reason, words="Why")  # type: ignore[arg-type]


def test_requests_are_sent_on_either_network() -> None:
    (request,) = done(type="friend-request", target="ada", network="professional", text="From the lake run")
    assert request == Requested(
        request=Request(
            id="u1", sender=ME, recipient="ada", at=MORNING, note="From the lake run", network="professional"
        )
    )
    (request,) = done(type="request-recommendation", target="ada", text="Would you?")
    assert isinstance(request, Requested)
    assert (request.request.purpose, request.request.network) == ("recommendation", "professional")


def test_a_request_is_answered_and_kind_words_reach_the_person() -> None:
    assert done(type="accept-friend", target="ada") == [Answered(request="r1", state="accepted")]
    assert done(type="ignore-friend", target="ada") == [Answered(request="r1", state="ignored")]
    assert done(type="accept-friend", target="bo", network="professional") == [Answered(request="r3", state="accepted")]
    answer, message = done(type="decline-friend", target="ada", text="Thank you, no")
    assert answer == Answered(request="r1", state="declined", words="Thank you, no")
    assert isinstance(message, Messaged)
    assert (message.message.recipient, message.message.text) == ("ada", "Thank you, no")


def test_friends_are_parted_and_own_posts_removed() -> None:
    assert done(type="remove-friend", target="bo") == [Parted(person="bo")]
    assert done(type="remove-friend", target="cy", network="professional") == [
        Parted(person="cy", network="professional")
    ]
    assert done(type="delete", object="mine") == [Removed(post="mine")]


def test_follows_and_blocks_are_made_and_taken_back() -> None:
    assert done(type="follow", target="ada") == [Followed(person="ada")]
    assert done(type="unfollow", target="bo") == [Followed(person="bo", on=False)]
    assert done(type="block", target="ada") == [Blocked(person="ada")]
    assert done(type="unblock", target="troll") == [Blocked(person="troll", on=False)]


def test_skills_are_endorsed_and_recommendations_written() -> None:
    assert done(type="endorse", target="ada", skill="Soup") == [Endorsed(person="ada", skill="Soup")]
    (written,) = done(type="recommend", target="cy", text="Always on time")
    assert isinstance(written, Recommended)
    assert (written.recommendation.person, written.recommendation.text) == ("cy", "Always on time")


def test_a_request_for_a_recommendation_is_fulfilled_or_declined() -> None:
    assert done(type="recommend", target="ada", text="Calm")[0] == Answered(request="r4", state="accepted")
    answer, message = done(type="message", target="ada", object="r4", text="I keep work and praise apart")
    assert answer == Answered(request="r4", state="declined", words="I keep work and praise apart")
    assert isinstance(message, Messaged)


def test_a_profile_is_changed_where_it_is_said_and_nowhere_else() -> None:
    town = Town(me=Person(id=ME, name="Maren", handle="maren", bio="Lake", duties=("patient-care",)))
    profile = Profile(handle=" @maren_rn ", bio="", avatar="logo", url="lake.example/maren")
    (joined,) = done(town, type="update-profile", profile=profile)
    assert joined == Joined(
        person=Person(
            id=ME,
            name="Maren",
            handle="maren_rn",
            duties=("patient-care",),
            avatar="logo",
            url="lake.example/maren",
        )
    )


def test_every_type_of_the_contract_has_its_act() -> None:
    for kind in get_args(ActionType):
        with pytest.raises(ImpossibleError):
            done(type=kind, object="gone", target="nobody")


@pytest.mark.parametrize(
    ("intent", "says"),
    [
        ({"type": "post", "text": "  \n"}, "Write something"),
        ({"type": "post", "text": "x" * (LONGEST + 1)}, r"10,000 characters. This one has 10,001"),
        ({"type": "friend-request", "target": "ada", "text": "x" * (LONGEST + 1)}, "10,000 characters"),
        ({"type": "post", "text": "\ud83d"}, "half a character"),
        ({"type": "post", "text": "x", "picture": "volcano"}, "not among those"),
        ({"type": "comment", "object": "gone", "text": "x"}, "not there any more"),
        ({"type": "comment", "object": "bad", "text": "x"}, "blocked"),
        ({"type": "react", "object": "bad"}, "blocked"),
        ({"type": "share", "object": "c1"}, "comment cannot be shared"),
        ({"type": "share", "object": "few"}, "for friends alone"),
        ({"type": "share", "object": "p1", "audience": "direct"}, "for everybody or for friends"),
        ({"type": "delete", "object": "p1"}, "Only your own"),
        ({"type": "report", "object": "mine"}, "your own"),
        ({"type": "friend-request", "target": ME}, "That is you"),
        ({"type": "friend-request", "target": "bo"}, "your friend already"),
        ({"type": "friend-request", "target": "cy", "network": "professional"}, "connected with you already"),
        ({"type": "friend-request", "target": "cy"}, "asked Cy already"),
        ({"type": "friend-request", "target": "ada"}, "Ada has asked you"),
        ({"type": "friend-request", "target": "troll"}, "blocked Troll"),
        ({"type": "accept-friend", "target": "bo"}, "no open request"),
        ({"type": "accept-friend", "target": "ada", "network": "professional"}, "no open request"),
        ({"type": "remove-friend", "target": "ada"}, "not among your friends"),
        ({"type": "remove-friend", "target": "ada", "network": "professional"}, "not among your connections"),
        ({"type": "follow", "target": "bo"}, "follow Bo already"),
        ({"type": "unfollow", "target": "ada"}, "do not follow Ada"),
        ({"type": "block", "target": "troll"}, "blocked Troll already"),
        ({"type": "unblock", "target": "ada"}, "not blocked Ada"),
        ({"type": "message", "target": "nobody", "text": "x"}, "whom"),
        ({"type": "message", "target": "bo", "text": " "}, "Write something"),
        ({"type": "message", "target": "troll", "text": "x"}, "blocked"),
        ({"type": "message", "target": "bo", "object": "r4", "text": "x"}, "no open request"),
        ({"type": "endorse", "target": "ada", "skill": "Flying"}, "one of the skills"),
        ({"type": "endorse", "target": "bo", "skill": "Soup"}, "endorsed this skill of Bo already"),
        ({"type": "recommend", "target": "ada", "text": ""}, "Write something"),
        ({"type": "request-recommendation", "target": "bo"}, "asked Bo already"),
        ({"type": "update-profile"}, "Nothing in the profile"),
        ({"type": "update-profile", "profile": Profile(name="Me")}, "Nothing in the profile"),
        ({"type": "update-profile", "profile": Profile(name=" ")}, "needs a name"),
        ({"type": "update-profile", "profile": Profile(handle="two words")}, "one word"),
        ({"type": "update-profile", "profile": Profile(bio="x" * 2001)}, "text about you may have 2,000"),
        ({"type": "update-profile", "profile": Profile(name="x" * 61)}, "name may have 60"),
        ({"type": "update-profile", "profile": Profile(bio="x" * 10_001)}, "10,000 characters"),
        ({"type": "update-profile", "profile": Profile(handle="\ud83d")}, "half a character"),
    ],
)
def test_what_cannot_be_done_is_said(intent: dict[str, object], says: str) -> None:
    with pytest.raises(ImpossibleError, match=says):
        done(**intent)


def test_who_has_shared_without_words_shares_again_with_words_alone() -> None:
    with pytest.raises(ImpossibleError, match="shared this already"):
        done(Town(shares=frozenset({"p1"})), type="share", object="echo")
