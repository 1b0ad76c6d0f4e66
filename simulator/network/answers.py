"""How the people of a run answer what the learner does: comments, messages, likes, requests, a friend who leaves.

Nothing of it is stored before it happens. Every answer follows from the acts so far and the seed, and its id from the
id of the act; so what is in the log is recognised, jumping ahead gives what waiting gives, and a restart changes
nothing. Who answers and how is chosen by what was done: see assets/world/answers.yaml.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from simulator.model.clock import Dice
from simulator.model.events import Acted, Answered, Event, Joined, Liked, Messaged, Parted, Posted, Requested, Timed
from simulator.model.social import CENTER, ME, Message, Person, Post, Request
from simulator.network.character import Character, character
from simulator.network.circle import Circle
from simulator.network.deeds import Deed, deed
from simulator.network.pace import MINUTES, moment
from simulator.network.replies import Mark, Replies, Voice, Where

HOW_MANY: dict[Mark, tuple[int, ...]] = {
    "violation": (1, 2, 2, 3, 3, 4),
    "caution": (0, 1, 1, 2, 2),
    "commendation": (0, 1, 1, 2),
    "clear": (0, 0, 1, 1, 2),
}
"""How many answer in words, each number as likely as it stands here often."""
LIKES: dict[Mark, int] = {"violation": 1, "caution": 2, "commendation": 4, "clear": 6}
"""The most people who like what the learner wrote."""
MEMORY = 40
"""For how many acts nobody says a sentence again."""
REST = 3
"""For how many acts somebody keeps silent after an answer, unless the next act was done to them."""
UNSEEN = dt.timedelta(minutes=1)
"""What is deleted sooner was seen by nobody."""


class Planned(msgspec.Struct, frozen=True):
    """An answer that will happen unless the learner takes back what it answers, or blocks who gives it."""

    at: dt.datetime
    key: str
    event: Event
    speaker: str
    about: frozenset[str]  # ids of the learner's post and of its thread


class Option(msgspec.Struct, frozen=True):
    """A voice that somebody here could speak with now."""

    place: tuple[int, int]  # in the replies
    voice: Voice
    speakers: tuple[Person, ...]
    texts: tuple[str, ...]


class Town:
    """The people of one run and what they will answer, folded from its log by `take`."""

    def __init__(self, replies: Replies, seed: str, people: Iterable[Person] = ()) -> None:
        self._replies = replies
        self._seed = seed
        self._people: dict[str, Person] = {}
        self._characters: dict[str, Character] = {}
        self._circle = Circle()
        self._deeds: dict[str, Deed] = {}
        self._said: dict[str, int] = {}
        self._spoke: dict[str, list[int]] = {}
        self._pending: dict[str, Planned] = {}
        for person in people:
            self._meet(person)

    def take(self, at: dt.datetime, event: Event) -> None:
        """Take one more event of the log into account."""
        self._circle.take(event)
        if isinstance(event, Acted):
            self._answer(at, event)
        elif isinstance(event, Joined):
            self._meet(event.person)
        self._pending.pop(_key(event), None)

    def due(self, now: dt.datetime) -> list[Timed]:
        """Tell what has happened by `now` and is not in the log, in its order."""
        found = sorted((one.at, one.key) for one in self._pending.values() if one.at <= now)
        return [Timed(at, self._pending[key].event) for at, key in found]

    def next_due(self) -> dt.datetime | None:
        """When the next answer comes; None where none will."""
        return min((one.at for one in self._pending.values()), default=None)

    def _meet(self, person: Person) -> None:
        self._people[person.id] = person
        self._characters[person.id] = character(person, self._seed)

    def _answer(self, at: dt.datetime, event: Acted) -> None:
        done = deed(at, event, len(self._deeds) + 1, self._them(event))
        self._deeds[done.key] = done
        if done.type in ("block", "remove-friend"):
            self._drop(done.at, lambda one: one.speaker == event.intent.target)
        seen = self._taken_back(done, event.intent.object) if done.type == "delete" else done
        if seen is not None:
            self._pending |= {one.key: one for one in self._plan(seen)}

    def _taken_back(self, done: Deed, post: str) -> Deed | None:
        """The deletion, as grave as what it takes back; None where nobody had seen that. Nobody answers it any more."""
        self._drop(done.at, lambda one: post in one.about)
        before = self._deeds.get(post)
        if before is None or before.at + UNSEEN > done.at:
            return None
        return msgspec.structs.replace(
            done, marks=before.marks, topics=before.topics, audience=before.audience, them=before.them
        )

    def _drop(self, at: dt.datetime, which: Callable[[Planned], bool]) -> None:
        self._pending = {key: one for key, one in self._pending.items() if one.at <= at or not which(one)}

    def _them(self, act: Acted) -> Person | None:
        if act.intent.target:
            return self._people.get(act.intent.target)
        author = act.action.object.author if act.action.object else None
        found = (person for person in self._people.values() if author and person.name == author.name)
        return next((person for person in found if person.id != ME), None)

    def _plan(self, done: Deed) -> Iterator[Planned]:
        dice = Dice(f"{self._seed}/answers/{done.key}")
        used: set[tuple[int, int]] = set()
        speaking: set[str] = set()
        for number in range(1, dice.choice(HOW_MANY[done.level]) + 1):
            options = [one for one in self._options(done, speaking) if one.place not in used]
            if not options:
                break
            chosen = dice.choice([one for one in options for _ in range(one.voice.weight)])
            used.add(chosen.place)
            speaker = self._speaker(dice, chosen.speakers)
            speaking.add(speaker.id)
            yield from self._said_by(dice, done, chosen, speaker, f"{done.key}-a{number}")
        yield from self._likes(dice.of("likes"), done)

    def _speaker(self, dice: Dice, able: Sequence[Person]) -> Person:
        """One of those who have spoken least."""
        times = {person.id: len(self._spoke.get(person.id, ())) for person in able}
        least = min(times.values())
        return dice.choice([person for person in able if times[person.id] <= least + 1])

    def _said_by(self, dice: Dice, done: Deed, chosen: Option, speaker: Person, key: str) -> Iterator[Planned]:
        voice = chosen.voice
        text = dice.choice(chosen.texts) if chosen.texts else ""
        self._said[text] = done.number
        self._spoke.setdefault(speaker.id, []).append(done.number)
        if voice.where == "request":
            self._circle.asked.add(speaker.id)
        at = moment(dice, done.at, *(voice.minutes or MINUTES[voice.where]))
        about = frozenset({done.own, done.thread} - {""})
        for event in _events(voice.where, key, speaker, self._filled(text, done), at, done):
            yield Planned(at, _key(event), event, speaker.id, about)

    def _options(self, done: Deed, speaking: set[str]) -> Iterator[Option]:
        for number, situation in enumerate(self._replies.situations):
            if not done.fits(situation):
                continue
            for place, voice in enumerate(situation.answers):
                texts = tuple(text for text in voice.texts if self._sayable(text, done))
                able = tuple(p for p in self._others() if p.id not in speaking and self._speaks(p, voice, done))
                if able and (texts or voice.where == "leave"):
                    yield Option((number, place), voice, able, texts)

    def _others(self) -> list[Person]:
        """Everybody who could answer, in an order that does not depend on how they came."""
        apart = self._circle.blocked | {ME, CENTER}  # the Center has its own way of answering
        return [self._people[key] for key in sorted(self._people) if key not in apart]

    def _sayable(self, text: str, done: Deed) -> bool:
        said = self._said.get(text)
        return (
            (said is None or done.number - said > MEMORY)
            and ("{author}" not in text or done.them is not None)
            and ("{first}" not in text or bool(self._first()))
        )

    def _speaks(self, person: Person, voice: Voice, done: Deed) -> bool:
        like = self._characters[person.id]
        is_them = done.them is not None and person.id == done.them.id
        return (
            voice.them == is_them
            and (person.relation in voice.by if voice.by else person.relation != "organization")
            and (like in voice.character if voice.character else like != "troll")
            and (is_them or self._rested(person, done))
            and (is_them or self._sees(person, done) or (voice.heard and person.relation != "organization"))
            and (voice.where != "request" or not (self._circle.friend(person) or person.id in self._circle.asked))
            and (voice.where != "leave" or person.id in self._circle.made)
        )

    def _sees(self, person: Person, done: Deed) -> bool:
        return done.audience == "public" or (done.audience == "friends" and self._circle.friend(person))

    def _rested(self, person: Person, done: Deed) -> bool:
        before = self._spoke.get(person.id)
        return not before or done.number - before[-1] >= REST

    def _likes(self, dice: Dice, done: Deed) -> Iterator[Planned]:
        if not done.own or done.audience == "direct":
            return
        near = [p for p in self._others() if self._may_like(p, done) and p.relation != "stranger"]
        far = [p for p in self._others() if self._may_like(p, done) and p.relation == "stranger"]
        able = near + dice.sample(far, min(2, len(far)))
        most = min(LIKES[done.level] // (2 if done.type == "comment" else 1), len(able))
        for person in dice.sample(able, dice.between(0, most)):
            at = moment(dice, done.at, 1, 240)
            event = Liked(actor=person.id, post=done.own)
            yield Planned(at, _key(event), event, person.id, frozenset({done.own, done.thread}))

    def _may_like(self, person: Person, done: Deed) -> bool:
        apart = (
            person.relation in ("organization", "journalist", "supervisor") or self._characters[person.id] == "troll"
        )
        return not apart and self._sees(person, done)

    def _filled(self, text: str, done: Deed) -> str:
        author = _short(done.them) if done.them else ""
        return text.replace("{first}", self._first()).replace("{author}", author)

    def _first(self) -> str:
        me = self._people.get(ME)
        return _short(me) if me else ""


def answers(
    acts: Iterable[Timed], people: Iterable[Person], replies: Replies, seed: str, now: dt.datetime
) -> list[Timed]:
    """Everything that `people` have brought about by `now` in answer to `acts`, oldest first."""
    town = Town(replies, seed, people)
    found: list[Timed] = []

    def settle(until: dt.datetime) -> None:
        for timed in town.due(until):
            town.take(timed.at, timed.event)
            found.append(timed)

    for act in acts:
        settle(act.at)
        town.take(act.at, act.event)
    settle(now)
    return found


def _events(where: Where, key: str, who: Person, text: str, at: dt.datetime, done: Deed) -> Iterator[Event]:
    if where == "comment":
        post = Post(id=key, author=who.id, text=text, at=at, audience=done.audience, in_reply_to=done.thread)
        yield Posted(post=post)
    elif where == "request":
        yield Requested(request=Request(id=key, sender=who.id, at=at, note=text))
    elif where == "leave":
        yield Parted(person=who.id)
    else:
        if where != "message" and done.type == "friend-request":  # the request has the id of the act
            yield Answered(request=done.key, state="accepted" if where == "accept" else "declined")
        yield Messaged(message=Message(id=key, sender=who.id, recipient=ME, text=text, at=at))


def _key(event: Event) -> str:
    """By what an answer is recognised in the log."""
    if isinstance(event, Posted):
        return event.post.id
    if isinstance(event, Messaged):
        return event.message.id
    if isinstance(event, Requested):
        return event.request.id
    if isinstance(event, Liked):
        return f"{event.actor} likes {event.post}"
    if isinstance(event, Answered):
        return f"{event.request} answered"
    return f"{event.person} leaves" if isinstance(event, Parted) else ""


def _short(person: Person) -> str:
    """The first name; the whole name of an office."""
    return person.name if person.relation == "organization" else person.name.split(" ")[0]
