"""Measures the record with 100,000 posts: `python tools/bench_record.py [--posts N] [--write]`."""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1]))

from simulator.app import backup
from simulator.app.guard import look_over
from simulator.app.services import Services
from simulator.folders import data_folder
from simulator.model.clock import MORNING, Dice, StillClock
from simulator.model.intent import Intent
from simulator.model.social import ME
from simulator.network.content import load_content
from simulator.network.seeding import draw_world
from simulator.record import soundness
from simulator.record.shelf import Shelf
from tests.long_feed import build
from tools.bench_reach import reaching
from tools.bench_table import Row, row, tell

T = TypeVar("T")
ACTS = 200
TEXT = "Long shift, quiet ward, and the soup was good. Ask for Jo at 555-0164 on Thursday at 8. " * 115


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Milliseconds, and what came of it."""
    begun = time.perf_counter()
    found = work()
    return (time.perf_counter() - begun) * 1000, found


def opening(shelf: Shelf, learner: str) -> list[Row]:
    """Opening the file, as it was left and after a crash."""
    path = shelf.folder(learner) / "record.sqlite"
    closed, left = [], []
    for _ in range(5):
        took, store = timed(lambda: shelf.open(learner))
        store.close()
        closed.append(took)
        soundness.forget(path)  # as after a crash
        took, store = timed(lambda: shelf.open(learner))
        store.close()
        left.append(took)
    size = path.stat().st_size / 1e6
    return [
        row("opening a file that was closed, every byte compared", median(closed), "ms", note=f"{size:.0f} MB"),
        row("opening a file after a crash, pages and seals compared", median(left), "ms"),
    ]


def acting(services: Services, learner: str) -> list[Row]:
    """One act: judged, written, shown; on the disk when it is confirmed."""
    store = services.shelf.open(learner)
    practice = services.open(store)
    awake = timed(practice.pulse)[0]
    acts = [timed(lambda n=n: practice.perform(Intent(type="post", text=f"Line {n}")))[0] for n in range(ACTS)]
    drafts = [timed(lambda n=n: practice.keep_draft(f"Line {n}"))[0] for n in range(ACTS)]
    again, _ = timed(services.open(store).pulse)
    seen, _ = timed(lambda: practice.reach(practice.reads.posts_of(practice.run, ME)[0]))
    rebuilt, _ = timed(store.rebuild)
    store.close()
    return [
        row("the first look at what is due, who answers read in", awake, "ms"),
        row(f"the same after {ACTS} acts and a restart", again, "ms"),
        row("how far an act has come, asked of the log", seen, "ms"),
        row("one act, judged, appended and projected, p50", median(acts), "ms"),
        row("the same, p99", sorted(acts)[int(ACTS * 0.99)], "ms"),
        row("keeping a draft, p50", median(drafts), "ms"),
        row("making all that is shown anew from the log", rebuilt, "ms"),
    ]


def moving(shelf: Shelf, learner: str, folder: Path) -> list[Row]:
    """Back up, restore, rescue."""
    store = shelf.open(learner)
    saved, path = timed(lambda: backup.save(store, folder / "learner", StillClock()))
    store.close()
    restored, _ = timed(lambda: backup.restore(Shelf(folder / "there", StillClock()), path, StillClock()))
    rescued, _ = timed(lambda: shelf.rescue(learner))
    return [
        row("backing up", saved, "ms"),
        row("restoring", restored, "ms"),
        row("rescuing into a new file", rescued, "ms"),
    ]


def drawing() -> list[Row]:
    """A new world for a new learner, and the guard on the longest post."""
    loaded, content = timed(lambda: load_content(data_folder("assets")))
    drawn = median(timed(lambda: draw_world(Dice(1), MORNING, content))[0] for _ in range(5))
    looked = median(timed(lambda: look_over(TEXT))[0] for _ in range(9))
    return [
        row("reading the content of the world", loaded, "ms"),
        row("drawing a new world", drawn, "ms"),
        row("the guard on a post of 10,000 signs", looked, "ms"),
    ]


def main() -> None:
    """Build the feed in a folder of its own, measure, tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="safe-space-bench-") as folder:
        home = Path(folder) / "home"
        built, learner = timed(lambda: build(home, options.posts))
        services = Services(home, clock=StillClock)
        rows = [row(f"writing {options.posts:,} posts through the log", built, "ms")]
        rows += opening(services.shelf, learner) + acting(services, learner)
        rows += moving(services.shelf, learner, Path(folder)) + drawing()
    rows += reaching()
    tell("record", rows)


if __name__ == "__main__":
    main()
