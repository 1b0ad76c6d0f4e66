"""The people who answer in free practice, as the log left them."""

import datetime as dt

from simulator.network.answers import Town
from simulator.network.replies import Replies
from simulator.record.reads import Reads
from simulator.record.store import Store

EVER = dt.datetime.min.replace(tzinfo=dt.UTC)


def townsfolk(store: Store, reads: Reads, run: str, replies: Replies) -> Town:
    """Fold the log of `run`; where the learner has not acted yet nobody has anything to answer, and it is not read."""
    seed = store.file_id
    if not reads.acts_since(run, EVER):
        return Town(replies, seed, reads.people(run).values())
    town = Town(replies, seed)
    for entry in store.entries(run):
        town.take(entry.at, entry.event)
    return town
