"""How long the consequence lens needs, by who is in the audience; `bench_record` tells it with the rest."""

import datetime as dt
import time
from collections.abc import Iterator

from simulator.model.clock import MORNING
from simulator.network.audience import PostFacts, reach
from tools.bench_table import Row, row

KINDS = {
    "a harmless post among friends": PostFacts(key="u1", at=MORNING, audience="friends"),
    "an insult in public": PostFacts(key="u1", at=MORNING, audience="public", level="violation", guidelines=(5,)),
    "the same with 400,000 followers": PostFacts(
        key="u1", at=MORNING, audience="public", level="violation", guidelines=(5,), friends=400_000
    ),
}
POSTS, TRIES = 60, 3
AGES = (0, 24 * 6)
MANY = 1_000_000


def reaching() -> Iterator[Row]:
    """How far a post of each kind may come in a day: milliseconds at worst, and the most people that were reached.

    Where that is a million or more there is a goal.
    """
    for name, facts in KINDS.items():
        for hours in AGES:
            worst, most = 0.0, 0
            for number in range(POSTS):
                took, high = _best(facts, hours, str(number))
                worst, most = max(worst, took), max(most, high)
            what = f"how far {name} comes, {hours} hours old, worst of {POSTS}"
            yield row(what, worst, "ms", 50 if most >= MANY else None, note=f"{most:,} people")


def _best(facts: PostFacts, hours: int, seed: str) -> tuple[float, int]:
    """Milliseconds for one post, the best of some tries, and the most people it may reach."""
    took = []
    for _ in range(TRIES):
        begun = time.perf_counter()
        found = reach(facts, MORNING + dt.timedelta(hours=hours), seed)
        took.append((time.perf_counter() - begun) * 1000)
    return min(took), found.points[-1].high
