"""What the explorer says of a script, as faults of the file and as a sentence of coverage."""

from collections.abc import Callable, Iterator, Mapping, Set
from pathlib import Path

from simulator.documents import Document, Problem, read
from simulator.model.finding import Gravity
from simulator.scenario.explorer import BUDGET, EMPTY, Explored, explore
from simulator.scenario.loader import load_scenario
from simulator.scenario.schema import Scenario

OFTEN = 0.2
"""The share of plays from which on two things at one moment are a fault."""
NEVER = {
    "injects": ("S031", "The inject '{}' never comes.", "Check what it waits for."),
    "expectations": ("S032", "The expectation '{}' cannot be met.", "Check its condition and its time."),
    "forbidden": ("S036", "What '{}' forbids can never happen.", "Check its condition."),
    "flags": ("S036", "The flag '{}' is never raised.", "Check its condition."),
    "steps": ("S036", "The step '{}' never begins.", "Check what it waits for."),
    "endings": (
        "S030",
        "The ending '{}' is never reached.",
        "Does another one always come before it?",
    ),
}


def explored_faults(
    path: Path,
    gravity: Callable[[str], Gravity],
    budget: int = BUDGET,
    came: Mapping[str, Set[tuple[str, str]]] = EMPTY,
) -> tuple[list[Problem], list[str]]:
    """Explore the scenario of a file that is sound; give its faults, and a sentence on each variant.

    What `came` about in the play-throughs of a variant counts as reached in it.
    """
    script, document = load_scenario(path), read(path)
    found = explore(script, gravity, budget, came)
    faults = [problem for one in found for problem in _faults(document, script, one)]
    return list(dict.fromkeys(faults)), [_sentence(script, one) for one in found]


def _faults(document: Document, script: Scenario, found: Explored) -> Iterator[Problem]:
    within = f" Within {found.states} states, which is the budget." if found.budget_hit else ""
    for part, index, key in found.missing(script):
        code, message, advice = NEVER[part]
        if part == "endings" and script.endings[index].best:
            code, message = "S035", "There is no way to the best ending '{}'."
        yield document.problem((part, index), code, message.format(key) + within, advice)
    for way in found.dead:
        message = f"Nothing comes any more, and no ending: {way}."
        yield document.problem(("endings",), "S033", message, "Let an ending wait for silence, or for the time.")
    plays = sum(found.endings.values())
    for (one, other), times in sorted(found.crowded.items()):
        if times > OFTEN * plays:
            index = next((n for n, inject in enumerate(script.injects) if inject.id == other), 0)
            message = f"'{one}' and '{other}' often come at the same moment."
            yield document.problem(("injects", index), "S034", message, "Change the delay of one by some seconds.")


def _sentence(script: Scenario, found: Explored) -> str:
    endings = ", ".join(f"{key} {times}" for key, times in found.endings.most_common())
    budget = f"the budget of {found.states} states was used up" if found.budget_hit else f"all {found.states} states"
    return (
        f"{script.id} ({found.variant}): {budget}, {sum(found.endings.values())} plays; "
        f"points from {found.lowest} to {found.highest}; endings: {endings}."
    )
