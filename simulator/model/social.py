"""People, posts and ties of the invented network, in the words of Activity Streams where it has them."""

import datetime as dt
from typing import Literal

from simulator.model.action import Account, Audience, Duty, Media, Relation, Value

ME = "me"
"""The id of the learner's own person in every world."""

RequestState = Literal["pending", "accepted", "declined", "ignored"]


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


class Picture(Value, frozen=True):
    """A drawn picture of a post: `name` in assets/pictures, `alt` for who does not see it, `media` for the judge."""

    name: str
    alt: str
    media: Media = Media()


class Post(Value, frozen=True):
    """A post, or a comment where `in_reply_to` names another one. `likes` are those it came with."""

    id: str
    author: str
    text: str
    at: dt.datetime
    audience: Audience = "public"
    account: Account = "personal"
    in_reply_to: str = ""
    likes: int = 0
    picture: Picture | None = None


class Request(Value, frozen=True):
    """A friend request to the learner."""

    id: str
    sender: str
    at: dt.datetime
    note: str = ""
    state: RequestState = "pending"


class Message(Value, frozen=True):
    """A direct message."""

    id: str
    sender: str
    recipient: str
    text: str
    at: dt.datetime
