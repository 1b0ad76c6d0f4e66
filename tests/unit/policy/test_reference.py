import doctest
from pathlib import Path

import pytest

from simulator.model.action import Action, Actor
from simulator.policy.engine import assess
from simulator.policy.pack import load_pack
from simulator.policy.reference import SECTIONS, help_for, render
from simulator.policy.rule import Rule
from simulator.policy.rules import ALL_RULES

DOCS = Path(__file__).parents[3] / "docs"


def test_the_reference_page_is_up_to_date() -> None:
    assert (DOCS / "rules.md").read_text(encoding="utf-8") == render(load_pack())


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_every_rule_explains_itself_in_all_sections(rule: object) -> None:
    sections = help_for(rule.code)  # type: ignore[attr-defined]
    assert list(sections) == ["Summary", *SECTIONS]
    assert all(len(body.split()) >= 3 for body in sections.values())


def test_no_text_serves_two_rules() -> None:
    messages = [rule.message for rule in ALL_RULES]
    assert len(set(messages)) == len(messages)
    for section in ("Summary", "What", "Why it matters", "Example"):
        bodies = [help_for(rule.code)[section] for rule in ALL_RULES]
        assert len(set(bodies)) == len(bodies), section


@pytest.mark.parametrize("rule", [rule for rule in ALL_RULES if rule.last], ids=lambda rule: rule.code)
def test_the_example_of_a_rule_that_weighs_is_found_by_it(rule: Rule) -> None:
    nurse = Actor(name="Kim Doe", bio="Nurse at Mayo Clinic", job="Registered nurse", duties=("patient-care",))
    text = help_for(rule.code)["Example"].strip('"').replace("the Clinic", "Mayo Clinic")
    action = Action(id="1", type="post", actor=nurse, text=text, on_shift=rule.guideline == 6)
    assert rule.code in {finding.rule for finding in assess(action, load_pack()).findings}


def test_an_unknown_rule_has_no_help() -> None:
    with pytest.raises(KeyError):
        help_for("G9999")


def test_the_examples_of_the_documentation_run() -> None:
    failed, tried = doctest.testfile(str(DOCS / "judge.md"), module_relative=False, encoding="utf-8")
    assert tried >= 10
    assert not failed
