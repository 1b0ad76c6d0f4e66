"""What one act, or the passing of time, has changed: what a screen must draw anew, and nothing else."""

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from simulator.model import events as e
from simulator.model.finding import Assessment

T = TypeVar("T")


class ChangeSet(msgspec.Struct, frozen=True):
    """The entries that were appended, in order, and the questions screens ask of them."""

    entries: tuple[e.Entry, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)

    def __add__(self, other: "ChangeSet") -> "ChangeSet":
        return ChangeSet(self.entries + other.entries)

    @property
    def assessment(self) -> Assessment | None:
        """What the judge said, where the trainee acted."""
        return next((event.assessment for event in self._of(e.Acted)), None)

    @property
    def new_posts(self) -> tuple[str, ...]:
        """Ids of posts that appeared in the feed, oldest first; comments are not among them."""
        return tuple(event.post.id for event in self._of(e.Posted) if not event.post.in_reply_to)

    @property
    def touched_posts(self) -> frozenset[str]:
        """Ids of posts whose likes or comments changed."""
        commented = {event.post.in_reply_to for event in self._of(e.Posted) if event.post.in_reply_to}
        return frozenset(commented | {event.post for event in self._of(e.Liked)})

    @property
    def removed_posts(self) -> tuple[str, ...]:
        """Ids of posts and comments that were deleted."""
        return tuple(event.post for event in self._of(e.Removed))

    @property
    def arrivals(self) -> bool:
        """Whether a request or a message came in, or one was answered."""
        kinds = (e.Requested, e.Answered, e.Messaged, e.Parted)
        return any(isinstance(entry.event, kinds) for entry in self.entries)

    @property
    def ended(self) -> bool:
        """Whether the running scenario came to its end."""
        return any(True for _ in self._of(e.Ended))

    def _of(self, kind: type[T]) -> Iterator[T]:
        return (entry.event for entry in self.entries if isinstance(entry.event, kind))
