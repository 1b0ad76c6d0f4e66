"""What each event does to the tables that are shown. Applied inside the transaction that appends the event."""

import sqlite3
from collections.abc import Callable
from typing import Any

import msgspec

from simulator.model import events as e
from simulator.model.social import ME

_encode = msgspec.json.Encoder(order="deterministic").encode


def project(connection: sqlite3.Connection, entry: e.Entry) -> None:
    """Bring the tables up to date with one entry."""
    apply = _APPLY.get(type(entry.event))
    if apply is not None:
        apply(connection, entry, entry.event)


def _joined(db: sqlite3.Connection, entry: e.Entry, event: e.Joined) -> None:
    db.execute("insert or replace into person values (?, ?, ?)", (entry.run, event.person.id, _text(event.person)))


def _posted(db: sqlite3.Connection, entry: e.Entry, event: e.Posted) -> None:
    post = event.post
    row = (entry.run, post.id, post.in_reply_to, post.author, post.at.isoformat(), post.likes, 0, _text(post))
    db.execute("insert into post values (?, ?, ?, ?, ?, ?, ?, ?)", row)


def _removed(db: sqlite3.Connection, entry: e.Entry, event: e.Removed) -> None:
    db.execute("delete from post where run = ? and (id = ? or in_reply_to = ?)", (entry.run, event.post, event.post))


def _liked(db: sqlite3.Connection, entry: e.Entry, event: e.Liked) -> None:
    step, mine = (1, 1) if event.on else (-1, 0)
    db.execute("update post set likes = likes + ? where run = ? and id = ?", (step, entry.run, event.post))
    if event.actor == ME:
        db.execute("update post set liked = ? where run = ? and id = ?", (mine, entry.run, event.post))


def _requested(db: sqlite3.Connection, entry: e.Entry, event: e.Requested) -> None:
    request = event.request
    row = (entry.run, request.id, request.state, request.at.isoformat(), _text(request))
    db.execute("insert into request values (?, ?, ?, ?, ?)", row)


def _answered(db: sqlite3.Connection, entry: e.Entry, event: e.Answered) -> None:
    db.execute("update request set state = ? where run = ? and id = ?", (event.state, entry.run, event.request))
    if event.state == "accepted":
        db.execute(
            "insert or replace into friend select run, json_extract(body, '$.sender'), ? from request"
            " where run = ? and id = ?",
            (entry.at.isoformat(), entry.run, event.request),
        )


def _parted(db: sqlite3.Connection, entry: e.Entry, event: e.Parted) -> None:
    db.execute("delete from friend where run = ? and person = ?", (entry.run, event.person))


def _messaged(db: sqlite3.Connection, entry: e.Entry, event: e.Messaged) -> None:
    row = (entry.run, event.message.id, event.message.at.isoformat(), _text(event.message))
    db.execute("insert into message values (?, ?, ?, ?)", row)


def _acted(db: sqlite3.Connection, entry: e.Entry, event: e.Acted) -> None:
    row = (entry.run, entry.run_seq, entry.at.isoformat(), event.action.type, event.assessment.verdict)
    db.execute("insert into act values (?, ?, ?, ?, ?)", row)


def _started(db: sqlite3.Connection, entry: e.Entry, event: e.Started) -> None:
    row = (entry.run, event.scenario, event.digest, entry.at.isoformat(), "", "")
    db.execute("insert into run values (?, ?, ?, ?, ?, ?)", row)


def _ended(db: sqlite3.Connection, entry: e.Entry, event: e.Ended) -> None:
    db.execute("update run set ended = ?, ending = ? where run = ?", (entry.at.isoformat(), event.ending, entry.run))


def _text(value: Any) -> str:
    return _encode(value).decode()


_APPLY: dict[type, Callable[[sqlite3.Connection, e.Entry, Any], None]] = {
    e.Joined: _joined,
    e.Posted: _posted,
    e.Removed: _removed,
    e.Liked: _liked,
    e.Requested: _requested,
    e.Answered: _answered,
    e.Parted: _parted,
    e.Messaged: _messaged,
    e.Acted: _acted,
    e.Started: _started,
    e.Ended: _ended,
}
