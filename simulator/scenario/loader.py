"""Scenario files and their play-throughs from the disk."""

import hashlib
from pathlib import Path

from simulator.documents import load
from simulator.scenario.schema import PlayThrough, Scenario


def load_scenario(path: Path) -> Scenario:
    """Read one scenario; raises `DocumentError` with all its faults of form."""
    return load(path, Scenario)


def load_play(path: Path) -> PlayThrough:
    """Read one play-through; raises `DocumentError` with all its faults of form."""
    return load(path, PlayThrough)


def scenario_files(folder: Path) -> list[Path]:
    """The scenario files of `folder`, in the order of their names."""
    return sorted(folder.glob("*.yaml"))


def plays_of(scenario: Path) -> list[Path]:
    """The play-throughs beside a scenario file: they lie in the folder of its name."""
    return sorted(scenario.with_suffix("").glob("*.yaml"))


def digest(path: Path) -> str:
    """SHA-256 of the script, by which a changed script is noticed."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
