"""One learner's file: open, append, read the log, rebuild what is shown."""

import datetime as dt
import hashlib
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from simulator.model.clock import Clock, random_id
from simulator.model.events import Entry, Timed, decode_event, encode_event
from simulator.record import opening, soundness
from simulator.record.fault import DamagedError, Progress, RecordError, go_on, tell
from simulator.record.projections import project
from simulator.record.seal import seal

__all__ = ["RecordError", "Store"]


class Store:
    """The log of one learner. Every change is one transaction; what was returned from `append` is on the disk.

    Raises a `RecordError`, or one of its kinds in `fault`, where the file cannot be used. Where it can be read and not
    written, or is only looked at, `read_only` says so in a sentence, and every change raises that sentence.
    """

    def __init__(self, path: Path, wall: Clock, new_id: Callable[[], str] = random_id, look_only: bool = False) -> None:
        self.path = path
        self._wall = wall
        self._lock: opening.Lock | None = None
        self.read_only = "This file is only looked at." if look_only else opening.why_read_only(path)
        try:
            self.connection = self._look(check=not look_only) if self.read_only else self._open()
        except sqlite3.OperationalError as error:
            self._let_go()
            raise RecordError(f"The file {path.name} cannot be opened: {error}.") from error
        except sqlite3.DatabaseError as error:
            self._let_go()
            raise DamagedError(soundness.unreadable(path.name, str(error))) from error
        except RecordError:
            self._let_go()
            raise
        if not self.read_only and not self.meta("file"):
            with self.transaction():
                self.set_meta("file", new_id())

    @property
    def file_id(self) -> str:
        """The random id of this file; with an entry's `seq` it names the entry among all files."""
        return self.meta("file")

    def append(self, run: str, happenings: Iterable[Timed]) -> list[Entry]:
        """Write events of one act, all or none, and bring the projections up to date."""
        entries = []
        with self.transaction():
            recorded = max(self._wall.now().isoformat(), self.last_recorded())  # the computer's clock may jump back
            seq, run_seq = self._last(run)
            for step, timed in enumerate(happenings, 1):
                entry = Entry(seq=seq + step, run=run, run_seq=run_seq + step, at=timed.at, event=timed.event)
                body = encode_event(entry.event).decode()
                row = (entry.seq, run, entry.run_seq, entry.at.isoformat(), recorded, body)
                self.connection.execute("insert into entry values (?, ?, ?, ?, ?, ?, ?)", (*row, seal(row)))
                project(self.connection, entry)
                entries.append(entry)
        return entries

    def next_run_seq(self, run: str) -> int:
        """The number that the next entry of `run` will have: what new ids of a run are made from."""
        return self._last(run)[1] + 1

    def length(self) -> int:
        """How many entries the log has."""
        return self._last("")[0]

    def entries(self, run: str | None = None, after: int = 0) -> Iterator[Entry]:
        """The log in order, of one run or of all, after entry `after`."""
        where, values = ("and run = ?", (after, run)) if run is not None else ("", (after,))
        return self._read(f"from entry where seq > ? {where} order by seq", values)

    def acts(self, run: str) -> Iterator[Entry]:
        """What the learner did in `run`, in order."""
        return self._read("from act join entry using (run, run_seq) where run = ? order by run_seq", (run,))

    def deeds(self, run: str) -> Iterator[Entry]:
        """The log of `run` as far as acts and their answers follow from it: without what was posted before the acts.

        A world has many posts, and none of them is read.
        """
        first = self.connection.execute("select min(run_seq) from act where run = ?", (run,)).fetchone()[0]
        world = 'run_seq < ? and substr(body, 1, 16) = \'{"kind":"posted"\''
        return self._read(f"from entry where run = ? and not ({world}) order by run_seq", (run, first or 1 << 62))

    def _read(self, source: str, values: tuple[object, ...]) -> Iterator[Entry]:
        rows = self.connection.execute(f"select seq, run, run_seq, entry.at, body {source}", values)
        for seq, name, run_seq, at, body in rows:
            try:
                event = decode_event(body)
            except msgspec.MsgspecError as error:
                raise RecordError(f"Entry {seq} of the file {self.path.name} cannot be read ({error}).") from error
            yield Entry(seq=seq, run=name, run_seq=run_seq, at=dt.datetime.fromisoformat(at), event=event)

    def rebuild(self, progress: Progress = go_on) -> None:
        """Empty the projections and fill them from the log."""
        self.connection.execute("pragma secure_delete = off")  # all that goes comes back in a moment
        try:
            with self.transaction():
                self._empty()
                total = self.length()
                for entry in self.entries():
                    tell(progress, entry.seq / total)
                    project(self.connection, entry)
        finally:
            self.connection.execute("pragma secure_delete = on")

    def _empty(self) -> None:
        """Empty the projections. What the search knows would be taken out word by word: it is made anew."""
        for table in _projections():
            sql = self.connection.execute("select sql from sqlite_master where name = ?", (table,)).fetchone()[0]
            if sql.lower().startswith("create virtual table"):
                self.connection.execute(f"drop table {table}")
                self.connection.execute(sql)
            else:
                self.connection.execute(f"delete from {table}")

    def digest(self) -> str:
        """SHA-256 over all projections, rows in order: two files that show the same have the same."""
        found = hashlib.sha256()
        for table in _projections():
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
        """Keep an unfinished text; where that fails a `RecordError` says so, and the one kept before stays."""
        with self.transaction():
            if text:
                self.connection.execute("insert or replace into draft values (?, ?)", (place, text))
            else:
                self.connection.execute("delete from draft where place = ?", (place,))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; a fault of the disk, when the commit is written too, comes out as a `RecordError`."""
        if self.read_only:
            raise RecordError(self.read_only)
        try:
            self.connection.execute("begin immediate")
            try:
                yield
                self.connection.execute("commit")
            except BaseException:
                if self.connection.in_transaction:  # a full disk may have rolled back already
                    self.connection.execute("rollback")
                raise
        except sqlite3.OperationalError as error:
            raise RecordError(f"Nothing was changed: the file {self.path.name} cannot be written ({error}).") from error
        except sqlite3.IntegrityError:
            raise
        except sqlite3.DatabaseError as error:
            raise DamagedError(f"Nothing was changed: the file {self.path.name} is damaged ({error}).") from error

    def close(self) -> None:
        """Close the file, and note how it was left, so that a changed byte is noticed at the next opening."""
        small = "" if self.read_only else soundness.small(self.connection)
        self.connection.close()
        if self._lock is not None:
            soundness.note(self.path, small)
        self._let_go()

    def _open(self) -> sqlite3.Connection:
        self._lock = opening.Lock(self.path)
        if self.path.exists():
            self._look(check=True).close()
        soundness.forget(self.path)
        connection = opening.connect(self.path)
        if opening.outdated(connection):
            from simulator.record.shape import migrate

            migrate(connection)
        return connection

    def _look(self, check: bool) -> sqlite3.Connection:
        connection = opening.look(self.path)
        try:
            self._check_kind(connection, glance=not check)
            if check and (damage := soundness.examine(self.path, connection)):
                raise DamagedError(damage.sentence(self.path.name))
            if check and self.read_only and opening.outdated(connection):
                raise RecordError(f"The file {self.path.name} is of an older version. {self.read_only}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _check_kind(self, connection: sqlite3.Connection, glance: bool) -> None:
        try:
            opening.check_kind(connection, self.path.name, glance)
        except RecordError as error:
            if not glance and soundness.changed(self.path):  # it was ours when it was closed
                raise DamagedError(soundness.unreadable(self.path.name, "its head was changed")) from error
            raise

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def _last(self, run: str) -> tuple[int, int]:
        row = self.connection.execute(
            "select coalesce(max(seq), 0), coalesce((select max(run_seq) from entry where run = ?), 0) from entry",
            (run,),
        ).fetchone()
        return row[0], row[1]


def _projections() -> tuple[str, ...]:
    from simulator.record.migrations import PROJECTIONS

    return PROJECTIONS
