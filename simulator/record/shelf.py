"""The folder of learners: one folder each, with the record and what was exported from it.

Everything of one learner lies in that folder, so wiping is removing it and emptying the program's log.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec

from simulator.model.clock import Clock, random_id
from simulator.record.door import is_locked
from simulator.record.store import RecordError, Store

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
        """Where reports of a learner are written; made when asked for."""
        folder = self.folder(learner) / "exports"
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
        """Open a learner's file; raises `RecordError` where it is not there or damaged."""
        path = self.folder(learner) / FILE
        if not path.is_file():
            raise RecordError("This learner's file is not here any more.")
        return Store(path, self._wall)

    def wipe(self, learner: str) -> None:
        """Delete the record with its -wal and -shm, drafts and exports, and the log. Close the store first."""
        folder = self.folder(learner)
        if folder.is_dir():
            shutil.rmtree(folder)
        for log in self._home.glob(f"{LOG}*"):
            log.write_bytes(b"")  # emptied, since the program has it open

    def _card(self, path: Path) -> Card:
        learner = path.parent.name
        try:
            store = Store(path, self._wall)
        except RecordError as error:
            return Card(id=learner, name="A damaged file", fault=str(error))
        try:
            return Card(
                id=learner,
                name=store.meta("name"),
                portrait=store.meta("portrait"),
                locked=is_locked(store),
                last=store.last_recorded(),
            )
        finally:
            store.close()
