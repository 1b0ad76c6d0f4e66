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


PROJECTIONS = ("person", "friend", "post", "request", "message", "act", "run")
"""Names of the tables that `rebuild` empties and fills again."""
