"""A policy pack: one employer's guidelines as data, read from `assets/policies/<pack>/`.

`pack.yaml` names the organization, its ten guidelines, whom to ask, and how grave each rule is. Every other YAML file
of the folder, and of the folders that the pack names under `lexicons`, holds phrases by lexicon name; `weights.yaml`,
fitted by a tool, what speaks for and against a fault.
"""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import msgspec

from simulator import documents
from simulator.model.finding import Gravity
from simulator.policy import kept
from simulator.policy.lexicon import Lexicon
from simulator.policy.organization import Organization, OrganizationData
from simulator.policy.phrase import parse
from simulator.policy.reading import SEEDS, Known, Reading, read
from simulator.policy.weights import Weights, WeightsData

MAYO = "mayo-clinic"
"""The default pack."""
_PACK, _WEIGHTS = "pack.yaml", "weights.yaml"

Lines = dict[str, list[str]]
_PROFILE = 500
"""Up to how many signs a name or a bio is kept with what was read in it."""


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

    def __init__(
        self,
        data: PackData,
        lines: Lines,
        weights: Weights,
        lexicon: Lexicon | None = None,
        names: Lexicon | None = None,
    ) -> None:
        """`lexicon` and `names`: what was made of these lines, and of the organization's names, before."""
        self.data = data
        self.lines = lines
        self.weights = weights
        self._lexicon = lexicon
        self.organization = Organization(data.organization, names)
        self._known: Known = {}
        self._read_again = lru_cache(maxsize=256)(self._read)

    @property
    def label(self) -> str:
        """Id and version, as an assessment names them."""
        return f"{self.data.id} {self.data.version}"

    @property
    def lexicon(self) -> Lexicon:
        if self._lexicon is None:
            self._lexicon = Lexicon(self.lines, SEEDS)
        return self._lexicon

    def known_as(self, *names: str) -> "Pack":
        """Give the pack with further names of the organization, such as the invented hospital of a simulation."""
        organization = self.data.organization
        named = msgspec.structs.replace(organization, also=(*organization.also, *names))
        return Pack(msgspec.structs.replace(self.data, organization=named), self.lines, self.weights, self.lexicon)

    def guideline(self, number: int) -> Guideline:
        return next(g for g in self.data.guidelines if g.number == number)

    def setting(self, rule: str) -> RuleSetting:
        return self.data.rules.get(rule, RuleSetting())

    def contact(self, key: str) -> str:
        """Whom to ask about `key`, such as `media` or `social`, as the pack calls them."""
        return self.data.contacts[key]

    def read(self, field: str, raw: str) -> Reading:
        """Read one text field of a record. What profiles say is kept for a while: the same people act again."""
        again = field.startswith("actor.") and len(raw) <= _PROFILE
        return self._read_again(field, raw) if again else self._read(field, raw)

    def _read(self, field: str, raw: str) -> Reading:
        return read(field, raw, self.organization, self.lexicon, self._known)


def load_pack(name: str = MAYO, cache: Path | None = None) -> Pack:
    """The pack of that name among those that come with the program; raises `DocumentError` on a faulty file.

    It is kept ready for the next time in `cache`, or the user's own cache folder.
    """
    policies = documents.data_folder("assets") / "policies"
    place, key = (cache or kept.cache_folder()) / f"{name}.pack", kept.digest(policies)
    ready = kept.take(place, key)
    if ready:
        data, lines, weights, lexicon, names = ready
        made = msgspec.msgpack.decode(data, type=PackData)
        fitted = Weights(msgspec.msgpack.decode(weights, type=WeightsData))
        return Pack(made, lines, fitted, Lexicon.unpacked(lexicon), Lexicon.unpacked(names))
    pack = read_pack(policies / name)
    encoded = msgspec.msgpack.encode(pack.data), pack.lines, msgspec.msgpack.encode(pack.weights.data)
    kept.keep(place, key, (*encoded, pack.lexicon.packed(), pack.organization.names.packed()))
    return pack


def read_pack(folder: Path) -> Pack:
    """The pack in `folder`; folders named under `lexicons` are looked for beside it."""
    data = documents.load(folder / _PACK, PackData)
    lines: Lines = {}
    for path in _lexicon_files(folder, data):
        for name, block in documents.load(path, dict[str, str]).items():
            lines.setdefault(name, []).extend(_phrases(block))
    fitted = [folder / _WEIGHTS for folder in _folders(folder, data) if (folder / _WEIGHTS).is_file()]
    return Pack(data, lines, Weights(documents.load(fitted[-1], WeightsData) if fitted else WeightsData()))


def phrase_problems(folder: Path) -> list[documents.Problem]:
    """What is wrong with the phrases of the pack in `folder`, whose files are sound otherwise."""
    pack, files = read_pack(folder), _lexicon_files(folder, documents.load(folder / _PACK, PackData))
    found = [problem for path in files for problem in _faulty(path)]
    if not found:
        try:
            Lexicon(pack.lines, SEEDS)
        except ValueError as error:
            found.append(_problem(folder / _PACK, 0, str(error)))
    return found


def _faulty(path: Path) -> Iterator[documents.Problem]:
    for number, written in enumerate(path.read_text("utf-8-sig").splitlines(), 1):
        for phrase in _phrases(written.strip()) if written.startswith(" ") else ():
            try:
                parse(phrase)
            except ValueError as error:
                yield _problem(path, number, f"{error}.")


def _problem(path: Path, line: int, message: str) -> documents.Problem:
    return documents.Problem(
        code="P001", message=message, advice="Correct the phrase.", path=str(path), line=line, column=1 if line else 0
    )


def _lexicon_files(folder: Path, data: PackData) -> list[Path]:
    found = (path for source in _folders(folder, data) for path in sorted(source.glob("*.yaml")))
    return [path for path in found if path.name not in (_PACK, _WEIGHTS)]


def _folders(folder: Path, data: PackData) -> tuple[Path, ...]:
    return (*(folder.parent / name for name in data.lexicons), folder)


def _phrases(block: str) -> list[str]:
    kept = (line.partition(" #")[0].strip() for line in block.splitlines() if line[:1] != "#")
    return [line for line in kept if line]
