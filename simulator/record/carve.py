"""Reads the rows of a log out of the bytes of a file, where the database itself cannot be asked any more.

The pages of tables are taken one by one; what looks like an entry is given with its seal, and the caller believes only
what fits its seal. So neither a broken page nor a broken header hides what stands in the others.
"""

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

LEAF = 13
FIELDS = 7  # of an entry with its seal
WAL_HEAD, FRAME_HEAD = 32, 24
SIZES = (4096, 1024, 2048, 8192, 16384, 32768, 512, 65536)
WHOLE = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""Bytes of a whole number by its serial type."""


def carve(path: Path) -> Iterator[tuple[Any, ...]]:
    """Everything in the file, and in the log beside it, that may be an entry: seq and the columns, the seal last."""
    data = path.read_bytes()
    size = _page_size(data)
    pages = {number + 1: data[at : at + size] for number, at in enumerate(range(0, len(data), size))}
    wal = path.with_name(path.name + "-wal")
    if wal.exists():
        pages.update(_committed(wal.read_bytes(), size))
    for number, page in pages.items():
        yield from _entries(pages, page, 100 if number == 1 else 0)


def _page_size(data: bytes) -> int:
    told = struct.unpack(">H", data[16:18])[0] if len(data) > 18 else 0
    return 65536 if told == 1 else told if told in SIZES else SIZES[0]


def _committed(wal: bytes, size: int) -> dict[int, bytes]:
    """Pages of the write-ahead log up to its last commit."""
    found: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    for at in range(WAL_HEAD, len(wal) - size - FRAME_HEAD + 1, size + FRAME_HEAD):
        number, commit = struct.unpack(">II", wal[at : at + 8])
        if wal[at + 8 : at + 16] != wal[16:24]:  # left from before the log was begun anew
            break
        waiting[number] = wal[at + FRAME_HEAD : at + FRAME_HEAD + size]
        if commit:
            found.update(waiting)
            waiting = {}
    return found


def _entries(pages: dict[int, bytes], page: bytes, head: int) -> Iterator[tuple[Any, ...]]:
    if len(page) < head + 8 or page[head] != LEAF:
        return
    count = struct.unpack(">H", page[head + 3 : head + 5])[0]
    for slot in range(min(count, len(page) // 4)):
        place = head + 8 + 2 * slot
        try:
            at = struct.unpack(">H", page[place : place + 2])[0]
            yield _cell(pages, page, at)
        except (struct.error, IndexError, KeyError, ValueError):
            continue  # this cell cannot be read; the next one may


def _cell(pages: dict[int, bytes], page: bytes, at: int) -> tuple[Any, ...]:
    length, at = _varint(page, at)
    seq, at = _varint(page, at)
    body = _payload(pages, page, at, length)
    end, place = _varint(body, 0)
    types = []
    while place < end:
        kind, place = _varint(body, place)
        types.append(kind)
    if len(types) != FIELDS or types[0] != 0:
        raise ValueError("no entry")
    return (seq, *_values(body, end, types[1:]))


def _values(body: bytes, place: int, types: list[int]) -> Iterator[Any]:
    for kind in types:
        if kind in (8, 9):
            yield kind - 8
            continue
        length = WHOLE[kind] if kind < 12 else (kind - 12) // 2
        raw = body[place : place + length]
        place += length
        yield raw.decode("utf-8") if kind >= 13 and kind % 2 else int.from_bytes(raw, "big", signed=True)


def _payload(pages: dict[int, bytes], page: bytes, at: int, length: int) -> bytes:
    """The whole content of a cell, with what overflows into other pages."""
    usable = len(page)
    if length <= usable - 35:
        return page[at : at + length]
    least = (usable - 12) * 32 // 255 - 23
    here = least + (length - least) % (usable - 4)
    here = here if here <= usable - 35 else least
    content = page[at : at + here]
    following = struct.unpack(">I", page[at + here : at + here + 4])[0]
    seen: set[int] = set()
    while len(content) < length and following not in seen:
        seen.add(following)
        part = pages[following]
        content += part[4 : 4 + length - len(content)]
        following = struct.unpack(">I", part[:4])[0]
    return content


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for step in range(9):
        byte = data[at + step]
        if step == 8:
            return (value << 8) | byte, at + 9
        value = (value << 7) | (byte & 0x7F)
        if byte < 0x80:
            return value, at + step + 1
    raise ValueError("no number")
