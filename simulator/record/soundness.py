"""Whether a file is as it was left: any changed byte is found, and the learner hears of it before they act.

When a file is closed, a digest of it is noted beside it. At the next opening that digest is all that is looked at
(0.1 s for 100 MB). Where the program could not close the file, the log is read and every seal compared. Where the
digest is another, all is compared: the database's own pages, the seals, and the tables against the log.
"""

import datetime as dt
import hashlib
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from simulator.model.events import Entry, decode_event
from simulator.record import opening, seal
from simulator.record.projections import project

SUM = ".sum"


class Damage(msgspec.Struct, frozen=True):
    """What is wrong. `entries` are numbers of entries that cannot be read or were changed, as far as they are known."""

    entries: tuple[int, ...] = ()
    pages: str = ""  # what the database says of itself
    tables: tuple[str, ...] = ()  # what is shown and does not follow from the log
    small: bool = False  # the name, the settings or a draft

    def sentence(self, name: str) -> str:
        """What is wrong, for the learner."""
        return (
            f"Part of the file {name} was changed or damaged outside of Safe Space ({self._where()})."
            " Nothing in it was touched. What can still be read can be rescued into a new file."
        )

    def _where(self) -> str:
        found = [f"{len(self.entries)} entries of the log"] if self.entries else []
        found += ["the pages of the database"] if self.pages else []
        found += ["what is shown"] if self.tables else []
        found += ["the name, the settings or a draft"] if self.small else []
        return ", ".join(found)


class Noted(msgspec.Struct, frozen=True):
    """How a file was left: a digest of its bytes, and one of its small tables."""

    file: str
    small: str


def unreadable(name: str, why: str) -> str:
    """The sentence for a file that the database cannot open at all."""
    return (
        f"The file {name} cannot be opened: {why}. Nothing in it was touched."
        " What can still be read can be rescued into a new file."
    )


def changed(path: Path) -> bool:
    """Whether the file was left otherwise than it is."""
    noted = _noted(path)
    return noted is not None and noted.file != _digest(path)


def note(path: Path, small_digest: str) -> None:
    """Note how the closed file is."""
    noted = Noted(file=_digest(path), small=small_digest)
    with suppress(OSError):  # without it the next opening takes a little longer
        path.with_suffix(SUM).write_bytes(msgspec.json.encode(noted))


def forget(path: Path) -> None:
    """From now on the file changes."""
    path.with_suffix(SUM).unlink(missing_ok=True)


def small(connection: sqlite3.Connection) -> str:
    """A digest of the tables that do not follow from the log."""
    found = hashlib.sha256()
    with suppress(sqlite3.DatabaseError):
        for table in ("meta", "draft"):
            for row in connection.execute(f"select * from {table} order by 1"):
                found.update(f"{table}{row!r}\n".encode())
        return found.hexdigest()
    return "unreadable"


def examine(path: Path, connection: sqlite3.Connection) -> Damage | None:
    """What is wrong with the file; None where nothing is. Changes nothing."""
    noted = _noted(path)
    if noted is not None and noted.file == _digest(path):
        return None
    damage = _damage(path, connection, noted)
    return damage if damage != Damage() else None


def _damage(path: Path, connection: sqlite3.Connection, noted: Noted | None) -> Damage:
    pages = _pages(connection, "quick_check" if noted is None else "integrity_check")
    entries: tuple[int, ...] = ()
    tables: tuple[str, ...] = ()
    try:
        entries = _entries(connection)
        if noted is not None and not (pages or entries):
            tables = _tables(connection)
    except (sqlite3.DatabaseError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        pages = pages or str(error)
    return Damage(entries, pages, tables, noted is not None and noted.small != small(connection))


def _pages(connection: sqlite3.Connection, check: str) -> str:
    try:
        found = connection.execute(f"pragma {check}(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        return str(error)
    return "" if found == "ok" else str(found)


def _entries(connection: sqlite3.Connection) -> tuple[int, ...]:
    columns = {row[1] for row in connection.execute("pragma table_info(entry)")}
    if "seal" not in columns:  # of an older version: it gets its seals in a moment
        return ()
    return tuple(seal.broken(connection))


def _tables(connection: sqlite3.Connection) -> tuple[str, ...]:
    """Tables that are not as the log makes them; compared in memory."""
    from simulator.record.migrations import PROJECTIONS

    if opening.outdated(connection):
        return ()
    with closing(_refilled(connection)) as fresh:
        return tuple(table for table in PROJECTIONS if _rows(fresh, table) != _rows(connection, table))


def _refilled(connection: sqlite3.Connection) -> sqlite3.Connection:
    from simulator.record.shape import shown

    fresh = sqlite3.connect(":memory:", isolation_level=None)
    shown(fresh)
    for seq, run, run_seq, at, body in connection.execute("select seq, run, run_seq, at, body from entry order by seq"):
        moment = dt.datetime.fromisoformat(at)
        project(fresh, Entry(seq=seq, run=run, run_seq=run_seq, at=moment, event=decode_event(body)))
    return fresh


def _rows(connection: sqlite3.Connection, table: str) -> str:
    found = hashlib.sha256()
    for row in connection.execute(f"select * from {table} order by 1, 2"):
        found.update(repr(row).encode())
    return found.hexdigest()


def _noted(path: Path) -> Noted | None:
    try:
        return msgspec.json.decode(path.with_suffix(SUM).read_bytes(), type=Noted)
    except (OSError, msgspec.MsgspecError):
        return None


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
