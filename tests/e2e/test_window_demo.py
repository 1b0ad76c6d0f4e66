"""`demo`, as a machine without a display plays it: the report and the pictures are left behind."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_demo_leaves_its_report_and_pictures(tmp_path: Path) -> None:
    played = subprocess.run(
        [sys.executable, "-m", "simulator", "demo", "--out", str(tmp_path)],
        cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert played.returncode == 0, played.stderr
    assert played.stderr == ""
    assert "A no that he could smile about" in (tmp_path / "request-from-bed-12.html").read_text("utf-8")
    pictures = {path.stem for path in (tmp_path / "screenshots").glob("*.png")}
    assert len(pictures) == 130
    assert {"03-feed-light", "08-pause-dark", "47-debrief-light"} <= pictures
    assert all(path.stat().st_size > 20_000 for path in (tmp_path / "screenshots").glob("*.png"))
