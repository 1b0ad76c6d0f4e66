"""Questions to the projections: who is there, what is in the feed, what is waiting. Nothing here changes a thing."""

import datetime as dt
from collections.abc import Sequence

import msgspec

from simulator.model.social import ME, Message, Person, Post, Request
from simulator.record.store import Store

_person = msgspec.json.Decoder(Person).decode
_post = msgspec.json.Decoder(Post).decode
_request = msgspec.json.Decoder(Request).decode
_message = msgspec.json.Decoder(Message).decode


class ShownPost(msgspec.Struct, frozen=True):
    """A post with what has gathered under it. `likes` and `liked` count what happened since it appeared."""

    post: Post
    likes: int
    liked: bool
    comments: int


class RunRow(msgspec.Struct, frozen=True):
    """One scenario that was begun; `ended` is empty while it runs."""

    run: str
    scenario: str
    digest: str
    started: str
    ended: str
    ending: str


class Reads:
    """The questions, for one store."""

    def __init__(self, store: Store) -> None:
        self._db = store.connection

    def people(self, run: str) -> dict[str, Person]:
        """Everybody in the world of `run`, the learner included, by id."""
        rows = self._db.execute("select body from person where run = ? order by id", (run,))
        return {person.id: person for person in (_person(body) for (body,) in rows)}

    def friends(self, run: str) -> set[str]:
        return {row[0] for row in self._db.execute("select person from friend where run = ?", (run,))}

    def feed_ids(self, run: str) -> list[str]:
        """Ids of the posts of a run, newest first, comments left out."""
        rows = self._db.execute(
            "select id from post where run = ? and in_reply_to = '' order by at desc, id desc", (run,)
        )
        return [row[0] for row in rows]

    def posts(self, run: str, ids: Sequence[str]) -> dict[str, ShownPost]:
        """Those of the posts `ids` that are there."""
        marks = ",".join("?" * len(ids))
        rows = self._db.execute(
            "select p.id, p.body, p.likes, p.liked,"
            " (select count(*) from post c where c.run = p.run and c.in_reply_to = p.id)"
            f" from post p where p.run = ? and p.id in ({marks})",
            (run, *ids),
        )
        return {key: ShownPost(_post(body), likes, bool(liked), comments) for key, body, likes, liked, comments in rows}

    def post(self, run: str, key: str) -> ShownPost | None:
        return self.posts(run, [key]).get(key)

    def comments(self, run: str, post: str) -> list[Post]:
        """The comments under a post, oldest first."""
        rows = self._db.execute("select body from post where run = ? and in_reply_to = ? order by at, id", (run, post))
        return [_post(body) for (body,) in rows]

    def requests(self, run: str) -> list[Request]:
        """All friend requests of a run with their present state, newest first."""
        rows = self._db.execute("select body, state from request where run = ? order by at desc, id", (run,))
        return [msgspec.structs.replace(_request(body), state=state) for body, state in rows]

    def messages(self, run: str) -> list[Message]:
        """All direct messages of a run, oldest first."""
        rows = self._db.execute("select body from message where run = ? order by at, id", (run,))
        return [_message(body) for (body,) in rows]

    def acts_since(self, run: str, moment: dt.datetime) -> int:
        """How many acts the learner took in `run` after `moment`."""
        row = self._db.execute("select count(*) from act where run = ? and at > ?", (run, moment.isoformat()))
        return int(row.fetchone()[0])

    def runs(self) -> list[RunRow]:
        """Every scenario begun, newest first."""
        rows = self._db.execute("select run, scenario, digest, started, ended, ending from run order by run desc")
        return [RunRow(*row) for row in rows]

    def latest(self, run: str) -> dt.datetime | None:
        """The virtual time of the newest entry of a run."""
        row = self._db.execute("select at from entry where run = ? order by run_seq desc limit 1", (run,)).fetchone()
        return dt.datetime.fromisoformat(row[0]) if row else None

    def me(self, run: str) -> Person:
        """The learner's own person in a run."""
        return self.people(run)[ME]
