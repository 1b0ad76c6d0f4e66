"""Stories and secrets woven of weak threads: what holds together, and what a thread less leaves silent."""

import pytest

from simulator.model.action import Action, ActionType, Actor, Object, Other, Relation
from simulator.policy.engine import assess
from simulator.policy.facts.inside import kept_inside
from simulator.policy.facts.tale import woven
from simulator.policy.pack import load_pack
from simulator.policy.reading import Reading

PACK = load_pack()
NURSE = Actor(name="Noor Valdez", job="Registered nurse", duties=("patient-care",))
CLERK = Actor(name="Gus Lind", job="Registration clerk", duties=("administration",))


def reading(text: str) -> Reading:
    return PACK.read("text", text)


def rules(text: str, actor: Actor, kind: ActionType = "post", to: Relation = "stranger", asked: str = "") -> set[str]:
    other = Other(name="Pat Doe", relation=to)
    answered = Object(author=other, text=asked) if asked else None
    target = other if kind == "message" else None
    action = Action(id="a", type=kind, actor=actor, text=text, object=answered, target=target)
    return {finding.rule for finding in assess(action, PACK).faults()}


def test_somebody_an_event_and_care_hold_together() -> None:
    assert woven(reading("The boy from the ice rescue opened his eyes, and he squeezed my hand."), cares=True)
    assert not woven(reading("The ice rescue was on the front page."), cares=True)
    assert not woven(reading("The boy squeezed my hand."), cares=True)


def test_who_does_not_care_for_patients_must_have_met_them() -> None:
    text = "The lottery guy from the paper is dying upstairs, he was in the county parade."
    assert not woven(reading(text), cares=False)
    assert woven(reading(f"{text} I clean his room."), cares=False)


@pytest.mark.parametrize(
    "text",
    [
        "My brother was in the crash on I-90 last night; he is bruised and fine.",
        "The season finale had a helicopter crash, a birth and a proposal in the same elevator.",
        "In the novel the pilot from the plane crash lies in our icu and she opens her eyes.",
        "A farmer at the market gave me a squash shaped like a femur.",
    ],
)
def test_another_life_an_invention_and_a_likeness_tell_of_no_patient(text: str) -> None:
    assert not rules(text, NURSE)


def test_what_the_employer_keeps_inside_needs_several_signs() -> None:
    assert kept_inside(reading("Ten of us will be gone by June, the list is on the shared drive, nobody knows."))
    assert not kept_inside(reading("The list is long."))
    assert not kept_inside(reading("Our choir budget is three hundred dollars under plan, bake sale on Sunday."))


def test_days_spent_here_confirm_a_patient_and_a_wish_does_not() -> None:
    told = "She was the queen of our infusion chairs, tell her hi."
    assert "G0104" in rules(told, NURSE, "comment", "patient-family", "Mom turned 80!")
    assert not rules("Happy birthday to her!", NURSE, "comment", "patient-family", "Mom turned 80!")


def test_a_friend_knows_whom_it_is_about() -> None:
    told = "Your brother in law checked in at my window on the maternity ward."
    assert "G0105" in rules(told, CLERK, "message", "friend")
    assert not rules("How is your mom's hip? I can bring soup on Tuesday.", CLERK, "message", "friend")


def test_hearsay_counts_where_it_is_doubted() -> None:
    assert "G0511" in rules("A lady at the store told me eggs expire in your body?? no idea.", CLERK)
    assert not rules("A lady at the store told me her cat is called Egg.", CLERK)


def test_friends_may_tease_each_other_over_a_game() -> None:
    text = "bold words for a team that lost to the bye week"
    assert not rules(text, CLERK, "comment", "friend", "my bench alone would beat you")
    assert "G0501" in rules("Nurse Kim, you are a pathetic clown.", CLERK, "comment", "friend", "my bench is deep")
