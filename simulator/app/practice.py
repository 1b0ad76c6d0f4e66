"""The one road by which anything changes: an intent comes in, a `ChangeSet` goes out.

intent -> action -> judge -> the network -> the running scenario -> one transaction -> changes. The window, headless
play and, later, drills at a distance all take it; none has a shortcut.
"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Protocol

from simulator.app.changes import ChangeSet
from simulator.app.context import Context
from simulator.model.action import Action
from simulator.model.clock import MORNING, Clock
from simulator.model.events import PRACTICE, Acted, Ended, Timed
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.network.world import ImpossibleError, consequences
from simulator.record.reads import Reads
from simulator.record.store import Store
from simulator.scenario.runtime import Run, advance, fold, next_due, step
from simulator.scenario.schema import Scenario

Judge = Callable[[Action], Assessment]


class MovableClock(Clock, Protocol):
    """A clock that can be set to where a run stands."""

    def set(self, moment: dt.datetime) -> None: ...


class Practice:
    """One learner on the network: in free practice, or in the run of a scenario."""

    def __init__(self, store: Store, clock: MovableClock, judge: Judge) -> None:
        self._store = store
        self._clock = clock
        self._judge = judge
        self.reads = Reads(store)
        self.run = PRACTICE
        self.script: Scenario | None = None
        self._state: Run | None = None
        self.enter(PRACTICE)

    @property
    def state(self) -> Run | None:
        """How far the scenario is; None in free practice."""
        return self._state

    @property
    def over(self) -> bool:
        """Whether the scenario has ended."""
        return self._state is not None and self._state.ending is not None

    def now(self) -> dt.datetime:
        """The virtual time."""
        return self._clock.now()

    def enter(self, run: str, script: Scenario | None = None) -> None:
        """Turn to a run that is in the record; its clock goes on from its newest entry."""
        self.run, self.script = run, script
        self._context = Context(self.reads, run)
        entries = list(self._store.entries(run)) if script else []
        self._state = fold(entries[0].at, entries) if entries else None
        latest = self.reads.latest(run)
        if latest is not None:
            self._clock.set(max(latest, MORNING) if run == PRACTICE else latest)

    def begin(self, run: str, script: Scenario, happenings: Iterable[Timed]) -> ChangeSet:
        """Write the opening of a new run and turn to it; the first of `happenings` is its start."""
        entries = self._store.append(run, happenings)
        self.enter(run, script)
        self._clock.set(entries[0].at)
        return ChangeSet(tuple(entries))

    def judge(self, intent: Intent) -> Assessment:
        """Read an intent without doing it, as while it is being written."""
        return self._judge(self._context.action(intent, "draft", self.now()))

    def perform(self, intent: Intent, warned: bool = False) -> ChangeSet:
        """Do it. `warned` tells that the findings were shown before.

        Raises `ImpossibleError` with a sentence, and nothing is changed, where it cannot be done; `RecordError` where
        the file cannot be written.
        """
        before = self.tick()
        if self.over:
            raise ImpossibleError("This scenario has come to its end. Look back on it, or play it again.")
        now = self.now()
        key = f"u{self._store.next_run_seq(self.run):05}"
        events = consequences(intent, self._context, key, now)
        action = self._context.action(intent, key, now)
        acted = Acted(intent=intent, action=action, assessment=self._judge(action), warned=warned)
        return before + self._append([Timed(now, acted), *(Timed(now, event) for event in events)], now)

    def tick(self) -> ChangeSet:
        """Let happen what is due by now."""
        return self._append([], self.now())

    def next_due(self) -> dt.datetime | None:
        """When something will happen in the scenario if the trainee does nothing."""
        if self.script is None or self._state is None:
            return None
        return next_due(self.script, self._state, self.now())

    def pass_time(self, until: dt.datetime) -> ChangeSet:
        """Let time pass at once until `until`."""
        self._clock.set(max(until, self.now()))
        return self.tick()

    def leave(self) -> ChangeSet:
        """End the scenario before its end."""
        if self._state is None or self.over:
            return ChangeSet()
        return self._append([Timed(self.now(), Ended())], self.now())

    def draft(self) -> str:
        """The unfinished post of this run."""
        return self._store.draft(self.run)

    def keep_draft(self, text: str) -> None:
        """Keep an unfinished post, so that nothing is lost when the app is closed."""
        self._store.keep_draft(self.run, text)

    def _append(self, happenings: list[Timed], now: dt.datetime) -> ChangeSet:
        state = self._state
        if self.script is not None and state is not None:
            for timed in happenings:
                state = advance(state, timed.at, timed.event)
            happenings = [*happenings, *step(self.script, state, now)]
        if not happenings:
            return ChangeSet()
        entries = self._store.append(self.run, happenings)
        if self._state is not None:
            for entry in entries:
                self._state = advance(self._state, entry.at, entry.event)
        return ChangeSet(tuple(entries))
