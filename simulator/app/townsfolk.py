"""The people who answer in free practice, as the log left them."""

import datetime as dt
from collections.abc import Callable

from simulator.network.answers import Town
from simulator.network.replies import Replies
from simulator.record.reads import Reads
from simulator.record.store import Store

EVER = dt.datetime.min.replace(tzinfo=dt.UTC)


def townsfolk(store: Store, reads: Reads, run: str, replies: Callable[[], Replies]) -> Town | None:
    """Fold the log of `run`; None, and nothing is read, where the learner has not acted yet."""
    if not reads.acts_since(run, EVER):
        return None
    town = Town(replies(), store.file_id)
    for entry in store.entries(run):
        town.take(entry.at, entry.event)
    return town
