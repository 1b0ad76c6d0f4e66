"""Mending a text: what is missing is added, every other word stays."""


def with_added(text: str, sentence: str) -> str:
    """The text with a sentence behind it; nothing where there is no text."""
    return f"{text.rstrip()} {sentence}" if text.strip() else ""
