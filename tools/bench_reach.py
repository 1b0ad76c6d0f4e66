"""Measure how long the consequence lens needs, by who is in the audience: `python tools/bench_reach.py`.

Measured on two shared cores of an AMD EPYC, Python 3.11, 60 posts of each kind:

    a harmless post among friends,   0 h old:       164 people at most,   6.7 ms, at worst   9.9 ms
    an insult in public,   0 h old:    86,402 people at most,  13.8 ms, at worst  19.7 ms
    the same, 400,000 followers,   0 h old: 3,746,151 people at most,  18.5 ms, at worst  22.5 ms
    an insult in public, 144 h old:   253,055 people at most,   3.7 ms, at worst  13.3 ms
"""

import datetime as dt
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from simulator.model.clock import MORNING
from simulator.network.audience import PostFacts, reach

KINDS = {
    "a harmless post among friends": PostFacts(key="u1", at=MORNING, audience="friends"),
    "an insult in public": PostFacts(key="u1", at=MORNING, audience="public", level="violation", guidelines=(5,)),
    "the same, 400,000 followers": PostFacts(
        key="u1", at=MORNING, audience="public", level="violation", guidelines=(5,), friends=400_000
    ),
}
POSTS = 60


def main() -> None:
    """Print one line a kind: the people reached in a day, and milliseconds at the median and at worst."""
    for age in (0, 24 * 6):
        for name, facts in KINDS.items():
            took, most = [], 0
            for number in range(POSTS):
                begun = time.perf_counter()
                found = reach(facts, MORNING + dt.timedelta(hours=age), str(number))
                took.append((time.perf_counter() - begun) * 1000)
                most = max(most, found.points[-1].high)
            took.sort()
            half, worst = took[POSTS // 2], took[-1]
            print(f"{name}, {age:3} h old: {most:9,} people at most, {half:5.1f} ms, at worst {worst:5.1f} ms")


if __name__ == "__main__":
    main()
