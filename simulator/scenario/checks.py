"""Checks of a script beyond its form: names that nobody has, parts that do nothing, people who could be real."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from simulator.documents import Document, DocumentError, Problem, convert, read
from simulator.scenario.brought import mentioned
from simulator.scenario.conditions import When, duration
from simulator.scenario.holds import MINE
from simulator.scenario.plays import PlayedAct, PlayThrough
from simulator.scenario.real import real_people, walk
from simulator.scenario.runtime import nth
from simulator.scenario.schema import KINDS, MAIN, PARTS, Scenario
from simulator.scenario.situations import Situation

ME = "me"


def check_scenario(path: Path) -> list[Problem]:
    """Find all faults of a scenario file in one run."""
    try:
        document = read(path)
        script = convert(document, Scenario)
    except DocumentError as error:
        return error.problems
    return [
        *_names(document, script),
        *_mentions(document, script),
        *_twice(document, script),
        *_durations(document),
        *_endings(document, script),
        *_injects(document, script),
        *_parts(document, script),
        *real_people(document),
    ]


def check_play(path: Path, scenario: Path) -> list[Problem]:
    """Find all faults of a play-through beside `scenario`."""
    try:
        document = read(path)
        through = convert(document, PlayThrough)
        script = convert(read(scenario), Scenario)
    except DocumentError as error:
        return error.problems
    problems = [*real_people(document)]
    if through.scenario != script.id:
        problems.append(document.problem(("scenario",), "S020", f"'{through.scenario}' is not the scenario beside."))
    if through.ends not in {ending.id for ending in script.endings}:
        problems.append(document.problem(("ends",), "S021", f"There is no ending '{through.ends}'.", "Name one."))
    if through.variant not in _variants(script):
        problems.append(document.problem(("variant",), "S022", f"There is no variant '{through.variant}'."))
    for index, act in enumerate(through.acts):
        problems += _played(document, index, act, script)
    return problems


def check_situations(path: Path) -> list[Problem]:
    """Find all faults of a file of short situations."""
    try:
        document = read(path)
        found = convert(document, tuple[Situation, ...])
    except DocumentError as error:
        return error.problems
    problems = [*real_people(document), *_durations(document)]
    for index, one in enumerate(found):
        if sum(map(bool, (one.post, one.message, one.request))) != 1:
            message = f"In '{one.id}' {one.them.name} does not do exactly one thing."
            problems.append(document.problem((index,), "S008", message, "Give one of post, message or request."))
        if not any(attempt.right for attempt in one.tries) or all(attempt.right for attempt in one.tries):
            message = f"'{one.id}' needs a good try and another."
            problems.append(document.problem((index,), "S023", message, "Write what people might do under 'tries'."))
        if [other.id for other in found].count(one.id) > 1:
            problems.append(document.problem((index, "id"), "S005", f"The id '{one.id}' is used twice."))
    return problems


def _played(document: Document, index: int, act: PlayedAct, script: Scenario) -> Iterator[Problem]:
    if act.to and act.to not in _people(script):
        yield document.problem(("acts", index, "to"), "S001", f"Nobody is called '{act.to}'.")
    if act.under and act.under not in {*_posts(script), MINE}:
        yield document.problem(("acts", index, "under"), "S002", f"There is no post '{act.under}'.")


def _people(script: Scenario) -> set[str]:
    return {member.id for member in script.cast}


def _posts(script: Scenario) -> set[str]:
    later = {inject.post.id for inject in script.injects if inject.post}
    again = {nth(inject.id, n) for inject in script.injects if inject.post for n in range(2, inject.repeats + 1)}
    return {said.id for said in script.opening} | later | again


def _variants(script: Scenario) -> set[str]:
    return {MAIN, *(one.id for one in script.variants)}


def _names(document: Document, script: Scenario) -> Iterator[Problem]:
    """Every id that is named must be there."""
    people, posts = _people(script), _posts(script)
    known: dict[str, tuple[str, str, set[str]]] = {
        "by": ("S001", "person", people | {ME}),
        "to": ("S001", "person", people | {ME}),
        "endorsement": ("S001", "person", people),
        "under": ("S002", "post", posts | {MINE}),
        "removal": ("S002", "post", posts),
        "released": ("S003", "inject", {nth(i.id, n) for i in script.injects for n in range(1, i.repeats + 1)}),
        "met": ("S004", "expectation", {one.id for one in script.expectations}),
        "missed": ("S004", "expectation", {one.id for one in script.expectations}),
        "flag": ("S009", "flag", {one.id for one in script.flags}),
        "step": ("S009", "step", {one.id for one in script.steps}),
        "only": ("S022", "variant", _variants(script)),
    }
    for at, value in walk(document.value):
        keys = [key for key in at if isinstance(key, str)]
        key = keys[-1] if keys else ""
        if key not in known or not isinstance(value, str):
            continue
        code, word, ids = known[key]
        if value not in ids:
            advice = f"Known are: {', '.join(sorted(ids)) or 'none'}."
            yield document.problem(at, code, f"There is no {word} '{value}' in this scenario.", advice)


def _mentions(document: Document, script: Scenario) -> Iterator[Problem]:
    """`{{id}}` in a text must be somebody."""
    for at, value in walk(document.value):
        if isinstance(value, str):
            for key in sorted(mentioned(value) - _people(script) - {ME}):
                yield document.problem(at, "S001", f"The text names '{key}', and nobody of the cast has that id.")


def _twice(document: Document, script: Scenario) -> Iterator[Problem]:
    """No id twice within its kind and variant; the post of an inject shares its ids with the opening."""
    for part in PARTS:
        seen: set[tuple[str, str]] = set()
        for index, item in enumerate(getattr(script, part)):
            keys = {(item.id, key) for key in (item.only or _variants(script))}
            if keys & seen:
                message = f"The id '{item.id}' is used twice in '{part}'."
                yield document.problem((part, index, "id"), "S005", message, "Give one of them another id.")
            seen |= keys
    counted = Counter([said.id for said in script.opening] + [i.post.id for i in script.injects if i.post])
    for index, inject in enumerate(script.injects):
        if inject.post and counted[inject.post.id] > 1 and not inject.only:
            message = f"Two posts have the id '{inject.post.id}'."
            yield document.problem(("injects", index, "post", "id"), "S005", message, "Give one of them another id.")


def _durations(document: Document) -> Iterator[Problem]:
    for at, value in walk(document.value):
        if at and at[-1] in ("at", "delay", "within", "silence", "elapsed") and isinstance(value, str):
            try:
                span = duration(value)
            except ValueError as error:
                yield document.problem(at, "S013", str(error))
                continue
            early = at[0] in ("opening", "history")
            if span.total_seconds() > 0 and early and at[-1] == "at":
                yield document.problem(at, "S014", "This lies after the start.", "Make it an inject, or write '-5m'.")
            elif span.total_seconds() < 0 and not early:
                yield document.problem(at, "S014", "This would lie before what it waits for.", "Leave out the minus.")


def _endings(document: Document, script: Scenario) -> Iterator[Problem]:
    if sum(ending.best for ending in script.endings) != 1:
        yield document.problem(
            ("endings",), "S006", "Exactly one ending must be the best.", "Write 'best: true' there."
        )
    for index, ending in enumerate(script.endings):
        if ending.when == When():
            message = f"The ending '{ending.id}' would come at once."
            yield document.problem(("endings", index), "S007", message, "Give it a condition after 'when'.")
        for other in script.endings[:index]:
            if (other.when, other.only) == (ending.when, ending.only):
                message = f"The endings '{other.id}' and '{ending.id}' have the same condition."
                yield document.problem(("endings", index, "when"), "S015", message, "One of them never comes.")
            if other.text.strip() == ending.text.strip():
                message = f"The endings '{other.id}' and '{ending.id}' tell the same."
                yield document.problem(("endings", index, "text"), "S015", message, "Tell what is different.")


def _injects(document: Document, script: Scenario) -> Iterator[Problem]:
    for index, inject in enumerate(script.injects):
        brought = [kind for kind in KINDS if getattr(inject, kind) not in (None, "")]
        if len(brought) != 1:
            message = f"The inject '{inject.id}' brings {len(brought)} things."
            yield document.problem(("injects", index), "S008", message, f"Give it exactly one of {', '.join(KINDS)}.")
        if inject.again and inject.repeats == 1:
            yield document.problem(
                ("injects", index, "again"), "S016", "It comes only once.", "Say how often, as 'repeats: 3'."
            )
        if inject.post and inject.post.under == MINE and not _after_an_act(inject.when, script):
            yield document.problem(
                ("injects", index, "post", "under"),
                "S017",
                "The trainee may not have written anything yet.",
                "Let it wait for an act of the type post, comment or share.",
            )


def _after_an_act(when: When, script: Scenario) -> bool:
    """Whether the condition can only hold after the trainee wrote something."""
    if when.act and when.act.type and set(when.act.type) <= {"post", "comment", "share"}:
        return True
    if any(_after_an_act(part, script) for part in when.all):
        return True
    if when.any and all(_after_an_act(part, script) for part in when.any):
        return True
    before = {inject.id: inject.when for inject in script.injects if inject.id == when.released}
    before |= {f"met {one.id}": one.when for one in script.expectations if one.id == when.met and when.met}
    return any(_after_an_act(one, script) for one in before.values() if one != when)


def _parts(document: Document, script: Scenario) -> Iterator[Problem]:
    """Parts that can have no effect."""
    for index, step in enumerate(script.steps):
        if index and step.when == When():
            message = f"The step '{step.id}' begins at once."
            yield document.problem(("steps", index), "S018", message, "Give it a condition after 'when'.")
    if len({expectation.id for expectation in script.expectations}) == 0:
        yield document.problem(("expectations",), "S019", "Nothing is expected.", "Write one expectation at least.")
