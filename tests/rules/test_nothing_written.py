"""Where nothing is written nothing is found off shift: the composer does not wait for the judge then."""

from msgspec.structs import replace

from simulator.policy.engine import assess
from simulator.policy.pack import load_pack
from tests.rules.cases import PACKS, action_of, cases


def test_an_empty_post_off_shift_is_clear_whoever_writes_it() -> None:
    packs = {name: load_pack(name) for name in PACKS}
    empty = {"id": "draft", "type": "post", "text": "", "media": (), "object": None, "target": None, "on_shift": False}
    asked = {(replace(action_of(case, packs[name]), **empty), name) for case, name in cases()}
    assert len(asked) > 300
    assert [(action, found) for action, name in asked if (found := assess(action, packs[name]).findings)] == []
