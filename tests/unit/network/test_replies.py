from pathlib import Path
from typing import get_args

import pytest

from simulator.documents import DocumentError
from simulator.model.action import ActionType
from simulator.network.replies import load_replies
from tests.unit.network.answering import replies

SILENT = {"unblock", "unfollow"}
"""Acts of which nobody hears."""
SOUND = """
- id: snow
  acts: [post]
  levels: [clear]
  answers:
    - where: comment
      by: [friend]
      texts: [Snow indeed, "{first}?"]
"""


def test_there_is_enough_to_say_and_each_in_its_own_words() -> None:
    texts = list(replies().texts())
    assert len(texts) >= 350
    assert len(replies().situations) >= 40
    assert len({"".join(c for c in text.casefold() if c.isalnum()) for text in texts}) == len(texts)


def test_every_guideline_level_and_act_is_answered() -> None:
    marks = {(number, level) for one in replies().situations for number in one.guidelines for level in one.levels}
    assert marks >= {(number, level) for number in range(1, 11) for level in ("violation", "caution")}
    assert marks >= {(number, "commendation") for number in (1, 2, 4, 5, 7, 9, 10)}
    acts = {kind for one in replies().situations for kind in one.acts}
    assert acts == set(get_args(ActionType)) - SILENT


def test_offices_never_gossip() -> None:
    voices = [voice for one in replies().situations for voice in one.answers if "organization" in voice.by]
    assert voices
    assert all(voice.them and voice.where == "message" and voice.by == ("organization",) for voice in voices)


def test_a_sound_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(SOUND, "utf-8")
    (situation,) = load_replies(path).situations
    assert situation.answers[0].texts == ("Snow indeed", "{first}?")


@pytest.mark.parametrize(
    ("old", "new", "line", "code"),
    [
        ("[friend]", "[wizard]", 7, "D010"),
        ("[post]", "[sing]", 3, "D010"),
        ("[clear]", "[terrible]", 4, "D010"),
        ("{first}", "{street}", 8, "W002"),
        ("{first}", "{author}", 8, "W015"),
        ("Snow indeed", '"{first}?"', 8, "W011"),
        ("Snow indeed", '" "', 8, "W013"),
        ("comment", "leave", 6, "W013"),
        ("[post]", "[react]", 6, "W014"),
        ("by: [friend]", "heard: true", 6, "W014"),
        ("by: [friend]", "them: true", 6, "W015"),
        ("by: [friend]", "minutes: [9, 3]", 7, "W016"),
        ("comment", "accept", 6, "W017"),
        ("levels: [clear]", "levels: [caution]\n  guidelines: [11]", 5, "W012"),
        ("[clear]\n", "[clear]\n  mood: odd\n", 5, "D010"),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path: Path, old: str, new: str, line: int, code: str) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(SOUND.replace(old, new), "utf-8")
    with pytest.raises(DocumentError) as caught:
        load_replies(path)
    assert (code, line) in [(problem.code, problem.line) for problem in caught.value.problems]


def test_a_situation_stands_there_once(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(SOUND + SOUND.lstrip().replace("Snow indeed", "Rain").replace("{first}?", "Hail"), "utf-8")
    with pytest.raises(DocumentError, match=r":9:\d+: W010"):
        load_replies(path)
