"""The scene of an action: its fields, which words are the actor's own, and who can read them."""

from collections.abc import Callable
from functools import cached_property

from simulator.model.action import Action, Media, Relation
from simulator.policy.facts.direction import said
from simulator.policy.facts.living import at_work
from simulator.policy.lexicon import Span
from simulator.policy.pack import Pack
from simulator.policy.reading import Reading

_PRIVATE = frozenset(
    {"message", "friend-request", "accept-friend", "decline-friend", "ignore-friend", "report", "delete", "block"}
)
_MOMENTARY = frozenset({"decline-friend", "ignore-friend", "delete", "report", "block", "unfollow", "remove-friend"})
_FIELDS: dict[str, Callable[[Action], str]] = {
    "text": lambda action: action.text,
    "object.text": lambda action: action.object.text if action.object else "",
    "actor.bio": lambda action: action.actor.bio,
    "actor.name": lambda action: action.actor.name,
    "actor.handle": lambda action: action.actor.handle,
    "actor.url": lambda action: action.actor.url,
    "actor.job": lambda action: action.actor.job,
}


class Scene:
    """One action and its texts, each read once. `kept` holds readings by field and content that outlive one action."""

    def __init__(self, action: Action, pack: Pack, kept: dict[tuple[str, str], Reading]) -> None:
        self.action = action
        self.pack = pack
        self.kept = kept
        self._working: dict[int, Reading] = {}

    def reading(self, field: str) -> Reading:
        """A text field of the record, read, such as `text`, `actor.bio` or `object.text`."""
        key = (field, _FIELDS[field](self.action))
        if key not in self.kept:
            self.kept[key] = self.pack.read(*key)
        return self.kept[key]

    def working(self, reading: Reading) -> Reading:
        """What of `reading`, one of this scene's, tells of the actor's work."""
        if id(reading) not in self._working:
            self._working[id(reading)] = at_work(reading, self.cares)
        return self._working[id(reading)]

    @property
    def official(self) -> bool:
        return self.action.actor.account == "official"

    @property
    def profile_update(self) -> bool:
        return self.action.type == "update-profile"

    @property
    def cares(self) -> bool:
        """Whether the actor has the duty to care for patients."""
        return "patient-care" in self.action.actor.duties

    @property
    def direct(self) -> bool:
        """Whether only the addressee, or the network's own staff, can read the words."""
        return self.action.audience == "direct" or self.action.type in _PRIVATE

    @property
    def public(self) -> bool:
        return self.action.audience == "public" and not self.direct

    @property
    def relation(self) -> Relation:
        """Who the other side is to the actor: the author answered to, or the person aimed at."""
        other = self.action.target or (self.action.object.author if self.action.object else None)
        return other.relation if other else "stranger"

    @cached_property
    def words(self) -> Reading:
        """What the actor wrote: the text, or the bio of a new profile."""
        return self.reading("actor.bio" if self.profile_update else "text")

    @cached_property
    def objects(self) -> bool:
        """Whether the actor's words object to what they answer to, or correct it."""
        return self.words.has("objection")

    def invented(self, reading: Reading) -> bool:
        """Whether `reading` speaks of fiction, a game or an exercise, or answers to such."""
        thread = self.action.type in ("comment", "react") and self.reading("object.text").has("fiction")
        return thread or reading.has("fiction")

    @cached_property
    def adopted(self) -> Reading | None:
        """What is shared without an objection, and so counts as the actor's own."""
        if self.action.type != "share" or self.objects:
            return None
        return self.reading("object.text") or None

    @cached_property
    def own(self) -> tuple[Reading, ...]:
        """Everything that is judged as the actor's own words."""
        return tuple(reading for reading in (self.words, self.adopted) if reading)

    @cached_property
    def signs(self) -> frozenset[str]:
        """What the action has: lexicons hit in its words or in what it answers to, and marks such as `@report`."""
        action, answered = self.action, self.reading("object.text")
        marks = {
            "@picture": action.media or (action.object and action.object.media),
            "@people": action.people,
            "@shift": action.on_shift,
            "@loud": self.words.text.loud,
        }
        there = (mark for mark, found in marks.items() if found)
        return frozenset((f"@{action.type}", f"@{self.relation}", *there, *self.words.hits, *answered.hits))

    @property
    def takes_work_time(self) -> bool:
        """Whether the action is done on shift, is none of the few that are over in a moment, and is not the work."""
        action = self.action
        duty = self.official and "communications" in action.actor.duties
        return action.on_shift and action.type not in _MOMENTARY and not duty

    @property
    def media(self) -> tuple[tuple[str, Media], ...]:
        """The pictures that count as the actor's own, with their fields; those of what is shared included."""
        mine = [(f"media[{i}]", item) for i, item in enumerate(self.action.media)]
        if self.action.type == "share" and self.action.object and not self.objects:
            mine += [(f"object.media[{i}]", item) for i, item in enumerate(self.action.object.media)]
        return tuple(mine)

    def said(self, *names: str, negation: bool = True) -> list[tuple[Reading, Span]]:
        """Where the actor's own words state a phrase of `names` outright."""
        return [(reading, span) for reading in self.own for span in said(reading, *names, negation=negation)]
