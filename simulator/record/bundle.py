"""One learner's record as one file, to be carried to another computer, and what such a file brings.

The file is a database of its own, whole in itself, with a table `bundle` that says what should be in it. It holds all
that the record holds, the PIN too, and no exports. It is not encrypted.
"""

import hashlib
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Literal

import msgspec

from simulator.model.clock import Clock
from simulator.record import opening, seal, soundness
from simulator.record.fault import NewerError, Progress, RecordError, go_on, tell
from simulator.record.store import Store

ENDING = ".safespace"
FORMAT = 1
STEP = 256
"""Pages copied between two looks at whether to go on: 1 MB."""

COPIED = 0.2
"""How much of bringing a bundle in is done when it is copied; then what is shown is made anew."""

Kin = Literal["same", "continuation", "older", "other"]


class Slip(msgspec.Struct, frozen=True, kw_only=True):
    """What a bundle says of itself. `log` is a digest of the seals, `small` one of name, settings and drafts."""

    format: int
    file: str
    name: str
    portrait: str
    entries: int
    made: str
    log: str
    small: str


def pack(store: Store, target: Path, wall: Clock, progress: Progress = go_on) -> Slip:
    """Write the record into `target`, whole or not at all; raises `RecordError` with a sentence."""
    part = target.with_name(f"{target.name}.part")
    try:
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            _copy(store.connection, copy, progress)
            slip = _slip(copy, wall.now().isoformat())
            copy.execute("pragma journal_mode = delete")
            copy.execute("create table bundle (slip text not null)")
            copy.execute("insert into bundle values (?)", (msgspec.json.encode(slip).decode(),))
        part.replace(target)
    except (OSError, sqlite3.OperationalError) as error:
        raise RecordError(f"The backup could not be written: {error}. Nothing is left of it.") from error
    finally:
        part.unlink(missing_ok=True)
        part.with_name(part.name + "-journal").unlink(missing_ok=True)
    return slip


def inspect(path: Path) -> Slip:
    """Read what a bundle holds and check that it is whole; raises `RecordError` with a sentence. Changes nothing."""
    if not path.is_file():
        raise RecordError(f"There is no file {path.name}.")
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
            return _checked(copy, path.name)
    except (sqlite3.DatabaseError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RecordError(_damaged(path.name)) from error


def unpack(path: Path, target: Path, wall: Clock, progress: Progress = go_on) -> None:
    """Make a learner's file of a bundle that was inspected. What is shown is made anew from the log."""
    try:
        with (
            closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as source,
            closing(sqlite3.connect(target, isolation_level=None)) as copy,
        ):
            _copy(source, copy, lambda done: progress(done * COPIED))
            copy.execute("drop table bundle")
    except (OSError, sqlite3.OperationalError) as error:
        raise RecordError(f"The backup could not be read in: {error}. Nothing was changed.") from error
    with closing(Store(target, wall)) as store:
        store.rebuild(lambda done: progress(COPIED + done * (1 - COPIED)))


def kin(bundle: Path, here: Store) -> Kin:
    """How the log in a bundle stands to one that is here: both go back to the same file or do not."""
    with closing(sqlite3.connect(f"{bundle.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        theirs, ours = _count(copy), _count(here.connection)
        shared = min(theirs, ours)
        if _seals(copy, shared) != _seals(here.connection, shared):
            return "other"
    return "same" if theirs == ours else "continuation" if theirs > ours else "older"


def swap(new: Path, old: Path) -> None:
    """Put the closed file `new` in the place of the closed file `old`."""
    lock = opening.Lock(old)
    try:
        soundness.forget(old)
        for left in ("-wal", "-shm"):
            old.with_name(old.name + left).unlink(missing_ok=True)
        new.replace(old)
        shutil.move(new.with_suffix(soundness.SUM), old.with_suffix(soundness.SUM))
    finally:
        lock.close()


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, progress: Progress) -> None:
    def copied(_: int, left: int, total: int) -> None:
        tell(progress, 1 - left / max(total, 1))

    tell(progress, 0)
    source.backup(target, pages=STEP, progress=copied)


def _slip(copy: sqlite3.Connection, made: str) -> Slip:
    facts = dict(copy.execute("select key, value from meta where key in ('file', 'name', 'portrait')"))
    return Slip(
        format=FORMAT,
        file=facts["file"],
        name=facts.get("name", ""),
        portrait=facts.get("portrait", ""),
        entries=_count(copy),
        made=made,
        log=_seals(copy, _count(copy)),
        small=soundness.small(copy),
    )


def _checked(copy: sqlite3.Connection, name: str) -> Slip:
    kind = copy.execute("pragma application_id").fetchone()[0]
    has_slip = copy.execute("select count(*) from sqlite_master where name = 'bundle'").fetchone()[0]
    if kind != opening.APPLICATION_ID or not has_slip:
        raise RecordError(f"The file {name} is no backup of Safe Space. Nothing was changed.")
    told = msgspec.json.decode(copy.execute("select slip from bundle").fetchone()[0])
    if told["format"] > FORMAT:
        raise NewerError(f"The backup {name} was made by a newer version of Safe Space. Bring this one up to date.")
    opening.check_kind(copy, name)
    slip = msgspec.convert(told, Slip)
    sound = copy.execute("pragma quick_check(1)").fetchone()[0] == "ok" and not any(seal.broken(copy))
    if not sound or msgspec.structs.replace(_slip(copy, slip.made), format=slip.format) != slip:
        raise RecordError(_damaged(name))
    return slip


def _damaged(name: str) -> str:
    return f"The backup {name} is damaged or no backup at all. Nothing was changed. Make a new one where it came from."


def _count(connection: sqlite3.Connection) -> int:
    return int(connection.execute("select coalesce(max(seq), 0) from entry").fetchone()[0])


def _seals(connection: sqlite3.Connection, upto: int) -> str:
    found = hashlib.sha256()
    for (one,) in connection.execute("select seal from entry where seq <= ? order by seq", (upto,)):
        found.update(one.encode())
    return found.hexdigest()
