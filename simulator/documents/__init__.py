"""Data files into typed values; an error names path, line, column, a code and what to do.

Nothing else reads YAML. `load` finds all faults of a file in one run and reports them together.
"""

import io
import re
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

import msgspec

from simulator.documents import kept
from simulator.documents.traps import Problem, traps, unsound
from simulator.folders import data_folder

__all__ = ["Document", "DocumentError", "Problem", "convert", "data_folder", "load", "read"]

T = TypeVar("T")
_Node: TypeAlias = Any  # a yaml.Node: mypy does not know what its kinds have

MOST_PROBLEMS = 50
_PATH = re.compile(r"^(?P<message>.*?)(?: - at `(?P<path>[^`]*)`)?$", re.DOTALL)
_UNKNOWN = re.compile(r"unknown field `(?P<key>[^`]*)`")
_STEP = re.compile(r"\.([^.\[\]]+)|\[(\d+|\.\.\.)\]")


class DocumentError(Exception):
    """A data file that cannot be used; `problems` has all that was found."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class Document:
    """A YAML file as plain values, with the place of each."""

    def __init__(self, path: Path, value: Any) -> None:
        self.path = path
        self.value = value

    @cached_property
    def places(self) -> dict[tuple[str | int, ...], tuple[int, int]]:
        """Line and column by path of keys and indexes; read when a fault is to be told."""
        places: dict[tuple[str | int, ...], tuple[int, int]] = {}
        _place(_composed(self.path, _bytes(self.path)), (), places)
        return places

    def problem(self, at: tuple[str | int, ...], code: str, message: str, advice: str = "") -> Problem:
        """Name a fault at `at`, a path of keys and indexes; the nearest place known is used."""
        while at and at not in self.places:
            at = at[:-1]
        line, column = self.places.get(at, (1, 1))
        return Problem(code=code, message=message, advice=advice, path=str(self.path), line=line, column=column)


def read(path: Path) -> Document:
    """Read a YAML file; raises `DocumentError` where it is missing, is not UTF-8 or is not sound YAML.

    The values of a file that comes with the program are kept from one start to the next.
    """
    content = _bytes(path)
    return Document(path, kept.once(path, content, partial(_values, path, content)))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DocumentError([_bare(path, "D001", f"The file cannot be read: {error.strerror}.")]) from error


def _values(path: Path, content: bytes) -> Any:
    return _plain(_composed(path, content))


def _composed(path: Path, content: bytes) -> _Node:
    """The nodes of a sound file, without traps."""
    import yaml  # here, since a program that reads nothing but what it kept need not wait for it

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the same rules, ten times as fast
    try:
        text = io.TextIOWrapper(io.BytesIO(content), "utf-8-sig").read()
        node = yaml.compose(text, Loader=loader)
    except UnicodeDecodeError as error:
        raise DocumentError([_bare(path, "D002", "The file is not UTF-8.", "Save it again as UTF-8.")]) from error
    except yaml.MarkedYAMLError as error:
        raise DocumentError([unsound(path, text, error)]) from error
    except yaml.YAMLError as error:
        raise DocumentError([_bare(path, "D003", f"This is not YAML: {error}.")]) from error
    if node is None:
        raise DocumentError([_bare(path, "D004", "The file is empty.")])
    problems = list(traps(path, text, node))
    if problems:
        raise DocumentError(problems[:MOST_PROBLEMS])
    return node


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


def _plain(node: _Node) -> Any:
    if node.id == "mapping":
        return {key.value: _plain(value) for key, value in node.value}
    if node.id == "sequence":
        return [_plain(item) for item in node.value]
    if node.tag in ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:str"):
        return node.value
    return _scalars().construct_object(node)


def _place(node: _Node, at: tuple[str | int, ...], places: dict[tuple[str | int, ...], tuple[int, int]]) -> None:
    places[at] = (node.start_mark.line + 1, node.start_mark.column + 1)
    if node.id == "mapping":
        for key, value in node.value:
            _place(value, (*at, key.value), places)
            places[(*at, key.value)] = (key.start_mark.line + 1, key.start_mark.column + 1)
    if node.id == "sequence":
        for index, item in enumerate(node.value):
            _place(item, (*at, index), places)


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
