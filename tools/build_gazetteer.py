"""Freeze Faker's names into `assets/policies/names.json.xz`; run it when the names should be renewed."""

import json
import lzma
from collections.abc import Iterable
from pathlib import Path

from faker.config import AVAILABLE_LOCALES
from faker.factory import Factory

from simulator.policy.text import fold

TARGET = Path(__file__).parents[1] / "assets" / "policies" / "names.json.xz"
LATIN = (
    "en",
    "es",
    "fr",
    "de",
    "it",
    "pt",
    "nl",
    "no",
    "sv",
    "da",
    "fi",
    "pl",
    "cs",
    "tr",
    "ro",
    "hu",
    "ga",
    "vi",
    "id",
)


def main() -> None:
    """Write the tables: given names, surnames, and those of them that are common English words too."""
    given: set[str] = set()
    surnames: set[str] = set()
    for locale in sorted(AVAILABLE_LOCALES):
        if locale.startswith(LATIN):
            provider = Factory._find_provider_class("faker.providers.person", locale)[0]
            given |= _names(provider, "first_names", "first_names_male", "first_names_female", "first_names_nonbinary")
            surnames |= _names(provider, "last_names")
    words = _common_words()
    tables = {"given": sorted(given), "surnames": sorted(surnames), "common": sorted((given | surnames) & words)}
    TARGET.write_bytes(lzma.compress(json.dumps(tables).encode(), preset=9 | lzma.PRESET_EXTREME))


def _names(provider: type, *attributes: str) -> set[str]:
    lists = (getattr(provider, attribute, ()) for attribute in attributes)
    names = (name for found in lists if isinstance(found, Iterable) for name in found)
    return {folded for name in names if (folded := fold(name)).isascii() and folded.isalpha() and len(folded) > 2}


def _common_words() -> set[str]:
    """Words of everyday English: Faker's own word lists, and names that are words although those lists lack them."""
    words: set[str] = set()
    for locale in ("en_US",):
        provider = Factory._find_provider_class("faker.providers.lorem", locale)[0]
        words |= {fold(word) for word in provider.word_list if isinstance(word, str)}
    return words | set((Path(__file__).parent / "names_that_are_words.txt").read_text(encoding="utf-8").split())


if __name__ == "__main__":
    main()
