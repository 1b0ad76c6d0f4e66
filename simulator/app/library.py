"""The scenario library: what there is to play, how far the learner is, and how a run begins."""

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from simulator.app.session import Session, SessionError
from simulator.model.clock import MORNING, Dice
from simulator.model.events import Joined, Posted, Started, Timed
from simulator.model.social import Person
from simulator.network.content import Content
from simulator.record.reads import RunRow
from simulator.scenario import situations
from simulator.scenario.brought import opening
from simulator.scenario.loader import digest, load_scenario, load_situations, scenario_files, situation_files
from simulator.scenario.schema import MAIN, Scenario, variant

BACKGROUND_PEOPLE = 40


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """One scenario with how far the learner is; `run` is the newest run, empty where there is none."""

    scenario: Scenario
    progress: Literal["new", "started", "done"]
    run: str = ""
    endings: tuple[str, ...] = ()  # the endings that the learner has seen


class Library:
    """All scenarios of a folder, and its short situations as scenarios."""

    def __init__(self, folder: Path) -> None:
        scripts = [load_scenario(path) for path in scenario_files(folder)]
        for path in situation_files(folder):
            scripts += map(situations.scenario, load_situations(path))
        self._scripts = {script.id: script for script in scripts}

    def scenario(self, key: str) -> Scenario:
        """The scenario of that id; raises `KeyError` where it is not there."""
        return self._scripts[key]

    def shown(self, runs: list[RunRow]) -> list[Shown]:
        """Every scenario with its progress; `runs` are the learner's, newest first."""
        return [self._shown(script, [row for row in runs if row.scenario == script.id]) for script in self]

    def changed(self, row: RunRow) -> bool:
        """Whether the script is another one than when the run began."""
        return row.scenario not in self._scripts or digest(self._scripts[row.scenario]) != row.digest

    def session(self, key: str, **settings: Any) -> Session:
        """A session of that scenario as it is now; raises `SessionError` where it or the variant is not there."""
        if key not in self._scripts:
            known = ", ".join(sorted(one.id for one in self if not one.short))
            raise SessionError(f"There is no scenario '{key}' on this computer. Known are: {known}.")
        made = Session(scenario=key, digest=digest(self._scripts[key]), **settings)
        variants = [MAIN, *(one.id for one in self._scripts[key].variants)]
        if made.variant not in variants:
            raise SessionError(f"There is no variant '{made.variant}' of '{key}'. Known are: {', '.join(variants)}.")
        return made

    def other(self, session: Session) -> bool:
        """Whether a session names a digest, and the script here is another one."""
        return bool(session.digest) and digest(self._scripts[session.scenario]) != session.digest

    def start(self, session: Session, me: Person, content: Content, wall: dt.datetime) -> tuple[Scenario, list[Timed]]:
        """Give the script and all that is there when it begins, its start first.

        `me` has the learner's name and portrait; `wall`, the time of the computer's clock, is kept for an exam.
        """
        whole = self._scripts[session.scenario]
        script = variant(whole, session.variant)
        hour, minute = map(int, script.begins.split(":"))
        at = MORNING.replace(hour=hour, minute=minute)
        started = Started(
            scenario=script.id,
            digest=digest(whole),
            seed=script.seed,
            mode=session.mode,
            variant=session.variant,
            minutes=session.minutes,
            wall=wall.isoformat() if session.mode == "exam" else "",
        )
        opened = opening(script, me, _names(script, me, content), at, content.pictures)
        return script, [Timed(at, started), *_background(script, at, content, opened), *opened]

    def __iter__(self) -> Iterator[Scenario]:
        return iter(self._scripts.values())

    def _shown(self, script: Scenario, rows: list[RunRow]) -> Shown:
        seen = tuple(dict.fromkeys(row.ending for row in rows if row.ending))
        if rows and not rows[0].ended and not self.changed(rows[0]):
            return Shown(scenario=script, progress="started", run=rows[0].run, endings=seen)
        return Shown(scenario=script, progress="done" if seen else "new", run=rows[0].run if rows else "", endings=seen)


def _names(script: Scenario, me: Person, content: Content) -> Mapping[str, str]:
    """Draw names for the people of the cast who have none."""
    faces = {member.id: member.portrait for member in script.cast if not member.name}
    if not faces:
        return {}
    from simulator.network.seeding import draw_names  # brings Faker: not before a scenario needs it

    taken = [me.name, *(member.name for member in script.cast if member.name)]
    return draw_names(Dice(script.seed), content, faces, taken)


def _background(script: Scenario, at: dt.datetime, content: Content, opened: list[Timed]) -> list[Timed]:
    """Draw the town beside the cast: people and posts that matter not at all."""
    if not script.background:
        return []
    from simulator.network.seeding import draw_world  # brings Faker: not before a scenario begins

    taken = [timed.event.person for timed in opened if isinstance(timed.event, Joined)]
    drawn = draw_world(Dice(script.seed), at, content, BACKGROUND_PEOPLE, script.background, taken)
    authors = {timed.event.post.author for timed in drawn if isinstance(timed.event, Posted)}
    return [timed for timed in drawn if not isinstance(timed.event, Joined) or timed.event.person.id in authors]
