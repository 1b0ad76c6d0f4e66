"""A pack made ready, kept in the user's cache folder so that the next start need not read and sort it again.

It is plain values behind a digest of all that it was made from (the YAML files, this code, this Python) and a checksum.
What is missing, damaged, of another version or of another owner is as if it were not there; where nothing can be
written, nothing is kept.
"""

import contextlib
import hashlib
import marshal
import os
import sys
import zlib
from pathlib import Path
from typing import Any

from simulator import __version__


def cache_folder() -> Path:
    """Where ready packs are kept when nobody says otherwise."""
    if "linux" in sys.platform:  # known without an import that takes longer than the file
        return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "safe-space"
    import platformdirs

    return Path(platformdirs.user_cache_dir("safe-space", appauthor=False))


def digest(policies: Path) -> bytes:
    """What a pack of the folder `policies` depends on, in short."""
    found = hashlib.blake2b(f"{__version__} {sys.implementation.cache_tag} {sys.byteorder}".encode(), digest_size=32)
    for path in (*sorted(Path(__file__).parent.glob("*.py")), *sorted(policies.glob("*/*.yaml"))):
        content = path.read_bytes()
        found.update(f"{path.parent.name}/{path.name} {len(content)}\n".encode())
        found.update(content)
    return found.digest()


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


def _checksum(body: bytes | memoryview) -> bytes:
    return zlib.crc32(body).to_bytes(4, "big")
