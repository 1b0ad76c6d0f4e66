"""Action records in, assessments out, one JSON object a line (the public contract of `assess`)."""

import json
import re
from collections.abc import Iterable, Iterator

import msgspec

from simulator.model.action import Action, decode_action
from simulator.policy.engine import assess
from simulator.policy.pack import Pack

_PLACE = re.compile(r"^(?P<message>.*?) - at `(?P<path>\$[^`]*)`$", re.DOTALL)
_UNKNOWN = re.compile(r"^Object contains unknown field `(?P<key>[^`]*)`$")
_encode = msgspec.json.Encoder().encode


class Refused(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A line that is no action record: what is wrong with it and where."""

    code: str
    message: str
    line: int
    path: str = ""
    id: str | None = None


def read_lines(lines: Iterable[bytes]) -> Iterator[Action | Refused]:
    """Read each line that is not blank, in order; one that cannot be read does not stop the rest."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _read(line, number)


def assess_lines(lines: Iterable[bytes], pack: Pack) -> Iterator[tuple[str, bool]]:
    """Answer each line that is not blank, in order, and tell whether it could be read.

    A line that could not is answered with `{"id", "error"}`; the lines after it are read all the same.
    """
    for record in read_lines(lines):
        if isinstance(record, Refused):
            error = {key: value for key, value in msgspec.to_builtins(record).items() if key != "id"}
            yield _encode({"id": record.id, "error": error}).decode(), False
        else:
            yield _encode(assess(record, pack)).decode(), True


def _read(line: bytes, number: int) -> Action | Refused:
    try:
        return decode_action(line.removeprefix(b"\xef\xbb\xbf"))
    except msgspec.ValidationError as error:
        message, path = _told(str(error))
        return Refused(code="R002", message=f"{message}.", path=path, line=number, id=_id(line))
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        return Refused(code="R001", message=f"This line is not JSON: {error}.", line=number, id=_id(line))


def _told(text: str) -> tuple[str, str]:
    """What msgspec says, as message and path."""
    found = _PLACE.match(text)
    message, path = (found["message"], found["path"]) if found else (text, "$")
    if unknown := _UNKNOWN.match(message):
        return f"'{unknown['key']}' is not known here", f"{path}.{unknown['key']}"
    return message, path


def _id(line: bytes) -> str | None:
    """The record's id where the line is sound enough to have one."""
    try:
        key = json.loads(line)["id"]
    except (ValueError, TypeError, KeyError):
        return None
    return key if isinstance(key, str) and key.isprintable() else None
