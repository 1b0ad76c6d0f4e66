"""Notifications: what happened that concerns the learner, each with the id of its cause. A projection."""

import sqlite3
from typing import Literal

from simulator.model import events as e
from simulator.model.social import CENTER, ME

Topic = Literal[
    "comment", "reply", "like", "share", "request", "recommendation-request", "accepted", "declined", "message",
    "recommendation", "endorsement", "follow", "approval", "announcement",
]  # fmt: skip
_Told = tuple[Topic, str, str, str]  # the topic, who did it, the id of the cause, the post to go to


def notify(db: sqlite3.Connection, entry: e.Entry) -> None:
    """Write the notification that `entry` brings, if it brings one; or mark those that were read."""
    if isinstance(entry.event, e.Seen):
        _read(db, entry.run, entry.event.notices)
        return
    told = _of_words(db, entry.run, entry.event) or _of_ties(db, entry.run, entry.event)
    if told is not None and told[1] != ME:
        row = (entry.run, f"n{entry.run_seq:05}", entry.at.isoformat(), *told, 0)
        db.execute("insert into notice values (?, ?, ?, ?, ?, ?, ?, ?)", row)


def _read(db: sqlite3.Connection, run: str, notices: tuple[str, ...]) -> None:
    if not notices:
        db.execute("update notice set read = 1 where run = ?", (run,))
    db.executemany("update notice set read = 1 where run = ? and id = ?", [(run, key) for key in notices])


def _of_words(db: sqlite3.Connection, run: str, event: e.Event) -> _Told | None:
    match event:
        case e.Posted(post=post) if post.author != ME:
            if post.answers and _mine(db, run, post.answers):
                return "reply", post.author, post.id, post.in_reply_to
            if post.in_reply_to and _mine(db, run, post.in_reply_to):
                return "comment", post.author, post.id, post.in_reply_to
            if post.shares and _mine(db, run, post.shares):
                return "share", post.author, post.id, post.id
        case e.Messaged(message=message) if message.recipient == ME:
            return "message", message.sender, message.id, ""
        case e.Recommended(recommendation=written) if written.person == ME:
            return "recommendation", written.author, written.id, ""
    return None


def _of_ties(db: sqlite3.Connection, run: str, event: e.Event) -> _Told | None:
    match event:
        case e.Liked(actor=actor, post=post, on=True) if actor != ME and _mine(db, run, post):
            return "like", actor, post, _root(db, run, post)
        case e.Requested(request=request) if request.recipient == ME:
            topic: Topic = "request" if request.purpose == "friend" else "recommendation-request"
            return topic, request.sender, request.id, ""
        case e.Answered(request=key, state="accepted" | "declined" as state):
            return state, _asked(db, run, key), key, ""
        case e.Endorsed(person=person, skill=skill, actor=actor) if person == ME:
            return "endorsement", actor, skill, ""
        case e.Followed(person=person, actor=actor, on=True) if person == ME:
            return "follow", actor, actor, ""
        case e.Approved(what=what):
            return "approval", CENTER, what, ""
        case e.Announced(text=text):
            return "announcement", "", text, ""
    return None


def _mine(db: sqlite3.Connection, run: str, post: str) -> bool:
    return (
        db.execute("select 1 from post where run = ? and id = ? and author = ?", (run, post, ME)).fetchone() is not None
    )


def _root(db: sqlite3.Connection, run: str, post: str) -> str:
    row = db.execute("select in_reply_to from post where run = ? and id = ?", (run, post)).fetchone()
    return (row[0] if row else "") or post


def _asked(db: sqlite3.Connection, run: str, request: str) -> str:
    """Who answered a request of the learner; the learner themselves where they were asked."""
    sql = (
        "select json_extract(body, '$.sender'), json_extract(body, '$.recipient') from request where run = ? and id = ?"
    )
    row = db.execute(sql, (run, request)).fetchone()
    return str(row[1]) if row and row[0] == ME and row[1] else ME
