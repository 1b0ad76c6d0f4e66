"""Stories by their sentences, marks that words do not keep, and names that are somebody else's."""

import pytest

from simulator.model.action import Action, Actor, KnownPerson, Object, Other, Relation
from simulator.policy.engine import assess
from simulator.policy.facts import Facts
from simulator.policy.facts.living import at_work
from simulator.policy.pack import load_pack

PACK = load_pack()
NURSE = Actor(name="Noor Valdez", job="Registered nurse", duties=("patient-care",))


def levels(text: str, actor: Actor = NURSE) -> list[str]:
    found = assess(Action(id="a", type="post", actor=actor, text=text), PACK).faults()
    return [finding.level for finding in found if finding.guideline == 1]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("My mom is a teacher. We lost one on the cardiac floor.", "We lost one on the cardiac floor."),
        ("Our dog had surgery. He ate a sock.", ""),
        ("Off the vent, asking for his dog.", "Off the vent, asking for his dog."),
        ("If a patient asks, I smile. Room 9 asked.", "Room 9 asked."),
    ],
)
def test_another_life_silences_its_own_sentences(text: str, kept: str) -> None:
    reading = at_work(PACK.read("text", text), cares=True)
    words = {span[0] for spans in reading.hits.values() for span in spans}
    sentences = [s for s in reading.sentences if any(s[0] <= word < s[1] for word in words)]
    assert " ".join(reading.words(s) for s in sentences) == kept


@pytest.mark.parametrize(
    ("text", "dates", "ages"),
    [
        ("Admitted on 3/14, home on 2024-04-30.", ["3/14", "2024-04-30"], []),
        ("Open 24/7, since 9/11, half a cup is 1/2.", [], []),
        ("72F, then a 14 y/o.", [], ["72F", "14 y/o"]),
        ("Eighty-one, first echo.", [], ["Eighty-one"]),
        ("A 10m sprint for $5M", [], []),
    ],
)
def test_dates_and_ages_keep_their_marks(text: str, dates: list[str], ages: list[str]) -> None:
    reading = PACK.read("text", text)
    assert [reading.words(span) for span in reading.spans("date")] == dates
    assert [reading.words(span) for span in reading.spans("bare_age")] == ages


@pytest.mark.parametrize(("text", "named"), [("Buddy Holly sang", 0), ("Holly sang", 1), ("Poor Holly", 1)])
def test_a_name_behind_another_given_name_is_somebody_else(text: str, named: int) -> None:
    holly = KnownPerson(name="Hollis Vandermeer", aliases=("Holly",), relation="patient")
    assert len(Facts(Action(id="a", type="post", actor=NURSE, text=text, people=(holly,)), PACK).named) == named


def test_what_a_newspaper_told_is_no_story_of_ones_own() -> None:
    news = "Sheriff: two injured in Saturday's crash are in stable condition in the ICU."
    relations: tuple[tuple[Relation, bool], ...] = (("organization", False), ("colleague", True))
    for relation, told in relations:
        shared = Object(author=Other(name="City News", relation=relation), text=news)
        action = Action(id="a", type="share", actor=NURSE, text="Glad to read this.", object=shared)
        assert bool(Facts(action, PACK).story.told) is told


def test_a_password_needs_words_of_passwords_beside_it() -> None:
    assert levels("The staff wifi is BlueHeron!77 now.") == ["violation"]
    assert levels("My license plate should be BlueHeron!77 now.") == []


def test_old_friends_may_be_told_that_it_is_good_to_see_them() -> None:
    for before, found in ((True, []), (False, ["G0104"])):
        target = Other(name="Hal Jessop", relation="patient", friends_before=before)
        note = Action(id="a", type="message", actor=NURSE, target=target, text="So good to see you on your feet today")
        rules = [finding.rule for finding in assess(note, PACK).faults() if finding.guideline == 1]
        assert rules == found
