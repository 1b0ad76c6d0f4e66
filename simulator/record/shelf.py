"""The folder of learners: one folder each, with the record and what was exported from it.

Everything of one learner lies in that folder, so wiping is removing it and emptying the program's log.
"""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from simulator.model.clock import Clock, random_id
from simulator.record.door import is_locked
from simulator.record.fault import Progress, RecordError, go_on
from simulator.record.opening import Lock
from simulator.record.store import Store

if TYPE_CHECKING:
    from simulator.record.rescue import Rescued

T = TypeVar("T")
FILE = "record.sqlite"
LOG = "log.txt"
"""The program's log beside the learners; it names faults and never what was written."""


class Card(msgspec.Struct, frozen=True, kw_only=True):
    """What the door shows of one learner. `fault` is a sentence where the file cannot be opened."""

    id: str
    name: str
    portrait: str = ""
    locked: bool = False
    last: str = ""
    fault: str = ""


class Shelf:
    """All learners of this computer, below `home`. `new_id` gives ids for learners and their files."""

    def __init__(self, home: Path, wall: Clock, new_id: Callable[[], str] = random_id) -> None:
        self._home = home
        self._wall = wall
        self._new_id = new_id

    def folder(self, learner: str) -> Path:
        return self._home / "learners" / learner

    def exports(self, learner: str) -> Path:
        """Where reports of a learner are written; made when asked for, where that can be done."""
        folder = self.folder(learner) / "exports"
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        return folder

    def cards(self) -> list[Card]:
        """Every learner, the one who was here last first."""
        files = (self._home / "learners").glob(f"[!.]*/{FILE}")
        return sorted((self._card(path) for path in files), key=lambda card: (card.last, card.id), reverse=True)

    def create(self, name: str, portrait: str = "") -> str:
        """Make a file for a new learner and return its id; raises `ValueError` where the name is empty or taken."""
        name = " ".join(name.split())[:60]
        if not name:
            raise ValueError("Write a name first. It need not be yours.")
        if any(card.name.casefold() == name.casefold() for card in self.cards()):
            raise ValueError(f"Somebody called {name} practises here already. Choose another name.")
        learner = self._new_id()
        unfinished = self._home / "learners" / f".{learner}"  # gets its name when all is in it
        unfinished.mkdir(parents=True)
        store = Store(unfinished / FILE, self._wall, self._new_id)
        with store.transaction():
            store.set_meta("name", name)
            store.set_meta("portrait", portrait)
        store.close()
        unfinished.rename(self.folder(learner))
        return learner

    def open(self, learner: str) -> Store:
        """Open a learner's file. Where it may only be read, the store says so in `read_only`.

        Raises a `RecordError` where it cannot be used: `BusyError` (another window has it), `NewerError`,
        `DamagedError` (see `rescue`).
        """
        path = self.folder(learner) / FILE
        if not path.is_file():
            raise RecordError("This learner's file is not here any more.")
        return Store(path, self._wall)

    def rescue(self, learner: str, progress: Progress = go_on) -> "tuple[str, Rescued]":
        """Bring what can be read of a learner's file into a new learner; the damaged one stays as it is.

        Gives the new learner's id and what came of it. A PIN goes along, where it can be read.
        """
        from simulator.record.rescue import rescue

        def fill(path: Path) -> "Rescued":
            return rescue(self.folder(learner) / FILE, path, self._wall, self._new_id, progress)

        return self.add(fill, "rescued")

    def add(self, fill: Callable[[Path], T], note: str) -> tuple[str, T]:
        """Make a new learner of the file that `fill` writes, all or nothing; gives the id and what `fill` gave.

        Where the name is taken, `note` stands behind it.
        """
        new = self._new_id()
        unfinished = self._home / "learners" / f".{new}"
        unfinished.mkdir(parents=True)
        try:
            found = fill(unfinished / FILE)
            self._name(unfinished / FILE, note)
        except BaseException:
            shutil.rmtree(unfinished)
            raise
        unfinished.rename(self.folder(new))
        return new, found

    def replace(self, learner: str, fill: Callable[[Path], object]) -> None:
        """Put the file that `fill` writes in the place of a learner's, who keeps the exports; all or nothing."""
        from simulator.record.bundle import swap

        unfinished = self._home / "learners" / f".{self._new_id()}"
        unfinished.mkdir(parents=True)
        try:
            fill(unfinished / FILE)
            swap(unfinished / FILE, self.folder(learner) / FILE)
        finally:
            shutil.rmtree(unfinished)

    def having(self, file_id: str) -> str:
        """The learner whose file has that id; empty where there is none."""
        for path in (self._home / "learners").glob(f"[!.]*/{FILE}"):
            with suppress(RecordError, sqlite3.DatabaseError), closing(self.look(path.parent.name)) as store:
                if store.file_id == file_id:
                    return path.parent.name
        return ""

    def look(self, learner: str) -> Store:
        """Open a learner's file to look at it alone, as another window may have it open; raises `RecordError`."""
        return Store(self.folder(learner) / FILE, self._wall, look_only=True)

    def _name(self, path: Path, note: str) -> None:
        """Give a file that came in another way a name that nobody has here."""
        store = Store(path, self._wall)
        name = store.meta("name") or "Someone"
        taken = {card.name.casefold() for card in self.cards()}
        choices = [name, f"{name} ({note})", *(f"{name} ({note} {number})" for number in range(2, 1000))]
        with store.transaction():
            store.set_meta("name", next(one for one in choices if one.casefold() not in taken))
        store.close()

    def wipe(self, learner: str) -> None:
        """Delete the record with all beside it, drafts and exports, and the log. Close the store first.

        Raises `RecordError` with a sentence where another window has the file open, or nothing may be deleted.
        """
        folder = self.folder(learner)
        if folder.is_dir():
            Lock(folder / FILE).close()
            try:
                shutil.rmtree(folder)
            except OSError as error:
                raise RecordError(f"Not everything could be deleted: {error.strerror}.") from error
        for log in self._home.glob(f"{LOG}*"):
            log.write_bytes(b"")  # emptied, since the program has it open

    def _card(self, path: Path) -> Card:
        learner = path.parent.name
        try:
            store = Store(path, self._wall, look_only=True)
        except RecordError as error:
            return Card(id=learner, name="A file that cannot be opened", fault=str(error))
        try:
            return Card(
                id=learner,
                name=store.meta("name"),
                portrait=store.meta("portrait"),
                locked=is_locked(store),
                last=store.last_recorded(),
            )
        except sqlite3.DatabaseError as error:
            return Card(id=learner, name="A damaged file", fault=f"The file cannot be read: {error}.")
        finally:
            store.close()
