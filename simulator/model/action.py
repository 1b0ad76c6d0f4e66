"""The action record: one thing a trainee does, with the context that the guidelines need to judge it.

The shape is public and stable (the project's action contract); `decode_action` reads one JSON record and refuses
unknown keys. Relations, duties and jobs are known to the simulator and never to the readers on the network.
"""

from typing import Literal

import msgspec

ActionType = Literal[
    "post",
    "comment",
    "share",
    "message",
    "react",
    "friend-request",
    "accept-friend",
    "decline-friend",
    "ignore-friend",
    "follow",
    "endorse",
    "recommend",
    "update-profile",
    "report",
    "delete",
    "block",
    "remove-friend",
    "unfollow",
    "unblock",
    "request-recommendation",
]
Audience = Literal["public", "friends", "direct"]
Network = Literal["feed", "professional", "blog", "video"]
Relation = Literal[
    "patient",
    "former-patient",
    "patient-family",
    "direct-report",
    "supervisor",
    "colleague",
    "vendor",
    "competitor",
    "journalist",
    "public-official",
    "student",
    "friend",
    "family",
    "stranger",
    "organization",
]
Duty = Literal["patient-care", "management", "communications", "research", "student", "administration"]
MediaKind = Literal["photo", "video", "screenshot", "document"]
MediaContent = Literal[
    "patient",
    "chart",
    "clinical-area",
    "staff",
    "self",
    "logo",
    "internal-document",
    "event",
    "scenery",
    "family",
    "food",
    "pet",
]
Avatar = Literal["portrait", "drawing", "logo", "none"]
Account = Literal["personal", "official"]


class Value(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Base of all values that are read from outside: frozen, by name, unknown keys refused."""


class Other(Value, frozen=True):
    """Somebody who is not the actor, and who they are to the actor."""

    name: str
    relation: Relation = "stranger"
    friends_before: bool = False  # an in-person friendship older than the treatment or work relationship


class Actor(Value, frozen=True):
    """Who acts: the profile as readers see it, and the job and duties that only the simulator knows."""

    name: str
    handle: str = ""
    url: str = ""
    bio: str = ""
    avatar: Avatar = "portrait"
    account: Account = "personal"
    job: str = ""
    duties: tuple[Duty, ...] = ()
    approvals: tuple[Literal["name", "logo"], ...] = ()


class Media(Value, frozen=True):
    """A picture, clip or document, by what it shows. `consent` is written permission of everyone recognisable."""

    kind: MediaKind = "photo"
    shows: tuple[MediaContent, ...] = ()
    consent: bool = False


class Object(Value, frozen=True):
    """What is commented on, shared, reacted to, reported or deleted."""

    id: str = ""
    in_reply_to: str = ""
    author: Other | None = None
    text: str = ""
    media: tuple[Media, ...] = ()


class KnownPerson(Value, frozen=True):
    """Somebody of the running simulation whom the judge may recognise by name."""

    name: str
    aliases: tuple[str, ...] = ()
    relation: Relation = "stranger"


class Action(Value, frozen=True):
    """One action record. For `update-profile` the new profile stands in `actor` and `text` is empty."""

    id: str
    type: ActionType
    actor: Actor
    text: str = ""
    audience: Audience = "public"
    network: Network = "feed"
    media: tuple[Media, ...] = ()
    object: Object | None = None
    target: Other | None = None
    time: str = ""  # ISO 8601, on the virtual clock where there is one
    on_shift: bool = False
    recent_actions: int = 0  # in the hour before this one
    people: tuple[KnownPerson, ...] = ()


_decoder = msgspec.json.Decoder(Action)


def decode_action(line: bytes | str) -> Action:
    """One JSON record as an `Action`; raises `msgspec.ValidationError` (path in the message) or `DecodeError`."""
    return _decoder.decode(line)
