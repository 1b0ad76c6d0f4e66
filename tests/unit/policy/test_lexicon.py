from pathlib import Path

import pytest

from simulator.documents import data_folder
from simulator.policy.lexicon import Lexicon
from simulator.policy.pack import phrase_problems
from simulator.policy.phrase import inflected, parse
from simulator.policy.text import Text

POLICIES = data_folder("assets") / "policies"


def found(lines: list[str], raw: str, **more: list[str]) -> list[str]:
    text = Text("text", raw)
    hits = Lexicon({"it": lines, **more}).find(text)
    return [text.match(*span) for span in hits.get("it", [])]


@pytest.mark.parametrize(
    ("line", "raw", "expected"),
    [
        ("cure~", "It cures, cured, is curing", ["cures", "cured", "curing"]),
        ("my own? dog", "my dog and my own dog", ["my dog", "my own dog"]),
        ("(hire|give a call to) him", "Hire him. Give a call to him", ["Hire him", "Give a call to him"]),
        ("fed ... up", "fed me right up", ["fed me right up"]),
        ("fed ... up", "fed. Up", []),
        ("best _ ever", "best day ever, best. ever", ["best day ever"]),
        ("med-surg", "med surg and med-surg", ["med surg", "med-surg"]),
        ("it's", "its it’s", ["its", "it’s"]),
    ],
)
def test_phrases(line: str, raw: str, expected: list[str]) -> None:
    assert found([line], raw) == expected


def test_a_lexicon_may_use_another() -> None:
    assert found(["{who} idiot~"], "you idiot, they idiots", who=["you", "they"]) == ["you idiot", "they idiots"]


def test_the_longest_phrase_wins() -> None:
    assert found(["blind", "blind as a bat"], "blind as a bat") == ["blind as a bat"]


def test_a_circle_is_refused() -> None:
    with pytest.raises(ValueError, match="circle"):
        Lexicon({"a": ["{b}"], "b": ["{a}"]})


def test_inflections() -> None:
    assert {"stops", "stopped", "stopping", "stoppin"} <= inflected("stop")
    assert {"carries", "carried", "carrying"} <= inflected("carry")


@pytest.mark.parametrize("pack", ["mayo-clinic", "harbor-lake"])
def test_every_phrase_of_a_pack_can_be_read(pack: str) -> None:
    assert phrase_problems(POLICIES / pack) == []


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("insult: |\n  fine\n  (broken\n", ["words.yaml:3:1: P001 A bracket is not closed"]),
        ("insult: |\n  {nobody} is\n", ["pack.yaml: P001 Lexicons refer to each other"]),
        ("insult: |\n  (a|b)? fine\n  # (a comment\n", []),
    ],
)
def test_a_faulty_phrase_is_named_with_its_place(tmp_path: Path, written: str, told: list[str]) -> None:
    plain = (POLICIES / "harbor-lake" / "pack.yaml").read_text("utf-8").replace("lexicons: [common]", "lexicons: []")
    (tmp_path / "pack.yaml").write_text(plain, "utf-8")
    (tmp_path / "words.yaml").write_text(written, "utf-8")
    problems = [str(problem) for problem in phrase_problems(tmp_path)]
    assert len(problems) == len(told)
    assert all(part in problem for part, problem in zip(told, problems, strict=True))


@pytest.mark.parametrize("line", ["(a|b", "a)", "(a?|b) c", "=", "(a|) b"])
def test_a_faulty_phrase_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|word"):
        parse(line)


def test_words_in_capitals_count_in_capitals_alone() -> None:
    assert found(["in the ER", "US"], "in the ER, in the er, US, us") == ["in the ER", "US"]
