"""What is offered in the place of words that name a patient."""

import pytest

from simulator.model.action import Action, Actor, KnownPerson
from simulator.policy.engine import assess
from simulator.policy.pack import load_pack

PACK = load_pack()
PEOPLE = (KnownPerson(name="Wendell Okafor", aliases=("Mr. Okafor",), relation="patient"),)


def offered(text: str, kind: str = "post") -> str:
    actor = Actor(name="Noor Valdez", job="Registered nurse", duties=("patient-care",))
    found = assess(Action(id="a", type=kind, actor=actor, text=text, people=PEOPLE), PACK).findings[0]
    assert found.rule == "G0101"
    assert found.better is not None
    return found.better.text


def test_the_sentences_that_tell_of_nobody_stay() -> None:
    assert offered("Mr. Okafor went home. The coffee was cold all night.") == "The coffee was cold all night."


@pytest.mark.parametrize("kind", ["post", "comment"])
def test_where_all_of_it_tells_of_the_patient_another_text_is_offered(kind: str) -> None:
    text = offered("My sweetest patient just asked to be friends. Mr. Okafor, you are a treasure.", kind)
    assert text
    assert "patient" not in text
    assert "somebody" not in text.lower()
