"""The scenario library: what there is to play, how far the learner is, and how a run begins."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from simulator.model.clock import MORNING, Dice
from simulator.model.events import Joined, Posted, Started, Timed
from simulator.network.content import Content
from simulator.record.reads import RunRow
from simulator.scenario.loader import digest, load_scenario, scenario_files
from simulator.scenario.runtime import opening
from simulator.scenario.schema import Scenario

BACKGROUND_PEOPLE = 40


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One scenario with how far the learner is; `run` is the newest run, empty where there is none."""

    scenario: Scenario
    progress: Literal["new", "started", "done"]
    run: str = ""
    endings: tuple[str, ...] = ()  # the endings that the learner has seen


class Library:
    """All scenarios of a folder."""

    def __init__(self, folder: Path) -> None:
        self._paths = {load_scenario(path).id: path for path in scenario_files(folder)}
        self._scripts = {key: load_scenario(path) for key, path in self._paths.items()}

    def scenario(self, key: str) -> Scenario:
        """The scenario of that id; raises `KeyError` where it is not there."""
        return self._scripts[key]

    def shown(self, runs: list[RunRow]) -> list[Shown]:
        """Every scenario with its progress; `runs` are the learner's, newest first."""
        return [self._shown(script, [row for row in runs if row.scenario == script.id]) for script in self]

    def changed(self, row: RunRow) -> bool:
        """Whether the script is another one than when the run began."""
        return row.scenario not in self._paths or digest(self._paths[row.scenario]) != row.digest

    def start(self, key: str, name: str, portrait: str, content: Content) -> tuple[Scenario, list[Timed]]:
        """Give the script and all that is there when it begins, its start first."""
        script = self._scripts[key]
        hour, minute = map(int, script.begins.split(":"))
        at = MORNING.replace(hour=hour, minute=minute)
        started = Timed(at, Started(scenario=key, digest=digest(self._paths[key]), seed=script.seed))
        opened = opening(script, name, portrait, at)
        return script, [started, *_background(script, at, content, opened), *opened]

    def __iter__(self) -> Iterator[Scenario]:
        return iter(self._scripts.values())

    def _shown(self, script: Scenario, rows: list[RunRow]) -> Shown:
        seen = tuple(dict.fromkeys(row.ending for row in rows if row.ending))
        if rows and not rows[0].ended and not self.changed(rows[0]):
            return Shown(scenario=script, progress="started", run=rows[0].run, endings=seen)
        return Shown(scenario=script, progress="done" if seen else "new", run=rows[0].run if rows else "", endings=seen)


def _background(script: Scenario, at: dt.datetime, content: Content, opened: list[Timed]) -> list[Timed]:
    """Draw the town beside the cast: people and posts that matter not at all."""
    if not script.background:
        return []
    from simulator.network.seeding import draw_world  # brings Faker: not before a scenario begins

    taken = [timed.event.person for timed in opened if isinstance(timed.event, Joined)]
    drawn = draw_world(Dice(script.seed), at, content, BACKGROUND_PEOPLE, script.background, taken)
    authors = {timed.event.post.author for timed in drawn if isinstance(timed.event, Posted)}
    return [timed for timed in drawn if not isinstance(timed.event, Joined) or timed.event.person.id in authors]
