"""The fonts that come with the program."""

import sys
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Inter"
BODY = 15
"""Pixels of running text at text size 100 %; the same as `Theme.body`."""


def load_fonts(folder: Path, platform: str = sys.platform) -> list[str]:
    """Register the fonts of `folder`, the emoji on Linux alone (the other systems have their own); their families."""
    files = sorted(folder.glob("Inter*.ttf"))
    if platform.startswith("linux"):
        files += sorted(folder.glob("NotoColorEmoji*.ttf"))
    loaded = [QFontDatabase.addApplicationFont(str(path)) for path in files]
    return [family for font in loaded for family in QFontDatabase.applicationFontFamilies(font)]


def house_font() -> QFont:
    """The font of everything that names none."""
    font = QFont(FAMILY)
    font.setPixelSize(BODY)
    return font
