"""The act on one's own profile."""

import datetime as dt

import msgspec

from simulator.model.events import Event, Joined
from simulator.model.intent import Intent
from simulator.model.social import ME, Person, Profile
from simulator.network.surroundings import ImpossibleError, Surroundings

LIMITS = {"name": 60, "handle": 40, "url": 200, "bio": 2_000, "portrait": 40}
"""Characters that a field of the profile may have."""


def revised(me: Person, profile: Profile) -> Person:
    """The person as they will be seen with the changes in `profile`; an @ before the handle is left out."""
    changes = {key: value for key, value in msgspec.structs.asdict(profile).items() if value is not None}
    for field in ("name", "handle", "url"):
        if field in changes:
            changes[field] = " ".join(changes[field].split())
    if "handle" in changes:
        changes["handle"] = changes["handle"].removeprefix("@")
    return msgspec.structs.replace(me, **changes)


def update(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Change name, handle, URL, about me or avatar; names and logos that need an approval are not held back."""
    me = around.person(ME)
    new = revised(me, intent.profile) if me and intent.profile else me
    if new is None or new == me:
        raise ImpossibleError("Nothing in the profile has changed.")
    if not new.name:
        raise ImpossibleError("A profile needs a name. It need not be yours.")
    if " " in new.handle:
        raise ImpossibleError("A handle is one word, without spaces.")
    for field, limit in LIMITS.items():
        if len(getattr(new, field)) > limit:
            raise ImpossibleError(f"The {_called(field)} may have {limit:,} characters.")
    return [Joined(person=new)]


def _called(field: str) -> str:
    return {"url": "URL", "bio": "text about you"}.get(field, field)
