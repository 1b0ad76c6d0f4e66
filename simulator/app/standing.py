"""What the learner is and has seen, beside their acts: the role, the shift, the notifications that were read."""

import msgspec

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.events import PRACTICE, Joined, Seen, ShiftChanged
from simulator.network.content import Role
from simulator.network.ties import reports_of
from simulator.network.world import ImpossibleError


def change_shift(practice: Practice, on: bool) -> ChangeSet:
    """Begin or end the virtual shift. Acts on shift are judged by guideline 6; nothing is written where it is so."""
    if practice.reads.on_shift(practice.run) == on:
        return ChangeSet()
    return practice.note(ShiftChanged(on=on))


def take_role(practice: Practice, role: Role) -> ChangeSet:
    """Practise as somebody with this job: job, headline, duties and, where it has one, the official account.

    A manager gets direct reports among the colleagues; they are colleagues again in another role. Raises
    `ImpossibleError` in a scenario, which gives a role of its own.
    """
    if practice.run != PRACTICE:
        raise ImpossibleError("In a scenario your role is given. Choose another one in free practice.")
    reads = practice.reads
    me = msgspec.structs.replace(
        reads.me(PRACTICE),
        job=role.job,
        headline=role.headline,
        duties=role.duties,
        skills=role.skills,
        account="official" if role.official else "personal",
    )
    changed = [me, *reports_of(reads.people(PRACTICE), "management" in role.duties)]
    people = reads.people(PRACTICE)
    return practice.note(*(Joined(person=person) for person in changed if people.get(person.id) != person))


def mark_read(practice: Practice, *notices: str) -> ChangeSet:
    """Mark notifications as read, by id; all of them where none is named. Nothing is written where none is unread."""
    unread = {notice.id for notice in practice.reads.notifications(practice.run) if not notice.read}
    named = tuple(key for key in notices if key in unread)
    if not unread or (notices and not named):
        return ChangeSet()
    return practice.note(Seen(notices=named))


def open_thread(practice: Practice, person: str) -> ChangeSet:
    """Mark the messages of one person as read, as on opening their thread."""
    unread = practice.reads.unread_of(practice.run, person)
    return practice.note(Seen(notices=unread)) if unread else ChangeSet()
