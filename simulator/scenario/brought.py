"""What a script brings into the network, as events: the people and posts of the opening, and the injects."""

import datetime as dt
import re
from collections.abc import Iterator, Mapping

import msgspec

from simulator.model import events as e
from simulator.model.events import Timed
from simulator.model.social import ME, Message, Person, Picture, Post, Request
from simulator.scenario.conditions import duration, unwrapped
from simulator.scenario.holds import MINE, Happened, Run
from simulator.scenario.schema import CastMember, Inject, Said, Scenario

Pictures = Mapping[str, Picture]
"""The drawings that posts may have, by name."""

_NAMED = re.compile(r"\{\{([a-z0-9-]+)(\.first)?\}\}")
WRITTEN = ("post", "share", "comment")


def opening(script: Scenario, me: Person, names: Mapping[str, str], at: dt.datetime, pictures: Pictures) -> list[Timed]:
    """Give the people, posts, messages and ties that are there when the drill begins.

    `me` has the trainee's name and portrait, `names` the names that were drawn for people without one.
    """
    names = {ME: me.name, **{member.id: member.name or names[member.id] for member in script.cast}}
    people = (_me(script, me), *(_person(member, names[member.id]) for member in script.cast))
    ties = [e.Befriended(person=member.id) for member in script.cast if member.friend]
    given = [e.Approved(what=what) for what in script.role.approvals]
    said = [post(one, one.id, names, at + duration(one.at), pictures) for one in script.opening]
    sent = [
        Message(id=one.id, sender=one.by, recipient=one.to, text=named(one.text, names), at=at + duration(one.at))
        for one in script.history
    ]
    earlier = [
        *(Timed(one.at, e.Posted(post=one)) for one in said),
        *(Timed(m.at, e.Messaged(message=m)) for m in sent),
    ]
    joined = [Timed(at, e.Joined(person=person)) for person in people]
    now: list[e.Event] = [*ties, *given, *([e.ShiftChanged(on=True)] if script.on_shift else [])]
    return [*joined, *(Timed(at, event) for event in now), *sorted(earlier, key=lambda timed: timed.at)]


def brought(inject: Inject, key: str, number: int, run: Run, at: dt.datetime, pictures: Pictures) -> Iterator[Timed]:
    """Give what an inject brings at `at` under the id `key`, for the `number`th time."""
    again = inject.again[min(number - 2, len(inject.again) - 1)] if number > 1 and inject.again else ""
    for event in _brought(inject, key, again, run, at, pictures):
        yield Timed(at, event)


def named(text: str, names: Mapping[str, str]) -> str:
    """The text as it is read: lines joined, names of people in the place of `{{id}}` and `{{id.first}}`."""

    def name(found: re.Match[str]) -> str:
        whole = names.get(found[1], found[0])
        return whole.split()[0] if found[2] else whole

    return _NAMED.sub(name, unwrapped(text))


def mentioned(text: str) -> set[str]:
    """Ids of the people whom a text names as `{{id}}`."""
    return {found[1] for found in _NAMED.finditer(text)}


def post(said: Said, key: str, names: Mapping[str, str], at: dt.datetime, pictures: Pictures) -> Post:
    """Make the post or comment that somebody of the cast writes."""
    return Post(
        id=key,
        author=said.by,
        text=named(said.text, names),
        at=at,
        in_reply_to=said.under,
        likes=said.likes,
        picture=pictures.get(said.picture),
    )


def _brought(inject: Inject, key: str, again: str, run: Run, at: dt.datetime, pictures: Pictures) -> Iterator[e.Event]:
    names = run.names
    if asked := inject.request:
        yield e.Requested(
            request=Request(
                id=key,
                sender=asked.by,
                at=at,
                note=named(again or asked.note, names),
                network="feed" if asked.kind == "friend" else "professional",
                purpose="recommendation" if asked.kind == "recommendation" else "friend",
            )
        )
    if wrote := inject.message:
        text = named(again or wrote.text, names)
        yield e.Messaged(message=Message(id=key, sender=wrote.by, recipient=ME, text=text, at=at))
    if said := inject.post:
        yield e.Posted(post=_posted(said, key, again, run, at, pictures))
    if told := inject.notification:
        yield e.Announced(id=key, text=named(again or told.text, names))
    if inject.endorsement and run.me is not None and run.me.skills:
        yield e.Endorsed(person=ME, skill=run.me.skills[0], actor=inject.endorsement)
    if inject.removal:
        yield e.Removed(post=inject.removal)
    yield from _change(inject, key, run)


def _posted(said: Said, key: str, again: str, run: Run, at: dt.datetime, pictures: Pictures) -> Post:
    said = msgspec.structs.replace(said, text=again or said.text)
    made = post(said, said.id if not again else key, run.names, at, pictures)
    return _under(made, run) if said.under == MINE else made


def _under(made: Post, run: Run) -> Post:
    """Put a comment under what the trainee wrote last; where that is a comment, as an answer to it in its thread."""
    last = next(happened for happened in reversed(run.acts) if written(happened))
    action = last.act.action
    if action.type != "comment" or action.object is None:
        return msgspec.structs.replace(made, in_reply_to=action.id)
    return msgspec.structs.replace(made, in_reply_to=action.object.in_reply_to or action.object.id, answers=action.id)


def written(happened: Happened) -> bool:
    """Whether an act made something under which others can comment."""
    return happened.act.intent.type in WRITTEN


def _change(inject: Inject, key: str, run: Run) -> Iterator[e.Event]:
    change = inject.change
    if change is None:
        return
    if change.shift is not None:
        yield e.ShiftChanged(on=change.shift)
    if change.account is not None and run.me is not None:
        yield e.Joined(person=msgspec.structs.replace(run.me, account=change.account))
    if change.text:
        yield e.Announced(id=key, text=named(change.text, run.names))


def _me(script: Scenario, me: Person) -> Person:
    role = script.role
    return msgspec.structs.replace(
        me,
        headline=role.headline,
        bio=role.bio,
        job=role.job,
        duties=role.duties,
        handle=role.handle or me.handle,
        avatar=role.avatar,
        account=role.account,
        skills=role.skills,
    )


def _person(member: CastMember, name: str) -> Person:
    return Person(
        id=member.id,
        name=name,
        handle=member.handle,
        headline=member.headline,
        bio=member.bio,
        portrait=member.portrait,
        relation=member.relation,
        friends_before=member.friends_before,
        known_from=member.known_from,
        aliases=member.aliases,
        account=member.account,
        skills=member.skills,
    )
