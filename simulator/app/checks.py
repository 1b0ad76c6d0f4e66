"""Checks of content files, whatever is written by hand in YAML, with all faults in one run."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from simulator.documents import DocumentError, Problem, data_folder, read
from simulator.network.content import load_content
from simulator.network.replies import ANSWERS, load_replies
from simulator.policy.pack import phrase_problems, read_pack
from simulator.scenario.checks import check_play, check_scenario, check_situations
from simulator.scenario.coverage import explored_faults
from simulator.scenario.loader import SITUATIONS, plays_of, scenario_files, situation_files
from simulator.scenario.real import walk

PACK = "pack.yaml"


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """How many files were read, what is wrong, and what the explorer says of each scenario."""

    files: int
    problems: list[Problem]
    coverage: list[str] = []


def check_paths(paths: Iterable[Path], explore: bool = True) -> Checked:
    """Check files and folders; nothing given means all of ours. Sound scenarios are played and explored as well."""
    given = list(paths)
    files = list(dict.fromkeys(file for path in given for file in _files(path))) if given else _ours()
    problems = {file: _check(file) or _drawings(file) for file in files}
    more, coverage = _played([file for file in files if not problems[file]]) if explore else ([], [])
    found = [problem for faults in problems.values() for problem in faults] + more
    if not given:
        found += _faults(lambda: load_content(data_folder("assets")))
    return Checked(files=len(files), problems=found, coverage=coverage)


def _played(files: list[Path]) -> tuple[list[Problem], list[str]]:
    """Play the play-throughs, and explore the scenarios, of files that are sound."""
    from simulator.app.tried import Tried  # brings the judge and a world: only where there is something to play

    scenarios = [file for file in files if _is_scenario(file)]
    plays = [file for file in files if file.parent.with_suffix(".yaml").is_file()]
    if not scenarios and not plays:
        return [], []
    with Tried() as tried:
        problems = [problem for path in plays for problem in tried.play(path)]
        sentences = []
        for path in scenarios:
            faults, told = explored_faults(path, tried.gravity, came=tried.came(path))
            problems += [*tried.exercised(path), *tried.kept(path), *faults]
            sentences += told
    return problems, sentences


def _drawings(path: Path) -> list[Problem]:
    """Pictures and portraits that are named must be there."""
    assets = data_folder("assets")
    known = {"picture": assets / "pictures", "portrait": assets / "avatars"}
    document = read(path)
    return [
        document.problem(at, "S027", f"There is no {at[-1]} '{value}'.", f"Choose one of assets/{known[at[-1]].name}.")
        for at, value in walk(document.value)
        if at and at[-1] in known and isinstance(value, str) and not (known[at[-1]] / f"{value}.svg").is_file()
    ]


def _is_scenario(path: Path) -> bool:
    apart = path.name == PACK or path.parent.name == SITUATIONS or path.parts[-2:] == ANSWERS.parts
    return not apart and not path.parent.with_suffix(".yaml").is_file()


def _ours() -> list[Path]:
    assets = data_folder("assets")
    return [*_files(data_folder("scenarios")), *_files(assets / "policies"), assets / ANSWERS]


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        yield from plays_of(path) if _is_scenario(path) else ()
    elif (path / PACK).is_file():
        yield path / PACK
    else:
        for scenario in scenario_files(path):
            yield scenario
            yield from plays_of(scenario)
        yield from situation_files(path)
        yield from sorted(path.glob(f"*/{PACK}"))


def _check(path: Path) -> list[Problem]:
    if path.parts[-2:] == ANSWERS.parts:
        return _faults(lambda: load_replies(path))
    if path.name == PACK:
        return _faults(lambda: read_pack(path.parent)) or phrase_problems(path.parent)
    if path.parent.name == SITUATIONS:
        return check_situations(path)
    beside = path.parent.with_suffix(".yaml")
    return check_play(path, beside) if beside.is_file() else check_scenario(path)


def _faults(read: Callable[[], object]) -> list[Problem]:
    try:
        read()
    except DocumentError as error:
        return error.problems
    return []
