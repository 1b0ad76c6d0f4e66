"""Given names and surnames, frozen from Faker by `tools/build_gazetteer.py`; some are flagged as common words."""

import json
import lzma
from functools import cache

from simulator import documents


@cache
def _tables() -> dict[str, frozenset[str]]:
    path = documents.data_folder("assets") / "policies" / "names.json.xz"
    tables = json.loads(lzma.decompress(path.read_bytes()))
    return {key: frozenset(words) for key, words in tables.items()}


def is_given_name(word: str) -> bool:
    """Whether the folded `word` is somebody's given name; common words ("will", "may") are none."""
    tables = _tables()
    return word in tables["given"] and word not in tables["common"]


def may_be_given(word: str) -> bool:
    """Whether the folded `word` is among the given names, be it a common word as well ("buddy")."""
    return word in _tables()["given"]


def is_surname(word: str) -> bool:
    """Whether the folded `word` is a surname; common words are none."""
    tables = _tables()
    return word in tables["surnames"] and word not in tables["common"]


def is_name(word: str) -> bool:
    """Whether the folded `word` is a given name or a surname, and no common word."""
    return is_given_name(word) or is_surname(word)
