"""Questions about posts: the feed, what has gathered under a post, and the search."""

import re
import sqlite3
from collections.abc import Sequence

import msgspec

from simulator.model.social import Person, Post

_person = msgspec.json.Decoder(Person).decode
_post = msgspec.json.Decoder(Post).decode

_WORD = re.compile(r"[^\W_]+")
MOST_WORDS = 8
"""How many words of a question the search looks for."""

VISIBLE = "p.hidden = 0 and p.author not in (select person from tie where run = ?1 and kind = 'block')"
"""What is left of posts `p` of the run that is the first value."""


class ShownPost(msgspec.Struct, frozen=True):
    """A post with what has gathered under it. `likes` and `liked` count what happened since it appeared.

    `shared` is the original where the post shares one; None where it shares none, or the original is gone.
    """

    post: Post
    likes: int
    liked: bool
    comments: int
    shares: int = 0
    shared: Post | None = None


class ThreadItem(msgspec.Struct, frozen=True):
    """A comment in its place: `depth` 0 stands under the post, 1 answers that one, and so on."""

    shown: ShownPost
    depth: int


class Found(msgspec.Struct, frozen=True):
    """What the search brought, the newest first."""

    people: tuple[Person, ...] = ()
    posts: tuple[ShownPost, ...] = ()


class FeedReads:
    """The questions about posts. Posts of blocked people and posts that were reported are left out of lists."""

    _db: sqlite3.Connection

    def feed_ids(self, run: str) -> list[str]:
        """Ids of the posts of a run, newest first, comments left out."""
        rows = self._db.execute(
            f"select id from post p where run = ?1 and in_reply_to = '' and {VISIBLE} order by at desc, id desc", (run,)
        )
        return [row[0] for row in rows]

    def in_feed(self, run: str, ids: Sequence[str]) -> list[str]:
        """Those of `ids` that stand in the feed, in the order given."""
        marks = ",".join(f"?{number}" for number in range(2, len(ids) + 2))
        sql = f"select id from post p where run = ?1 and in_reply_to = '' and {VISIBLE} and id in ({marks})"
        there = {row[0] for row in self._db.execute(sql, (run, *ids))}
        return [key for key in ids if key in there]

    def posts_of(self, run: str, person: str) -> list[str]:
        """Ids of what a person posted, newest first, for their page; pass them to `posts`."""
        rows = self._db.execute(
            "select id from post where run = ? and author = ? and in_reply_to = '' and hidden = 0"
            " order by at desc, id desc",
            (run, person),
        )
        return [row[0] for row in rows]

    def posts(self, run: str, ids: Sequence[str]) -> dict[str, ShownPost]:
        """Those of the posts and comments `ids` that are there."""
        marks = ",".join(f"?{number}" for number in range(2, len(ids) + 2))
        rows = self._db.execute(
            "select q.id, q.body, q.likes, q.liked, (select count(*) from post p where p.run = q.run"
            f" and p.in_reply_to = q.id and {VISIBLE}),"
            " (select count(*) from post s where s.run = q.run and s.shares = q.id), o.body"
            " from post q left join post o on q.shares <> '' and o.run = q.run and o.id = q.shares and o.hidden = 0"
            f" where q.run = ?1 and q.id in ({marks})",
            (run, *ids),
        )
        return {
            key: ShownPost(_post(body), likes, bool(liked), comments, shares, _post(shared) if shared else None)
            for key, body, likes, liked, comments, shares, shared in rows
        }

    def post(self, run: str, key: str) -> ShownPost | None:
        return self.posts(run, [key]).get(key)

    def comments(self, run: str, post: str) -> list[Post]:
        """The comments under a post, oldest first."""
        rows = self._db.execute(
            f"select body from post p where run = ?1 and in_reply_to = ?2 and {VISIBLE} order by at, id", (run, post)
        )
        return [_post(body) for (body,) in rows]

    def thread(self, run: str, post: str) -> list[ThreadItem]:
        """The comments under a post in reading order, each answer below what it answers."""
        comments = self.comments(run, post)
        shown = self.posts(run, [comment.id for comment in comments])
        below: dict[str, list[str]] = {}
        for comment in comments:
            below.setdefault(comment.answers if comment.answers in shown else "", []).append(comment.id)
        found: list[ThreadItem] = []
        waiting = [(key, 0) for key in reversed(below.get("", []))]
        while waiting:
            key, depth = waiting.pop()
            found.append(ThreadItem(shown[key], depth))
            waiting += [(answer, depth + 1) for answer in reversed(below.get(key, []))]
        return found

    def shared(self, run: str, post: str, author: str) -> str:
        """The id of the share without words that `author` made of a post; empty where there is none."""
        row = self._db.execute(
            "select id from post where run = ? and shares = ? and author = ? and json_extract(body, '$.text') = ''",
            (run, post, author),
        ).fetchone()
        return row[0] if row else ""

    def search(self, run: str, query: str, most: int = 30) -> Found:
        """People and posts in which every word of `query` begins a word, newest first; at most `most` of either.

        Whatever is typed is words, never the syntax of a query.
        """
        words = _WORD.findall(query)[:MOST_WORDS]
        if not words:
            return Found()
        match = "words : (" + " AND ".join(f'"{word[:60]}" *' for word in words) + ") AND sort : "
        people = self._sought(
            "select p.body from sought s join person p on p.run = s.run and p.id = s.id where sought match ?2"
            " and s.run = ?1 and s.id not in (select person from tie where run = ?1 and kind = 'block')"
            " order by s.rowid desc limit ?3",
            (run, match + "person", most),
        )
        keys = self._sought(
            "select p.id from sought s join post p on p.run = s.run and p.id = s.id where sought match ?2"
            f" and s.run = ?1 and {VISIBLE} order by s.rowid desc limit ?3",
            (run, match + "post", most),
        )
        shown = self.posts(run, keys)
        return Found(tuple(map(_person, people)), tuple(shown[key] for key in keys))

    def _sought(self, sql: str, values: tuple[str, str, int]) -> list[str]:
        return [row[0] for row in self._db.execute(sql, values)]
