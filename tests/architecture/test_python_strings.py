"""Sentences in the Python of the interface go through the translator."""

from pathlib import Path

import pytest

from tests.architecture.python_strings import untranslated

UI = Path(__file__).resolve().parents[2] / "simulator" / "ui"


def test_the_interface_translates_its_sentences() -> None:
    found = [
        f"{path.relative_to(UI)}:{line}: {text}"
        for path in sorted(UI.rglob("*.py"))
        for line, text in untranslated(path.read_text(encoding="utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    "source",
    [
        'self.said.emit("Your post is out")',
        "def title(self):\n    return 'Nothing to see yet'",
        "def title(self):\n    'What stands above.'\n    return 'Nothing to see yet'",
        'self._notice = f"Only {count} people saw it" if False else "Only one person saw it"',
        'text = f"Seen by {count}"',
        'self.error("Nobody saw it")',
        'self.tr(f"Seen by {count}")',
        'QCoreApplication.translate("Feed", f"seen {count}")',
    ],
)
def test_a_sentence_without_translation_is_found(source: str) -> None:
    assert list(untranslated(source))


@pytest.mark.parametrize(
    "source",
    [
        'self.said.emit(self.tr("Your post is out"))',
        'QCoreApplication.translate("Feed", "Your post is out")',
        '"""Views of the feed."""',
        'class Feed:\n    """The posts."""\n    def title(self):\n        """What stands above."""\n',
        'raise ValueError("There is no such page")',
        'log.warning("There is no such page")',
        'kind = "quiet"',
        'family = "Noto Color Emoji"',
    ],
)
def test_what_is_translated_or_not_shown_is_let_be(source: str) -> None:
    assert not list(untranslated(source))
