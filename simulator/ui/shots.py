"""Every page as a picture, for people to look at: offscreen, each in a process of its own.

A process for each look, since Qt reads the scale once. A small story is played first, so that no page is empty.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from simulator.ui.looks import LOOKS, Look

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "QSG_RENDER_LOOP": "basic"}


def draw_all(out: Path, variants: Sequence[str] = (), only: str = "") -> list[Path]:
    """Draw every page in the looks named (all of them by default) into `out`; give the paths of the pictures."""
    out.mkdir(parents=True, exist_ok=True)
    looks = [look for look in LOOKS if not variants or look.name in variants]
    with tempfile.TemporaryDirectory(prefix="safe-space-") as home:
        return [path for look in looks for path in _draw(look, out.resolve(), Path(home) / look.name, only)]


def _draw(look: Look, out: Path, home: Path, only: str) -> Iterator[Path]:
    environment = {
        **os.environ,
        **OFFSCREEN,
        "QT_SCALE_FACTOR": str(look.scale),
        "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
    }
    command = [sys.executable, "-m", "simulator.ui.draw", look.name, str(out), str(home), only]
    found = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    if found.returncode:
        raise RuntimeError(f"The look '{look.name}' could not be drawn:\n{found.stdout}{found.stderr}")
    yield from map(Path, found.stdout.split("\n")[:-1])
