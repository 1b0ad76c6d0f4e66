"""Holds the places of entries that are lost, so that a rescued log has no gap and everything in it still fits.

A blank changes nothing, except where something has to be there: somebody whose posts are left, the beginning of a run,
the end of a scenario that could not go on without what it has lost.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import heappop, heappush

import msgspec

from simulator.model.events import PRACTICE, Ended, Event, Flagged, Joined, Started, decode_event, encode_event
from simulator.model.social import ME, Person
from simulator.record.seal import Row

LOST = "lost"
NAMING = ("author", "sender", "recipient", "actor", "person", "office")
"""Fields of events that hold the id of a person."""
Slot = tuple[int, str, int]
"""seq, run, run_seq"""


def blanks(rows: dict[int, Row], numbers: Iterable[int], me: Person) -> list[Row]:
    """Entries for the lost `numbers`; `rows` are those that are left. `me` stands in where the learner is lost."""
    slots: dict[str, list[Slot]] = defaultdict(list)
    for slot in _slots(rows, numbers):
        slots[slot[1]].append(slot)
    return [
        (seq, name, run_seq, *_moment(rows, seq, name), encode_event(event).decode())
        for run, places in slots.items()
        for (seq, name, run_seq), event in zip(places, _events(run, places, rows, me), strict=True)
    ]


def _slots(rows: dict[int, Row], numbers: Iterable[int]) -> Iterator[Slot]:
    """For each lost number the run it was in and its number there: whichever is to be filled first."""
    wanted = sorted(_wanted(rows), reverse=True)
    open_places: list[tuple[int, str, int]] = []
    lasts = {run: (seq, run_seq) for seq, run, run_seq, *_ in rows.values()}
    for seq in numbers:
        while wanted and wanted[-1][0] < seq:
            heappush(open_places, wanted.pop()[1:])
        while open_places and open_places[0][0] < seq:
            heappop(open_places)
        if open_places:
            _, run, run_seq = heappop(open_places)
        else:  # the end of a run: of the one that was written last before
            before = [(last, name) for name, (last, _) in lasts.items() if last < seq]
            run = max(before)[1] if before else LOST
            run_seq = lasts.get(run, (0, 0))[1] + 1
            lasts[run] = (seq, run_seq)
        yield seq, run, run_seq


def _wanted(rows: dict[int, Row]) -> Iterator[tuple[int, int, str, int]]:
    """Numbers that a run lacks: after which seq, before which seq, the run, the number."""
    last: dict[str, tuple[int, int]] = {}
    for seq, run, run_seq, *_ in rows.values():
        before, number = last.get(run, (0, 0))
        yield from ((before, seq, run, lacking) for lacking in range(number + 1, run_seq))
        last[run] = (seq, run_seq)
    runs = sorted(run for run in last if run[:1] == "r" and run[1:].isdecimal())
    firsts = {run: min(seq for seq, name, *_ in rows.values() if name == run) for run in runs}
    for number in range(1, int(runs[-1][1:]) if runs else 0):
        name = f"r{number:05}"
        if name not in last:
            yield 0, min(seq for run, seq in firsts.items() if run > name), name, 1


def _events(run: str, places: list[Slot], rows: dict[int, Row], me: Person) -> Iterator[Event]:
    bodies = [row[5] for row in rows.values() if row[1] == run]
    events = [decode_event(body) for body in bodies]
    lost_people = _lost_people(run, bodies, events)
    unfinished = run != PRACTICE and not any(isinstance(event, Ended) for event in events)
    for _, _, run_seq in places:
        if run != PRACTICE and run_seq == 1:
            yield Started(scenario=LOST, digest="")
        elif lost_people:
            key = lost_people.pop()
            yield Joined(person=me if key == ME else Person(id=key, name="Someone"))
        elif unfinished:
            unfinished = False
            yield Ended()
        else:
            yield Flagged(flag=LOST)


def _lost_people(run: str, bodies: list[str], events: list[Event]) -> list[str]:
    """Ids of people who are named in the run and did not join it; the learner is taken first."""
    named = {ME} if run != LOST else set()
    for body in bodies:
        named |= set(_names(msgspec.json.decode(body)))
    joined = {event.person.id for event in events if isinstance(event, Joined)}
    return sorted(named - joined, key=lambda key: (key == ME, key))


def _names(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in NAMING and isinstance(inner, str):
                yield inner
            elif key not in ("intent", "action", "assessment"):
                yield from _names(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _names(inner)


def _moment(rows: dict[int, Row], seq: int, run: str) -> tuple[str, str]:
    """When a lost entry happened and was recorded, as far as its neighbours tell."""
    near = [row for row in rows.values() if row[1] == run] or list(rows.values())
    row = min(near, key=lambda row: (row[0] > seq, abs(row[0] - seq)))
    return row[3], row[4]
