"""Data files into typed values; an error names path, line, column, a code and what to do.

Nothing else reads YAML. `load` finds all faults of a file in one run and reports them together.
"""

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar

import msgspec

if TYPE_CHECKING:
    import yaml

T = TypeVar("T")
_Node: TypeAlias = Any  # a yaml.Node: mypy does not know what its kinds have

MOST_PROBLEMS = 50
_TRAP = re.compile(r"(?i)^(yes|no|on|off|[-+]?\d+(:[0-5]?\d)+)$")  # YAML 1.1 reads booleans and base 60
_PATH = re.compile(r"^(?P<message>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)
_UNKNOWN = re.compile(r"unknown field `(?P<key>[^`]*)`")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")


def data_folder(name: Literal["assets", "scenarios"]) -> Path:
    """The folder of content `name`, in a bundled program, an installed wheel or a checkout.

    Raises `FileNotFoundError` with the places that were looked at.
    """
    here = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", here.parent)) / "simulator"
    places = list(dict.fromkeys([bundle / "_data" / name, here / "_data" / name, here.parent / name]))
    for place in places:
        if place.is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"The folder '{name}' of Safe Space is missing. Looked at: {looked}. Install it again.")


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """One fault of a file. Lines and columns count from 1; 0 where there is no place in the file."""

    code: str
    message: str
    advice: str
    path: str = ""
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.code} {self.message} {self.advice}".strip()


