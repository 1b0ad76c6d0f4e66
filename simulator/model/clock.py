"""The only owner of time, chance and random ids. Everything else is handed one of these.

Virtual time is an aware UTC datetime; the invented town lives in that zone, so what is stored is what is shown.
"""

import datetime as dt
import random
import time
import uuid
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")

MORNING = dt.datetime(2026, 3, 3, 7, 30, tzinfo=dt.UTC)
"""When practice begins in the invented town: a Tuesday, before the day shift."""


class Clock(Protocol):
    """Whoever tells the time."""

    def now(self) -> dt.datetime: ...


class WallClock:
    """The computer's own clock, in UTC."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)


class VirtualClock:
    """Simulated time: runs along with real time at `speed`, can be paused, set and moved forward; never runs back."""

    def __init__(self, start: dt.datetime = MORNING, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._base = start
        self._since = seconds()
        self._speed = 1.0
        self._running = True

    @property
    def running(self) -> bool:
        return self._running

    def now(self) -> dt.datetime:
        if not self._running:
            return self._base
        return self._base + dt.timedelta(seconds=max(0.0, self._seconds() - self._since) * self._speed)

    def set(self, moment: dt.datetime) -> None:
        """Go on from `moment`, as on opening a record or starting a run."""
        self._base, self._since = moment, self._seconds()

    def advance(self, step: dt.timedelta) -> None:
        """Let `step` pass at once."""
        self.set(self.now() + step)

    def pause(self) -> None:
        self.set(self.now())
        self._running = False

    def resume(self) -> None:
        self.set(self._base if not self._running else self.now())
        self._running = True


class StillClock:
    """A clock that moves only when it is told to: for headless play and for tests."""

    def __init__(self, start: dt.datetime = MORNING) -> None:
        self._now = start
        self._running = True

    @property
    def running(self) -> bool:
        return self._running

    def now(self) -> dt.datetime:
        return self._now

    def set(self, moment: dt.datetime) -> None:
        self._now = moment

    def advance(self, step: dt.timedelta) -> None:
        self._now += step

    def pause(self) -> None:
        self._running = False

    def resume(self) -> None:
        self._running = True


class Dice:
    """Seeded chance. `of(name)` gives a stream of its own, so that a new use never disturbs an old one."""

    def __init__(self, seed: int | str) -> None:
        self._seed = seed
        self._random = random.Random(f"{seed}")

    def of(self, name: str) -> "Dice":
        return Dice(f"{self._seed}/{name}")

    def choice(self, options: Sequence[T]) -> T:
        return self._random.choice(options)

    def shuffled(self, options: Sequence[T]) -> list[T]:
        return self._random.sample(options, len(options))

    def sample(self, options: Sequence[T], count: int) -> list[T]:
        return self._random.sample(options, count)

    def between(self, low: int, high: int) -> int:
        """A whole number from `low` to `high`, both included."""
        return self._random.randint(low, high)

    def chance(self, probability: float) -> bool:
        return self._random.random() < probability

    def heavy(self, alpha: float) -> float:
        """A Pareto-distributed number of at least 1: most small, a few large."""
        return self._random.paretovariate(alpha)


def random_id() -> str:
    """A random id that is unique across files and computers: 32 hexadecimal digits."""
    return uuid.uuid4().hex
