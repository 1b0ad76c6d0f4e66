"""What may and may not stand in the QML, read from its source."""

import re
from pathlib import Path

import pytest

from simulator.documents import data_folder
from simulator.ui.startup import QML

FILES = sorted(QML.rglob("*.qml"))
SOURCES = [pytest.param(path.read_text(encoding="utf-8"), id=path.name) for path in FILES]

FORBIDDEN = {
    "layer.enabled": "an item in a layer disappears under the software renderer",
    "layer.effect": "an item in a layer disappears under the software renderer",
    "ShaderEffect": "draws nothing under the software renderer",
    "MultiEffect": "draws nothing under the software renderer",
    "RectangularShadow": "draws nothing under the software renderer",
    "Shape {": "is drawn by the software renderer even where it is clipped away",
    "asynchronous: true": "locks up with an image provider written in Python",
    "RichText": "what people write is plain text",
    "StyledText": "what people write is plain text",
    "MarkdownText": "what people write is plain text",
    "onLinkActivated": "nothing here leads out of the simulation",
    "openUrlExternally": "nothing here leads out of the simulation",
    "XMLHttpRequest": "nothing here leads out of the simulation",
}


@pytest.mark.parametrize("source", SOURCES)
def test_nothing_forbidden(source: str) -> None:
    assert {word: why for word, why in FORBIDDEN.items() if word in source} == {}


@pytest.mark.parametrize("source", SOURCES)
def test_a_file_is_short(source: str) -> None:
    assert source.count("\n") < 300


@pytest.mark.parametrize("source", SOURCES)
def test_text_is_plain(source: str) -> None:
    """Each Text is an AppText; where another one is made, it says that it is plain."""
    made = re.findall(r"^\s*(?:Text|Label|TextArea|TextEdit) \{", source, re.MULTILINE)
    assert source.count(".PlainText") >= len(made)


@pytest.mark.parametrize("source", SOURCES)
def test_words_can_be_translated(source: str) -> None:
    """No literal with a space stands in a property that is read or seen, but within qsTr."""
    seen = r"\b(?:text|title|message|note|heading|placeholder\w*|label|Accessible\.\w+): \"([^\"]* [^\"]*)\""
    assert re.findall(seen, source) == []


def test_every_icon_is_there() -> None:
    everything = "\n".join(path.read_text(encoding="utf-8") for path in FILES)
    named = re.findall(
        r'(?:glyph|Glyph|icon|opens|name)\w*: (?:[^"\n]*\? )?"([a-z0-9-]+)"(?: : "([a-z0-9-]+)")?', everything
    )
    icons = {name for pair in named for name in pair if name}
    missing = {name for name in icons if not (data_folder("assets") / "icons" / f"{name}.svg").is_file()}
    assert len(icons) > 20
    assert missing == set()


def icons_of(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.svg"))


def test_icons_take_their_colour_from_outside() -> None:
    plain = [path.name for path in icons_of(data_folder("assets") / "icons") if "currentColor" not in path.read_text()]
    assert plain == []
