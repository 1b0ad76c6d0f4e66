"""What an act of the learner does in the network: pure, from an intent and its surroundings to events."""

import datetime as dt

from simulator.model.action import ActionType
from simulator.model.events import Event
from simulator.model.intent import Intent
from simulator.network import acts_feed, acts_people, acts_profile
from simulator.network.acts_people import Maker
from simulator.network.surroundings import ImpossibleError, Surroundings, check

__all__ = ["ImpossibleError", "Surroundings", "consequences"]


def consequences(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Tell what `intent` does in the world at `at`; `key` is the id of what it makes.

    Raises `ImpossibleError` where the act has no object, has been done already, is too long or is not the learner's.
    """
    check(intent, around)
    return _MAKE[intent.type](intent, around, key, at)


_MAKE: dict[ActionType, Maker] = {
    "post": acts_feed.post,
    "comment": acts_feed.comment,
    "share": acts_feed.share,
    "react": acts_feed.react,
    "delete": acts_feed.delete,
    "report": acts_feed.report,
    "message": acts_people.message,
    "friend-request": acts_people.ask,
    "accept-friend": acts_people.answer("accepted"),
    "decline-friend": acts_people.answer("declined"),
    "ignore-friend": acts_people.answer("ignored"),
    "remove-friend": acts_people.part,
    "follow": acts_people.follow(True),
    "unfollow": acts_people.follow(False),
    "block": acts_people.block(True),
    "unblock": acts_people.block(False),
    "endorse": acts_people.endorse,
    "recommend": acts_people.recommend,
    "request-recommendation": acts_people.ask_recommendation,
    "update-profile": acts_profile.update,
}
