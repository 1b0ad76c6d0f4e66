"""The explorer: plays a script along every way that it distinguishes, and some seeded random trainees beyond that.

A state is what has come about in the script and which of its conditions acts have fulfilled; from each state that is
new, every possible move is tried, and waiting. The moment of a move inside a wait is not varied, the random trainees do
that. `BUDGET` bounds the states; where it is reached the findings say so.
"""

import datetime as dt
import itertools
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Set

import msgspec

from simulator.model.clock import MORNING, Dice
from simulator.model.finding import Gravity
from simulator.scenario.holds import Run
from simulator.scenario.moves import TIES, Move, moves, possible
from simulator.scenario.runtime import advance, next_due, step
from simulator.scenario.schema import MAIN, Scenario, variant
from simulator.scenario.scoring import score

BUDGET = 600
LONGER = 6
"""How many times the budget is spent where some part of the script has not come about yet."""
EMPTY: Mapping[str, Set[tuple[str, str]]] = {}
TRAINEES = 40
WRONGS = (0, 0, 1, 99)
"""How many wrongs the random trainees do at most, in turns."""
MOST_ACTS = 12
PAUSE = dt.timedelta(seconds=2)
CROWDED = dt.timedelta(seconds=2)

Key = tuple[object, ...]
Step = Move | None
"""What is done in a state: a move, or waiting until something comes."""


class Explored(msgspec.Struct, kw_only=True):
    """What was found out about one variant of a script. Scores are the lowest and highest at any ending."""

    variant: str
    states: int = 0
    budget_hit: bool = False
    endings: Counter[str] = msgspec.field(default_factory=Counter)
    reached: set[tuple[str, str]] = msgspec.field(default_factory=set)  # what part, and its id
    dead: list[str] = []  # ways after which nothing comes any more, and no ending
    crowded: Counter[tuple[str, str]] = msgspec.field(default_factory=Counter)
    lowest: int = 10_000
    highest: int = -1

    def missing(self, script: Scenario) -> Iterator[tuple[str, int, str]]:
        """The parts that never came about: which list, its place in it, the id."""
        for part, attribute in PARTS:
            for index, one in enumerate(getattr(script, part)):
                mine = not one.only or self.variant in one.only
                if mine and (attribute, one.id) not in self.reached:
                    yield part, index, one.id


PARTS = (
    ("injects", "released"),
    ("expectations", "met"),
    ("forbidden", "broken"),
    ("flags", "flags"),
    ("steps", "steps"),
    ("endings", "ending"),
)


def came(run: Run) -> set[tuple[str, str]]:
    """The parts that have come about in a run: what part, and its id."""
    parts = {(name, key) for _, name in PARTS[:-1] for key in getattr(run, name)}
    return parts if run.ending is None else {*parts, ("ending", run.ending)}


def explore(
    script: Scenario,
    gravity: Callable[[str], Gravity],
    budget: int = BUDGET,
    known: Mapping[str, Set[tuple[str, str]]] = EMPTY,
) -> list[Explored]:
    """Explore every variant; `gravity` tells how grave a rule is, `known` what comes about in each for certain."""
    return [
        _Explorer(variant(script, key), key, gravity, known.get(key, frozenset())).explored(budget)
        for key in (MAIN, *(one.id for one in script.variants))
    ]


