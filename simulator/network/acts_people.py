"""Acts towards people: friends, follows, blocks, messages, and the professional network."""

import datetime as dt
from collections.abc import Callable

from simulator.model import events as e
from simulator.model.intent import Intent
from simulator.model.social import ME, Message, Recommendation, Request, RequestState
from simulator.network.surroundings import ImpossibleError, Surroundings, anybody, other, words

Maker = Callable[[Intent, Surroundings, str, dt.datetime], list[e.Event]]


def ask(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
    """Send a friend request, on the professional network a request to connect, with a note or without."""
    person = other(intent, around)
    if around.friend(person.id, intent.network):
        tie = "connected with you" if intent.network == "professional" else "your friend"
        raise ImpossibleError(f"{person.name} is {tie} already.")
    if around.asked(person.id, intent.network):
        raise ImpossibleError(f"You have asked {person.name} already.")
    if around.pending(person.id, intent.network):
        raise ImpossibleError(f"{person.name} has asked you. Answer that request.")
    request = Request(id=key, sender=ME, recipient=person.id, at=at, note=intent.text, network=intent.network)
    return [e.Requested(request=request)]


def answer(state: RequestState) -> Maker:
    """Accept, decline or ignore the open request of a person; words, where there are any, reach them as a message."""

    def answered(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
        request = around.pending(intent.target, intent.network)
        if request is None:
            raise ImpossibleError("There is no open request from this person.")
        happened: list[e.Event] = [e.Answered(request=request.id, state=state, words=intent.text)]
        return happened + _said(intent, key, at) if intent.text.strip() else happened

    return answered


def part(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
    """Remove somebody from the friends, or from the connections."""
    if not around.friend(intent.target, intent.network):
        among = "connections" if intent.network == "professional" else "friends"
        raise ImpossibleError(f"This person is not among your {among}.")
    return [e.Parted(person=intent.target, network=intent.network)]


def follow(on: bool) -> Maker:
    """Follow somebody, or no longer."""

    def followed(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
        person = other(intent, around)
        if around.follows(person.id) == on:
            raise ImpossibleError(f"You follow {person.name} already." if on else f"You do not follow {person.name}.")
        return [e.Followed(person=person.id, on=on)]

    return followed


def block(on: bool) -> Maker:
    """Block somebody, or take it back; ties rest while they are blocked."""

    def blocked(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
        person = anybody(intent, around)
        if around.blocks(person.id) == on:
            raise ImpossibleError(
                f"You have blocked {person.name} already." if on else f"You have not blocked {person.name}."
            )
        return [e.Blocked(person=person.id, on=on)]

    return blocked


def message(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
    """Write to somebody; with the id of their request for a recommendation as object, decline that."""
    person = other(intent, around)
    words(intent)
    sent = _said(intent, key, at)
    if not intent.object:
        return sent
    request = around.pending(person.id, "professional", "recommendation")
    if request is None or request.id != intent.object:
        raise ImpossibleError("There is no open request from this person.")
    return [e.Answered(request=request.id, state="declined", words=intent.text), *sent]


def endorse(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
    """Endorse a skill that stands in the person's profile."""
    person = other(intent, around)
    if intent.skill not in person.skills:
        raise ImpossibleError(f"Choose one of the skills in the profile of {person.name}.")
    if around.endorsed(person.id, intent.skill):
        raise ImpossibleError(f"You have endorsed this skill of {person.name} already.")
    return [e.Endorsed(person=person.id, skill=intent.skill)]


def recommend(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
    """Write a recommendation; it answers the person's request for one, where there is one."""
    person = other(intent, around)
    written = Recommendation(id=key, author=ME, person=person.id, text=words(intent), at=at)
    request = around.pending(person.id, "professional", "recommendation")
    answered: list[e.Event] = [e.Answered(request=request.id, state="accepted")] if request else []
    return [*answered, e.Recommended(recommendation=written)]


def ask_recommendation(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[e.Event]:
    """Ask somebody for a recommendation, with a note or without."""
    person = other(intent, around)
    if around.asked(person.id, "professional", "recommendation"):
        raise ImpossibleError(f"You have asked {person.name} already.")
    request = Request(
        id=key,
        sender=ME,
        recipient=person.id,
        at=at,
        note=intent.text,
        network="professional",
        purpose="recommendation",
    )
    return [e.Requested(request=request)]


def _said(intent: Intent, key: str, at: dt.datetime) -> list[e.Event]:
    return [e.Messaged(message=Message(id=key, sender=ME, recipient=intent.target, text=intent.text, at=at))]
