"""Print the Debian packages that this computer still lacks for Safe Space, on one line; nothing if all is there.

Runs on the Python that is there before any environment is made. It asks the loader and not the package manager, so it
is right on every Linux, and quick.
"""

import ctypes
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping

QT = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
X11 = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def is_there(library: str) -> bool:
    """Tell whether the loader finds the library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def wanted(environment: Mapping[str, str]) -> dict[str, str]:
    """Give the libraries that Qt needs here, each with its package."""
    x11 = X11 if environment.get("DISPLAY") else {}
    wayland = WAYLAND if environment.get("WAYLAND_DISPLAY") else {}
    return QT | x11 | wayland


def missing(environment: Mapping[str, str], found: Callable[[str], bool] = is_there) -> list[str]:
    """Name the packages to install."""
    return [package for library, package in wanted(environment).items() if not found(library)]


def missing_venv() -> list[str]:
    """Name the package that lets this Python make an environment, if it cannot."""
    in_environment = sys.prefix != sys.base_prefix
    if in_environment or importlib.util.find_spec("ensurepip"):
        return []
    return ["python{}.{}-venv".format(*sys.version_info)]


if __name__ == "__main__" and sys.platform == "linux":
    sys.stdout.write(" ".join(missing_venv() + missing(os.environ)))
