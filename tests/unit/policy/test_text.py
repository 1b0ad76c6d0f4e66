import pytest

from simulator.policy.text import Text, fold


def words(raw: str) -> list[str]:
    return Text("text", raw).words


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("It's Mayo's unit", ["its", "mayo", "'s", "unit"]),
        ("don’t DON'T dont", ["dont"] * 3),
        ("#WinifredBanks", ["winifred", "banks"]),
        ("mayo_er_jake", ["mayo", "er", "jake"]),
        ("Dr. Amadi is in. Really?!", ["dr", "amadi", "is", "in", ".", "really", "?"[:0] + "!"]),
        ("RN @ Mayo, @mayoclinic", ["rn", "at", "mayo", "mayoclinic"]),
        ("3.5 mg", ["3", "5", "mg"]),
        ("ok 🤡🤡", ["ok", "🤡", "🤡"]),
    ],
)
def test_words(raw: str, expected: list[str]) -> None:
    assert words(raw) == expected


@pytest.mark.parametrize("raw", ["Jose\u0301 is 🎉 here", "👩‍⚕️ Winifred", "cli\u00adnic x"])
def test_places_are_code_points_of_what_was_typed(raw: str) -> None:
    text = Text("text", raw)
    for index in range(len(text)):
        place = text.place(index, index + 1)
        assert place.span is not None
        begin, end = place.span
        assert raw[begin:end] == place.match
        assert fold(place.match) == text.words[index]


def test_combining_marks_and_accents_fold_away() -> None:
    assert fold("Jose\u0301") == fold("José") == "jose"


def test_sentences_and_quotes() -> None:
    text = Text("text", 'He said "never post a name". I agree.')
    assert text.sentence(0) == (0, 7)
    assert [text.words[i] for i in range(len(text)) if text.quoted(i)] == ["never", "post", "a", "name"]
