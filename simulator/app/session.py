"""Session files: how a drill is to be played, handed out so that a room starts alike.

A session file is a small JSON file with the ending `.drill`. It names a scenario, not what stands in it: the script has
to be on the computer, and its digest tells whether it is the same one.
"""

from pathlib import Path
from typing import Annotated

import msgspec

from simulator.model.action import Value
from simulator.model.events import Mode
from simulator.scenario.schema import MAIN

SUFFIX = ".drill"


class Session(Value, frozen=True):
    """One way to play a scenario. With `minutes` it ends by itself after that time; 0 is without a limit."""

    scenario: str
    mode: Mode = "practice"
    variant: str = MAIN
    minutes: Annotated[int, msgspec.Meta(ge=0, le=240)] = 0
    title: str = ""  # what the trainer calls it, as "Tuesday group"
    digest: str = ""  # of the script, where the file says which one is meant


class SessionError(Exception):
    """A session file that cannot be used; the sentence says why and what to do."""


def write_session(path: Path, session: Session) -> None:
    """Write a session file; raises `OSError` where that is not possible."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(session), indent=2) + b"\n")


def read_session(path: Path) -> Session:
    """Read a session file; raises `SessionError` with a sentence where it is none."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=Session)
    except OSError as error:
        raise SessionError(f"The file {path.name} cannot be read: {error.strerror}.") from error
    except msgspec.DecodeError as error:
        raise SessionError(
            f"{path.name} is no session file of Safe Space ({error}). Ask your trainer for it again."
        ) from error
