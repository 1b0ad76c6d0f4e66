"""What is known about one action, worked out once and on demand; rules combine it and find nothing themselves."""

from collections.abc import Iterator
from functools import cached_property

from simulator.model.action import Action
from simulator.policy.facts.people import Named, named_people
from simulator.policy.pack import Pack
from simulator.policy.reading import Reading


class Facts:
    """The facts of `action` under `pack`."""

    def __init__(self, action: Action, pack: Pack) -> None:
        self.action = action
        self.pack = pack
        self._readings: dict[str, Reading] = {}

    def reading(self, field: str) -> Reading:
        """A text field of the record, read: `text`, `actor.bio` or `object.text`."""
        if field not in self._readings:
            self._readings[field] = self.pack.read(field, _content(self.action, field))
        return self._readings[field]

    @cached_property
    def own(self) -> tuple[Reading, ...]:
        """The fields whose words are judged as the actor's own."""
        return tuple(reading for reading in map(self.reading, self._own_fields()) if reading)

    def _own_fields(self) -> Iterator[str]:
        yield "text"
        if self.action.type == "update-profile":
            yield "actor.bio"
        if self.action.type == "share":
            yield "object.text"

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """The people of the running simulation whom the actor's own words name."""
        return tuple(found for reading in self.own for found in named_people(reading.text, self.action.people))

    @cached_property
    def addressed(self) -> frozenset[str]:
        """Names of those whom the words are said to: calling somebody by name tells nobody else anything."""
        spoken_to = [self.action.target]
        if self.action.type == "comment" and self.action.object:
            spoken_to.append(self.action.object.author)
        return frozenset(other.name for other in spoken_to if other)


def _content(action: Action, field: str) -> str:
    if field == "actor.bio":
        return action.actor.bio
    if field == "object.text":
        return action.object.text if action.object else ""
    return action.text
