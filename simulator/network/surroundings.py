"""What must be known of the world to act in it, and the checks that many acts share."""

from collections.abc import Mapping
from typing import Protocol

import msgspec

from simulator.model.action import Network
from simulator.model.intent import LONGEST, Intent
from simulator.model.social import ME, Person, Picture, Post, Purpose, Request
from simulator.network.content import Scene


class ImpossibleError(Exception):
    """An act that cannot be done now, told in a sentence for the learner."""


class Surroundings(Protocol):
    """What must be known of the world to act in it."""

    @property
    def scenes(self) -> Mapping[str, Scene]:
        """The pictures that can be posted, by name."""

    def person(self, key: str) -> Person | None: ...

    def post(self, key: str) -> Post | None: ...

    def likes(self, key: str) -> bool:
        """Whether the learner likes the post already."""

    def friend(self, key: str, network: Network = "feed") -> bool:
        """Whether the person is a friend, or a connection on the professional network."""

    def pending(self, sender: str, network: Network = "feed", purpose: Purpose = "friend") -> Request | None:
        """The open request from `sender` to the learner."""

    def asked(self, recipient: str, network: Network = "feed", purpose: Purpose = "friend") -> Request | None:
        """The open request of the learner to `recipient`."""

    def follows(self, key: str) -> bool: ...

    def blocks(self, key: str) -> bool: ...

    def endorsed(self, key: str, skill: str) -> bool: ...

    def shared(self, key: str) -> bool:
        """Whether the learner has shared the post without words."""


def check(intent: Intent, around: Surroundings) -> None:
    """Refuse what no act may bring: a text that is too long or cannot be kept, an account that is not the learner's."""
    texts = [intent.text]
    if intent.profile is not None:
        texts += [text for text in msgspec.structs.astuple(intent.profile) if text]
    longest = max(map(len, texts))
    if longest > LONGEST:
        raise ImpossibleError(f"A text may have {LONGEST:,} characters. This one has {longest:,}.")
    if any("\ud800" <= character <= "\udfff" for text in texts for character in text):
        raise ImpossibleError("There is half a character in this text. Write it again without it.")
    me = around.person(ME)
    if intent.account == "official" and not (me and me.has_official):
        raise ImpossibleError("Your role has no official account. Act from your own.")


def words(intent: Intent) -> str:
    """The text, which must say something."""
    if not intent.text.strip():
        raise ImpossibleError("Write something first.")
    return intent.text


def post_of(intent: Intent, around: Surroundings) -> Post:
    """The post or comment that the act is about."""
    post = around.post(intent.object)
    if post is None:
        raise ImpossibleError("That post is not there any more.")
    return post


def other(intent: Intent, around: Surroundings) -> Person:
    """The person whom the act is aimed at: somebody else, and not blocked."""
    person = anybody(intent, around)
    if around.blocks(person.id):
        raise ImpossibleError(f"You have blocked {person.name}. Unblock them first.")
    return person


def anybody(intent: Intent, around: Surroundings) -> Person:
    """The person whom the act is aimed at: somebody else, blocked or not."""
    person = around.person(intent.target)
    if person is None:
        raise ImpossibleError("Choose whom it is for.")
    if person.id == ME:
        raise ImpossibleError("That is you. Choose somebody else.")
    return person


def picture(intent: Intent, around: Surroundings) -> Picture | None:
    """The picture of a post with what it shows; None where there is none."""
    if not intent.picture:
        return None
    scene = around.scenes.get(intent.picture)
    if scene is None:
        raise ImpossibleError("That picture is not among those that can be posted.")
    return scene.picture(intent.picture, intent.consent)
