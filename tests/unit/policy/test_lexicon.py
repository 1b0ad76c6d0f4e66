import pytest

from simulator.policy.lexicon import Lexicon
from simulator.policy.pack import Pack, load_pack
from simulator.policy.phrase import firsts, heads, inflected, parse
from simulator.policy.text import Text


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
    assert load_pack(pack).faulty_phrases() == []


def test_a_faulty_phrase_is_named() -> None:
    pack = Pack(load_pack().data, {"insult": ["fine", "(broken"]})
    assert pack.faulty_phrases() == [
        "In the lexicon 'insult', line '(broken': A bracket is not closed in the phrase: ( broken"
    ]


@pytest.mark.parametrize("line", ["(a|b", "a)", "(a?|b) c", "=", "(a|) b"])
def test_a_faulty_phrase_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match=r"bracket|word"):
        parse(line)


@pytest.mark.parametrize("line", ["(a|b c) d", "(x y|z)? q", "cure~ it", "own? dog", "(a b|c (d|e)) f", "{org} is"])
def test_heads_agree_with_the_whole_phrase(line: str) -> None:
    assert heads(line)[0] == {first for first in firsts(parse(line)) if first}


def test_words_in_capitals_count_in_capitals_alone() -> None:
    assert found(["in the ER", "US"], "in the ER, in the er, US, us") == ["in the ER", "US"]
