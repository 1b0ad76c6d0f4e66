"""Long work beside the window: how far it is, a way to stop it, and what came of it, told in the window's thread."""

from collections.abc import Callable
from threading import Thread
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.record.fault import Progress, RecordError

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

Job = Callable[[Progress], Any]
UNKNOWN = -1.0
"""How much is done where nobody can say yet."""


@QmlElement
@QmlUncreatable("made by CarryVm")
class Work(QObject):
    """One job at a time. The job runs in a thread of its own and must open what it needs there."""

    changed = Signal()
    _stepped = Signal(float)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._says = ""
        self._done = self._told = UNKNOWN
        self._stopping = False
        self._then: Callable[[Any], None] = lambda _: None
        self._failed: Callable[[RecordError], None] = lambda _: None
        self._stepped.connect(self._step)
        self._ended.connect(self._end)

    @Property(bool, notify=changed)
    def running(self) -> bool:
        return self._thread is not None

    @Property(str, notify=changed)
    def says(self) -> str:
        """What is being done."""
        return self.tr("Stopping") if self._stopping else self._says

    @Property(bool, notify=changed)
    def stopping(self) -> bool:
        return self._stopping

    @Property(float, notify=changed)
    def done(self) -> float:
        """How much is done, from 0 to 1; less than 0 where nobody can say yet."""
        return self._done

    def begin(self, says: str, job: Job, then: Callable[[Any], None], failed: Callable[[RecordError], None]) -> None:
        """Begin; `then` gets what the job gave, `failed` a sentence where it gave up. Nothing where a job is going."""
        if self._thread is not None:
            return
        self._says, self._then, self._failed = says, then, failed
        self._done = self._told = UNKNOWN
        self._stopping = False
        self._thread = Thread(target=self._run, args=(job,), name="work")
        self.changed.emit()
        self._thread.start()

    @Slot()
    def stop(self) -> None:
        """Ask the job to stop; it says when it has."""
        if self._thread is not None:
            self._stopping = True
            self.changed.emit()

    def finish(self, stop: bool = True) -> None:
        """Wait until the job has let go of all it had, after stopping it or not: the window closes."""
        if stop:
            self.stop()
        if self._thread is not None:
            self._thread.join()

    def _run(self, job: Job) -> None:
        try:
            outcome = job(self._go_on)
        except Exception as error:  # told, or raised again, where the window lives
            outcome = error
        self._ended.emit(outcome)

    def _go_on(self, done: float) -> bool:
        """Called in the job's thread, often; the window hears of each hundredth."""
        if round(done * 100) != round(self._told * 100):
            self._told = done
            self._stepped.emit(done)
        return not self._stopping

    def _step(self, done: float) -> None:
        self._done = done
        self.changed.emit()

    def _end(self, outcome: object) -> None:
        self._thread = None
        self._stopping = False
        self.changed.emit()
        if isinstance(outcome, RecordError):
            self._failed(outcome)
        elif isinstance(outcome, OSError):
            self._failed(RecordError(self.tr("It could not be done: {}.").format(outcome.strerror or outcome)))
        elif isinstance(outcome, Exception):
            self._failed(RecordError(self.tr("It could not be done.")))
            raise outcome
        else:
            self._then(outcome)
