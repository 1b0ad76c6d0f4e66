"""Plain values made ready, kept in the user's cache folder so that the next start need not make them again.

They stand behind a digest of all that they were made from and a checksum. What is missing, damaged, of another version
or of another owner is as if it were not there; where nothing can be written, nothing is kept.
"""

import contextlib
import hashlib
import marshal
import os
import sys
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Literal

from simulator import __version__
from simulator.folders import data_folder

CONTENT: tuple[Literal["assets", "scenarios"], ...] = ("assets", "scenarios")


def cache_folder() -> Path:
    """Where ready values are kept when nobody says otherwise."""
    if "linux" in sys.platform:  # known without an import that takes longer than the file
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "safe-space"
    import platformdirs

    return Path(platformdirs.user_cache_dir("safe-space", appauthor=False))


def version() -> bytes:
    """What every kept value depends on: this version, this Python."""
    return f"{__version__} {sys.implementation.cache_tag} {sys.byteorder}".encode()


def take(path: Path, key: bytes) -> Any:
    """What `keep` wrote to `path` under the same `key`; `None` where that is not sound or not there."""
    try:
        with path.open("rb") as file:
            own = not hasattr(os, "getuid") or os.fstat(file.fileno()).st_uid == os.getuid()
            content = memoryview(file.read() if own else b"")
    except OSError:
        return None
    begin = len(key) + 4
    if content[: len(key)] != key or content[len(key) : begin] != _checksum(content[begin:]):
        return None
    try:
        return marshal.loads(content[begin:])
    except (EOFError, ValueError, TypeError):
        return None


def keep(path: Path, key: bytes, values: Any) -> None:
    """Write plain values to `path`, whole or not at all."""
    body = marshal.dumps(values)
    made = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            made.write_bytes(key + _checksum(body) + body)
            made.replace(path)
        finally:
            made.unlink(missing_ok=True)


def once(path: Path, content: bytes, make: Callable[[], Any], folder: Path | None = None) -> Any:
    """What `make` gives for a file with that content: kept where the file comes with the program, else made anew."""
    name = _name(path)
    if not name:
        return make()
    place, key = (folder or cache_folder() / "documents") / f"{name}.values", _key(content)
    ready = take(place, key)
    if ready is None:
        ready = (make(),)
        keep(place, key, ready)
    return ready[0]


def _name(path: Path) -> str:
    """A name for a file among those that come with the program; empty where it does not."""
    for kind, folder in _shipped():
        if str(path).startswith(folder):
            return "-".join((kind, *Path(str(path)[len(folder) :]).with_suffix("").parts))
    return ""


@cache
def _shipped() -> list[tuple[str, str]]:
    return [(kind, f"{data_folder(kind)}{os.sep}") for kind in CONTENT]


def _key(content: bytes) -> bytes:
    return hashlib.blake2b(content, digest_size=32, key=_code()).digest()


@cache
def _code() -> bytes:
    """What the values of a document depend on beside its content: how it is read."""
    found = hashlib.blake2b(version(), digest_size=32)
    for path in sorted(Path(__file__).parent.glob("*.py")):
        found.update(path.read_bytes())
    return found.digest()


def _checksum(body: bytes | memoryview) -> bytes:
    return zlib.crc32(body).to_bytes(4, "big")
