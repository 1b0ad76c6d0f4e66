import doctest
from pathlib import Path

import pytest

from simulator.policy.pack import load_pack
from simulator.policy.reference import SECTIONS, help_for, render
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


def test_an_unknown_rule_has_no_help() -> None:
    with pytest.raises(KeyError):
        help_for("G9999")


def test_the_examples_of_the_documentation_run() -> None:
    failed, tried = doctest.testfile(str(DOCS / "judge.md"), module_relative=False, encoding="utf-8")
    assert tried >= 10
    assert not failed
