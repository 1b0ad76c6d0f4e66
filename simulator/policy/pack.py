"""A policy pack: one employer's guidelines as data, read from `assets/policies/<pack>/`.

`pack.yaml` names the organization, its ten guidelines, whom to ask, and how grave each rule is. Every other YAML file
of the folder, and of the folders that the pack names under `lexicons`, holds phrases by lexicon name.
"""

from functools import cached_property
from pathlib import Path

import msgspec

from simulator import documents
from simulator.model.finding import Gravity
from simulator.policy.lexicon import Lexicon
from simulator.policy.organization import Organization, OrganizationData
from simulator.policy.phrase import parse
from simulator.policy.reading import SEEDS, Reading, read

MAYO = "mayo-clinic"
"""The default pack."""

Lines = dict[str, list[str]]


class _Data(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    pass


class Guideline(_Data, frozen=True):
    """One of the ten guidelines: a short name, its sense in our words, where the original stands."""

    number: int
    name: str
    text: str
    link: str


class RuleSetting(_Data, frozen=True):
    """How grave breaking a rule is, and how sure the judge must be before it speaks."""

    gravity: Gravity = "serious"
    threshold: float = 0.5


class PackData(_Data, frozen=True):
    """The content of `pack.yaml`."""

    id: str
    version: str
    title: str
    organization: OrganizationData
    guidelines: tuple[Guideline, ...]
    contacts: dict[str, str]
    rules: dict[str, RuleSetting]
    lexicons: tuple[str, ...] = ()


class Pack:
    """A policy pack, ready to judge with."""

    def __init__(self, data: PackData, lines: Lines) -> None:
        self.data = data
        self.lines = lines
        self.organization = Organization(data.organization)

    @property
    def label(self) -> str:
        """Id and version, as an assessment names them."""
        return f"{self.data.id} {self.data.version}"

    @cached_property
    def lexicon(self) -> Lexicon:
        return Lexicon(self.lines, SEEDS)

    def known_as(self, *names: str) -> "Pack":
        """Give the pack with further names of the organization, such as the invented hospital of a simulation."""
        organization = self.data.organization
        named = msgspec.structs.replace(organization, aliases=(*organization.aliases, *names))
        return Pack(msgspec.structs.replace(self.data, organization=named), self.lines)

    def guideline(self, number: int) -> Guideline:
        return next(g for g in self.data.guidelines if g.number == number)

    def setting(self, rule: str) -> RuleSetting:
        return self.data.rules.get(rule, RuleSetting())

    def contact(self, key: str) -> str:
        """Whom to ask about `key`, such as `media` or `social`, as the pack calls them."""
        return self.data.contacts[key]

    def faulty_phrases(self) -> list[str]:
        """What is wrong with the pack's phrases, one sentence each: they are parsed when first needed, or here."""
        found = []
        for name, lines in self.lines.items():
            for line in lines:
                try:
                    parse(line)
                except ValueError as error:
                    found.append(f"In the lexicon '{name}', line '{line}': {error}")
        return found

    def read(self, field: str, raw: str) -> Reading:
        """Read one text field of a record."""
        return read(field, raw, self.organization, self.lexicon)


def load_pack(name: str = MAYO) -> Pack:
    """The pack of that name among those that come with the program; raises `DocumentError` on a faulty file."""
    return read_pack(documents.data_folder("assets") / "policies" / name)


def read_pack(folder: Path) -> Pack:
    """The pack in `folder`; folders named under `lexicons` are looked for beside it."""
    data = documents.load(folder / "pack.yaml", PackData)
    lines: Lines = {}
    for source in (*(folder.parent / name for name in data.lexicons), folder):
        for path in sorted(source.glob("*.yaml")):
            if path.name != "pack.yaml":
                _add_lines(lines, documents.load(path, dict[str, str]))
    return Pack(data, lines)


def _add_lines(lines: Lines, blocks: dict[str, str]) -> None:
    for name, block in blocks.items():
        kept = (line.partition(" #")[0].strip() for line in block.splitlines() if line[:1] != "#")
        lines.setdefault(name, []).extend(line for line in kept if line)
