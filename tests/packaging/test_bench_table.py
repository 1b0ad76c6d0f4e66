from pathlib import Path

import pytest

from tools import bench_table

NAMES = ("window", "record", "judge", "quality")


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "benchmarks.md"
    path.write_text("Head\n<!-- record -->\nold\n<!-- end of record -->\nFoot\n", "utf-8")
    monkeypatch.setattr(bench_table, "PAGE", path)
    return path


def test_a_goal_is_met_up_to_itself() -> None:
    assert [bench_table.row("x", value, "ms", 8)[3] for value in (7.9, 8.0, 8.1)] == ["yes", "yes", "no"]
    assert bench_table.row("x", 1.0, "ms")[2:] == ("", "")


def test_at_least_is_met_from_there_on() -> None:
    rows = [bench_table.row("x", value, "times", least=4) for value in (3.9, 4.0, 4.1)]
    assert [(found[2], found[3]) for found in rows] == [("at least 4 times", met) for met in ("no", "yes", "yes")]
    assert bench_table.row("x", 0.254, "times", 0.25)[1:] == ("0.25 times", "at most 0.25 times", "no")


def test_nothing_is_written_unless_it_is_asked_for(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = page.read_text("utf-8")
    monkeypatch.setattr("sys.argv", ["bench"])
    bench_table.tell("record", [bench_table.row("x", 1.0, "ms")])
    assert page.read_text("utf-8") == before
    monkeypatch.setattr("sys.argv", ["bench", "--write"])
    bench_table.tell("record", [bench_table.row("x", 1.0, "ms")])
    after = page.read_text("utf-8")
    assert "| x | 1.0 ms |" in after
    assert "old" not in after
    assert (after.startswith("Head\n"), after.endswith("Foot\n")) == (True, True)
    with pytest.raises(SystemExit, match="no section"):
        bench_table.tell("window", [])


def test_the_page_has_all_sections() -> None:
    page = bench_table.PAGE.read_text("utf-8")
    assert all(f"<!-- {name} -->" in page and f"<!-- end of {name} -->" in page for name in NAMES)