class DocumentError(Exception):
    """A data file that cannot be used; `problems` has all that was found."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Document(msgspec.Struct, frozen=True):
    """A YAML file as plain values, with the place of each."""

    path: Path
    value: Any
    places: dict[tuple[str | int, ...], tuple[int, int]]

    def problem(self, at: tuple[str | int, ...], code: str, message: str, advice: str = "") -> Problem:
        """Name a fault at `at`, a path of keys and indexes; the nearest place known is used."""
        while at and at not in self.places:
            at = at[:-1]
        line, column = self.places.get(at, (1, 1))
        return Problem(code=code, message=message, advice=advice, path=str(self.path), line=line, column=column)


def read(path: Path) -> Document:
    """Read a YAML file; raises `DocumentError` where it is missing, is not UTF-8 or is not sound YAML."""
    import yaml  # here, since a program that reads nothing but what it kept need not wait for it

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same rules, ten times as fast
    try:
        text = path.read_text(encoding="utf-8-sig")
        node = yaml.compose(text, Loader=loader)
    except OSError as error:
        raise DocumentError([_bare(path, "D001", f"The file cannot be read: {error.strerror}.")]) from error
    except UnicodeDecodeError as error:
        raise DocumentError([_bare(path, "D002", "The file is not UTF-8.", "Save it again as UTF-8.")]) from error
    except yaml.MarkedYAMLError as error:
        raise DocumentError([_unsound(path, error)]) from error
    except yaml.YAMLError as error:
        raise DocumentError([_bare(path, "D003", f"This is not YAML: {error}.")]) from error
    if node is None:
        raise DocumentError([_bare(path, "D004", "The file is empty.")])
    problems = list(_traps(path, node))
    if problems:
        raise DocumentError(problems[:MOST_PROBLEMS])
    places: dict[tuple[str | int, ...], tuple[int, int]] = {}
    return Document(path, _plain(node, (), places), places)


def load(path: Path, kind: type[T]) -> T:
    """Read a YAML file as a value of type `kind`; raises `DocumentError` with all faults found."""
    return convert(read(path), kind)


def convert(document: Document, kind: type[T]) -> T:
    """Make the document a value of type `kind`. After a fault the faulty part is set aside and the rest is read."""
    problems: list[Problem] = []
    rest = document.value
    gone: list[tuple[str | int, ...]] = []
    while len(problems) < MOST_PROBLEMS:
        try:
            value = msgspec.convert(rest, kind)
        except msgspec.ValidationError as error:
            message, at = _located(str(error))
            problems.append(document.problem(_original(at, gone), "D010", message, "Correct or remove it."))
            cut = _cut(at)
            if not cut:
                break
            rest, gone = _without(rest, cut), [*gone, cut]
        else:
            if problems:
                break
            return value
    raise DocumentError(problems)


def _bare(path: Path, code: str, message: str, advice: str = "") -> Problem:
    return Problem(code=code, message=message, advice=advice, path=str(path))


def _unsound(path: Path, error: "yaml.MarkedYAMLError") -> Problem:
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (0, 0)
    advice = "Put the text in quotes, or write it as a block after '|'." if mark else ""
    message = f"This is not YAML: {error.problem}."
    return Problem(code="D003", message=message, advice=advice, path=str(path), line=line, column=column)


def _traps(path: Path, node: _Node) -> Iterator[Problem]:
    """What YAML 1.1 reads otherwise than it was meant: `on`, `no`, `7:30`, a key given twice."""
    if node.id == "mapping":
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield _at(path, key, "D005", f"'{key.value}' stands here twice.", "Keep one of them.")
            seen.add(key.value)
            yield from _traps(path, key)
            yield from _traps(path, value)
    elif node.id == "sequence":
        for item in node.value:
            yield from _traps(path, item)
    elif node.id == "scalar" and not node.style and _TRAP.match(node.value):
        yield _at(path, node, "D006", f"YAML does not read {node.value} as text.", f'Write "{node.value}", in quotes.')


def _at(path: Path, node: _Node, code: str, message: str, advice: str) -> Problem:
    mark = node.start_mark
    line, column = mark.line + 1, mark.column + 1
    return Problem(code=code, message=message, advice=advice, path=str(path), line=line, column=column)


def _plain(node: _Node, at: tuple[str | int, ...], places: dict[tuple[str | int, ...], tuple[int, int]]) -> Any:
    places[at] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if node.id == "mapping":
        found = {}
        for key, value in node.value:
            found[key.value] = _plain(value, (*at, key.value), places)
            places[(*at, key.value)] = (key.start_mark.line + 1, key.start_mark.column + 1)
        return found
    if node.id == "sequence":
        return [_plain(item, (*at, index), places) for index, item in enumerate(node.value)]
    if node.tag in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:str"):
        return node.value
    return _scalars().construct_object(node)


@cache
def _scalars() -> Any:
    from yaml.constructor import SafeConstructor

    return SafeConstructor()


def _located(text: str) -> tuple[str, tuple[str | int, ...]]:
    found = _PATH.match(text)
    assert found is not None
    message, path = found["message"], found["path"] or ""
    at: list[str | int] = []
    for key, index in _STEP.findall(path):
        if index == "...":
            break
        at.append(key or int(index))
    if unknown := _UNKNOWN.search(message):
        at.append(unknown["key"])
        message = f"'{unknown['key']}' is not known here"
    return message.rstrip(".") + ".", tuple(at)


def _cut(at: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The part to set aside so that the rest can be read: the nearest item of a list, else the key itself."""
    for end in range(len(at), 0, -1):
        if isinstance(at[end - 1], int):
            return at[:end]
    return at


def _without(value: Any, cut: tuple[str | int, ...]) -> Any:
    head, rest = cut[0], cut[1:]
    if isinstance(value, list):
        index = int(head)
        return [*value[:index], *([_without(value[index], rest)] if rest else []), *value[index + 1 :]]
    kept = dict(value)
    if rest:
        kept[str(head)] = _without(kept[str(head)], rest)
    else:
        kept.pop(str(head), None)
    return kept


def _original(at: tuple[str | int, ...], gone: list[tuple[str | int, ...]]) -> tuple[str | int, ...]:
    """Where `at` stood in the file, before the parts `gone` were set aside."""
    for cut in reversed(gone):
        last = len(cut) - 1
        index, cut_index = at[last] if len(at) > last else None, cut[last]
        if at[:last] == cut[:last] and isinstance(index, int) and isinstance(cut_index, int) and index >= cut_index:
            at = (*at[:last], index + 1, *at[last + 1 :])
    return at
