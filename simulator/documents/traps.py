"""What YAML reads otherwise than it was meant: each told with the line to paste instead."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec

if TYPE_CHECKING:
    import yaml

_Node: TypeAlias = Any  # a yaml.Node; YAML itself is read when a file is
_READ_OTHERWISE = re.compile(r"(?i)^(yes|no|on|off|[-+]?\d+(:[0-5]?\d)+)$")  # YAML 1.1 reads booleans and base 60
_EATEN = re.compile(r"[ \t]+#\w")  # a hashtag behind a text is a comment to YAML
COMMENT = "YAML takes what follows the # for a comment and leaves it out."
_LINE = re.compile(r"^(?P<head>\s*(?:- )?(?:[\w-]+:[ ]+)?)(?P<text>.*?)\s*$")


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


def traps(path: Path, text: str, node: _Node) -> Iterator[Problem]:
    """Find `on`, `no` and `7:30` without quotes, a key given twice, and texts of which a `#` eats the end."""
    yield from _in(path, text.splitlines(), node)


def unsound(path: Path, text: str, error: "yaml.MarkedYAMLError") -> Problem:
    """Tell why a file is no YAML; where a text without quotes may be the reason, with the line to paste."""
    mark = error.problem_mark or error.context_mark
    message = f"This is not YAML: {error.problem}."
    if mark is None:
        return Problem(code="D003", message=message, advice="", path=str(path))
    lines = text.splitlines()
    line = lines[mark.line] if mark.line < len(lines) else ""
    advice = "Put the text in quotes, or write it as a block after '|-'."
    if pasted := quoted(line):
        advice = f"Write: {pasted}"
    return Problem(
        code="D003", message=message, advice=advice, path=str(path), line=mark.line + 1, column=mark.column + 1
    )


def quoted(line: str) -> str:
    """The line with its text in quotes, ready to paste; empty where there is no text to quote."""
    found = _LINE.match(line)
    if found is None or not found["text"] or found["text"][0] in "\"'|>[{":
        return ""
    words = found["text"].replace("\\", "\\\\").replace('"', '\\"')
    return f'{found["head"].strip()} "{words}"'.strip()


def _in(path: Path, lines: list[str], node: _Node) -> Iterator[Problem]:
    if node.id == "mapping":
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield _at(path, key, "D005", f"'{key.value}' stands here twice.", "Keep one of them.")
            seen.add(key.value)
            yield from _in(path, lines, key)
            if value.id == "scalar" and not value.style and not value.value:
                yield from _empty(path, lines, key)
            else:
                yield from _in(path, lines, value)
    elif node.id == "sequence":
        for item in node.value:
            yield from _in(path, lines, item)
    elif node.id == "scalar" and not node.style:
        yield from _scalar(path, lines, node)


def _scalar(path: Path, lines: list[str], node: _Node) -> Iterator[Problem]:
    if _READ_OTHERWISE.match(node.value):
        advice = f'Write "{node.value}", in quotes.'
        yield _at(path, node, "D006", f"YAML does not read {node.value} as text.", advice)
        return
    end = node.end_mark
    line = lines[end.line] if end.line < len(lines) else ""
    if len(node.value.split()) > 1 and _EATEN.match(line, end.column):
        whole = end.line == node.start_mark.line
        advice = f"Write: {quoted(line)}" if whole else "Write it as a block after '|-'."
        yield _at(path, node, "D007", COMMENT, advice)


def _empty(path: Path, lines: list[str], key: _Node) -> Iterator[Problem]:
    """A text that begins with a hashtag is no text to YAML."""
    line = lines[key.end_mark.line]
    if _EATEN.match(line, key.end_mark.column + 1):
        yield _at(path, key, "D007", COMMENT, f"Write: {quoted(line)}")


def _at(path: Path, node: _Node, code: str, message: str, advice: str) -> Problem:
    mark = node.start_mark
    line, column = mark.line + 1, mark.column + 1
    return Problem(code=code, message=message, advice=advice, path=str(path), line=line, column=column)
