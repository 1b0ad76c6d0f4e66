"""What is set: by a learner, kept in their file, so that it is theirs on any computer; and the window of this one."""

from pathlib import Path
from typing import Literal

import msgspec

from simulator.record.store import Store

KEY = "settings"
WINDOW = "window.json"
"""Beside the learners: where the window of this computer stood."""


class Settings(msgspec.Struct, frozen=True):
    """Theme, size of the text (1 to 2), whether things may move, minutes until the door closes by itself (0: never)."""

    theme: Literal["system", "light", "dark"] = "system"
    text_scale: float = 1.0
    reduced_motion: bool = False
    idle_minutes: Literal[0, 5, 10, 30] = 10
    toured: bool = False  # the tour was seen, or left


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """Where the window stood when it did not fill the screen, and whether it did."""

    x: int
    y: int
    width: int
    height: int
    maximized: bool = False


def load_settings(store: Store) -> Settings:
    """The learner's settings; those that cannot be read are the usual ones."""
    try:
        return msgspec.json.decode(store.meta(KEY) or "{}", type=Settings)
    except msgspec.MsgspecError:
        return Settings()


def keep_settings(store: Store, settings: Settings) -> None:
    """Keep the settings in the learner's file."""
    with store.transaction():
        store.set_meta(KEY, msgspec.json.encode(settings).decode())


def load_place(folder: Path) -> Place | None:
    """Where the window stood; None where that is not known."""
    try:
        return msgspec.json.decode((folder / WINDOW).read_bytes(), type=Place)
    except (OSError, msgspec.MsgspecError):
        return None


def keep_place(folder: Path, place: Place) -> None:
    """Keep where the window stands; where the folder cannot be written, the next window opens as the first did."""
    try:
        (folder / WINDOW).write_bytes(msgspec.json.encode(place))
    except OSError:
        return
