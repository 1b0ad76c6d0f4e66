"""Scenario files, situations and play-throughs from the disk."""

import hashlib
from pathlib import Path

import msgspec

from simulator.documents import load
from simulator.scenario.plays import PlayThrough
from simulator.scenario.schema import Scenario
from simulator.scenario.situations import Situation

SITUATIONS = "situations"


def load_scenario(path: Path) -> Scenario:
    """Read one scenario; raises `DocumentError` with all its faults of form."""
    return load(path, Scenario)


def load_play(path: Path) -> PlayThrough:
    """Read one play-through; raises `DocumentError` with all its faults of form."""
    return load(path, PlayThrough)


def load_situations(path: Path) -> tuple[Situation, ...]:
    """Read a file of short situations; raises `DocumentError` with all its faults of form."""
    return load(path, tuple[Situation, ...])


def scenario_files(folder: Path) -> list[Path]:
    """The scenario files of `folder`, in the order of their names."""
    return sorted(folder.glob("*.yaml"))


def situation_files(folder: Path) -> list[Path]:
    """The files of short situations of `folder`, in the order of their names."""
    return sorted((folder / SITUATIONS).glob("*.yaml"))


def plays_of(scenario: Path) -> list[Path]:
    """The play-throughs beside a scenario file: they lie in the folder of its name."""
    return sorted(scenario.with_suffix("").glob("*.yaml"))


def digest(script: Scenario) -> str:
    """SHA-256 of what a script says, by which a changed script is noticed; comments do not count."""
    return hashlib.sha256(msgspec.json.encode(script)).hexdigest()
