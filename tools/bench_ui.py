"""Measures the window with a feed of 100,000 posts: `python tools/bench_ui.py [--posts N] [--rounds N] [--write]`.

Every process runs on one core, without a screen, drawn by the CPU. The first frames are taken in turns with those of an
empty Qt Quick window, so that a busy minute of the computer meets both. The figures are the best of the rounds: what
else the computer does can only add to them.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from simulator.app.services import Services
from tests.long_feed import build
from tools.bench_table import Row, row, tell

CHILD = Path(__file__).with_name("bench_child.py")


def measured(what: str, home: Path, learner: str) -> dict[str, float]:
    """What one process measured, from the moment it was asked for."""
    environment = {**os.environ, "START": str(time.perf_counter())}
    command = [sys.executable, str(CHILD), what, str(home), learner]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def first_frames(home: Path, learner: str, rounds: int) -> list[Row]:
    """First frames in turns, the first turn thrown away."""
    found = {what: [] for what in ("bare", "door", "feed", "entered", "looked")}
    for number in range(rounds + 1):
        for what, times in found.items():
            first = measured(what, home, learner)["first"]
            if number:
                times.append(first)
    bare, door, feed, entered, looked = (min(times) for times in found.values())
    return [
        row("first frame of an empty Qt Quick window", bare, "ms"),
        row("first frame of the app, at the door", door, "ms"),
        row("the same against the empty window", door / bare, "times", 2.5),
        row("first frame of a window made straight into the feed", feed, "ms"),
        row("the same against the empty window", feed / bare, "times"),
        row("from the door at once into the feed, file opened and checked", entered, "ms"),
        row("the same against the empty window", entered / bare, "times"),
        row("the same from a door that was looked at for two seconds", looked, "ms"),
        row("the same against the empty window", looked / bare, "times", 2.5),
    ]


def in_use(home: Path, learner: str, rounds: int) -> list[Row]:
    """Scrolling, jumps, memory and posting: the best of several runs."""
    runs = [measured("use", home, learner) for _ in range(rounds)]
    of = {key: min(run[key] for run in runs) for key in runs[0]}
    return [
        row("CPU of a scrolled frame, p50", of["frame_p50"], "ms"),
        row("CPU of a scrolled frame, p99", of["frame_p99"], "ms", 8),
        row("CPU of a jump, p50", of["jump_p50"], "ms"),
        row("CPU of a jump, p99", of["jump_p99"], "ms"),
        row("memory with the feed open", of["memory"], "MB"),
        row("memory grown over 2,000 jumps", of["grown"], "MB", 15),
        row("from the click on Post to the post in the frame, p50", of["post_p50"], "ms", 50),
        row("the same, worst of 20", of["post_worst"], "ms", 50),
        row("CPU of it, worst of 20", of["post_cpu"], "ms"),
    ]


def main() -> None:
    """Build the feed in a folder of its own, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory(prefix="safe-space-bench-") as folder:
        learner = build(Path(folder), options.posts)
        services = Services(Path(folder))
        services.read_ahead()  # as at every start but the first: what is kept between two starts is there
        services.finish()
        rows = first_frames(Path(folder), learner, options.rounds)
        rows += in_use(Path(folder), learner, max(1, options.rounds // 2))
    tell("window", rows)


if __name__ == "__main__":
    main()
