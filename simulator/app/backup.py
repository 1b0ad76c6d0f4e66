"""Carry a learner to another computer: one file out of here, one file into there.

For the interface: `save` while the learner is in (their open store), `offer` and then `restore` at the door. All three
may run in a thread of their own if the store is one opened there. Each raises `RecordError` with a sentence for the
learner (`StoppedError` where they stopped it), and then nothing has changed. Ask for the PIN of the learner who is here
before `restore(..., replace=True)`.
"""

from contextlib import closing
from pathlib import Path

import msgspec

from simulator.model.clock import Clock, WallClock
from simulator.record import bundle
from simulator.record.bundle import ENDING, Kin, Slip
from simulator.record.fault import Progress, RecordError, go_on
from simulator.record.shelf import Shelf
from simulator.record.store import Store

NAME = 40


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup would do here. `learner` is who is here already; empty where nobody is. `sentence` says it."""

    name: str
    portrait: str
    entries: int
    made: str
    learner: str
    kin: Kin | None
    sentence: str

    @property
    def new(self) -> bool:
        """Whether it would be a new learner."""
        return not self.learner

    @property
    def replaces(self) -> bool:
        """Whether it can take the place of the learner who is here, with nothing lost."""
        return self.kin == "continuation"


def file_name(store: Store) -> str:
    """A name for a learner's backup, without signs that a disk may not like."""
    name = "".join(sign if sign.isalnum() or sign in " -" else "-" for sign in store.meta("name"))
    return f"{name.strip()[:NAME] or 'Learner'}{ENDING}"


def save(store: Store, target: Path, wall: Clock | None = None, progress: Progress = go_on) -> Path:
    """Write the learner's record into one file and give its path; an older file there is replaced when all is done."""
    if target.suffix != ENDING:
        target = target.with_name(target.name + ENDING)
    bundle.pack(store, target, wall or WallClock(), progress)
    return target


def offer(shelf: Shelf, path: Path) -> Offer:
    """Say what a backup holds and what restoring it would do; changes nothing."""
    return _offer(shelf, path, bundle.inspect(path))


def restore(
    shelf: Shelf, path: Path, wall: Clock | None = None, replace: bool = False, progress: Progress = go_on
) -> str:
    """Bring a backup in and give the learner's id: a new learner, or, with `replace`, a later state of one here."""
    offered = offer(shelf, path)
    if offered.learner and not (replace and offered.replaces):
        raise RecordError(offered.sentence)

    def fill(target: Path) -> None:
        bundle.unpack(path, target, wall or WallClock(), progress)

    if offered.learner:
        shelf.replace(offered.learner, fill)
        return offered.learner
    return shelf.add(fill, "restored")[0]


def _offer(shelf: Shelf, path: Path, slip: Slip) -> Offer:
    learner = shelf.having(slip.file)
    kin: Kin | None = None
    here = 0
    if learner:
        with closing(shelf.look(learner)) as store:
            kin = bundle.kin(path, store)
            here = store.length()
    return Offer(
        name=slip.name,
        portrait=slip.portrait,
        entries=slip.entries,
        made=slip.made,
        learner=learner,
        kin=kin,
        sentence=_sentence(slip, kin, here),
    )


def _sentence(slip: Slip, kin: Kin | None, here: int) -> str:
    name = slip.name or "This learner"
    more = abs(slip.entries - here)
    if kin is None:
        return f"{name} will be a new learner on this computer, with everything up to {slip.made[:10]}."
    if kin == "continuation":
        return (
            f"{name} is here already, and the backup goes on from there by {more} entries."
            " It can take the place of what is here; nothing would be lost."
        )
    if kin == "same":
        return f"{name} is here already, just as in the backup. There is nothing to restore."
    if kin == "older":
        return f"{name} is here already and has gone on by {more} entries since this backup. Nothing was changed."
    return (
        f"{name} is here already and has gone another way since. Both cannot be kept, since they would be the same"
        " learner twice. To take the backup, wipe the learner who is here first. Nothing was changed."
    )
