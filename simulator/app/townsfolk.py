"""The people who answer in free practice, as the log left them."""

from collections.abc import Callable

from simulator.network.answers import Town
from simulator.network.replies import Replies
from simulator.record.store import Store


def townsfolk(store: Store, run: str, replies: Callable[[], Replies]) -> Town:
    """Fold the log of `run`; what was posted before the learner acted has no part in it."""
    town = Town(replies(), store.file_id)
    for entry in store.deeds(run):
        town.take(entry.at, entry.event)
    return town
