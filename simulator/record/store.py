"""One learner's file: open, append, read the log, rebuild what is shown."""

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from simulator.model.clock import Clock, random_id
from simulator.model.events import Entry, Timed, decode_event, encode_event
from simulator.record.migrations import PROJECTIONS, steps
from simulator.record.projections import project

APPLICATION_ID = 0x53414645  # "SAFE": tells our files from other databases


class RecordError(Exception):
    """A file that cannot be used, told in a sentence for the learner."""


class Store:
    """The log of one learner. Every change is one transaction; what was returned from `append` is on the disk."""

    def __init__(self, path: Path, wall: Clock, new_id: Callable[[], str] = random_id) -> None:
        self.path = path
        self._wall = wall
        try:
            self.connection = _connect(path)
            steps.apply(Database(self.connection))
        except sqlite3.DatabaseError as error:
            raise RecordError(f"The file {path.name} cannot be opened: {error}.") from error
        if not self.meta("file"):
            with self.transaction():
                self.set_meta("file", new_id())

    @property
    def file_id(self) -> str:
        """The random id of this file; with an entry's `seq` it names the entry among all files."""
        return self.meta("file")

    def append(self, run: str, happenings: Iterable[Timed]) -> list[Entry]:
        """Write events of one act, all or none, and bring the projections up to date."""
        recorded = self._wall.now().isoformat()
        entries = []
        with self.transaction():
            seq, run_seq = self._last(run)
            for step, timed in enumerate(happenings, 1):
                entry = Entry(seq=seq + step, run=run, run_seq=run_seq + step, at=timed.at, event=timed.event)
                body = encode_event(entry.event).decode()
                row = (entry.seq, run, entry.run_seq, entry.at.isoformat(), recorded, body)
                self.connection.execute("insert into entry values (?, ?, ?, ?, ?, ?)", row)
                project(self.connection, entry)
                entries.append(entry)
        return entries

    def next_run_seq(self, run: str) -> int:
        """The number that the next entry of `run` will have: what new ids of a run are made from."""
        return self._last(run)[1] + 1

    def entries(self, run: str | None = None, after: int = 0) -> Iterator[Entry]:
        """The log in order, of one run or of all, after entry `after`."""
        where, values = ("and run = ?", (after, run)) if run is not None else ("", (after,))
        rows = self.connection.execute(
            f"select seq, run, run_seq, at, body from entry where seq > ? {where} order by seq", values
        )
        for seq, name, run_seq, at, body in rows:
            moment = dt.datetime.fromisoformat(at)
            yield Entry(seq=seq, run=name, run_seq=run_seq, at=moment, event=decode_event(body))

    def rebuild(self) -> None:
        """Empty the projections and fill them from the log."""
        with self.transaction():
            for table in PROJECTIONS:
                self.connection.execute(f"delete from {table}")
            for entry in self.entries():
                project(self.connection, entry)

    def digest(self) -> str:
        """SHA-256 over all projections, rows in order: two files that show the same have the same."""
        found = hashlib.sha256()
        for table in PROJECTIONS:
            for row in self.connection.execute(f"select * from {table} order by 1, 2"):
                found.update(f"{table}{row!r}\n".encode())
        return found.hexdigest()

    def meta(self, key: str) -> str:
        row = self.connection.execute("select value from meta where key = ?", (key,)).fetchone()
        return row[0] if row else ""

    def set_meta(self, key: str, value: str) -> None:
        self.connection.execute("insert or replace into meta values (?, ?)", (key, value))

    def last_recorded(self) -> str:
        """When the newest entry was written, by the computer's clock (ISO 8601, UTC); empty where there is none."""
        row = self.connection.execute("select recorded from entry order by seq desc limit 1").fetchone()
        return row[0] if row else ""

    def draft(self, place: str) -> str:
        """The unfinished text of `place`, such as the composer of a run."""
        row = self.connection.execute("select text from draft where place = ?", (place,)).fetchone()
        return row[0] if row else ""

    def keep_draft(self, place: str, text: str) -> None:
        if text:
            self.connection.execute("insert or replace into draft values (?, ?)", (place, text))
        else:
            self.connection.execute("delete from draft where place = ?", (place,))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a fault of the disk comes out as a `RecordError`."""
        try:
            self.connection.execute("begin immediate")
            try:
                yield
            except BaseException:
                self.connection.execute("rollback")
                raise
            self.connection.execute("commit")
        except sqlite3.OperationalError as error:
            raise RecordError(f"Nothing was changed: the file {self.path.name} cannot be written ({error}).") from error

    def close(self) -> None:
        self.connection.close()

    def _last(self, run: str) -> tuple[int, int]:
        row = self.connection.execute(
            "select coalesce(max(seq), 0), coalesce((select max(run_seq) from entry where run = ?), 0) from entry",
            (run,),
        ).fetchone()
        return row[0], row[1]


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")  # a confirmed act survives a power cut, not only a crash
    connection.execute("pragma secure_delete = on")
    connection.execute(f"pragma application_id = {APPLICATION_ID}")
    return connection
