"""Whose voice a text is, and what it stands for: disclaimers, roles, opinions, endorsements, work that waits."""

import pytest

from simulator.model.action import Action, Actor, Object, Other
from simulator.policy.engine import assess
from simulator.policy.facts import Facts
from simulator.policy.pack import Pack, load_pack

BIO = "Nurse at Mayo Clinic"


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack()


def facts(pack: Pack, text: str, bio: str = BIO, handle: str = "", answered: str = "") -> Facts:
    content = Object(author=Other(name="Lee"), text=answered) if answered else None
    kind = "comment" if answered else "post"
    return Facts(
        Action(id="1", type=kind, actor=Actor(name="Noor Smith", bio=bio, handle=handle), text=text, object=content),
        pack,
    )


@pytest.mark.parametrize(
    ("bio", "said"),
    [
        ("Opinions != employer", True),
        ("views \u2260 my hospital", True),
        ("I vent for myself", True),
        ("Nothing official here", True),
        ("Lab tech at Mayo Clinic, not its voice", True),
        ("RT \u2260 endorsement", False),
        ("RT != endorsement", False),
        ("Posts are not medical advice, ask your clinic", False),
        ("Views mine, not medical advice", True),
    ],
)
def test_a_disclaimer_says_whose_views_they_are(pack: Pack, bio: str, said: bool) -> None:
    assert bool(facts(pack, "hi", bio).profile.disclaimer) is said


@pytest.mark.parametrize(
    ("handle", "told"), [("nursebecky", True), ("drsmith", True), ("drizzle_fan", False), ("nursery_rhymes", False)]
)
def test_a_job_run_together_with_a_name_is_a_role(pack: Pack, handle: str, told: bool) -> None:
    assert bool(facts(pack, "hi", "Mayo Clinic", handle).profile.role) is told


def test_a_job_that_no_list_has_is_known_by_its_ending(pack: Pack) -> None:
    assert facts(pack, "hi", "Cardiomyologist, Mayo Clinic").profile.role
    assert not facts(pack, "hi", "Mayo Clinic, apologies in advance").profile.role


def test_a_word_of_every_day_is_a_topic_only_for_a_plain_opinion(pack: Pack) -> None:
    assert not facts(pack, "I saw it from the bus, I thought it was a bold choice").stance.opinions
    assert facts(pack, "The bus to the city ought to be free").stance.opinions


def test_an_opinion_about_fiction_is_none(pack: Pack) -> None:
    assert not facts(pack, "I hope the dragon chews slowly.", answered="Finale thread!").stance.opinions


def test_a_supposed_need_urges_and_a_supposed_act_does_not(pack: Pack) -> None:
    assert facts(pack, "If you need a plumber, call Deb Lund.").stance.endorsement
    assert not facts(pack, "Imagine somebody wrote: call Deb Lund.").stance.endorsement


def test_praise_of_the_employer_is_no_endorsement(pack: Pack) -> None:
    assert not facts(pack, "Mayo's new wing opened early. Nobody builds like that.").stance.endorsement
    assert facts(pack, "Nobody bakes rye like Perla's.").stance.endorsement


def test_charity_and_public_services_are_no_endorsement(pack: Pack) -> None:
    assert not facts(pack, "Blood drive at the Elks Lodge: sign up today, go see Ingrid.").stance.endorsement


def test_what_is_ours_is_the_organizations_where_the_profile_names_it(pack: Pack) -> None:
    assert facts(pack, "our visiting hours are strict").stance.about_organization
    assert not facts(pack, "our visiting hours are strict", "knits").stance.about_organization


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("the rack of tubes can sit, tell me who got voted off", True),
        ("Not answering bed 9 until somebody tells me how this recipe ends", True),
        ("Waiting for the bus in the snow, playing wordle", False),
        ("my kids are waiting for me at home and so is the lasagna", False),
        ("There is a waiting list for the telescope", False),
    ],
)
def test_work_that_waits_is_told_from_waiting(pack: Pack, text: str, waits: bool) -> None:
    assert bool(facts(pack, text).conduct.neglect) is waits


def test_a_pastime_that_is_answered_to_counts_as_one(pack: Pack) -> None:
    text = "brb theres a guy on a stretcher waiting"
    assert facts(pack, text, answered="Round 12 of the fantasy draft").conduct.neglect


def test_a_report_of_abuse_is_no_report_of_a_breach(pack: Pack) -> None:
    content = Object(author=Other(name="Troll"), text="nobody likes you")
    action = Action(id="1", type="report", actor=Actor(name="Noor"), text="harassment of a student", object=content)
    assert [f.guideline for f in assess(action, pack).findings] == [5]


@pytest.mark.parametrize(
    ("text", "asked"), [("May we print your fox logo?", False), ("May we print the Mayo logo?", True)]
)
def test_asking_another_firm_for_its_logo_is_not_asking_first(pack: Pack, text: str, asked: bool) -> None:
    target = Other(name="Foxglove Brewing", relation="organization")
    action = Action(id="1", type="message", actor=Actor(name="Noor"), text=text, target=target)
    assert (10 in [f.guideline for f in assess(action, pack).findings]) is asked
