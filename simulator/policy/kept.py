"""A pack made ready, kept in the user's cache folder so that the next start need not read and sort it again.

It is plain values behind a digest of all that it was made from: the YAML files, this code, this Python.
"""

import hashlib
from pathlib import Path

from simulator.documents.kept import cache_folder, keep, take, version

__all__ = ["cache_folder", "digest", "keep", "take"]


def digest(policies: Path) -> bytes:
    """What a pack of the folder `policies` depends on, in short."""
    found = hashlib.blake2b(version(), digest_size=32)
    for path in (*sorted(Path(__file__).parent.glob("*.py")), *sorted(policies.glob("*/*.yaml"))):
        content = path.read_bytes()
        found.update(f"{path.parent.name}/{path.name} {len(content)}\n".encode())
        found.update(content)
    return found.digest()