class _Explorer:
    def __init__(
        self, script: Scenario, key: str, gravity: Callable[[str], Gravity], known: Set[tuple[str, str]]
    ) -> None:
        self._script = script
        self._gravity = gravity
        self._moves = moves(script)
        self._found = Explored(variant=key, reached=set(known))
        self._seen: set[Key] = set()
        self._awaited: set[int] = set()

    def explored(self, budget: int) -> Explored:
        """Play until nothing new is left, or the budget is; longer where some part has not come about yet."""
        for number in range(TRAINEES):
            self._wander(Dice(self._script.seed).of(f"trainee-{number}"), WRONGS[number % len(WRONGS)])
        run, now = self._until(Run(MORNING), MORNING)
        waiting = deque([_State(run, now)])
        while waiting and self._found.states < (LONGER * budget if self._lacks() else budget):
            state = waiting.pop() if self._found.states % 2 else waiting.popleft()  # to the end, and broadly, in turns
            for done in self._choices(state):
                after = self._do(done, state)
                if after is not None:
                    waiting.append(after)
        self._found.budget_hit = bool(waiting)
        return self._found

    def _lacks(self) -> bool:
        return next(self._found.missing(self._script), None) is not None

    def _choices(self, state: "_State") -> list[Step]:
        """Waiting, and every possible move that fulfils a condition for the first time or ends a tie."""
        able = [
            move
            for move in self._moves
            if (move.meets - state.meets or move.intent.type in TIES) and possible(move, self._script, state.run)
        ]
        return [*able, None] if len(state.run.acts) < MOST_ACTS else [None]

    def _do(self, done: Step, state: "_State") -> "_State | None":
        """The state after a move or a wait, where it is new and the run is not over."""
        run, now, meets = state.run, state.now, state.meets
        way = (*state.way, str(done) if done else "wait")
        if done is None:
            coming = next_due(self._script, run, now)
            if coming is None:
                self._dead(way)
                return None
            run, now = self._until(run, coming)
        else:
            run, now = self._act(done, run, now + PAUSE)
            meets |= done.meets
            if not done.meets <= self._awaited:  # what comes of it, seen to the end once for each condition
                self._awaited |= done.meets
                self._finish(run, now, way)
        if run.ending is not None:
            self._end(run)
            return None
        key = _key(run, meets)
        if key in self._seen:
            return None
        self._seen.add(key)
        self._found.states += 1
        return _State(run, now, meets, way)

    def _act(self, move: Move, run: Run, now: dt.datetime) -> tuple[Run, dt.datetime]:
        run, now = self._until(run, now)
        if run.ending is None and possible(move, self._script, run):
            run = advance(run, now, move.act(len(run.acts) + 1, run))
        return self._until(run, now)

    def _until(self, run: Run, now: dt.datetime) -> tuple[Run, dt.datetime]:
        for timed in step(self._script, run, now):
            run = advance(run, timed.at, timed.event)
        self._found.reached |= came(run)
        return run, now

    def _crowding(self, run: Run) -> None:
        """Note which two things came to the trainee at nearly the same moment."""
        quiet = {one.id for one in self._script.injects if one.chatter or one.cue or one.notification or one.change}
        told = sorted((at, key) for key, at in run.released.items() if key not in quiet)
        for (before, one), (after, other) in itertools.pairwise(told):
            if after - before < CROWDED:
                self._found.crowded[one, other] += 1

    def _end(self, run: Run) -> None:
        ending = run.ending or ""
        self._found.endings[ending] += 1
        self._crowding(run)
        self._found.reached.add(("ending", ending))
        points = score(self._script, run, self._grave).points
        self._found.lowest = min(self._found.lowest, points)
        self._found.highest = max(self._found.highest, points)

    def _grave(self, rule: str) -> Gravity:
        return "grave" if rule.endswith("00") else self._gravity(rule)

    def _dead(self, way: tuple[str, ...]) -> None:
        if len(self._found.dead) < 3:
            self._found.dead.append(", then ".join(way))

    def _wander(self, dice: Dice, wrongs: int) -> None:
        """Play as somebody who does now this, now that, waits at will, and does so many wrongs at most."""
        run, now = self._until(Run(MORNING), MORNING)
        for _ in range(MOST_ACTS):
            now += dt.timedelta(seconds=dice.between(1, 60))
            able = [move for move in self._moves if (wrongs or not move.wrong) and possible(move, self._script, run)]
            if able and dice.chance(0.6):
                move = dice.choice(able)
                wrongs -= move.wrong
                run, now = self._act(move, run, now)
            else:
                run, now = self._until(run, now)
            if run.ending is not None:
                break
        self._finish(run, now, tuple(one.act.intent.type for one in run.acts))

    def _finish(self, run: Run, now: dt.datetime, way: tuple[str, ...]) -> None:
        """Wait until it ends."""
        while run.ending is None and (coming := next_due(self._script, run, now)) is not None:
            run, now = self._until(run, coming)
        if run.ending is None:
            self._dead(way)
        else:
            self._end(run)


class _State(msgspec.Struct, frozen=True):
    run: Run
    now: dt.datetime
    meets: frozenset[int] = frozenset()  # conditions that acts have fulfilled
    way: tuple[str, ...] = ()


def _key(run: Run, meets: frozenset[int]) -> Key:
    """What a state is known by."""
    ties = frozenset((one.act.intent.type, one.act.intent.target) for one in run.acts if one.act.intent.type in TIES)
    came = (run.released, run.met, run.missed, run.broken, run.flags, run.steps)
    return (*map(frozenset, came), meets, ties)
