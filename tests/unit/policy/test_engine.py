import msgspec
import pytest

from simulator.model.action import Action, Actor, KnownPerson, Other
from simulator.policy.engine import assess
from simulator.policy.pack import load_pack

PACK = load_pack()
ACTION = Action(
    id="a1",
    type="accept-friend",
    actor=Actor(name="Noor Valdez", duties=("patient-care",)),
    target=Other(name="Hal Jessop", relation="patient"),
    text="Welcome \U0001f389 Ida Marsh is here too!",
    people=(KnownPerson(name="Ida Marsh", relation="patient"), KnownPerson(name="Hal Jessop", relation="patient")),
)


def test_findings_are_sorted_and_explain_themselves() -> None:
    assessment = assess(ACTION, PACK)
    assert assessment.verdict == "violation"
    assert [f.rule for f in assessment.findings] == ["G0101", "G0701"]
    assert assessment.policy == "mayo-clinic 1"
    name = assessment.findings[0]
    assert name.places[0].span == (10, 19)
    assert name.why == ('"Ida Marsh" names Ida Marsh, a patient',)


def test_the_same_action_gives_the_same_findings() -> None:
    assert assess(ACTION, PACK) == assess(ACTION, load_pack())


def test_calling_the_patient_by_name_names_nobody_to_others() -> None:
    greeting = msgspec.structs.replace(ACTION, type="decline-friend", text="Thank you for asking, Hal Jessop.")
    assert assess(greeting, PACK).faults() == ()


@pytest.mark.parametrize("text", ["what a f***ing day", "sh*t happens", "oh d*mn"])
def test_swearing_behind_asterisks_is_swearing(text: str) -> None:
    action = Action(id="a", type="post", actor=Actor(name="Kim"), text=text)
    assert [f.rule for f in assess(action, PACK).findings] == ["G0510"]


@pytest.mark.parametrize("text", ["5 * 3 and *emphasis*", "the price is $$, not $$$"])
def test_asterisks_alone_are_none(text: str) -> None:
    assert assess(Action(id="a", type="post", actor=Actor(name="Kim"), text=text), PACK).findings == ()
