"""Another process that has a file open, or is killed in the middle of bringing it up to date."""

import os
import signal
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from sqlite_utils import Database

from simulator.model.clock import MORNING, StillClock
from simulator.model.events import Joined, encode_event
from simulator.model.social import Person
from simulator.record import opening
from simulator.record.migrations import steps
from simulator.record.store import Store


def hold(folder: Path) -> None:
    """Open the file, say so, and stay."""
    store = Store(folder / "record.sqlite", StillClock())
    os.write(1, b"open\n")
    signal.pause()
    store.close()


def old(path: Path) -> None:
    """Make a file as the first version would have, with nothing but a log."""
    connection = sqlite3.connect(path, isolation_level=None)
    steps.apply(Database(connection), stop_before="m002_projections")
    for number in (1, 2, 3):
        body = encode_event(Joined(person=Person(id=f"n{number}", name=f"Person {number}"))).decode()
        row = (number, "practice", number, MORNING.isoformat(), MORNING.isoformat(), body)
        connection.execute("insert into entry values (?, ?, ?, ?, ?, ?)", row)
    connection.close()


def migrate(path: Path, statements: int) -> None:
    """Open the file with the steps of today, and be killed at the statement of that number."""
    left = iter(range(statements, 0, -1))

    def count(_: str) -> None:
        if next(left, 0) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    make = opening.connect

    def traced(path: Path) -> sqlite3.Connection:
        connection = make(path)
        connection.set_trace_callback(count)
        return connection

    opening.connect = traced
    Store(path, StillClock()).close()


if __name__ == "__main__":
    what, place = sys.argv[1], Path(sys.argv[2])
    if what == "migrate":
        migrate(place, int(sys.argv[3]))
    else:
        {"hold": hold, "old": old}[what](place)
