"""The one road by which anything changes: an intent comes in, a `ChangeSet` goes out.

intent -> action -> judge -> the network -> the running scenario -> one transaction -> changes. The window, headless
play and, later, drills at a distance all take it; none has a shortcut.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Protocol

from simulator.app.changes import ChangeSet
from simulator.app.context import Context
from simulator.model.action import Action
from simulator.model.clock import MORNING, Clock
from simulator.model.events import PRACTICE, Acted, Ended, Event, Joined, Timed
from simulator.model.finding import Assessment
from simulator.model.intent import Intent
from simulator.model.social import CENTER
from simulator.network import center
from simulator.network.content import Scene
from simulator.network.world import ImpossibleError, consequences
from simulator.record.reads import Reads
from simulator.record.store import Store
from simulator.scenario.runtime import Run, advance, fold, next_due, step
from simulator.scenario.schema import Scenario, variant

if TYPE_CHECKING:  # read when they are first needed: the first frame comes before
    from simulator.network.answers import Town
    from simulator.network.audience import Reach
    from simulator.network.replies import Replies

Judge = Callable[[Action], Assessment]
SILENT = Assessment(id=None, verdict="clear", policy="")
EVER = dt.datetime.min.replace(tzinfo=dt.UTC)


class MovableClock(Clock, Protocol):
    """A clock that can be set to where a run stands, stopped, and let go on."""

    @property
    def running(self) -> bool: ...

    def set(self, moment: dt.datetime) -> None: ...

    def pause(self) -> None: ...

    def resume(self) -> None: ...


class Practice:
    """One learner on the network: in free practice, or in the run of a scenario.

    `scenes` are the pictures that can be posted. In free practice people answer with `replies`, which are read when
    they are first needed; nobody answers without them. What happens in a scenario stands in its script.
    """

    def __init__(
        self,
        store: Store,
        clock: MovableClock,
        judge: Judge,
        scenes: Mapping[str, Scene] | None = None,
        replies: "Callable[[], Replies] | None" = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._judge = judge
        self._scenes = scenes
        self._pictures = {name: scene.picture(name) for name, scene in (scenes or {}).items()}
        self._replies = replies
        self._town: Town | None = None
        self.reads = Reads(store)
        self.run = PRACTICE
        self.script: Scenario | None = None
        self._state: Run | None = None
        self._pulses = 0
        self.enter(PRACTICE)

    @property
    def file_id(self) -> str:
        """The random id of the learner's file."""
        return self._store.file_id

    @property
    def state(self) -> Run | None:
        """How far the scenario is; None in free practice."""
        return self._state

    @property
    def over(self) -> bool:
        """Whether the scenario has ended."""
        return self._state is not None and self._state.ending is not None

    @property
    def coached(self) -> bool:
        """Whether the coach speaks before an act is done: in free practice, and where a scenario is practised."""
        return self._state is None or self._state.mode == "practice"

    @property
    def timed(self) -> bool:
        """Whether the clock must not be stopped: an exam is going on."""
        return self._state is not None and self._state.mode == "exam" and not self.over

    def now(self) -> dt.datetime:
        """The virtual time."""
        return self._clock.now()

    @property
    def running(self) -> bool:
        """Whether time passes by itself."""
        return self._clock.running

    def pause(self) -> None:
        """Stop the clock; what is due waits. The clock of an exam goes on."""
        if not self.timed:
            self._clock.pause()

    def resume(self) -> None:
        """Let time pass again."""
        self._clock.resume()

    def enter(self, run: str, script: Scenario | None = None) -> None:
        """Turn to a run that is in the record, in its variant; its clock goes on from its newest entry.

        Raises `KeyError`, and turns to nothing, where the script has no such variant.
        """
        entries = list(self._store.entries(run)) if script else []
        state = fold(entries[0].at, entries) if entries else None
        self.script = variant(script, state.variant) if script and state else None
        self.run, self._state, self._town = run, state, None
        self._context = Context(self.reads, run, self._scenes)
        latest = self.reads.latest(run)
        if latest is not None:
            self._clock.set(max(latest, MORNING) if run == PRACTICE else latest)
        if self.timed:
            self._clock.resume()

    def begin(self, run: str, script: Scenario, happenings: Iterable[Timed]) -> ChangeSet:
        """Write the opening of a new run and turn to it; the first of `happenings` is its start."""
        entries = self._store.append(run, happenings)
        self.enter(run, script)
        self._clock.set(max(entry.at for entry in entries))
        return ChangeSet(tuple(entries))

    def judge(self, intent: Intent) -> Assessment:
        """Read an intent without doing it, as while it is being written."""
        return self._judge(self._context.action(intent, "draft", self.now()))

    def coach(self, intent: Intent) -> Assessment:
        """What the coach says to an intent before it is done: in a drill or an exam nothing."""
        return self.judge(intent) if self.coached else SILENT

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
        now = self.now()
        return self._append(self._office(now), now)

    def pulse(self) -> ChangeSet:
        """The same, for a window that does it again and again.

        What the first act would wait for is read ahead, a piece at a time; at the first pulse nothing is, since the
        page may not be drawn yet.
        """
        self._pulses += 1
        if self._pulses == 2:
            self.judge(Intent(type="post"))  # of nothing: what the judge needs to read at all is there then
        elif self._pulses > 2:
            self._meet()
        return self.tick()

    def note(self, *events: Event) -> ChangeSet:
        """Write what is no act and is not judged, such as a shift that begins; `app.standing` makes such events."""
        before = self.tick()
        now = self.now()
        return before + self._append([Timed(now, event) for event in events], now)

    def next_due(self) -> dt.datetime | None:
        """When something will happen if the trainee does nothing: in the scenario, or an answer of somebody."""
        if self.run == PRACTICE:
            town = self._people()
            coming = (town.next_due() if town else None, center.next_due(self.reads.talk(self.run, CENTER)))
            return min((moment for moment in coming if moment is not None), default=None)
        if self.script is None or self._state is None:
            return None
        return next_due(self.script, self._state, self.now())

    def pass_time(self, until: dt.datetime) -> ChangeSet:
        """Let time pass at once until `until`."""
        self._clock.set(max(until, self.now()))
        return self.tick()

    def reach(self, act: str) -> "Reach | None":
        """How far an act of one's own, by its id, has come and may come; None where there is no such act."""
        from simulator.network.audience import reach
        from simulator.network.lens import facts_in

        facts = facts_in(self._store.deeds(self.run), act)
        return reach(facts, self.now(), self._store.file_id) if facts else None

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

    def _office(self, now: dt.datetime) -> list[Timed]:
        """Answers of the Center for Social Media that are due; it is there in free practice alone."""
        if self.run != PRACTICE:
            return []
        return center.due(self.reads.talk(self.run, CENTER), self.reads.approvals(self.run), now)

    def _people(self) -> "Town | None":
        """Those who answer in free practice, up to date with the log; None while there is nothing to answer."""
        if self._town is None and self.reads.acts_since(self.run, EVER):
            self._meet()
        return self._town

    def _meet(self) -> None:
        if self._town is None and self.run == PRACTICE and self._replies is not None:
            from simulator.app.townsfolk import townsfolk

            self._town = townsfolk(self._store, self.run, self._replies)

    def _append(self, happenings: list[Timed], now: dt.datetime) -> ChangeSet:
        state = self._state
        if (town := self._people()) is not None:
            happenings = sorted([*town.due(now), *happenings], key=lambda timed: timed.at)
        if self.script is not None and state is not None:
            for timed in happenings:
                state = advance(state, timed.at, timed.event)
            happenings = [*happenings, *step(self.script, state, now, self._pictures)]
        if not happenings:
            return ChangeSet()
        entries = self._store.append(self.run, happenings)
        if any(isinstance(entry.event, Joined) for entry in entries):
            self._context.refresh()
        for entry in entries:
            if self._state is not None:
                self._state = advance(self._state, entry.at, entry.event, entry.run_seq)
            if town is not None:
                town.take(entry.at, entry.event)
        return ChangeSet(tuple(entries))
