"""The rule cases: YAML lists of an action and what the codebook expects, filled with a pack's own names."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from simulator import documents
from simulator.model.action import Action, decode_action
from simulator.policy.pack import Pack

HERE = Path(__file__).parent
PACKS = ("mayo-clinic", "harbor-lake")


class Expect(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    violation: tuple[int, ...] = ()
    caution: tuple[int, ...] = ()
    commendation: tuple[int, ...] | None = None  # judged only where it is given


class Case(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    action: dict[str, Any]
    expect: Expect
    why: str = ""


def cases(folder: Path = HERE) -> Iterator[tuple[Case, str]]:
    """Every case with the name of each pack that it is judged under."""
    for path in sorted(folder.glob("*.yaml")):
        yield from ((case, pack) for case in documents.load(path, list[Case]) for pack in PACKS)
    for pack in PACKS:
        for path in sorted((folder / pack).glob("*.yaml")):
            yield from ((case, pack) for case in documents.load(path, list[Case]))


def action_of(case: Case, pack: Pack) -> Action:
    """The case's action, its placeholders filled with the names of the pack's organization."""
    record = json.dumps({"id": case.id, **case.action}, ensure_ascii=False, default=str)
    organization = pack.organization.data
    names = {
        "{org}": organization.name,
        "{short}": organization.short,
        "{handle}": organization.handle,
        "{hashtag}": organization.hashtag,
        "{hospital}": organization.hospitals[0],
        "{campus}": organization.campuses[0],
    }
    for placeholder, name in names.items():
        record = record.replace(placeholder, name)
    return decode_action(record)


def levels(pairs: set[tuple[int, str]], level: str) -> tuple[int, ...]:
    return tuple(sorted(guideline for guideline, found in pairs if found == level))
