"""When people answer: sooner rather than later, and nobody at night."""

import datetime as dt

from simulator.model.clock import Dice
from simulator.network.replies import Where

MINUTES: dict[Where, tuple[int, int]] = {
    "comment": (2, 90),
    "message": (6, 180),
    "request": (40, 420),
    "leave": (20, 300),
    "accept": (5, 300),
    "decline": (30, 400),
}
"""The least and most minutes that an answer takes, where its template says nothing else."""
WAKES, SLEEPS = 6, 23
MORNING_SECONDS = 9000
"""For how long the answers of a night come in, from twenty past six."""


def moment(dice: Dice, at: dt.datetime, least: int, most: int) -> dt.datetime:
    """A moment `least` to `most` minutes after `at`; who is asleep then answers in the morning."""
    share = dice.between(0, 1000) / 1000
    found = at + dt.timedelta(seconds=int(60 * least * (most / least) ** share))
    if WAKES <= found.hour < SLEEPS:
        return found
    morning = found.replace(hour=WAKES, minute=20, second=0, microsecond=0)
    next_day = dt.timedelta(days=1 if found.hour >= SLEEPS else 0)
    return morning + next_day + dt.timedelta(seconds=dice.between(0, MORNING_SECONDS))
