"""The looks in which pages are drawn: theme, window, scale, size of the text."""

import msgspec


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """One way of looking. `width` and `height` are in units of the window, before `scale`."""

    name: str
    theme: str = "light"
    width: int = 1366
    height: int = 768
    scale: float = 1.0
    text: float = 1.0


LOOKS = (
    Look(name="light"),
    Look(name="dark", theme="dark"),
    Look(name="2x", scale=2.0),
    Look(name="at-125", width=1094, height=615, scale=1.25),  # a screen of 1366x768 at 125 %
    Look(name="text-200", text=2.0),
)
