"""Questions about people: friends, requests, talks, skills, and what has been noticed."""

import datetime as dt
import sqlite3

import msgspec

from simulator.model.action import Network
from simulator.model.social import Approval, Message, Person, Purpose, Recommendation, Request
from simulator.record.notices import Topic

_person = msgspec.json.Decoder(Person).decode
_request = msgspec.json.Decoder(Request).decode
_message = msgspec.json.Decoder(Message).decode
_recommendation = msgspec.json.Decoder(Recommendation).decode

UNBLOCKED = "not exists (select 1 from tie b where b.run = t.run and b.id = 'block/' || t.{})"


class Notice(msgspec.Struct, frozen=True):
    """A notification. `cause` is the id of what caused it: a comment, request, message, recommendation, a skill.

    `post` is the post to open where it is about one.
    """

    id: str
    at: dt.datetime
    topic: Topic
    actor: str
    cause: str
    post: str
    read: bool


class Talk(msgspec.Struct, frozen=True):
    """The direct messages with one person, oldest first, and how many of theirs are unread."""

    person: str
    messages: tuple[Message, ...]
    unread: int


class SkillRow(msgspec.Struct, frozen=True):
    """A skill of a person, and who endorsed it."""

    skill: str
    by: tuple[str, ...]


class TieReads:
    """The questions about people."""

    _db: sqlite3.Connection

    def friends(self, run: str) -> set[str]:
        """Ids of the learner's friends; those who are blocked are left out."""
        return self._column(f"select person from friend t where run = ? and {UNBLOCKED.format('person')}", run)

    def connections(self, run: str) -> set[str]:
        """Ids of the learner's connections on the professional network."""
        return self._ties(run, "connection")

    def following(self, run: str) -> set[str]:
        """Ids of those whom the learner follows."""
        return self._ties(run, "follow")

    def followers(self, run: str) -> set[str]:
        """Ids of those who follow the learner."""
        return self._ties(run, "follower")

    def blocked(self, run: str) -> set[str]:
        """Ids of those whom the learner blocked."""
        return self._column("select person from tie where run = ? and kind = 'block'", run)

    def all_requests(self, run: str) -> list[Request]:
        """All requests of a run with their present state, newest first: sent and received, of each purpose."""
        rows = self._db.execute("select body, state from request where run = ? order by at desc, id", (run,))
        return [msgspec.structs.replace(_request(body), state=state) for body, state in rows]

    def requests(self, run: str, network: Network | None = None) -> list[Request]:
        """Friend requests to the learner with their present state, newest first; of one network or of all."""
        return self._requests(run, "received", "friend", network)

    def sent_requests(self, run: str, network: Network | None = None) -> list[Request]:
        """Friend requests that the learner sent, with their present state, newest first."""
        return self._requests(run, "sent", "friend", network)

    def asked_recommendations(self, run: str) -> list[Request]:
        """Requests to the learner for a recommendation, newest first."""
        return self._requests(run, "received", "recommendation", None)

    def sent_recommendation_requests(self, run: str) -> list[Request]:
        """Requests of the learner for a recommendation, newest first."""
        return self._requests(run, "sent", "recommendation", None)

    def messages(self, run: str) -> list[Message]:
        """All direct messages of a run, oldest first."""
        rows = self._db.execute("select body from message where run = ? order by at, id", (run,))
        return [_message(body) for (body,) in rows]

    def talk(self, run: str, person: str) -> list[Message]:
        """The direct messages with one person, oldest first."""
        rows = self._db.execute("select body from message where run = ? and other = ? order by at, id", (run, person))
        return [_message(body) for (body,) in rows]

    def threads(self, run: str) -> list[Talk]:
        """All talks, the one with the newest message first; those with blocked people are left out."""
        rows = self._db.execute(
            "select other, (select count(*) from notice n where n.run = t.run and n.topic = 'message' and n.read = 0"
            f" and n.actor = t.other) from message t where run = ? and {UNBLOCKED.format('other')}"
            " group by other order by max(at) desc, other",
            (run,),
        ).fetchall()
        return [Talk(other, tuple(self.talk(run, other)), unread) for other, unread in rows]

    def notifications(self, run: str) -> list[Notice]:
        """What concerns the learner, newest first; what blocked people did is left out."""
        rows = self._db.execute(
            "select id, at, topic, actor, cause, post, read from notice t"
            f" where run = ? and {UNBLOCKED.format('actor')} order by id desc",
            (run,),
        )
        return [
            Notice(key, dt.datetime.fromisoformat(at), topic, actor, cause, post, bool(read))
            for key, at, topic, actor, cause, post, read in rows
        ]

    def unread(self, run: str) -> int:
        """How many notifications are unread, messages left out."""
        return self._count(run, "<> 'message'")

    def unread_messages(self, run: str) -> int:
        """How many messages are unread."""
        return self._count(run, "= 'message'")

    def unread_of(self, run: str, person: str) -> tuple[str, ...]:
        """Ids of the unread notifications of messages by one person: what opening their thread has read."""
        sql = "select id from notice where run = ? and topic = 'message' and actor = ? and read = 0 order by id"
        return tuple(row[0] for row in self._db.execute(sql, (run, person)))

    def skills(self, run: str, person: str) -> list[SkillRow]:
        """The skills of a person in the order of their profile, each with the ids of those who endorsed it."""
        row = self._db.execute("select body from person where run = ? and id = ?", (run, person)).fetchone()
        given: dict[str, list[str]] = {skill: [] for skill in (_person(row[0]).skills if row else ())}
        sql = "select skill, actor from endorsement where run = ? and person = ? order by at, actor"
        for skill, actor in self._db.execute(sql, (run, person)):
            given.setdefault(skill, []).append(actor)
        return [SkillRow(skill, tuple(by)) for skill, by in given.items()]

    def recommendations(self, run: str, person: str) -> list[Recommendation]:
        """What was written about a person, oldest first."""
        rows = self._db.execute("select body from recommendation where run = ? and person = ?", (run, person))
        return sorted((_recommendation(body) for (body,) in rows), key=lambda written: (written.at, written.id))

    def on_shift(self, run: str) -> bool:
        """Whether the learner's virtual shift is on; it starts off."""
        return self._fact(run, "on_shift") == "yes"

    def approvals(self, run: str) -> tuple[Approval, ...]:
        """What the Center for Social Media approved."""
        kinds: tuple[Approval, ...] = ("name", "logo")
        return tuple(kind for kind in kinds if self._fact(run, f"approved/{kind}"))

    def _requests(self, run: str, way: str, purpose: Purpose, network: Network | None) -> list[Request]:
        blocked = self.blocked(run)
        return [
            request
            for request in self.all_requests(run)
            if request.purpose == purpose
            and request.other not in blocked
            and (request.other == request.recipient) == (way == "sent")
            and network in (None, request.network)
        ]

    def _ties(self, run: str, kind: str) -> set[str]:
        return self._column(
            f"select person from tie t where run = ? and kind = '{kind}' and {UNBLOCKED.format('person')}", run
        )

    def _column(self, sql: str, run: str) -> set[str]:
        return {row[0] for row in self._db.execute(sql, (run,))}

    def _count(self, run: str, topic: str) -> int:
        sql = f"select count(*) from notice t where run = ? and read = 0 and topic {topic} and "
        return int(self._db.execute(sql + UNBLOCKED.format("actor"), (run,)).fetchone()[0])

    def _fact(self, run: str, key: str) -> str:
        row = self._db.execute("select value from fact where run = ? and key = ?", (run, key)).fetchone()
        return row[0] if row else ""
