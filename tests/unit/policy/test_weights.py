"""Weights: what the network estimates, what is weighed of an action, and what rules make of it."""

from base64 import b64encode
from pathlib import Path

import pytest

from simulator import documents
from simulator.model.action import Action, Actor, Media, Other
from simulator.policy.engine import assess
from simulator.policy.facts import Facts
from simulator.policy.pack import Pack, load_pack
from simulator.policy.weights import KINDS, Output, Weights, WeightsData

PACK = load_pack("harbor-lake")
NURSE = Actor(name="Noor Valdez", bio="Nurse at Harbor Lake Clinic", duties=("patient-care",))
SURE = 6.0
"""Log-odds that leave no doubt."""


def post(text: str, actor: Actor = NURSE, **more: object) -> Action:
    return Action(id="1", type="post", actor=actor, text=text, **more)  # type: ignore[arg-type]


def packed(rows: dict[str, tuple[int, ...]], **more: object) -> WeightsData:
    """Weights whose `rows` are given as steps up and down from nothing."""
    code = b64encode(bytes(128 + step for row in rows.values() for step in row)).decode()
    return WeightsData(features="".join(f"{name}\n" for name in rows), rows=code, **more)  # type: ignore[arg-type]


def judged_by(outputs: dict[str, Output], rows: dict[str, tuple[int, ...]] | None = None) -> Pack:
    """The pack with weights of our own, one hidden unit that is 1 where nothing is known, and fresh readings."""
    data = packed(rows or {}, bias=(1.0,), outputs=outputs)
    return Pack(PACK.data, PACK.lines, Weights(data), PACK.lexicon)


def always(log_odds: float, least: float = 0.0, likely: float = 1.0) -> Output:
    return Output(offset=log_odds, weights=(0.0,), least=least, likely=likely)


def test_rows_of_known_features_add_up_and_a_unit_is_never_below_nothing() -> None:
    weights = Weights(packed({"goat": (2, -3), "labor": (4, 1)}, scale=0.5, bias=(1.0, 0.5)))
    assert weights.hidden({"moon"}) == (1.0, 0.5)
    assert weights.hidden({"goat"}) == (2.0, 0.0)
    assert weights.hidden({"goat", "labor", "moon"}) == (4.0, 0.0)


def test_log_odds_of_nothing_are_an_even_chance_and_grow_with_the_units() -> None:
    output = Output(offset=0.0, weights=(1.0, -1.0))
    assert output.chance((0.0, 0.0)) == 0.5
    assert output.chance((3.0, 0.0)) > 0.95 > 0.05 > output.chance((0.0, 3.0))


def test_the_share_of_a_feature_is_what_the_log_odds_lose_without_it() -> None:
    weights = Weights(packed({"goat": (2, 9), "labor": (4, -60)}, scale=0.5, bias=(1.0, 0.5)))
    output = Output(offset=-1.0, weights=(0.5, 8.0))
    hidden = weights.hidden({"goat", "labor"})
    assert hidden == (4.0, 0.0)
    assert weights.share("goat", hidden, output) == 0.5
    assert weights.share("labor", hidden, output) == 1.0
    assert weights.share("moon", hidden, output) == 0.0


def test_features_are_words_lexicons_rules_and_who_does_what() -> None:
    message = Action(
        id="1", type="message", actor=NURSE, target=Other(name="Al", relation="patient"), text="A fever, a high fever."
    )
    found = Facts(message, PACK)
    found.found(["G0101"])
    wanted = {"type message", "to patient", "duty patient-care", "employer shows", "rule G0101", "fever"}
    assert wanted <= found.weighed.features
    pictured = post("Look", media=(Media(kind="photo", shows=("staff",)),), on_shift=True)
    assert {"shows staff", "on shift"} <= Facts(pictured, PACK).weighed.features


def test_names_of_the_organization_are_no_features() -> None:
    found = Facts(post("Harbor Lake Clinic has a new door"), PACK).weighed.features
    assert not {"harbor", "lake", "clinic"} & found
    assert {"{org}", "new", "door"} <= found


def test_two_different_hits_of_a_lexicon_count_more_than_one() -> None:
    once, twice = (Facts(post(text), PACK).weighed.features for text in ("You idiot", "You idiot, you moron"))
    assert any(feature.endswith(" twice") for feature in twice - once)


def test_a_rule_is_silent_where_its_fault_is_unlikely() -> None:
    action = post("Kyle could not find his own shoes with a map.")
    likely, unlikely = (judged_by({"violation 5": always(odds, least=0.3)}) for odds in (SURE, -SURE))
    assert {"G0301", "G0501"} <= {finding.rule for finding in assess(action, likely).findings}
    assert not {3, 5} & {finding.guideline for finding in assess(action, unlikely).faults()}


def test_a_name_called_stands_whatever_is_beside_it() -> None:
    pack = judged_by({"violation 5": always(-SURE, least=0.3)})
    assert 5 in {f.guideline for f in assess(post("Kyle, you absolute moron."), pack).faults()}


def test_without_weights_the_facts_decide_alone() -> None:
    found = assess(post("Kyle, you absolute moron."), judged_by({}))
    assert {"G0301", "G0501"} <= {finding.rule for finding in found.findings}


def test_where_no_fact_is_enough_the_whole_may_be_and_what_weighs_most_is_marked() -> None:
    text = "It must be so peaceful in there, with nobody home."
    hits = Facts(post(text), PACK).scene.words.hits
    hit = next(name for name in hits if name.startswith(("barb", "wry")))
    outputs = {
        "violation 5": Output(offset=SURE, weights=(1.0,), likely=0.6),
        "scorn": always(SURE),
        "claim": always(-SURE),
    }
    finding = next(f for f in assess(post(text), judged_by(outputs, {f"{{{hit}}}": (1,)})).faults() if f.guideline == 5)
    assert finding.rule == "G0505"
    assert finding.places
    assert all(text[p.span[0] : p.span[1]] == p.match for p in finding.places if p.span)
    unmarked = assess(post(text), judged_by(outputs, {f"{{{hit}}}": (-1,)}))
    assert 5 not in {f.guideline for f in unmarked.faults()}


def test_what_is_said_of_oneself_is_no_scorn() -> None:
    assert assess(post("I'm a complete moron, I salted the coffee."), PACK).verdict != "violation"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('features: |\n  goat\nrows: "AAAA"\nbias: [1, 1]\n', "have 3 bytes"),
        ('features: |\n  goat\nrows: "A"\nbias: [1]\n', "no base64"),
        ("bias: [1, 1]\noutputs: {scorn: {offset: 1, weights: [1]}}\n", "scorn needs 2 weights"),
        ("bias: [much]\n", "float"),
    ],
)
def test_a_faulty_file_is_told_with_its_place(tmp_path: Path, content: str, told: str) -> None:
    path = tmp_path / "weights.yaml"
    path.write_text(content, "utf-8")
    with pytest.raises(documents.DocumentError, match=told) as error:
        documents.load(path, WeightsData)
    assert str(path) in str(error.value)


def test_the_weights_of_the_program_name_no_employer_and_know_every_kind() -> None:
    assert not {"mayo", "clinic", "rochester", "harbor"} & PACK.weights.features.keys()
    assert set(KINDS) < PACK.weights.data.outputs.keys()
