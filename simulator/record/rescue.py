"""Brings what can still be read of a damaged file into a new one; the damaged one is left as it is.

Numbers stay: entry 812 of the old file is entry 812 of the new one, in its run and in all, so every id that was made
from a number stays the only one of its kind. A place whose entry is lost is held by a blank, so there is no gap. Where
nothing is missing the new file is the old one and keeps its id. Else it gets an id of its own, since a number behind
the damage may have been given before; `meta` then names the file it came from (`rescued-from`) and the lost numbers
(`lost`), and an older entry is (rescued-from, seq) as before.
"""

import datetime as dt
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import pairwise
from pathlib import Path
from typing import Any

import msgspec

from simulator.model.clock import Clock, random_id
from simulator.model.events import Entry, decode_event
from simulator.model.social import ME, Person
from simulator.record import opening
from simulator.record.blanks import blanks
from simulator.record.carve import carve
from simulator.record.fault import Progress, go_on, tell
from simulator.record.projections import project
from simulator.record.seal import COLUMNS, Row, intact, seal
from simulator.record.store import Store

FROM, LOST = "rescued-from", "lost"
Span = tuple[int, int]


class Rescued(msgspec.Struct, frozen=True, kw_only=True):
    """What came of it. `missing` are spans of lost entry numbers; `name_lost` where name, PIN and settings are gone."""

    kept: int
    missing: tuple[Span, ...] = ()
    name_lost: bool = False
    end_unknown: bool = False  # the newest entries may be missing without leaving a gap

    @property
    def complete(self) -> bool:
        """Whether nothing at all is missing."""
        return not (self.missing or self.name_lost or self.end_unknown)

    def sentence(self) -> str:
        """What was rescued and what was not, for the learner."""
        if self.complete:
            return f"All {self.kept} entries were rescued. Nothing is missing."
        lost = sum(last - first + 1 for first, last in self.missing)
        told = f"{self.kept} entries were rescued, {lost} could not be read."
        if self.missing:
            spans = [f"{first}" if first == last else f"{first} to {last}" for first, last in self.missing[:5]]
            told += f" Missing: {', '.join(spans)}{', and more' if len(self.missing) > 5 else ''}."
        if self.end_unknown:
            told += " What came last may be missing too."
        return told + (" The name, the PIN and the settings could not be read." if self.name_lost else "")


def rescue(
    source: Path, target: Path, wall: Clock, new_id: Callable[[], str] = random_id, progress: Progress = go_on
) -> Rescued:
    """Read all that can be read of `source` and write it into the new file `target`; what is written is told."""
    tell(progress, 0)
    rows, certain = _rows(source)
    small = _small(source)
    missing = _missing(rows)
    found = Rescued(kept=len(rows), missing=missing, name_lost="name" not in small["meta"], end_unknown=not certain)
    me = Person(id=ME, name=small["meta"].get("name", "Someone"), portrait=small["meta"].get("portrait", ""))
    with closing(Store(target, wall, new_id)) as store, store.transaction():
        lost = [number for first, last in missing for number in range(first, last + 1)]
        _write(store.connection, [*rows.values(), *blanks(rows, lost, me)], progress)
        former = small["meta"].pop("file", "")
        for table, values in small.items():
            store.connection.executemany(f"insert or replace into {table} values (?, ?)", values.items())
        if found.complete and former:
            store.set_meta("file", former)
        else:
            store.set_meta(FROM, former)
            store.set_meta(LOST, msgspec.json.encode(missing).decode())
    return found


def _rows(path: Path) -> tuple[dict[int, Row], bool]:
    """Entries that are as they were written, by number, and whether the last of them is known to be the last."""
    rows, sound = _asked(path)
    if not sound:
        for row in carve(path):
            if row[0] not in rows and _believable(row):
                rows[row[0]] = row[:-1]
    return dict(sorted(rows.items())), sound


def _asked(path: Path) -> tuple[dict[int, Row], bool]:
    """What the database gives when it is asked, and whether it gave all without a fault."""
    rows: dict[int, Row] = {}
    with suppress(sqlite3.Error), closing(opening.look(path)) as connection:
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        sealed = any(row[1] == "seal" for row in connection.execute("pragma table_info(entry)"))
        for row in connection.execute(f"select {COLUMNS}{', seal' if sealed else ''} from entry order by seq"):
            if not sealed or _believable(row):
                rows[row[0]] = row[:6]
        known = connection.execute("select count(*), max(seq) from entry not indexed").fetchone()
        by_index = connection.execute("select count(*) from entry where run >= '' and run_seq > 0").fetchone()[0]
        return rows, known[0] == by_index and (known[1] or 0) == max(rows, default=0)
    return rows, False


def _believable(row: tuple[Any, ...]) -> bool:
    if not intact(row):
        return False
    with suppress(msgspec.MsgspecError):
        decode_event(row[5])
        return True
    return False


def _small(path: Path) -> dict[str, dict[str, str]]:
    """What can be read of the tables beside the log."""
    found: dict[str, dict[str, str]] = {"meta": {}, "draft": {}}
    for table, values in found.items():
        with suppress(sqlite3.Error), closing(opening.look(path)) as connection:
            connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
            for key, value in connection.execute(f"select * from {table}"):
                values[key] = value
    return found


def _missing(rows: dict[int, Row]) -> tuple[Span, ...]:
    """Spans of numbers that are not there, before and between those that are."""
    numbers = [0, *sorted(rows)]
    return tuple((before + 1, after - 1) for before, after in pairwise(numbers) if after > before + 1)


def _write(connection: sqlite3.Connection, rows: list[Row], progress: Progress) -> None:
    for number, row in enumerate(sorted(rows)):
        tell(progress, number / len(rows))
        connection.execute("insert into entry values (?, ?, ?, ?, ?, ?, ?)", (*row, seal(row)))
        seq, run, run_seq, at, _, body = row
        moment = dt.datetime.fromisoformat(at)
        project(connection, Entry(seq=seq, run=run, run_seq=run_seq, at=moment, event=decode_event(body)))
