"""Checks of content files, whatever is written by hand in YAML, with all faults in one run."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from simulator.documents import DocumentError, Problem, data_folder
from simulator.network.content import load_content
from simulator.network.replies import ANSWERS, load_replies
from simulator.policy.pack import phrase_problems, read_pack
from simulator.scenario.checks import check_play, check_scenario
from simulator.scenario.loader import plays_of, scenario_files

PACK = "pack.yaml"


def check_paths(paths: Iterable[Path]) -> tuple[int, list[Problem]]:
    """Check files and folders and give how many were read and what was found; nothing given means all of ours."""
    given = list(paths)
    files = [file for path in given for file in _files(path)] if given else _ours()
    problems = [problem for file in files for problem in _check(file)]
    if not given:
        problems += _faults(lambda: load_content(data_folder("assets")))
    return len(files), problems


def _ours() -> list[Path]:
    assets = data_folder("assets")
    return [*_files(data_folder("scenarios")), *_files(assets / "policies"), assets / ANSWERS]


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    elif (path / PACK).is_file():
        yield path / PACK
    else:
        for scenario in scenario_files(path):
            yield scenario
            yield from plays_of(scenario)
        yield from sorted(path.glob(f"*/{PACK}"))


def _check(path: Path) -> list[Problem]:
    if path.parts[-2:] == ANSWERS.parts:
        return _faults(lambda: load_replies(path))
    if path.name == PACK:
        return _faults(lambda: read_pack(path.parent)) or phrase_problems(path.parent)
    beside = path.parent.with_suffix(".yaml")
    return check_play(path, beside) if beside.is_file() else check_scenario(path)


def _faults(read: Callable[[], object]) -> list[Problem]:
    try:
        read()
    except DocumentError as error:
        return error.problems
    return []
