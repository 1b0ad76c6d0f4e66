"""Print a lock file without the packages that need Qt: what the core is tested with."""

import re
import sys
from pathlib import Path

NEEDS_QT = {"pyside6-essentials", "shiboken6", "pytest-qt"}


def without_qt(lock: str) -> str:
    """Leave out the blocks of the packages that need Qt; a block is a requirement with its indented lines."""
    blocks = re.split(r"^(?=[a-z0-9])", lock, flags=re.MULTILINE)
    return "".join(block for block in blocks if block.partition("==")[0] not in NEEDS_QT)


if __name__ == "__main__":
    sys.stdout.write(without_qt(Path(sys.argv[1]).read_text(encoding="utf-8")))
