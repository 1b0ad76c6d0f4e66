"""Mending a text: what is marked is taken out or replaced, what is missing is added, every other word stays."""

import re
from collections.abc import Iterable

from simulator.model.finding import Place


def with_added(text: str, sentence: str) -> str:
    """The text with a sentence behind it; nothing where there is no text."""
    return f"{text.rstrip()} {sentence}" if text.strip() else ""


def with_replaced(text: str, places: Iterable[Place], word: str) -> str:
    """The text with `word` in the place of each mark, with a capital where it opens a sentence.

    Nothing where no mark stands in the text.
    """
    marks = sorted((place.span for place in places if place.span and place.field == "text"), reverse=True)
    if not marks:
        return ""
    for begin, end in marks:
        before = text[:begin].rstrip()
        opens = not before or before.endswith((".", "!", "?"))
        text = f"{text[:begin]}{word.capitalize() if opens else word}{text[end:]}"
    return re.sub(r"[ \t]{2,}", " ", text).strip() if not word else text
