"""Before a file is used: whose it is, whether it can be written, and that no other window has it."""

import sqlite3
import tempfile
from pathlib import Path

from simulator.record.fault import BusyError, NewerError, RecordError

APPLICATION_ID = 0x53414645  # "SAFE": tells our files from other databases
FORMAT = 1
"""Raised where older versions must not open a file although they know all of its migrations."""
LOCK = ".lock"
STEPS = frozenset(
    {
        ("safe-space", "m001_log"),
        ("safe-space", "m002_projections"),
        ("safe-space", "m003_social"),
        ("safe-space-seals", "s001_seal"),
    }
)
"""The steps of `shape`, by set and name, known without it: it brings sqlite-utils, which takes its time."""


class Lock:
    """Held while a window has the file open. The system lets go of it when the program ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path.with_suffix(LOCK), isolation_level=None, timeout=0)
        try:
            self._connection.execute("begin exclusive")
        except sqlite3.OperationalError as error:
            self._connection.close()
            if "locked" not in str(error):
                raise RecordError(f"Nothing can be written beside the file {path.name} ({error}).") from error
            raise BusyError(
                "This learner is open in another window of Safe Space. Go on there, or close that window first."
            ) from error

    def close(self) -> None:
        self._connection.close()


def why_read_only(path: Path) -> str:
    """Why nothing can be written into the file or beside it, in a sentence; empty where it can."""
    place = path.name
    try:
        if path.exists():
            path.open("r+b").close()
        place = "the folder of this learner"
        tempfile.TemporaryFile(dir=path.parent).close()
    except OSError:
        return (
            f"You can look, but nothing can be kept: {place} may only be read. Ask whoever looks after this computer."
        )
    return ""


def look(path: Path) -> sqlite3.Connection:
    """A connection that can only read. Where not even the files of its log can be made, it reads the file alone."""
    wal = path.with_name(path.name + "-wal")
    immutable = "&immutable=1" if why_read_only(path) and not wal.exists() else ""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro{immutable}", uri=True, isolation_level=None)


def connect(path: Path) -> sqlite3.Connection:
    """A connection that writes; what was committed survives a power cut, not only a crash."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = full")
    connection.execute("pragma secure_delete = on")
    for name, value in (("application_id", APPLICATION_ID), ("user_version", FORMAT)):
        if connection.execute(f"pragma {name}").fetchone()[0] != value:  # setting it writes, even what is there
            connection.execute(f"pragma {name} = {value}")
    return connection


def check_kind(connection: sqlite3.Connection, name: str, glance: bool = False) -> None:
    """Raise a sentence where the file is none of ours, or a newer version's; reads only. A glance asks no steps."""
    kind = connection.execute("pragma application_id").fetchone()[0]
    version = connection.execute("pragma user_version").fetchone()[0]
    tables = {row[0] for row in connection.execute("select name from sqlite_master where type = 'table'")}
    if kind not in (0, APPLICATION_ID) or (tables and "_sqlite_migrations" not in tables):
        raise RecordError(f"The file {name} cannot be opened: it is no learner's file. Nothing in it was touched.")
    if version > FORMAT or (tables and not glance and _steps(connection) - STEPS):
        raise NewerError(
            f"The file {name} was written by a newer version of Safe Space. Nothing in it was touched."
            " Open it with that version, or bring this computer up to date."
        )


def outdated(connection: sqlite3.Connection) -> bool:
    """Whether steps are missing that this version takes."""
    made = connection.execute("select 1 from sqlite_master where name = '_sqlite_migrations'").fetchone()
    return made is None or not _steps(connection) >= STEPS


def _steps(connection: sqlite3.Connection) -> set[tuple[str, str]]:
    return set(connection.execute("select migration_set, name from _sqlite_migrations"))
