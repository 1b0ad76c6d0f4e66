import pytest

from simulator.documents import data_folder
from simulator.model.clock import MORNING, Dice
from simulator.model.events import Befriended, Joined, Requested, Timed
from simulator.model.social import CENTER, ME, Person
from simulator.network.content import load_content
from simulator.network.seeding import draw_world
from simulator.network.ties import REPORTS, reports_of, settle

CONTENT = load_content(data_folder("assets"))
ME_PERSON = Person(id=ME, name="Maren")


def town(seed: int) -> dict[str, Person]:
    drawn = draw_world(Dice(seed), MORNING, CONTENT, posts=30, taken=[ME_PERSON])
    return {ME: ME_PERSON} | {
        timed.event.person.id: timed.event.person for timed in drawn if isinstance(timed.event, Joined)
    }


def settled(people: dict[str, Person], seed: int) -> tuple[list[Timed], dict[str, Person]]:
    events = settle(Dice(seed), people, CONTENT, MORNING)
    return events, people | {t.event.person.id: t.event.person for t in events if isinstance(t.event, Joined)}


@pytest.mark.parametrize("seed", range(6))
def test_a_town_gets_friends_patients_and_requests(seed: int) -> None:
    events, people = settled(town(seed), seed)
    relations = [person.relation for person in people.values()]
    assert relations.count("patient") == 2
    assert all(person.known_from for person in people.values() if person.relation not in ("stranger", "organization"))
    assert people[CENTER].relation == "organization"
    friends = {t.event.person for t in events if isinstance(t.event, Befriended) and t.event.network == "feed"}
    assert {key for key, person in people.items() if person.friends_before} <= friends
    requests = [t.event.request for t in events if isinstance(t.event, Requested)]
    assert {(r.network, r.purpose) for r in requests if r.recipient == ME} == {
        ("feed", "friend"),
        ("professional", "friend"),
        ("professional", "recommendation"),
    }
    assert any(r.sender == ME for r in requests)
    assert not friends & {r.other for r in requests if r.network == "feed"}
    assert all(r.at < MORNING and r.note for r in requests)


def test_ties_and_skills_are_the_same_for_the_same_dice() -> None:
    people = town(1)
    assert settled(people, 1) == settled(people, 1)
    assert settled(people, 1) != settled(people, 2)


def test_people_have_skills_and_offices_have_none() -> None:
    _, people = settled(town(3), 3)
    with_skills = [person for person in people.values() if person.skills]
    assert len(with_skills) > 50
    assert not any(person.skills for person in people.values() if person.relation == "organization")
    assert people[ME].skills == ()


def test_a_manager_leads_a_few_colleagues_and_lets_go_of_them() -> None:
    _, people = settled(town(1), 1)
    led = reports_of(people, manages=True)
    assert [person.relation for person in led] == ["direct-report"] * REPORTS
    people |= {person.id: person for person in led}
    assert reports_of(people, manages=True) == []
    assert {person.id for person in reports_of(people, manages=False)} == {person.id for person in led}
    assert {person.relation for person in reports_of(people, manages=False)} == {"colleague"}


def test_there_is_a_role_for_every_duty_and_each_says_enough() -> None:
    assert {duty for role in CONTENT.roles.values() for duty in role.duties} == {
        "patient-care", "management", "communications", "research", "student", "administration"
    }  # fmt: skip
    assert all(key in role.duties and role.job and role.headline and role.skills for key, role in CONTENT.roles.items())
