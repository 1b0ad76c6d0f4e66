"""Questions to the projections: who is there, what is in the feed, what is waiting. Nothing here changes a thing.

`Reads` answers all of them: about posts (`reads_feed`), about people (`reads_ties`), and the general ones here.
"""

import datetime as dt

import msgspec

from simulator.model.events import Entry, Started, decode_event
from simulator.model.social import ME, Person, Recommendation
from simulator.record.reads_feed import FeedReads, Found, ShownPost, ThreadItem
from simulator.record.reads_ties import Notice, SkillRow, Talk, TieReads
from simulator.record.store import Store

__all__ = ["Found", "Notice", "Reads", "RunRow", "ShownPost", "ShownProfile", "SkillRow", "Talk", "ThreadItem"]

_person = msgspec.json.Decoder(Person).decode


class RunRow(msgspec.Struct, frozen=True):
    """One scenario that was begun; `ended` is empty while it runs."""

    run: str
    scenario: str
    digest: str
    started: str
    ended: str
    ending: str


class ShownProfile(msgspec.Struct, frozen=True, kw_only=True):
    """A person's page: what they posted (ids, newest first), and how they are tied to the learner."""

    person: Person
    posts: tuple[str, ...]
    skills: tuple[SkillRow, ...]
    recommendations: tuple[Recommendation, ...]
    friend: bool
    connected: bool
    followed: bool
    blocked: bool
    asked: bool  # a friend request of the learner waits for their answer
    asks: bool  # their friend request waits for the learner's


class Reads(FeedReads, TieReads):
    """The questions, for one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db = store.connection

    def people(self, run: str) -> dict[str, Person]:
        """Everybody in the world of `run`, the learner included, by id."""
        rows = self._db.execute("select body from person where run = ? order by id", (run,))
        return {person.id: person for person in (_person(body) for (body,) in rows)}

    def profile(self, run: str, key: str) -> ShownProfile | None:
        """The page of a person, the learner's own included; None where nobody has that id."""
        row = self._db.execute("select body from person where run = ? and id = ?", (run, key)).fetchone()
        if row is None:
            return None
        return ShownProfile(
            person=_person(row[0]),
            posts=tuple(self.posts_of(run, key)),
            skills=tuple(self.skills(run, key)),
            recommendations=tuple(self.recommendations(run, key)),
            friend=key in self.friends(run),
            connected=key in self.connections(run),
            followed=key in self.following(run),
            blocked=key in self.blocked(run),
            asked=any(one.recipient == key and one.state == "pending" for one in self.sent_requests(run)),
            asks=any(one.sender == key and one.state == "pending" for one in self.requests(run)),
        )

    def acts_since(self, run: str, moment: dt.datetime) -> int:
        """How many acts the learner took in `run` after `moment`."""
        row = self._db.execute("select count(*) from act where run = ? and at > ?", (run, moment.isoformat()))
        return int(row.fetchone()[0])

    def runs(self) -> list[RunRow]:
        """Every scenario begun, newest first."""
        rows = self._db.execute("select run, scenario, digest, started, ended, ending from run order by run desc")
        return [RunRow(*row) for row in rows]

    def started(self, run: str) -> Started:
        """How a run of a scenario was begun; raises `KeyError` where there is no such run."""
        row = self._db.execute("select body from entry where run = ? and run_seq = 1", (run,)).fetchone()
        event = decode_event(row[0]) if row else None
        if not isinstance(event, Started):
            raise KeyError(run)
        return event

    def log(self, run: str) -> list[Entry]:
        """Everything that happened in a run, in order."""
        return list(self._store.entries(run))

    def latest(self, run: str) -> dt.datetime | None:
        """The virtual time of the newest entry of a run."""
        row = self._db.execute("select at from entry where run = ? order by run_seq desc limit 1", (run,)).fetchone()
        return dt.datetime.fromisoformat(row[0]) if row else None

    def me(self, run: str) -> Person:
        """The learner's own person in a run."""
        return self.people(run)[ME]
