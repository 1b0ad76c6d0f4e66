"""Every rule case under every pack, and that the cases leave no rule and no guideline out."""

from functools import cache
from typing import get_args

import pytest

from simulator.model.action import ActionType, Relation
from simulator.policy.engine import assess, judge
from simulator.policy.facts import Facts
from simulator.policy.pack import Pack, load_pack
from simulator.policy.reading import SEEDS
from simulator.policy.rules import ALL_RULES
from tests.rules.cases import HERE, PACKS, Case, action_of, cases, levels

ALL_CASES = list(cases())
OPEN = frozenset((HERE / "open.txt").read_text(encoding="utf-8").split())
"""The cases on which the judge is still wrong, as `id:pack`. One that comes right must leave the list."""


@cache
def pack_of(name: str) -> Pack:
    return load_pack(name)


def _parameter(case: Case, pack: str) -> object:
    wrong = [pytest.mark.xfail(reason="The judge does not see this yet")] if f"{case.id}:{pack}" in OPEN else []
    return pytest.param(case, pack, id=f"{case.id}-{pack}", marks=wrong)


@pytest.mark.parametrize(("case", "pack"), [_parameter(case, pack) for case, pack in ALL_CASES])
def test_case(case: Case, pack: str) -> None:
    found = {(f.guideline, str(f.level)) for f in assess(action_of(case, pack_of(pack)), pack_of(pack)).findings}
    assert levels(found, "violation") == tuple(sorted(case.expect.violation)), case.why
    assert levels(found, "caution") == tuple(sorted(case.expect.caution)), case.why
    if case.expect.commendation is not None:
        assert levels(found, "commendation") == tuple(sorted(case.expect.commendation)), case.why


def test_ids_are_unique() -> None:
    ids = [(case.id, pack) for case, pack in ALL_CASES]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("pack", PACKS)
def test_every_rule_speaks_and_is_silent(pack: str) -> None:
    facts = [Facts(action_of(case, pack_of(name)), pack_of(name)) for case, name in ALL_CASES if name == pack]
    for rule in ALL_RULES:
        assert {bool(rule.check(known)) for known in facts} == {True, False}, rule.code


@pytest.mark.parametrize("pack", PACKS)
def test_no_rule_misses_what_it_is_not_asked_about(pack: str) -> None:
    everything = frozenset({*pack_of(pack).lines, *SEEDS}).union(*(rule.signs for rule in ALL_RULES))
    for case, name in ALL_CASES:
        if name == pack:
            asked = Facts(action_of(case, pack_of(name)), pack_of(name))
            asked.scene.signs = everything
            assert judge(asked) == assess(asked.action, asked.pack), case.id


@pytest.mark.parametrize("pack", PACKS)
def test_every_sign_is_one_that_an_action_can_have(pack: str) -> None:
    marks = {"picture", "people", "shift", "loud", *get_args(ActionType), *get_args(Relation)}
    known = {*pack_of(pack).lines, *SEEDS, *(f"@{mark}" for mark in marks)}
    assert {sign for rule in ALL_RULES for sign in rule.signs} <= known


def test_every_rule_has_its_setting_in_every_pack() -> None:
    codes = {rule.code for rule in ALL_RULES}
    for name in PACKS:
        assert set(pack_of(name).data.rules) == codes


def test_the_open_list_names_cases_that_are_there() -> None:
    assert {f"{case.id}:{pack}" for case, pack in ALL_CASES} >= OPEN


@pytest.mark.parametrize("guideline", range(1, 11))
def test_every_guideline_has_cases_that_fire_and_cases_that_stay_silent(guideline: int) -> None:
    fires = [guideline in (*case.expect.violation, *case.expect.caution) for case, _ in ALL_CASES]
    assert fires.count(True) >= 10
    assert fires.count(False) >= 10


@pytest.mark.parametrize(("level", "precision", "recall"), [("violation", 0.95, 0.88), ("caution", 0.88, 0.88)])
def test_what_the_judge_sees_of_all_cases(level: str, precision: float, recall: float) -> None:
    """The figures over all cases may only grow; they are no figures for texts that nobody has seen."""
    right = wrong = missed = 0
    for case, name in ALL_CASES:
        found = {
            f.guideline for f in assess(action_of(case, pack_of(name)), pack_of(name)).findings if f.level == level
        }
        wanted = set(getattr(case.expect, level))
        right, wrong, missed = right + len(found & wanted), wrong + len(found - wanted), missed + len(wanted - found)
    assert right / (right + wrong) >= precision
    assert right / (right + missed) >= recall
