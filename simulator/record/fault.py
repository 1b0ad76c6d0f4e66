"""What can be wrong with a learner's file, each told in a sentence for the learner."""


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
