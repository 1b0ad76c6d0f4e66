"""What can be wrong with a learner's file, each told in a sentence for the learner; and how long work is stopped."""

from collections.abc import Callable

Progress = Callable[[float], bool]
"""Told how much is done, from 0 to 1; answers whether to go on."""


class RecordError(Exception):
    """A file that cannot be used, told in a sentence for the learner."""


class BusyError(RecordError):
    """Another window has the file open."""


class NewerError(RecordError):
    """A newer Safe Space has written the file; nothing in it was touched."""


class DamagedError(RecordError):
    """Part of the file cannot be trusted; `simulator.record.rescue` brings the rest into a new file."""


class StoppedError(RecordError):
    """The learner stopped long work; nothing of it is left."""


def go_on(_: float) -> bool:
    """For who does not want to know."""
    return True


def tell(progress: Progress, done: float) -> None:
    """Tell how much is done; raises `StoppedError` where the learner does not want more."""
    if not progress(done):
        raise StoppedError("Stopped. Nothing was changed, and nothing is left of it.")
