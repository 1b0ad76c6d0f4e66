"""Nothing in a script may belong to a real person: numbers, addresses, and what is shaped like a record of somebody."""

import re
from collections.abc import Iterator
from typing import Any

from simulator.documents import Document, Problem

At = tuple[str | int, ...]

_PHONE = re.compile(r"(?<!\d)(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .-]\d{4}(?!\d)")
_FREE_PHONE = re.compile(r"555[ .-]01\d\d$")
_MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_WEB = re.compile(r"(?i)\b(?:https?://|www\.)([\w-]+(?:\.[\w-]+)+)|\b([a-z0-9-]+\.(?:com|net|org|edu|gov|io|info))\b")
_FREE_NAME = re.compile(r"(?i)(^|\.)example(\.(com|net|org|edu))?$")
_SSN = re.compile(r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)")
_RECORD = re.compile(
    r"(?i)\b(?:mrn|record|chart|case)\b\W{0,3}(?:no\.?|number|#)?\W{0,3}\d{5,}|(?<![\d.,$-])\d{7,10}(?![\d,.-])"
)


def real_people(document: Document) -> Iterator[Problem]:
    """Find what could belong to a real person."""
    for at, value in walk(document.value):
        if isinstance(value, str) and at[-1:] != ("source",):
            yield from _in(document, at, value)


def walk(value: Any, at: At = ()) -> Iterator[tuple[At, Any]]:
    """Every value of a document with its path."""
    yield at, value
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from walk(item, (*at, key))


def _in(document: Document, at: At, text: str) -> Iterator[Problem]:
    for found in _PHONE.finditer(text):
        if not _FREE_PHONE.search(found[0]):
            yield document.problem(at, "S010", f"'{found[0]}' could be somebody's number.", "Use 555-0100 to 555-0199.")
    for found in _MAIL.finditer(text):
        if not _FREE_NAME.search(found[1]):
            yield document.problem(at, "S011", f"'{found[0]}' could be somebody's address.", "Use example.org.")
    for found in _WEB.finditer(_MAIL.sub("", text)):
        if not _FREE_NAME.search(found[1] or found[2]):
            yield document.problem(at, "S011", f"'{found[0]}' could be somebody's page.", "Use example.org.")
    if number := _SSN.search(text):
        yield document.problem(at, "S012", f"'{number[0]}' looks like a social security number.", "Leave it out.")
    elif number := _RECORD.search(text):
        yield document.problem(at, "S012", f"'{number[0]}' looks like the number of a record.", "Leave it out.")
