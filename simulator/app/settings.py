"""How a learner likes the screen; kept in their file, so that it is theirs on any computer."""

from typing import Literal

import msgspec

from simulator.record.store import Store

KEY = "settings"


class Settings(msgspec.Struct, frozen=True):
    """Theme, size of the text (1 to 2) and whether things may move."""

    theme: Literal["system", "light", "dark"] = "system"
    text_scale: float = 1.0
    reduced_motion: bool = False


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
