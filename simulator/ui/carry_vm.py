"""A learner's file on its way: backed up, brought in from another computer, rescued where it is damaged."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.record.door import is_locked, opens
from simulator.record.fault import Progress, RecordError, StoppedError, tell
from simulator.record.shelf import Shelf
from simulator.ui.work import Job, Work

if TYPE_CHECKING:  # read in the thread that needs them: the first frame comes before
    from simulator.app.backup import Offer
    from simulator.record.rescue import Rescued

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by AppVm")
class CarryVm(QObject):
    """One file at a time; the work goes on beside the window. `came` tells that the shelf has changed.

    What backs up is the learner who is in (`take`); bringing in and rescuing is for the door.
    """

    changed = Signal()
    came = Signal()
    said = Signal(str, arguments=["sentence"])

    def __init__(self, shelf: Shelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._work = Work(self)
        self._path = Path()
        self._learner = ""
        self._offer: Offer | None = None
        self._locked = False
        self._problem = self._kept = ""
        self._arrived: dict[str, Any] = {}

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._work

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it was not done, in a sentence; empty where nothing is wrong."""
        return self._problem

    @Property(str, notify=changed)
    def kept(self) -> str:
        """Where the last backup of this visit went, in a sentence."""
        return self._kept

    @Property("QVariantMap", notify=changed)
    def offer(self) -> dict[str, Any]:
        """What the backup that was chosen would do here; empty where none was."""
        found = self._offer
        if found is None:
            return {}
        return {
            "file": self._path.name,
            "name": found.name,
            "who": found.portrait,
            "sentence": found.sentence,
            "new": found.new,
            "replaces": found.replaces,
            "locked": self._locked,
        }

    @Property("QVariantMap", notify=changed)
    def arrived(self) -> dict[str, Any]:
        """Who came in, by a backup or a rescue, and what is to be said of it; empty where nobody did."""
        return self._arrived

    def take(self, learner: str) -> None:
        """Whose file is backed up; empty at the door."""
        if learner != self._learner:
            self._learner = learner
            self.forget()

    @Slot(result=str)
    def fileName(self) -> str:
        """Offer a name for the backup."""
        from simulator.app.backup import file_name

        with closing(self._shelf.look(self._learner)) as store:
            return file_name(store)

    @Slot(str)
    def save(self, url: str) -> None:
        """Write the backup of the learner who is in to a file."""
        learner, target = self._learner, _path(url)

        def job(progress: Progress) -> Path:
            from simulator.app.backup import save

            with closing(self._shelf.look(learner)) as store:
                return save(store, target, progress=progress)

        self._begin(self.tr("Writing your backup"), job, self._saved)

    @Slot(str)
    def look(self, url: str) -> None:
        """Read a backup and say what it would do here."""
        path = self._path = _path(url)
        self._offer = None

        def job(progress: Progress) -> "Offer":
            from simulator.app.backup import offer

            found = offer(self._shelf, path)
            tell(progress, 1)
            return found

        self._begin(self.tr("Reading {}").format(path.name), job, self._read)

    @Slot()
    def bringIn(self) -> None:
        """Bring the backup in as a new learner."""
        if self._offer is not None and self._offer.new:
            self._restore(replace=False)

    @Slot(str)
    def replace(self, pin: str) -> None:
        """Let the backup take the place of the learner who is here, where their PIN fits."""
        if self._offer is None or not self._offer.replaces:
            return
        with closing(self._shelf.look(self._offer.learner)) as store:
            fits = opens(store, pin)
        if fits:
            self._restore(replace=True)
        else:
            self._problem = self.tr("That is not this learner's PIN. Nothing was changed.")
            self.changed.emit()

    @Slot(str)
    def rescue(self, learner: str) -> None:
        """Bring what can be read of a damaged file into a new learner."""

        def job(progress: Progress) -> "tuple[str, Rescued]":
            return self._shelf.rescue(learner, progress)

        self._begin(self.tr("Reading what can be read"), job, self._rescued)

    @Slot()
    def forget(self) -> None:
        """Put everything away that was said or offered."""
        self._offer, self._arrived = None, {}
        self._problem = self._kept = ""
        self.changed.emit()

    def finish(self) -> None:
        """Stop, and wait until no file is open any more."""
        self._work.finish()

    def _begin(self, says: str, job: Job, then: Callable[[Any], None]) -> None:
        self._problem = self._kept = ""
        self._arrived = {}
        self.changed.emit()
        self._work.begin(says, job, then, self._fail)

    def _restore(self, replace: bool) -> None:
        path = self._path

        def job(progress: Progress) -> str:
            from simulator.app.backup import restore

            return restore(self._shelf, path, replace=replace, progress=progress)

        self._begin(self.tr("Bringing it in"), job, self._restored)

    def _fail(self, error: RecordError) -> None:
        stopped = isinstance(error, StoppedError)
        self._problem = "" if stopped else str(error)
        self.changed.emit()
        self.said.emit(str(error))

    def _saved(self, path: Path) -> None:
        self._kept = self.tr("Your backup is kept as {} in the folder {}.").format(
            path.name, path.parent.name or path.parent
        )
        self.changed.emit()
        self.said.emit(self._kept)

    def _read(self, offer: "Offer") -> None:
        self._offer = offer
        self._locked = False
        if offer.learner:
            with closing(self._shelf.look(offer.learner)) as store:
                self._locked = is_locked(store)
        self.changed.emit()

    def _restored(self, learner: str) -> None:
        self._offer = None
        self._arrive(learner, self.tr("Everything in the backup is here now."))

    def _rescued(self, found: "tuple[str, Rescued]") -> None:
        learner, rescued = found
        self._arrive(learner, rescued.sentence(), rescued=True, complete=rescued.complete, open=rescued.name_lost)

    def _arrive(self, learner: str, sentence: str, **more: bool) -> None:
        card = next(card for card in self._shelf.cards() if card.id == learner)
        self._arrived = {"id": learner, "name": card.name, "who": card.portrait, "sentence": sentence, **more}
        self.changed.emit()
        self.came.emit()
        self.said.emit(self.tr("{} is here now. {}").format(card.name, sentence))


def _path(url: str) -> Path:
    return Path(QUrl(url).toLocalFile() or url)
