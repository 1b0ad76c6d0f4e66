"""What one act, or the passing of time, has changed: what a screen must draw anew, and nothing else."""

from collections.abc import Iterator
from typing import TypeVar

import msgspec

from simulator.model import events as e
from simulator.model.finding import Assessment
from simulator.model.social import ME

T = TypeVar("T")

_ARRIVALS = (
    e.Requested, e.Answered, e.Messaged, e.Parted, e.Befriended, e.Followed, e.Blocked, e.Endorsed, e.Recommended,
    e.Approved, e.Seen, e.Liked, e.Posted, e.Announced,
)  # fmt: skip


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
        """Ids of posts whose likes, comments or shares changed."""
        posted = [event.post for event in self._of(e.Posted)]
        gathered = {key for post in posted for key in (post.in_reply_to, post.shares) if key}
        return frozenset(gathered | {event.post for event in self._of(e.Liked)})

    @property
    def removed_posts(self) -> tuple[str, ...]:
        """Ids of posts and comments that were deleted, or reported and so hidden."""
        return (*(event.post for event in self._of(e.Removed)), *(event.post for event in self._of(e.Reported)))

    @property
    def reshaped(self) -> bool:
        """Whether the whole feed must be read anew: somebody was blocked or unblocked, or a profile changed."""
        return any(isinstance(entry.event, e.Blocked | e.Joined) for entry in self.entries)

    @property
    def arrivals(self) -> bool:
        """Whether requests, messages, friends, ties, recommendations or notifications may have changed."""
        return any(isinstance(entry.event, _ARRIVALS) for entry in self.entries)

    @property
    def profiles(self) -> frozenset[str]:
        """Ids of people whose profile, skills, recommendations or tie to the learner changed."""
        return frozenset(filter(None, (_profile(entry.event) for entry in self.entries)))

    @property
    def standing(self) -> bool:
        """Whether the learner's own role, shift, profile or approvals changed."""
        own = any(event.person.id == ME for event in self._of(e.Joined))
        return own or any(isinstance(entry.event, e.ShiftChanged | e.Approved) for entry in self.entries)

    @property
    def ended(self) -> bool:
        """Whether the running scenario came to its end."""
        return any(True for _ in self._of(e.Ended))

    def _of(self, kind: type[T]) -> Iterator[T]:
        return (entry.event for entry in self.entries if isinstance(entry.event, kind))


def _profile(event: e.Event) -> str:
    """Whose page an event changes; empty where it changes none."""
    if isinstance(event, e.Joined):
        return event.person.id
    if isinstance(event, e.Recommended):
        return event.recommendation.person
    if isinstance(event, e.Befriended | e.Parted | e.Followed | e.Blocked | e.Endorsed):
        return event.person
    return ""
