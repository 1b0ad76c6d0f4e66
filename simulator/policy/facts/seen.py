"""Telling that somebody known was seen in care, and records looked up without need."""

from simulator.policy.facts.conduct import Spot
from simulator.policy.facts.direction import outside, said, told
from simulator.policy.facts.fact import fact
from simulator.policy.facts.living import of_others
from simulator.policy.facts.scene import Scene
from simulator.policy.facts.tale import CARE, THIRD
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_ASKING = ("stranger", "organization", "journalist")
_OURS = frozenset({"we", "our", "us", "weve"})
_CARE = ("met_at_work", "jargon")
_SOMEBODY = ("met_at_work", "known_person", "presence_sure", "patient_noun", "role_kin", "unit", "room")


class Seen:
    """What one action tells of people who were met, or looked up, at work."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @fact("snoop")
    def snooping(self) -> tuple[Spot, ...]:
        """A record looked up without need."""
        found = []
        for reading in self.scene.own:
            if not reading.has("fiction", "snoop_ok"):
                found += [(reading, span) for span in said(reading, "snoop")]
        return tuple(found)

    @fact("met_at_work", "handled", "presence", "presence_sure", "gossip_seen", "gossip_plea", "@comment")
    def gossip(self) -> tuple[Spot, ...]:
        """Telling that somebody known was seen as a patient."""
        found = [*self._known(), *self._answered(), *self._told_on()]
        for reading in self.scene.own:
            out = reading.has("elsewhere_place", "town_spot") and not reading.has(*CARE)
            if not out and not reading.has("fiction", "pet"):
                found += [(reading, span) for span in told(reading, "gossip_seen")]
                found += [(reading, span) for span in _pleas(reading)]
        return tuple(found)

    @property
    def _worker(self) -> bool:
        return bool(self.scene.action.actor.job or self.scene.action.actor.duties) and not self.scene.official

    def _known(self) -> list[Spot]:
        """Somebody whom readers know, together with where they were met at work."""
        if not self._worker:
            return []
        found = []
        for reading in self.scene.own:
            if reading.has("met_at_work") and not self.scene.invented(reading):
                living = self.scene.working(reading)
                met = said(living, "met_at_work")
                known = self._understood or living.has("known_person")
                found += [(living, span) for span in met if known]
        return found

    @property
    def _understood(self) -> bool:
        """Whether readers know whom "he" and "she" mean: a friend or the family, those who read a comment."""
        thread = self.scene.action.type == "comment" and self.scene.relation == "organization"
        answered = self.scene.reading("object.text")
        thread |= self.scene.action.type in ("comment", "share") and answered.has(
            "known_person", "public_role", "pointed"
        )
        return thread or (self.scene.direct and self.scene.relation in ("friend", "family"))

    def _told_on(self) -> list[Spot]:
        """What tells of somebody's care to readers who know whom it is about: a friend, those who asked."""
        words, asked = self.scene.words, self.scene.reading("object.text")
        barred = words.has("presence_ok", "animal", "pet", "confirm_ok") or asked.has("obituary")
        if not self._worker or self.scene.invented(words) or barred:
            return []
        friends = self.scene.direct and self.scene.relation in ("friend", "family")
        about = asked.has("asked_about", "pointed", "known_person", "happening") and not asked.has("pet", "animal")
        theirs = self.scene.action.type == "comment" and about and self.scene.relation in _ASKING
        if not friends and not theirs:
            return []
        living = of_others(words)
        met = said(living, "handled")
        at_care = living.has(*CARE[1:]) and not living.has("elsewhere_place", "town_spot")
        if friends and met and living.has("known_person", "your_person") and at_care:
            return [(living, span) for span in met]
        ours = bool(met) or not _OURS.isdisjoint(living.text.words)
        they = not THIRD.isdisjoint(living.text.words)
        bedside = living.spans(*CARE)
        sure = len(bedside) > 1 and living.has(*CARE[1:])
        if theirs and bedside and they and (ours or sure):
            return [(living, span) for span in bedside]
        return []

    def _answered(self) -> list[Spot]:
        """An answer that tells where somebody asked after is, or how they are."""
        words, asked = self.scene.words, self.scene.reading("object.text")
        if (
            not self._worker
            or self.scene.action.type not in ("comment", "share", "message")
            or not asked.has("asked_about")
        ):
            return []
        if asked.has("pet", "animal") or words.has("animal") or self.scene.invented(words):
            return []
        sure = outside(told(words, "presence_sure"), words.spans("presence_plain"))
        if words.has("presence_ok"):
            return [(words, span) for span in sure]
        living = self.scene.working(words)
        here = outside(said(living, "presence"), words.spans("presence_plain"))
        return [*((words, span) for span in sure), *((living, span) for span in here)]


def _pleas(reading: Reading) -> list[Span]:
    """Asking not to pass on that somebody was seen; without somebody, it is only asked not to post something."""
    pleas = told(reading, "gossip_plea")
    return pleas if pleas and reading.has(*_SOMEBODY) else []
