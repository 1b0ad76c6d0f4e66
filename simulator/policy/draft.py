"""Hints while somebody writes: the context is read once, each new wording of the text in a few milliseconds."""

import msgspec

from simulator.model.action import Action
from simulator.model.finding import Assessment
from simulator.policy.engine import judge
from simulator.policy.facts import Facts
from simulator.policy.pack import Pack
from simulator.policy.reading import Reading


class Draft:
    """One action that is being written. Its hints carry no better text: `assess` proves those when it is sent."""

    def __init__(self, action: Action, pack: Pack) -> None:
        self._action = action
        self._pack = pack
        self._kept: dict[tuple[str, str], Reading] = {}

    def judge(self, text: str) -> Assessment:
        """What the judge would say if `text` were sent now."""
        self._kept = {key: reading for key, reading in self._kept.items() if key[0] != "text"}
        action = msgspec.structs.replace(self._action, text=text)
        return judge(Facts(action, self._pack, self._kept), prove=False)
