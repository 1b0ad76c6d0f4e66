"""The rules of the house for QML. Each gives its faults as (line, what is wrong)."""

import re
from collections.abc import Iterable, Iterator

from tests.architecture.qml_source import Token, bindings, object_type, objects, tokens

Fault = tuple[int, str]

EFFECTS = {"MultiEffect", "ShaderEffect", "ShaderEffectSource", "RectangularShadow", "DropShadow", "GraphicalEffects"}
RICH = {"RichText", "StyledText", "MarkdownText", "AutoText"}
TEXTS = {"Text", "Label", "TextEdit", "TextArea"}
# The names of properties whose value people read.
SHOWN = {"action", "answer", "better", "caption", "description", "explanation", "heading", "headline", "help", "hint"}
SHOWN |= {"label", "message", "note", "placeholder", "placeholderText", "prompt", "question", "reason", "subtitle"}
SHOWN |= {"summary", "text", "title", "toolTip", "tooltip", "unit", "warning", "why"}
TRANSLATES = {"qsTr", "qsTrId", "qsTranslate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRID_NOOP"}
SILENT = {"log", "warn", "error", "debug", "info", "Error", "assert"}
FORMATS = {"formatDate", "formatTime", "formatDateTime", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"}
BUILDS = {"arg", "concat", "join", "push", "replace"}
COMPARES = {"===", "!==", "==", "!="}
PROSE = re.compile(r"^[A-Z][^\W\d_]*('[a-z]+)?,? [a-z]{2,}")
NOT_WORDS = re.compile(r"\\u[0-9a-fA-F]{4}|\\.|%L?n?\d*|\$\{[^}]*\}")


def effect_faults(source: str) -> Iterator[Fault]:
    """Find what the software renderer does not draw."""
    found = tokens(source)
    for index, token in enumerate(found):
        following = "".join(part.text for part in found[index : index + 3])
        if token.text in EFFECTS:
            yield token.line, f"{token.text} draws nothing without a GPU"
        if following in {"layer.enabled", "layer.effect"} or following.startswith("layer{"):
            yield token.line, "a layer disappears without a GPU"
        if following == "QtQuick.Effects":
            yield token.line, "the effects draw nothing without a GPU"


def image_faults(source: str) -> Iterator[Fault]:
    """Find pictures loaded in the background through a Python provider, or through who knows what: a deadlock."""
    for item in objects(tokens(source)):
        value = item.bindings.get("asynchronous", ["false"])
        picture = item.bindings.get("source", [])
        is_file = len(picture) == 1 and picture[0][1:].startswith("file:")
        if value != ["false"] and item.type != "Loader" and not is_file:
            yield item.line, f"{item.type} must not load in the background unless it is a file"


def format_faults(source: str) -> Iterator[Fault]:
    """Find text that could be taken for markup."""
    found = tokens(source)
    for item in objects(found):
        if item.type in TEXTS and "textFormat" not in item.bindings:
            yield item.line, f"{item.type} must say textFormat: {item.type}.PlainText, or be an AppText"
    for name, index, value, end in bindings(found):
        says = "".join(token.text for token in found[value:end])
        if name.rpartition(".")[2] == "textFormat" and not re.fullmatch(r"[\w.]+\.PlainText", says):
            yield found[index].line, "textFormat must be PlainText"
    for token in found:
        if token.text in RICH:
            yield token.line, f"{token.text} would read markup in what people wrote"


def wording_faults(source: str) -> Iterator[Fault]:
    """Find words for the reader that no translator would see."""
    found = tokens(source)
    shown = {index for start, end in _shown_values(found) for index in _without_objects(found, start, end)}
    for index, token in enumerate(found):
        if token.kind != "string" or token.call in TRANSLATES | SILENT or not _has_words(token.text):
            continue
        prose = bool(PROSE.match(token.text[1:-1])) and not _names_a_font(found, index)
        if prose or (index in shown and not _is_a_key(found, index)):
            yield token.line, f"{token.text} must be wrapped in qsTr()"


def _shown_values(found: list[Token]) -> Iterator[tuple[int, int]]:
    for name, index, value, end in bindings(found):
        is_color = index > 0 and found[index - 1].text == "color"
        if (name.rpartition(".")[2] in SHOWN and not is_color) or name.endswith("Accessible.name"):
            yield value, end
    for index, token in enumerate(found):
        if token.call == "announce":
            yield index, index + 1


def _without_objects(found: list[Token], start: int, end: int) -> Iterator[int]:
    """Give the places of a value, leaving out objects in it: their bindings speak for themselves."""
    inside = 0
    for index in range(start, end):
        text = found[index].text
        if text == "{" and (inside or object_type(found, index)):
            inside += 1
        elif text == "}" and inside:
            inside -= 1
        elif not inside:
            yield index


def _has_words(literal: str) -> bool:
    return any(letter.isalpha() for letter in NOT_WORDS.sub("", literal[1:-1]))


def _is_a_key(found: list[Token], index: int) -> bool:
    """Tell whether a literal is compared, looked up or handed to a function, and so not shown itself."""
    before, after = found[index - 1].text, found[index + 1].text if index + 1 < len(found) else ""
    subscript = before == "[" and after == "]" and (found[index - 2].kind == "word" or found[index - 2].text in ")]")
    call = found[index].call
    handed_over = call != "" and call not in BUILDS | {"announce"}
    return bool({before, after} & COMPARES) or before == "case" or subscript or call in FORMATS or handed_over


def _names_a_font(found: list[Token], index: int) -> bool:
    return any(token.text == "family" for token in found[max(0, index - 2) : index])


RULES = (effect_faults, image_faults, format_faults, wording_faults)


def faults(source: str) -> Iterable[Fault]:
    """Give all faults of a source, in the order of its lines."""
    return sorted({fault for rule in RULES for fault in rule(source)})
