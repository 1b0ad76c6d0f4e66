import pytest

from simulator.model.action import Action, Actor
from simulator.policy.engine import assess
from simulator.policy.lookalike import mirrored, near, one_apart, skeleton
from simulator.policy.pack import Pack, load_pack

PACK = load_pack()
NAMED = PACK.known_as("Harbor Lake Clinic", "Harbor Lake")


@pytest.mark.parametrize(
    "name",
    [
        "MAYO  clinic",
        "m.a.y.o clinic",
        "Máyo Clínic",
        "\uff2d\uff41\uff59\uff4f \uff23\uff4c\uff49\uff4e\uff49\uff43",
        "M\u0430y\u043e Clinic",
        "\u039cay\u03bf Clinic",
        "mayo_clinic_nurse",
    ],
)
def test_what_a_reader_sees_counts(name: str) -> None:
    assert "mayoclinic" in skeleton(name)
    assert levels(name) == ["violation"]


@pytest.mark.parametrize("name", ["May0 Cl1nic Lou", "Mayoclnic Lou", "Myo Clinic Lou", "MyClnc Lou", "Mayoo Clinik"])
def test_a_near_miss_is_a_caution(name: str) -> None:
    assert levels(name) in (["caution"], ["violation"])


@pytest.mark.parametrize(
    "name", ["Mayor Quimby", "Mayonnaise Fan", "Simon Mayo", "Clinical Notes", "Mayowa Ade", "Mayan Ruins"]
)
def test_other_words_are_left_alone(name: str) -> None:
    assert levels(name) == []


@pytest.mark.parametrize(
    "name",
    [
        *(
            "H4rb0rLakeClinic",
            "HrbrLkClnc",
            "HarborLakClinic",
            "harb0r lake clin1c",
            "Harborr_Lake_Clinic",
            "HL Clinic",
        ),
        *("HarborLkaeClinic", "Harbour Lake Clinic", "hrbr lk clnc", "HLClinic", "May0 Cl1nic Lou"),
    ],
)
@pytest.mark.parametrize("pack", [NAMED, NAMED.known_as("Elk Bend Hospital")])
def test_a_near_miss_of_a_further_name_is_a_caution(name: str, pack: Pack) -> None:
    assert levels(name, pack) == ["caution"]


@pytest.mark.parametrize(
    "name",
    [
        *("Arbor Lake Realty", "Harbor Late Show", "HLC Hockey", "Heather Lake", "The Lake Clinic", "Harbor Street"),
        *("Barber Luke", "Clinic Clown", "Dr. Lake", "Harper Blake", "Robin Field", "Lake Clinton"),
    ],
)
def test_names_unlike_a_further_name_are_left_alone(name: str) -> None:
    assert levels(name, NAMED) == []


def levels(name: str, pack: Pack = PACK) -> list[str]:
    action = Action(id="x", type="update-profile", actor=Actor(name=name, job="Registered nurse"))
    return [f.level for f in assess(action, pack).findings if f.guideline == 10]


@pytest.mark.parametrize(("a", "b"), [("abcd", "abd"), ("abcd", "abxcd"), ("abcd", "abxd"), ("abcd", "acbd")])
def test_one_edit_apart(a: str, b: str) -> None:
    assert one_apart(a, b)
    assert one_apart(b, a)
    assert near(a, f"xx{b}yy")


@pytest.mark.parametrize(("a", "b"), [("abcd", "abcd"), ("abcd", "axxd"), ("abcd", "ab"), ("abcd", "dcba")])
def test_not_one_edit_apart(a: str, b: str) -> None:
    assert not one_apart(a, b)


def test_a_capital_i_reads_as_a_small_l() -> None:
    assert mirrored("mayocIinic") == "mayoclinic"
