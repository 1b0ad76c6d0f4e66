"""What each event does to the tables that are shown. Applied inside the transaction that appends the event."""

import sqlite3
from collections.abc import Callable
from typing import Any

import msgspec

from simulator.model import events as e
from simulator.model.social import ME, Request
from simulator.record.notices import notify

_request = msgspec.json.Decoder(Request).decode
_encode = msgspec.json.Encoder(order="deterministic").encode


def project(connection: sqlite3.Connection, entry: e.Entry) -> None:
    """Bring the tables up to date with one entry."""
    apply = _APPLY.get(type(entry.event))
    if apply is not None:
        apply(connection, entry, entry.event)
    notify(connection, entry)


def _joined(db: sqlite3.Connection, entry: e.Entry, event: e.Joined) -> None:
    who = event.person
    known = db.execute("select 1 from person where run = ? and id = ?", (entry.run, who.id)).fetchone()
    db.execute("insert or replace into person values (?, ?, ?)", (entry.run, who.id, _text(who)))
    if known:
        _forget(db, entry.run, "person", who.id)
    if who.id != ME:
        _seek(db, entry.run, "person", who.id, f"{who.name} {who.handle} {who.headline}")


def _posted(db: sqlite3.Connection, entry: e.Entry, event: e.Posted) -> None:
    post = event.post
    row = (
        entry.run, post.id, post.in_reply_to, post.author, post.at.isoformat(), post.likes, 0, _text(post),
        post.answers, post.shares, 0,
    )  # fmt: skip
    db.execute("insert into post values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
    _seek(db, entry.run, "post", post.id, post.text)


def _removed(db: sqlite3.Connection, entry: e.Entry, event: e.Removed) -> None:
    gone = db.execute(
        "select id from post where run = ? and (id = ? or in_reply_to = ?)", (entry.run, event.post, event.post)
    ).fetchall()
    for (key,) in gone:
        _forget(db, entry.run, "post", key)
    db.execute("delete from post where run = ? and (id = ? or in_reply_to = ?)", (entry.run, event.post, event.post))


def _liked(db: sqlite3.Connection, entry: e.Entry, event: e.Liked) -> None:
    step, mine = (1, 1) if event.on else (-1, 0)
    db.execute("update post set likes = likes + ? where run = ? and id = ?", (step, entry.run, event.post))
    if event.actor == ME:
        db.execute("update post set liked = ? where run = ? and id = ?", (mine, entry.run, event.post))


def _reported(db: sqlite3.Connection, entry: e.Entry, event: e.Reported) -> None:
    db.execute("update post set hidden = 1 where run = ? and id = ?", (entry.run, event.post))


def _requested(db: sqlite3.Connection, entry: e.Entry, event: e.Requested) -> None:
    request = event.request
    row = (entry.run, request.id, request.state, request.at.isoformat(), _text(request))
    db.execute("insert into request values (?, ?, ?, ?, ?)", row)


def _answered(db: sqlite3.Connection, entry: e.Entry, event: e.Answered) -> None:
    db.execute("update request set state = ? where run = ? and id = ?", (event.state, entry.run, event.request))
    found = db.execute("select body from request where run = ? and id = ?", (entry.run, event.request)).fetchone()
    request = _request(found[0]) if found else None
    if request is not None and event.state == "accepted" and request.purpose == "friend":
        _befriend(db, entry, request.other, request.network)


def _befriended(db: sqlite3.Connection, entry: e.Entry, event: e.Befriended) -> None:
    _befriend(db, entry, event.person, event.network)


def _befriend(db: sqlite3.Connection, entry: e.Entry, person: str, network: str) -> None:
    if network == "professional":
        _tie(db, entry, "connection", person, True)
    else:
        db.execute("insert or replace into friend values (?, ?, ?)", (entry.run, person, entry.at.isoformat()))


def _parted(db: sqlite3.Connection, entry: e.Entry, event: e.Parted) -> None:
    if event.network == "professional":
        _tie(db, entry, "connection", event.person, False)
    else:
        db.execute("delete from friend where run = ? and person = ?", (entry.run, event.person))


def _followed(db: sqlite3.Connection, entry: e.Entry, event: e.Followed) -> None:
    if event.actor == ME:
        _tie(db, entry, "follow", event.person, event.on)
    elif event.person == ME:
        _tie(db, entry, "follower", event.actor, event.on)


def _blocked(db: sqlite3.Connection, entry: e.Entry, event: e.Blocked) -> None:
    _tie(db, entry, "block", event.person, event.on)


def _tie(db: sqlite3.Connection, entry: e.Entry, kind: str, person: str, on: bool) -> None:
    key = f"{kind}/{person}"
    db.execute("delete from tie where run = ? and id = ?", (entry.run, key))
    if on:
        db.execute("insert into tie values (?, ?, ?, ?, ?)", (entry.run, key, kind, person, entry.at.isoformat()))


def _messaged(db: sqlite3.Connection, entry: e.Entry, event: e.Messaged) -> None:
    message = event.message
    other = message.recipient if message.sender == ME else message.sender
    row = (entry.run, message.id, message.at.isoformat(), _text(message), other)
    db.execute("insert into message values (?, ?, ?, ?, ?)", row)


def _endorsed(db: sqlite3.Connection, entry: e.Entry, event: e.Endorsed) -> None:
    key = f"{event.person}/{event.skill}/{event.actor}"
    row = (entry.run, key, event.person, event.skill, event.actor, entry.at.isoformat())
    db.execute("insert or replace into endorsement values (?, ?, ?, ?, ?, ?)", row)


def _recommended(db: sqlite3.Connection, entry: e.Entry, event: e.Recommended) -> None:
    written = event.recommendation
    row = (entry.run, written.id, written.person, written.author, _text(written))
    db.execute("insert into recommendation values (?, ?, ?, ?, ?)", row)


def _approved(db: sqlite3.Connection, entry: e.Entry, event: e.Approved) -> None:
    db.execute("insert or replace into fact values (?, ?, 'yes')", (entry.run, f"approved/{event.what}"))


def _shift_changed(db: sqlite3.Connection, entry: e.Entry, event: e.ShiftChanged) -> None:
    value = "yes" if event.on else "no"
    db.execute("insert or replace into fact values (?, 'on_shift', ?)", (entry.run, value))


def _seek(db: sqlite3.Connection, run: str, sort: str, key: str, words: str) -> None:
    db.execute("insert into sought values (?, ?, ?, ?, ?)", (f"{run}/{sort}/{key}", run, sort, key, words))


def _forget(db: sqlite3.Connection, run: str, sort: str, key: str) -> None:
    db.execute("delete from sought where key = ?", (f"{run}/{sort}/{key}",))


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
    e.Befriended: _befriended,
    e.Followed: _followed,
    e.Blocked: _blocked,
    e.Reported: _reported,
    e.Endorsed: _endorsed,
    e.Recommended: _recommended,
    e.Approved: _approved,
    e.ShiftChanged: _shift_changed,
}
