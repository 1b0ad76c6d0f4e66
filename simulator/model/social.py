"""People, posts and ties of the invented network, in the words of Activity Streams where it has them."""

import datetime as dt
from typing import Literal

from simulator.model.action import Account, Audience, Avatar, Duty, Media, Network, Relation, Value

ME = "me"
"""The id of the learner's own person in every world."""

CENTER = "center"
"""The id of the office that approves names and logos, in every world of free practice."""

RequestState = Literal["pending", "accepted", "declined", "ignored"]
Purpose = Literal["friend", "recommendation"]
Approval = Literal["name", "logo"]
Reason = Literal["privacy", "harassment", "false", "spam", "other"]
"""Why something is reported; the office that reads the report is chosen by it."""


class Person(Value, frozen=True):
    """Somebody on the network. `known_from` is how the learner knows them in life ("5 West, in bed 12")."""

    id: str
    name: str
    handle: str = ""
    headline: str = ""
    bio: str = ""
    portrait: str = ""  # name of a drawing in assets/avatars, without its ending
    relation: Relation = "stranger"
    friends_before: bool = False
    known_from: str = ""
    aliases: tuple[str, ...] = ()
    job: str = ""  # job and duties are known to the simulator, not to readers
    duties: tuple[Duty, ...] = ()
    url: str = ""
    avatar: Avatar = "portrait"
    account: Account = "personal"  # official: an office, or somebody whose role has an official account to write from
    skills: tuple[str, ...] = ()  # on the professional network

    @property
    def has_official(self) -> bool:
        """Whether this person may act from an official account."""
        return self.account == "official" or "communications" in self.duties


class Profile(Value, frozen=True):
    """What is to be changed in one's own profile; None leaves a field as it is."""

    name: str | None = None
    handle: str | None = None
    url: str | None = None
    bio: str | None = None
    avatar: Avatar | None = None
    portrait: str | None = None  # name of a drawing in assets/avatars


class Picture(Value, frozen=True):
    """A drawn picture of a post: `name` in assets/pictures, `alt` for who does not see it, `media` for the judge."""

    name: str
    alt: str
    media: Media = Media()


class Post(Value, frozen=True):
    """A post, or a comment where `in_reply_to` names the post that it stands under. `likes` are those it came with.

    A comment that answers another comment names it in `answers`; a share names what it shares in `shares` and may have
    words of its own or none; a post with the audience `direct` names its one reader in `to`.
    """

    id: str
    author: str
    text: str
    at: dt.datetime
    audience: Audience = "public"
    account: Account = "personal"
    in_reply_to: str = ""
    likes: int = 0
    picture: Picture | None = None
    answers: str = ""
    shares: str = ""
    to: str = ""


class Request(Value, frozen=True):
    """Somebody asks somebody to be friends (to connect, on the professional network) or for a recommendation."""

    id: str
    sender: str
    at: dt.datetime
    note: str = ""
    state: RequestState = "pending"
    recipient: str = ME
    network: Network = "feed"
    purpose: Purpose = "friend"

    @property
    def other(self) -> str:
        """The one of the two who is not the learner."""
        return self.recipient if self.sender == ME else self.sender


class Message(Value, frozen=True):
    """A direct message."""

    id: str
    sender: str
    recipient: str
    text: str
    at: dt.datetime


class Recommendation(Value, frozen=True):
    """What somebody wrote about somebody on the professional network."""

    id: str
    author: str
    person: str
    text: str
    at: dt.datetime
