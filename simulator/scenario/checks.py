"""Checks of a script beyond its form: names that nobody has, endings that come at once, people who could be real."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from simulator.documents import Document, DocumentError, Problem, convert, read
from simulator.scenario.schema import PlayThrough, Scenario, When

At = tuple[str | int, ...]

_PHONE = re.compile(r"(?<!\d)(?:\(?\d{3}\)?[ .-]?)?\d{3}[ .-]\d{4}(?!\d)")
_FREE_PHONE = re.compile(r"555[ .-]01\d\d$")
_MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_SSN = re.compile(r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)")


def check_scenario(path: Path) -> list[Problem]:
    """Find all faults of a scenario file in one run."""
    try:
        document = read(path)
        script = convert(document, Scenario)
    except DocumentError as error:
        return error.problems
    return [*_names(document, script), *_twice(document, script), *_endings(document, script), *_real(document)]


def check_play(path: Path, scenario: Path) -> list[Problem]:
    """Find all faults of a play-through beside `scenario`."""
    try:
        document = read(path)
        through = convert(document, PlayThrough)
        script = convert(read(scenario), Scenario)
    except DocumentError as error:
        return error.problems
    problems = []
    if through.scenario != script.id:
        problems.append(document.problem(("scenario",), "S020", f"'{through.scenario}' is not the scenario beside."))
    if through.ends not in {ending.id for ending in script.endings}:
        problems.append(document.problem(("ends",), "S021", f"There is no ending '{through.ends}'.", "Name one."))
    people, posts = _people(script), _posts(script)
    for index, act in enumerate(through.acts):
        if act.to and act.to not in people:
            problems.append(document.problem(("acts", index, "to"), "S001", f"Nobody is called '{act.to}'."))
        if act.under and act.under not in posts:
            problems.append(document.problem(("acts", index, "under"), "S002", f"There is no post '{act.under}'."))
    return problems


def _people(script: Scenario) -> set[str]:
    return {member.id for member in script.cast}


def _posts(script: Scenario) -> set[str]:
    return {said.id for said in script.opening} | {inject.post.id for inject in script.injects if inject.post}


def _names(document: Document, script: Scenario) -> Iterator[Problem]:
    """Every id that is named must be there."""
    people, posts = _people(script), _posts(script)
    injects, expectations = {i.id for i in script.injects}, {e.id for e in script.expectations}
    known = {"by": people, "to": people, "under": posts, "released": injects, "met": expectations}
    codes = {"by": "S001", "to": "S001", "under": "S002", "released": "S003", "met": "S004"}
    words = {"by": "person", "to": "person", "under": "post", "released": "inject", "met": "expectation"}
    for at, value in _walk(document.value, ()):
        key = at[-1] if at else ""
        if isinstance(key, str) and key in known and isinstance(value, str) and value not in known[key]:
            message = f"There is no {words[key]} '{value}' in this scenario."
            yield document.problem(at, codes[key], message, f"Known are: {', '.join(sorted(known[key]))}.")


def _twice(document: Document, script: Scenario) -> Iterator[Problem]:
    """No id twice within its kind; a post of an inject shares its ids with the opening."""
    for part in ("cast", "opening", "injects", "expectations", "endings"):
        seen: set[str] = set()
        for index, item in enumerate(getattr(script, part)):
            if item.id in seen:
                message = f"The id '{item.id}' is used twice in '{part}'."
                yield document.problem((part, index, "id"), "S005", message, "Give one of them another id.")
            seen.add(item.id)


def _endings(document: Document, script: Scenario) -> Iterator[Problem]:
    if sum(ending.best for ending in script.endings) != 1:
        yield document.problem(
            ("endings",), "S006", "Exactly one ending must be the best.", "Write 'best: true' there."
        )
    for index, ending in enumerate(script.endings):
        if ending.when == When():
            message = f"The ending '{ending.id}' would come at once."
            yield document.problem(("endings", index), "S007", message, "Give it a condition after 'when'.")
    for index, inject in enumerate(script.injects):
        brought = [part for part in (inject.request, inject.message, inject.post) if part is not None]
        if len(brought) != 1:
            message = f"The inject '{inject.id}' brings {len(brought)} things."
            yield document.problem(("injects", index), "S008", message, "Give it one of request, message or post.")


def _real(document: Document) -> Iterator[Problem]:
    """Nothing that could belong to a real person."""
    for at, value in _walk(document.value, ()):
        if not isinstance(value, str):
            continue
        for found in _PHONE.finditer(value):
            if not _FREE_PHONE.search(found[0]):
                message = f"'{found[0]}' could be somebody's number."
                yield document.problem(at, "S010", message, "Use 555-0100 to 555-0199.")
        for found in _MAIL.finditer(value):
            if not re.search(r"(^|\.)example(\.(com|net|org))?$", found[1]):
                message = f"'{found[0]}' could be somebody's address."
                yield document.problem(at, "S011", message, "Use example.org.")
        if found_number := _SSN.search(value):
            message = f"'{found_number[0]}' looks like a social security number."
            yield document.problem(at, "S012", message, "Leave it out.")


def _walk(value: Any, at: At) -> Iterator[tuple[At, Any]]:
    yield at, value
    items: Any = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _walk(item, (*at, key))
