"""Makes the emoji font of assets/fonts: `python tools/subset_emoji.py NotoColorEmoji.ttf`. Needs fonttools.

Reads assets/fonts/emoji.txt (signs and joined sequences, apart by spaces) and keeps those alone, as bitmaps.
How to get the source font stands in assets/fonts/README.md.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

FONTS = Path(__file__).parents[1] / "assets" / "fonts"
ALWAYS = {0x200D, 0xFE0F}
"""The joiner and the sign that asks for the coloured form."""


def main(source: str) -> None:
    """Write assets/fonts/NotoColorEmoji-subset.ttf from the whole font `source`."""
    wanted = FONTS.joinpath("emoji.txt").read_text(encoding="utf-8").replace("\ufe0f", "").split()
    options = subset.Options(layout_closure=False, layout_features=["*"], notdef_outline=True)
    font = subset.load_font(source, options)
    units = {ord(sign) for sequence in wanted for sign in sequence} | ALWAYS
    joined = [glyph for sequence, glyph in ligatures(font) if sequence in wanted]
    missing = {sequence for sequence in wanted if len(sequence) > 1} - {sequence for sequence, _ in ligatures(font)}
    if missing:
        sys.exit(f"not in the font: {' '.join(sorted(missing))}")
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=units, glyphs=joined)
    subsetter.subset(font)
    subset.save_font(font, str(FONTS / "NotoColorEmoji-subset.ttf"), options)


def ligatures(font: TTFont) -> Iterator[tuple[str, str]]:
    """Each joined sequence of the font with the glyph that it becomes."""
    sign = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
    for lookup in font["GSUB"].table.LookupList.Lookup:
        for table in (getattr(one, "ExtSubTable", one) for one in lookup.SubTable):
            for first, found in getattr(table, "ligatures", {}).items():
                for ligature in found:
                    glyphs = [first, *ligature.Component]
                    if all(glyph in sign for glyph in glyphs):
                        yield "".join(sign[glyph] for glyph in glyphs), ligature.LigGlyph


if __name__ == "__main__":
    main(*sys.argv[1:])
