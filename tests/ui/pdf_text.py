"""Reads the words of a PDF that Qt wrote, page by page: enough to hold a report to what it must say."""

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>\s*Tj|\[(.*?)\]\s*TJ|(T\*|Td|Tm|ET)", re.DOTALL)


def page_texts(path: Path) -> list[str]:
    """What stands on each page."""
    objects = {int(number): body for number, body in OBJECT.findall(path.read_bytes())}
    pages = [body for body in objects.values() if re.search(rb"/Type\s*/Page\b", body)]
    return ["".join(_words(page, objects)).replace("\t", " ") for page in pages]  # Qt calls a space a tab


def _words(page: bytes, objects: dict[int, bytes]) -> Iterator[str]:
    fonts = _fonts(page, objects)
    content = b"".join(_stream(objects[int(number)]) for number in re.findall(rb"/Contents (\d+) 0 R", page))
    letters: dict[int, str] = {}
    for font, single, many, _ in SHOWN.findall(content):
        if font:
            letters = fonts.get(font, {})
        for glyphs in [single] if single else re.findall(rb"<([0-9A-Fa-f]+)>", many):
            yield "".join(letters.get(int(glyphs[i : i + 4], 16), "") for i in range(0, len(glyphs), 4))


def _fonts(page: bytes, objects: dict[int, bytes]) -> dict[bytes, dict[int, str]]:
    resources = re.search(rb"/Resources (\d+) 0 R", page)
    named = objects[int(resources[1])] if resources else page
    return {name: _letters(objects[int(number)], objects) for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", named)}


def _letters(font: bytes, objects: dict[int, bytes]) -> dict[int, str]:
    found = re.search(rb"/ToUnicode (\d+) 0 R", font)
    table = _stream(objects[int(found[1])]).decode("latin-1") if found else ""
    letters = {}
    for begin, end, first in re.findall(r"<(\w{4})> <(\w{4})> <(\w+)>", table):
        for step in range(int(end, 16) - int(begin, 16) + 1):
            letters[int(begin, 16) + step] = chr(int(first[:4], 16) + step)
    for begin, _, many in re.findall(r"<(\w{4})> <(\w{4})> \[(.*?)\]", table):
        for step, one in enumerate(re.findall(r"<(\w+)>", many)):
            letters[int(begin, 16) + step] = chr(int(one[:4], 16))
    return letters


def _stream(body: bytes) -> bytes:
    found = STREAM.search(body)
    raw = found[1] if found else b""
    return zlib.decompress(raw) if b"/FlateDecode" in body else raw
