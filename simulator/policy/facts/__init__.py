"""What is known about one action, worked out once and on demand; rules combine it and find nothing themselves."""

from collections.abc import Iterable
from functools import cached_property

import msgspec

from simulator.model.action import Action
from simulator.policy.facts.affairs import Affairs
from simulator.policy.facts.branding import Branding
from simulator.policy.facts.claims import Claims
from simulator.policy.facts.conduct import Conduct
from simulator.policy.facts.confirm import Confirmation
from simulator.policy.facts.people import Named, named_people
from simulator.policy.facts.profile import Profile
from simulator.policy.facts.scene import Scene
from simulator.policy.facts.seen import Seen
from simulator.policy.facts.stance import Stance
from simulator.policy.facts.story import Story
from simulator.policy.facts.weighed import Weighed
from simulator.policy.pack import Pack
from simulator.policy.reading import Reading


class Facts:
    """The facts of `action` under `pack`, by subject.

    `kept` holds what was read before, by field and content: who judges many drafts of one action passes the same one.
    """

    def __init__(self, action: Action, pack: Pack, kept: dict[tuple[str, str], Reading] | None = None) -> None:
        self.action = action
        self.pack = pack
        self.scene = Scene(action, pack, {} if kept is None else kept)
        self._rules: tuple[str, ...] = ()

    def instead(self, text: str) -> "Facts":
        """The facts of the same action with another text; its other fields are not read again."""
        action = msgspec.structs.replace(self.action, text=text)
        return Facts(action, self.pack, self.scene.kept)

    @cached_property
    def profile(self) -> Profile:
        return Profile(self.scene, self.branding)

    @cached_property
    def stance(self) -> Stance:
        return Stance(self.scene, self.profile)

    @cached_property
    def conduct(self) -> Conduct:
        return Conduct(self.scene)

    @cached_property
    def claims(self) -> Claims:
        return Claims(self.scene)

    @cached_property
    def story(self) -> Story:
        return Story(self.scene)

    @cached_property
    def seen(self) -> Seen:
        return Seen(self.scene)

    @cached_property
    def confirmation(self) -> Confirmation:
        return Confirmation(self.scene, self.story)

    @cached_property
    def affairs(self) -> Affairs:
        return Affairs(self.scene)

    @cached_property
    def branding(self) -> Branding:
        return Branding(self.scene)

    def found(self, rules: Iterable[str]) -> None:
        """Take note of the codes of the rules that apply, which count where the action is weighed as a whole."""
        self._rules = tuple(rules)

    @cached_property
    def weighed(self) -> Weighed:
        """All that stands in the action, weighed together; what `found` is told later does not count."""
        return Weighed(self.scene, self.profile, self._rules)

    @cached_property
    def named(self) -> tuple[Named, ...]:
        """The people of the running simulation whom the actor's own words name."""
        return tuple(found for reading in self.scene.own for found in named_people(reading.text, self.action.people))

    @property
    def breach_answered(self) -> bool:
        """Whether what is answered to, or reported, tells of a patient."""
        answered = self.scene.reading("object.text")
        return answered.has("patient_noun", "room", "record_number", "gossip_seen", "confirm_reveal")

    @cached_property
    def addressed(self) -> frozenset[str]:
        """Names of those whom the words are said to: calling somebody by name tells nobody else anything."""
        spoken_to = [self.action.target]
        if self.action.type == "comment" and self.action.object:
            spoken_to.append(self.action.object.author)
        return frozenset(other.name for other in spoken_to if other)
