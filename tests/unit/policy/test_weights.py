"""Weights: sums and chances, what is weighed of an action, and what rules make of it."""

from pathlib import Path

import pytest

from simulator import documents
from simulator.model.action import Action, Actor, Media, Other
from simulator.policy.engine import assess
from simulator.policy.facts import Facts
from simulator.policy.pack import Pack, load_pack
from simulator.policy.weights import EVERY, KINDS, Weights, chance

PACK = load_pack("harbor-lake")
NURSE = Actor(name="Noor Valdez", bio="Nurse at Harbor Lake Clinic", duties=("patient-care",))


def post(text: str, actor: Actor = NURSE, **more: object) -> Action:
    return Action(id="1", type="post", actor=actor, text=text, **more)  # type: ignore[arg-type]


def without(features: dict[str, tuple[int, int, int, int, int]]) -> Pack:
    """The pack with weights of our own, and fresh readings."""
    return Pack(PACK.data, PACK.lines, Weights(likely=(100,) * 5, features=features), PACK.lexicon)


def test_a_sum_of_nothing_is_an_even_chance_and_grows_with_the_sum() -> None:
    assert chance(0) == 0.5
    assert chance(-300) < 0.05 < 0.95 < chance(300)


def test_sums_add_up_by_kind_and_leave_out_what_is_not_known() -> None:
    weights = Weights(features={"goat": (-40, 1, 0, 0, 0), "labor": (55, 0, 0, 2, 0)})
    assert weights.totals({"goat", "labor", "moon"}) == (15, 1, 0, 2, 0)
    assert weights.totals({"moon"}) == ()


def test_features_are_words_lexicons_and_who_does_what() -> None:
    message = Action(
        id="1", type="message", actor=NURSE, target=Other(name="Al", relation="patient"), text="A fever, a high fever."
    )
    found = Facts(message, PACK).weighed.features
    assert {EVERY, "type message", "to patient", "duty patient-care", "employer shows", "fever"} <= found
    pictured = post("Look", media=(Media(kind="photo", shows=("staff",)),))
    assert "shows staff" in Facts(pictured, PACK).weighed.features


def test_names_of_the_organization_are_no_features() -> None:
    found = Facts(post("Harbor Lake Clinic has a new door"), PACK).weighed.features
    assert not {"harbor", "lake", "clinic"} & found
    assert {"{org}", "new", "door"} <= found


def test_two_different_hits_of_a_lexicon_count_more_than_one() -> None:
    once, twice = (Facts(post(text), PACK).weighed.features for text in ("You idiot", "You idiot, you moron"))
    assert any(feature.endswith(" twice") for feature in twice - once)


def test_a_rule_is_silent_where_little_speaks_for_it() -> None:
    action = post("Kyle could not find his own shoes with a map.")
    assert assess(action, without({EVERY: (0, 0, 0, 0, 0)})).verdict == "violation"
    assert 5 not in {f.guideline for f in assess(action, without({EVERY: (0, 0, 0, -500, 0)})).faults()}


def test_a_name_called_stands_whatever_is_beside_it() -> None:
    action = post("Kyle, you absolute moron.")
    assert 5 in {f.guideline for f in assess(action, without({EVERY: (0, 0, 0, -500, 0)})).faults()}


def test_without_weights_the_facts_decide_alone() -> None:
    found = assess(post("Kyle, you absolute moron."), without({}))
    assert {"G0301", "G0501"} <= {finding.rule for finding in found.findings}


def test_where_no_fact_is_enough_the_whole_may_be_and_what_weighs_most_is_marked() -> None:
    text = "It must be so peaceful in there, with nobody home."
    facts = Facts(post(text), PACK)
    hit = next(
        name for name in facts.scene.words.hits if name not in ("cap", "num") and name.startswith(("barb", "wry"))
    )
    pack = without({EVERY: (-900, -900, -900, 50, -900), f"{{{hit}}}": (0, 0, 0, 100, 0)})
    finding = next(f for f in assess(post(text), pack).faults() if f.guideline == 5)
    assert finding.rule == "G0505"
    assert finding.places
    assert all(text[p.span[0] : p.span[1]] == p.match for p in finding.places if p.span)


def test_what_is_said_of_oneself_is_no_scorn() -> None:
    assert assess(post("I'm a complete moron, I salted the coffee."), PACK).verdict != "violation"


@pytest.mark.parametrize("line", ['  "goat": [1, 2, 3]', '  "goat": [1, 2, 3, 4, much]'])
def test_a_faulty_row_is_told_with_its_place(tmp_path: Path, line: str) -> None:
    path = tmp_path / "weights.yaml"
    path.write_text(f"likely: [1, 1, 1, 1, 1]\nfeatures:\n{line}\n", "utf-8")
    with pytest.raises(documents.DocumentError) as told:
        documents.load(path, Weights)
    assert str(path) in str(told.value)


def test_the_weights_of_the_program_name_no_employer() -> None:
    names = {"mayo", "clinic", "rochester", "harbor"}
    assert not names & PACK.weights.features.keys()
    assert len(PACK.weights.likely) == len(KINDS)
