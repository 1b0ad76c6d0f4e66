"""The colour pairs of Theme.qml: 4.5:1 for text, 3:1 for signs, borders of controls and focus."""

import re
from pathlib import Path

import pytest

from simulator.ui.startup import QML

GROUNDS = ("window", "surface", "raised", "sunken", "hover")
VOICES = ("violation", "caution", "commendation", "question")

Pair = tuple[str, str, float]


def tokens(source: str) -> dict[str, dict[str, str]]:
    """Name of the token -> its colour in light and in dark, as #rrggbb."""
    found = re.findall(r'color (\w+): dark \? "#(\w{6})" : "#(\w{6})"', source)
    return {name: {"light": light, "dark": dark} for name, dark, light in found}


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def ratio(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def text_pairs() -> list[Pair]:
    pairs = [(ink, ground) for ink in ("text", "textMuted") for ground in (*GROUNDS, "field", "pressed", "accentSoft")]
    pairs += [("accentText", ground) for ground in ("surface", "window", "accentSoft", "sunken", "hover", "pressed")]
    pairs += [("accent", ground) for ground in ("surface", "window", "raised")]
    pairs += [("accentInk", ground) for ground in ("accent", "accentHover", "accentPressed")]
    pairs += [("ribbonText", "ribbon"), ("heart", "surface"), ("heart", "hover")]
    pairs += [("violation", "hover"), ("violation", "raised")]
    for voice in VOICES:
        pairs += [(voice, ground) for ground in ("surface", "raised", "window", voice + "Soft")]
        pairs += [("text", voice + "Soft"), ("textMuted", voice + "Soft")]
    return [(ink, ground, 4.5) for ink, ground in pairs]


def sign_pairs() -> list[Pair]:
    pairs = [("lineStrong", ground) for ground in ("surface", "window", "field", "raised", "sunken")]
    pairs += [("focus", ground) for ground in (*GROUNDS, "accentSoft", "ribbon")]
    return [(ink, ground, 3.0) for ink, ground in pairs]


COLOURS = tokens((QML / "Theme.qml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground", "least"), text_pairs() + sign_pairs())
def test_pair_is_readable(ink: str, ground: str, least: float, mode: str) -> None:
    assert ratio(COLOURS[ink][mode], COLOURS[ground][mode]) >= least


def test_ratio_of_black_and_white() -> None:
    assert ratio("000000", "ffffff") == pytest.approx(21)


def test_components_have_no_colours_of_their_own() -> None:
    """The theme is the one owner of colours."""
    own = {
        path.name: found
        for path in sorted(Path(QML).rglob("*.qml"))
        if path.name != "Theme.qml" and (found := re.findall(r'"#[0-9a-fA-F]{3,8}"', path.read_text(encoding="utf-8")))
    }
    assert own == {}
