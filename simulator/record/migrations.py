"""The shape of a learner's file, step by step. A step that has been released is never edited; add a new one."""

from sqlite_utils import Database, Migrations

steps = Migrations("safe-space")


@steps()
def m001_log(db: Database) -> None:
    """Create the log and what stands beside it: facts of the file, and drafts, which are no events."""
    db.table("meta").create({"key": str, "value": str}, pk="key")
    db.table("draft").create({"place": str, "text": str}, pk="place")
    db.table("entry").create(
        {"seq": int, "run": str, "run_seq": int, "at": str, "recorded": str, "body": str},
        pk="seq",
        not_null={"run", "run_seq", "at", "recorded", "body"},
    )
    db.table("entry").create_index(["run", "run_seq"], unique=True)


@steps()
def m002_projections(db: Database) -> None:
    """Create the tables that are rebuilt from the log. What they hold is nowhere else decided."""
    db.table("person").create({"run": str, "id": str, "body": str}, pk=("run", "id"))
    db.table("friend").create({"run": str, "person": str, "since": str}, pk=("run", "person"))
    db.table("post").create(
        {"run": str, "id": str, "in_reply_to": str, "author": str, "at": str, "likes": int, "liked": int, "body": str},
        pk=("run", "id"),
    )
    db.table("post").create_index(["run", "in_reply_to", "at", "id"])
    db.table("request").create({"run": str, "id": str, "state": str, "at": str, "body": str}, pk=("run", "id"))
    db.table("message").create({"run": str, "id": str, "at": str, "body": str}, pk=("run", "id"))
    db.table("act").create({"run": str, "run_seq": int, "at": str, "type": str, "verdict": str}, pk=("run", "run_seq"))
    db.table("run").create(
        {"run": str, "scenario": str, "digest": str, "started": str, "ended": str, "ending": str}, pk="run"
    )


@steps()
def m003_social(db: Database) -> None:
    """Make room for shares, ties, notices and the search, and fill it from what older files hold."""
    for column in ("answers", "shares"):
        db.table("post").add_column(column, str, not_null_default="")
    db.table("post").add_column("hidden", int, not_null_default=0)
    db.conn.execute("drop index idx_post_run_in_reply_to_at_id")
    db.table("post").create_index(["run", "in_reply_to", "at", "id", "hidden", "author"])  # the feed, whole
    db.table("post").create_index(["run", "shares"])
    db.table("post").create_index(["run", "author"])
    db.table("message").add_column("other", str, not_null_default="")
    db.table("message").create_index(["run", "other"])
    words = {"run": str, "id": str}
    db.table("tie").create({**words, "kind": str, "person": str, "since": str}, pk=("run", "id"))
    db.table("notice").create(
        {**words, "at": str, "topic": str, "actor": str, "cause": str, "post": str, "read": int}, pk=("run", "id")
    )
    db.table("endorsement").create({**words, "person": str, "skill": str, "actor": str, "at": str}, pk=("run", "id"))
    db.table("recommendation").create({**words, "person": str, "author": str, "body": str}, pk=("run", "id"))
    db.table("fact").create({"run": str, "key": str, "value": str}, pk=("run", "key"))
    db.conn.execute(
        "create virtual table sought using fts5(key unindexed, run unindexed, sort, id unindexed, words,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
    )
    for statement in _FILL_M003.split(";"):
        db.conn.execute(statement)


_FILL_M003 = """
update message set other = case json_extract(body, '$.sender')
    when 'me' then json_extract(body, '$.recipient') else json_extract(body, '$.sender') end;
insert into sought select run || '/person/' || id, run, 'person', id, json_extract(body, '$.name') || ' '
    || coalesce(json_extract(body, '$.handle'), '') || ' ' || coalesce(json_extract(body, '$.headline'), '')
    from person where id <> 'me';
insert into sought select run || '/post/' || id, run, 'post', id, json_extract(body, '$.text') from post;
insert into notice select run, printf('n%05d', run_seq), at, 'request', json_extract(body, '$.request.sender'),
    json_extract(body, '$.request.id'), '', 0 from entry where json_extract(body, '$.kind') = 'requested';
insert into notice select run, printf('n%05d', run_seq), at, 'message', json_extract(body, '$.message.sender'),
    json_extract(body, '$.message.id'), '', 0 from entry where json_extract(body, '$.kind') = 'messaged'
    and json_extract(body, '$.message.recipient') = 'me';
with own as (select run, json_extract(body, '$.post.id') as id from entry
    where json_extract(body, '$.kind') = 'posted' and json_extract(body, '$.post.author') = 'me')
insert into notice select e.run, printf('n%05d', e.run_seq), e.at, 'comment', json_extract(e.body, '$.post.author'),
    json_extract(e.body, '$.post.id'), own.id, 0
    from entry e join own on own.run = e.run and own.id = json_extract(e.body, '$.post.in_reply_to')
    where json_extract(e.body, '$.kind') = 'posted' and json_extract(e.body, '$.post.author') <> 'me'
"""
"""How the new tables are filled for files from before the step."""

PROJECTIONS = (
    "person", "friend", "post", "request", "message", "act", "run", "tie", "notice", "endorsement", "recommendation",
    "fact", "sought",
)  # fmt: skip
"""Names of the tables that `rebuild` empties and fills again."""
