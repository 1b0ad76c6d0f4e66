import pytest

from simulator.model.clock import MORNING
from simulator.model.events import Answered, Liked, Messaged, Parted, Posted, Removed
from simulator.model.intent import Intent
from simulator.model.social import ME, Person, Post, Request
from simulator.network.world import ImpossibleError, consequences

POSTS = {
    "p1": Post(id="p1", author="ada", text="Snow", at=MORNING, audience="friends"),
    "c1": Post(id="c1", author="bo", text="Yes", at=MORNING, in_reply_to="p1"),
    "mine": Post(id="mine", author=ME, text="Rain", at=MORNING),
}
PEOPLE = {key: Person(id=key, name=key.title()) for key in ("ada", "bo", ME)}


class Town:
    """Ada has posted and asks to be friends; Bo is a friend."""

    def person(self, key: str) -> Person | None:
        return PEOPLE.get(key)

    def post(self, key: str) -> Post | None:
        return POSTS.get(key)

    def likes(self, key: str) -> bool:
        return key == "c1"

    def friend(self, key: str) -> bool:
        return key == "bo"

    def pending(self, sender: str) -> Request | None:
        return Request(id="r1", sender="ada", at=MORNING) if sender == "ada" else None


def done(**intent: str) -> list[object]:
    return list(consequences(Intent(**intent), Town(), "u1", MORNING))  # type: ignore[arg-type]


def test_a_post_and_a_comment_are_the_learners() -> None:
    assert done(type="post", text="Hello", audience="friends") == [
        Posted(post=Post(id="u1", author=ME, text="Hello", at=MORNING, audience="friends"))
    ]
    (comment,) = done(type="comment", object="p1", text="Indeed")
    assert isinstance(comment, Posted)
    assert (comment.post.in_reply_to, comment.post.audience) == ("p1", "friends")


def test_an_answer_to_a_comment_stands_under_its_post() -> None:
    (comment,) = done(type="comment", object="c1", text="Indeed")
    assert isinstance(comment, Posted)
    assert comment.post.in_reply_to == "p1"


def test_a_like_is_given_and_taken_back() -> None:
    assert done(type="react", object="p1") == [Liked(actor=ME, post="p1", on=True)]
    assert done(type="react", object="c1") == [Liked(actor=ME, post="c1", on=False)]


def test_a_request_is_answered_and_kind_words_reach_the_person() -> None:
    assert done(type="accept-friend", target="ada") == [Answered(request="r1", state="accepted")]
    assert done(type="ignore-friend", target="ada") == [Answered(request="r1", state="ignored")]
    answer, message = done(type="decline-friend", target="ada", text="Thank you, no")
    assert answer == Answered(request="r1", state="declined", words="Thank you, no")
    assert isinstance(message, Messaged)
    assert (message.message.recipient, message.message.text) == ("ada", "Thank you, no")


def test_friends_are_parted_and_own_posts_removed() -> None:
    assert done(type="remove-friend", target="bo") == [Parted(person="bo")]
    assert done(type="delete", object="mine") == [Removed(post="mine")]


@pytest.mark.parametrize(
    ("intent", "says"),
    [
        ({"type": "post", "text": "  \n"}, "Write something"),
        ({"type": "comment", "object": "gone", "text": "x"}, "not there any more"),
        ({"type": "delete", "object": "p1"}, "Only your own"),
        ({"type": "accept-friend", "target": "bo"}, "no open request"),
        ({"type": "remove-friend", "target": "ada"}, "not among your friends"),
        ({"type": "message", "target": "nobody", "text": "x"}, "whom"),
        ({"type": "endorse", "target": "ada"}, "cannot be done on this network"),
    ],
)
def test_what_cannot_be_done_is_said(intent: dict[str, str], says: str) -> None:
    with pytest.raises(ImpossibleError, match=says):
        done(**intent)
