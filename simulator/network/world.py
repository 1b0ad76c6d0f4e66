"""What an act of the learner does in the network: pure, from an intent and its surroundings to events."""

import datetime as dt
from collections.abc import Callable
from typing import Protocol

from simulator.model.events import Answered, Event, Liked, Messaged, Parted, Posted, Removed
from simulator.model.intent import Intent
from simulator.model.social import ME, Message, Person, Post, Request, RequestState


class ImpossibleError(Exception):
    """An act that cannot be done now, told in a sentence for the learner."""


class Surroundings(Protocol):
    """What must be known of the world to act in it."""

    def person(self, key: str) -> Person | None: ...

    def post(self, key: str) -> Post | None: ...

    def likes(self, key: str) -> bool:
        """Whether the learner likes the post already."""

    def friend(self, key: str) -> bool: ...

    def pending(self, sender: str) -> Request | None:
        """The open request from `sender`."""


Maker = Callable[[Intent, Surroundings, str, dt.datetime], list[Event]]


def consequences(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Tell what `intent` does in the world at `at`; `key` is the id of what it makes.

    Raises `ImpossibleError` where the act has no object, has been done already or is not part of this network.
    """
    make = _MAKE.get(intent.type)
    if make is None:
        raise ImpossibleError("That cannot be done on this network.")
    return make(intent, around, key, at)


def _post(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    return [Posted(post=Post(id=key, author=ME, text=_words(intent), at=at, audience=intent.audience))]


def _comment(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    parent = _object(intent, around)
    reply_to = parent.in_reply_to or parent.id
    post = Post(id=key, author=ME, text=_words(intent), at=at, audience=parent.audience, in_reply_to=reply_to)
    return [Posted(post=post)]


def _react(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    post = _object(intent, around)
    return [Liked(actor=ME, post=post.id, on=not around.likes(post.id))]


def _delete(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    post = _object(intent, around)
    if post.author != ME:
        raise ImpossibleError("Only your own posts and comments can be deleted.")
    return [Removed(post=post.id)]


def _answer(state: RequestState) -> Maker:
    def answered(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
        request = around.pending(intent.target)
        if request is None:
            raise ImpossibleError("There is no open request from this person.")
        answer: list[Event] = [Answered(request=request.id, state=state, words=intent.text)]
        if intent.text.strip():
            message = Message(id=key, sender=ME, recipient=request.sender, text=intent.text, at=at)
            answer.append(Messaged(message=message))
        return answer

    return answered


def _part(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    if not around.friend(intent.target):
        raise ImpossibleError("This person is not among your friends.")
    return [Parted(person=intent.target)]


def _message(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    if around.person(intent.target) is None:
        raise ImpossibleError("Choose whom the message is for.")
    return [Messaged(message=Message(id=key, sender=ME, recipient=intent.target, text=_words(intent), at=at))]


def _words(intent: Intent) -> str:
    if not intent.text.strip():
        raise ImpossibleError("Write something first.")
    return intent.text


def _object(intent: Intent, around: Surroundings) -> Post:
    post = around.post(intent.object)
    if post is None:
        raise ImpossibleError("That post is not there any more.")
    return post


_MAKE: dict[str, Maker] = {
    "post": _post,
    "comment": _comment,
    "react": _react,
    "delete": _delete,
    "accept-friend": _answer("accepted"),
    "decline-friend": _answer("declined"),
    "ignore-friend": _answer("ignored"),
    "remove-friend": _part,
    "message": _message,
}
