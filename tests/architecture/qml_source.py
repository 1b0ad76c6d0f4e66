"""Reads QML well enough to hold it to the rules of the house. Knows tokens, objects and bindings, not types."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<string>"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)
      | (?P<word>[^\W\d][\w$]*)
      | (?P<number>\d[\w.]*)
      | (?P<sign>===|!==|==|!=|=>|<=|>=|&&|\|\||\?\?|\?\.|\+=|[^\s\w])""",
    re.VERBOSE | re.DOTALL,
)
PATTERN = re.compile(r"/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n])+/[a-z]*")  # a JavaScript regular expression
BEFORE_PATTERN = set("(,=:[!&|?{};") | {"&&", "||", "??", "=>", "return", "===", "!=="}
GOES_ON_AFTER = set("?:.+-*/%&|=(,[{!<>") | {"&&", "||", "??", "?.", "===", "!==", "==", "!=", "=>"}
GOES_ON_BEFORE = set("?:.+*/%&|)]<>") | {"&&", "||", "??", "?.", "===", "!==", "==", "!="}


@dataclass(frozen=True)
class Token:
    kind: str
    text: str
    line: int
    call: str = ""
    """The function whose argument this is, inside the innermost braces."""


@dataclass
class Object:
    """`Type { … }` with the bindings that stand directly in it; a value is the texts of its tokens."""

    type: str
    line: int
    bindings: dict[str, list[str]] = field(default_factory=dict)


def tokens(source: str) -> list[Token]:
    """Split a source into tokens without comments, each with the function that it is handed to."""
    found: list[Token] = []
    open_calls: list[str | None] = []
    place = 0
    while place < len(source):
        last = found[-1].text if found else "{"
        match = PATTERN.match(source, place) if last in BEFORE_PATTERN else None
        kind = "pattern" if match else ""
        match = match or TOKEN.match(source, place)
        if not match:
            place += 1
            continue
        kind, text = kind or str(match.lastgroup), match.group()
        if text in (")", "}") and open_calls:
            open_calls.pop()
        if kind != "comment":
            found.append(Token(kind, text, source.count("\n", 0, place) + 1, _innermost(open_calls)))
        if text == "(":
            open_calls.append(found[-2].text if len(found) > 1 and found[-2].kind == "word" else "")
        elif text == "{":
            open_calls.append(None)
        place = match.end()
    return found


def _innermost(open_calls: list[str | None]) -> str:
    for name in reversed(open_calls):
        if name is None:
            return ""
        if name:
            return name
    return ""


def chain(found: list[Token], index: int) -> tuple[str, int]:
    """Give the dotted name that begins at `index`, and where it ends."""
    end = index + 1
    while end + 1 < len(found) and found[end].text == "." and found[end + 1].kind == "word":
        end += 2
    return "".join(token.text for token in found[index:end]), end


def bindings(found: list[Token]) -> Iterator[tuple[str, int, int, int]]:
    """Give each `name: value` and `name = value`: its name, and where the name, the value and its end stand."""
    for index, token in enumerate(found):
        before = found[index - 1].text if index else "{"
        if token.kind != "word" or before in {".", "?", "case"}:
            continue
        name, after = chain(found, index)
        if after < len(found) and found[after].text in {":", "="}:
            yield name, index, after + 1, _end(found, after + 1)


def _end(found: list[Token], start: int) -> int:
    """Find where the value that begins at `start` ends, as automatic semicolons do."""
    depth = 0
    for index in range(start, len(found)):
        token = found[index]
        new_line = index > start and token.line > found[index - 1].line
        if depth == 0 and new_line and found[index - 1].text not in GOES_ON_AFTER and token.text not in GOES_ON_BEFORE:
            return index
        if token.text in "([{":
            depth += 1
        elif token.text in ")]}":
            depth -= 1
        if depth < 0 or (depth == 0 and token.text in {";", ","}):
            return index
    return len(found)


def object_type(found: list[Token], brace: int) -> str:
    """Name the type of the object that this brace opens, or nothing if it opens something else."""
    start = brace - 1
    while start > 1 and found[start - 1].text == ".":
        start -= 2
    if start > 0 and found[start - 1].text == "on":  # Behavior on x {
        start -= 2
    name = found[start].text if start >= 0 else ""
    last = chain(found, start)[0].rpartition(".")[2] if name else ""
    outside = start < 1 or found[start - 1].text not in {"enum", "class", "new", "function"}
    return last if outside and last[:1].isupper() and found[start].kind == "word" else ""


def objects(found: list[Token]) -> list[Object]:
    """List the objects of a source, in the order in which they begin."""
    values = {index: (name, found[value:end]) for name, index, value, end in bindings(found)}
    listed: list[Object] = []
    scopes: list[Object | None] = []
    for index, token in enumerate(found):
        if token.text == "{":
            kind = object_type(found, index)
            scopes.append(Object(kind, token.line) if kind else None)
            listed += [scope for scope in scopes[-1:] if scope]
        elif token.text == "}" and scopes:
            scopes.pop()
        elif index in values and scopes and scopes[-1]:
            name, value = values[index]
            scopes[-1].bindings[name] = [part.text for part in value]
    return listed
