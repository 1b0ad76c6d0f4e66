"""Action records in, assessments out, one JSON object a line (the public contract of `assess`)."""

import json
import re
from collections.abc import Iterable, Iterator

import msgspec

from simulator.model.action import decode_action
from simulator.policy.engine import assess
from simulator.policy.pack import Pack

_PLACE = re.compile(r"^(?P<message>.*?) - at `(?P<path>\$[^`]*)`$", re.DOTALL)
_UNKNOWN = re.compile(r"^Object contains unknown field `(?P<key>[^`]*)`$")
_encode = msgspec.json.Encoder().encode


def assess_lines(lines: Iterable[bytes], pack: Pack) -> Iterator[tuple[str, bool]]:
    """Answer each line that is not blank, in order, and tell whether it could be read.

    A line that could not is answered with `{"id", "error"}`; the lines after it are read all the same.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _answer(line, number, pack)


def _answer(line: bytes, number: int, pack: Pack) -> tuple[str, bool]:
    try:
        action = decode_action(line.removeprefix(b"\xef\xbb\xbf"))
    except msgspec.ValidationError as error:
        return _refused(_id(line), _invalid(str(error), number)), False
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        found = {"code": "R001", "message": f"This line is not JSON: {error}.", "line": number}
        return _refused(_id(line), found), False
    return _encode(assess(action, pack)).decode(), True


def _invalid(text: str, number: int) -> dict[str, object]:
    found = _PLACE.match(text)
    message, path = (found["message"], found["path"]) if found else (text, "$")
    if unknown := _UNKNOWN.match(message):
        message = f"'{unknown['key']}' is not known here"
        path = f"{path}.{unknown['key']}"
    return {"code": "R002", "message": f"{message}.", "path": path, "line": number}


def _refused(key: str | None, error: dict[str, object]) -> str:
    return _encode({"id": key, "error": error}).decode()


def _id(line: bytes) -> str | None:
    """The record's id where the line is sound enough to have one."""
    try:
        key = json.loads(line)["id"]
    except (ValueError, TypeError, KeyError):
        return None
    return key if isinstance(key, str) and key.isprintable() else None
