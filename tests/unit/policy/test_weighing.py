"""Signs that are weighed: what adds up, and what one sign alone, a kind word or another subject leaves silent."""

import pytest

from simulator.policy.facts.barbs import barbs
from simulator.policy.facts.boasts import boasts, ill_boasts
from simulator.policy.facts.conduct import insults, mockery
from simulator.policy.facts.deceit import deceits
from simulator.policy.facts.menace import menaces
from simulator.policy.facts.remedies import weighed_claims
from simulator.policy.pack import load_pack
from simulator.policy.reading import Reading

PACK = load_pack()


def reading(text: str) -> Reading:
    return PACK.read("text", text)


def test_contempt_needs_people_and_more_than_one_sign() -> None:
    assert barbs(reading("The new helpdesk boy has the mind of a houseplant."))
    assert not barbs(reading("This printer has the mind of a houseplant."))
    assert not barbs(reading("The surgeons were clueless about the bake sale."))


@pytest.mark.parametrize("text", ["I am the worst patient I know.", "Our toddler has one brain cell and it's asleep."])
def test_contempt_for_oneself_and_in_the_family_is_silent(text: str) -> None:
    assert not insults(reading(text))


def test_condescension_counts_only_in_an_answer() -> None:
    text = "Shh, the grown-ups are talking. Nap time, sweetie."
    assert barbs(reading(text), answering=True)
    assert not barbs(reading("Nap time, sweetie."), answering=True)


@pytest.mark.parametrize(
    "text",
    [
        "I won't say that she's a witch.",
        "Got called a moron today by a man who had lost his own ticket.",
        "Take out the trash before you go, Kevin.",
    ],
)
def test_words_of_contempt_that_are_not_meant_so(text: str) -> None:
    assert not insults(reading(text))


def test_a_comparison_insults_only_people() -> None:
    assert insults(reading("Kevin is a brick."))
    assert not insults(reading("Everybody's first loaf is a brick."))


def test_scorn_beside_patients_mocks_and_warmth_takes_it_back() -> None:
    assert mockery(reading("patients and their call lights \U0001f644"))
    assert not mockery(reading("patients and their call lights \U0001f644 proud of every one of them"))


def test_a_boast_is_told_of_oneself_with_pride() -> None:
    assert boasts(reading("Six tequilas and still on time for rounds, legend."))
    assert not boasts(reading("Six tequilas."))
    assert not boasts(reading("My brother had six tequilas, legend."))
    assert not boasts(reading("Six tequilas, legend. Never again, sober since."))


def test_going_out_ill_needs_pride() -> None:
    assert ill_boasts(reading("covid since monday, still hit the gym \U0001f60e"))
    assert not ill_boasts(reading("covid since monday, I never went to the gym"))


def test_a_claim_adds_up_over_two_sentences() -> None:
    assert weighed_claims(reading("Celery juice every morning. Cleared my eczema in two weeks."))
    assert not weighed_claims(reading("Celery juice every morning. I like it."))
    assert not weighed_claims(reading("Celery juice cleared my eczema? There is no evidence for that."))


def test_stopping_on_a_doctors_word_is_no_claim() -> None:
    assert weighed_claims(reading("Toss the inhaler, asthma is gone in a week."))
    assert not weighed_claims(reading("I stopped the inhaler as my doctor told me, asthma is gone in a week."))


def test_a_deceit_needs_an_object_of_trust_and_signs() -> None:
    assert deceits(reading("Wrote a five star review from my mom's account, nobody checks."))
    assert not deceits(reading("Please leave us a review."))
    assert not deceits(reading("We reported a fake review from a burner account, nobody checks."))


def test_a_threat_alone_menaces_and_kindness_does_not() -> None:
    assert menaces(reading("Careful what you post. I know where your kids go to school."))
    assert not menaces(reading("I know where you live, so expect soup."))
    assert not menaces(reading("He knows where the school is."))
