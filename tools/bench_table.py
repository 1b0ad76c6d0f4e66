"""What the benchmarks share: a table on the screen, and the same in docs/benchmarks.md where that is asked for."""

import os
import platform
import re
import sys
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
Row = tuple[str, str, str, str]
"""What, measured, goal, whether it is met."""


def row(
    what: str, value: float, unit: str, goal: float | None = None, note: str = "", least: float | None = None
) -> Row:
    """A line of the table; met where the value is not above the goal, or not below what is asked for at `least`."""
    shown = f"{value:.{_digits(value)}f} {unit}".strip() + (f" ({note})" if note else "")
    if least is not None:
        return what, shown, f"at least {least:g} {unit}".strip(), "yes" if value >= least else "no"
    if goal is None:
        return what, shown, "", ""
    return what, shown, f"at most {goal:g} {unit}".strip(), "yes" if value <= goal else "no"


def _digits(value: float) -> int:
    return 2 if 0 < abs(value) < 1 else 1


def tell(section: str, rows: list[Row]) -> None:
    """Print the table; with `--write` put it into its section of the page too."""
    table = _markdown(rows)
    sys.stdout.write(f"{machine()}\n\n{table}\n")
    if "--write" in sys.argv[1:]:
        _write(section, f"Measured {datetime.now(UTC):%Y-%m-%d} on {machine()}\n\n{table}")


def machine() -> str:
    """The computer in a line."""
    cpu = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        names = re.findall(r"model name\s*: (.+)", information.read_text("utf-8"))
        cpu = names[0] if names else cpu
    return f"{os.cpu_count()} cores ({cpu}), {platform.system()}, Python {platform.python_version()}, without a screen."


def _markdown(rows: list[Row]) -> str:
    heads = ("what", "measured", "goal", "met")
    lines = [heads, ("---",) * 4, *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _write(section: str, text: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    begin, end = f"<!-- {section} -->", f"<!-- end of {section} -->"
    before, _, rest = page.partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        raise SystemExit(f"{PAGE.name} has no section '{section}'.")
    PAGE.write_text(f"{before}{begin}\n{text}\n{end}{after}", encoding="utf-8")
