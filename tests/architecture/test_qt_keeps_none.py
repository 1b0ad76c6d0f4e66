"""Some builds of PySide6 drop a reference to None on each void call, and abort the program after a few thousand."""

import subprocess
import sys

PROBE = """
import sys
spare = [None] * 100_000  # so that the probe itself survives
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(10_000):
    thing.setObjectName("x")
sys.exit(before - sys.getrefcount(None) > 1_000)
"""


def test_void_calls_keep_their_reference_to_none() -> None:
    assert subprocess.run([sys.executable, "-c", PROBE], check=False).returncode == 0
