"""Brings a file to the shape of today. Imported where a step is missing: that takes its time.

A new step stands in `opening.STEPS` as well.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from simulator.record.migrations import steps
from simulator.record.seal import COLUMNS, seal

seals = Migrations("safe-space-seals")
"""Applied after the steps of `migrations`: what this room needs beside what is shown."""


@seals()
def s001_seal(db: Database) -> None:
    """Give every entry its seal, those that are there already too."""
    connection = db.conn
    connection.execute("alter table entry add column seal text not null default ''")
    for row in connection.execute(f"select {COLUMNS} from entry").fetchall():
        connection.execute("update entry set seal = ? where seq = ?", (seal(row), row[0]))


SETS = (steps, seals)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the shape of today, each step whole or not at all."""
    for steps_of_a_set in SETS:
        steps_of_a_set.apply(Database(connection))


def shown(connection: sqlite3.Connection) -> None:
    """Make the tables that are shown in an empty database."""
    steps.apply(Database(connection))
