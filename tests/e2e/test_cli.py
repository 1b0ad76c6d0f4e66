"""The command line as a person uses it: in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCENARIO = ROOT / "scenarios" / "request-from-bed-12.yaml"
PLAYS = SCENARIO.with_suffix("")
ACCEPT = {
    "id": "a",
    "type": "accept-friend",
    "actor": {"name": "Noor", "duties": ["patient-care"]},
    "target": {"name": "Hal Jessop", "relation": "patient"},
}


def safe_space(*arguments: str | Path, stdin: bytes = b"", code_page: str = "") -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": code_page} if code_page else dict(os.environ)
    command = [sys.executable, "-W", "error", "-m", "simulator", *map(str, arguments)]
    return subprocess.run(command, input=stdin, capture_output=True, cwd=ROOT, env=environment, check=False)


def test_help_and_version() -> None:
    helped = safe_space("--help")
    assert helped.returncode == 0
    assert all(name in helped.stdout.decode() for name in ("assess", "check", "play", "session", "demo", "shots"))
    assert b"Safe Space, version" in safe_space("--version").stdout


def test_assess_answers_each_line_and_goes_on_after_a_bad_one() -> None:
    lines = [
        json.dumps(ACCEPT),
        "{broken",
        json.dumps({**ACCEPT, "id": "b", "mood": "good"}),
        '{"id": "c", "type": "post", "actor": {"name": "x"}, "text": "\\ud800"}',
        "",
        json.dumps(
            {
                "id": "d",
                "type": "post",
                "actor": {"name": "Zoë"},
                "text": "Good morning \N{SMILING FACE WITH SUNGLASSES}",
            }
        ),
    ]
    answered = safe_space("assess", stdin="\n".join(lines).encode())
    found = [json.loads(line) for line in answered.stdout.decode().splitlines()]
    assert answered.returncode == 1
    assert [one["id"] for one in found] == ["a", None, "b", "c", "d"]
    assert [one.get("verdict") for one in found] == ["violation", None, None, None, "clear"]
    assert found[0]["findings"][0]["rule"] == "G0701"
    assert [one["error"]["line"] for one in found if "error" in one] == [2, 3, 4]
    assert found[2]["error"]["path"] == "$.mood"


def test_answers_keep_to_the_public_schema() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((ROOT / "tests" / "contract" / "assessment.schema.json").read_text("utf-8"))
    answered = safe_space("assess", stdin=(json.dumps(ACCEPT) + "\n{nope\n").encode())
    for line in answered.stdout.decode().splitlines():
        jsonschema.validate(json.loads(line), schema)


@pytest.mark.parametrize("code_page", ["cp1252", "ascii"])
def test_words_go_through_whatever_the_code_page(code_page: str) -> None:
    record = {
        **ACCEPT,
        "type": "post",
        "text": "Grüße an Łucja Õun \N{BLOSSOM}",
        "people": [{"name": "Łucja Õun", "relation": "patient"}],
    }
    answered = safe_space("assess", stdin=json.dumps(record, ensure_ascii=False).encode(), code_page=code_page)
    place = json.loads(answered.stdout.decode("utf-8"))["findings"][0]["places"][0]
    assert (place["match"], place["span"]) == ("Łucja Õun", [9, 18])


def test_what_is_missing_is_said_on_stderr() -> None:
    assert safe_space("assess", "nowhere.jsonl").returncode == 2
    answered = safe_space("assess", "--policy", "nowhere", stdin=b"")
    assert answered.returncode == 1
    assert b"D001" in answered.stderr
    assert b"Traceback" not in answered.stderr


def test_check_finds_ours_sound_and_tells_the_fault_of_others(tmp_path: Path) -> None:
    sound = safe_space("check")
    assert (sound.returncode, sound.stderr) == (0, b"")
    assert b"no faults" in sound.stdout or b"0 faults" in sound.stdout
    broken = tmp_path / "broken.yaml"
    broken.write_text(SCENARIO.read_text("utf-8").replace("by: ruth", "by: ruht"), "utf-8")
    told = safe_space("check", broken)
    assert told.returncode == 1
    assert f"{broken}:".encode() in told.stderr
    assert b"S001" in told.stderr


@pytest.mark.parametrize("name", ["accept", "plain-no", "kind-words", "leave-it", "post-about-it"])
def test_play_writes_the_report(name: str, tmp_path: Path) -> None:
    played = safe_space("play", SCENARIO, PLAYS / f"{name}.yaml", "--out", tmp_path)
    assert played.returncode == 0, played.stderr
    assert "Simulation" in played.stdout.decode()
    assert (tmp_path / "request-from-bed-12.html").is_file()
    report = json.loads((tmp_path / "request-from-bed-12.json").read_text("utf-8"))
    assert report["score"]["possible"] == 40


def test_play_tells_when_it_went_otherwise(tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text((PLAYS / "accept.yaml").read_text("utf-8").replace("ends: friends", "ends: kind-no"), "utf-8")
    played = safe_space("play", SCENARIO, other, "--out", tmp_path)
    assert played.returncode == 1
    assert b"It ended as 'friends', not as 'kind-no'." in played.stderr


def test_explain_is_for_people_and_goes_on_after_a_bad_line() -> None:
    named = {**ACCEPT, "id": "n", "type": "post", "text": "Hal Jessop [bold]walked[/bold]", "target": None}
    del named["target"]
    named["people"] = [{"name": "Hal Jessop", "relation": "patient"}]
    told = safe_space("assess", "--explain", stdin=("{nope\n" + json.dumps(named)).encode())
    text = told.stdout.decode()
    assert told.returncode == 1
    assert told.stderr.decode().startswith("Line 1: R001")
    assert "Violation, guideline 1" in text
    assert "[bold]walked[/bold]" in text
    assert "A better way:" in text


def test_rules_tells_all_or_one() -> None:
    every = safe_space("rules")
    assert every.returncode == 0
    assert all(f"## {number}." in every.stdout.decode() for number in range(1, 11))
    one = safe_space("rules", "g0701").stdout.decode()
    assert one.startswith("G0701")
    assert all(f"{heading}: " in one for heading in ("What", "Why it matters", "Example", "Instead"))
    unknown = safe_space("rules", "G9999")
    assert unknown.returncode == 2
    assert b"There is no rule G9999" in unknown.stderr


def test_a_session_file_is_written_for_a_room(tmp_path: Path) -> None:
    file = tmp_path / "tuesday.drill"
    done = safe_space("session", SCENARIO.stem, "--mode", "exam", "--minutes", "8", "--title", "Tuesday", "-o", file)
    assert done.returncode == 0, done.stderr
    written = json.loads(file.read_text("utf-8"))
    assert (written["scenario"], written["mode"], written["minutes"]) == (SCENARIO.stem, "exam", 8)
    assert len(written["digest"]) == 64
    missing = safe_space("session", "no-such-thing", "-o", tmp_path / "x.drill")
    assert missing.returncode == 1
    assert b"Known are" in missing.stderr
