"""A seal on each entry: a short digest of all that stands in it, so that one changed byte is noticed.

Seals find accidents. They are no signature: whoever can write the file can write a seal.
"""

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

COLUMNS = "seq, run, run_seq, at, recorded, body"
Row = tuple[int, str, int, str, str, str]


def seal(row: Sequence[Any]) -> str:
    """The seal of an entry as it is stored: seq, run, run_seq, at, recorded, body."""
    return hashlib.blake2b("\0".join(map(str, row)).encode(), digest_size=8).hexdigest()


def intact(row: Sequence[Any]) -> bool:
    """Whether a stored entry, its seal last, is as it was written."""
    return bool(seal(row[:-1]) == row[-1])


def broken(connection: sqlite3.Connection) -> Iterator[int]:
    """Numbers of entries that are not as they were written, and of those that are missing between others."""
    expected = 1
    for row in connection.execute(f"select {COLUMNS}, seal from entry order by seq"):
        yield from range(expected, row[0])
        if not intact(row):
            yield row[0]
        expected = row[0] + 1
