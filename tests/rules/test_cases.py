"""Every rule case under every pack, and that the cases leave no rule and no guideline out."""

from functools import cache

import pytest

from simulator.policy.engine import assess
from simulator.policy.facts import Facts
from simulator.policy.pack import Pack, load_pack
from simulator.policy.rules import ALL_RULES
from tests.rules.cases import PACKS, Case, action_of, cases, levels

ALL_CASES = list(cases())


@cache
def pack_of(name: str) -> Pack:
    return load_pack(name)


@pytest.mark.parametrize(("case", "pack"), [pytest.param(c, p, id=f"{c.id}-{p}") for c, p in ALL_CASES])
def test_case(case: Case, pack: str) -> None:
    found = {(f.guideline, str(f.level)) for f in assess(action_of(case, pack_of(pack)), pack_of(pack)).findings}
    assert levels(found, "violation") == tuple(sorted(case.expect.violation)), case.why
    assert levels(found, "caution") == tuple(sorted(case.expect.caution)), case.why
    if case.expect.commendation is not None:
        assert levels(found, "commendation") == tuple(sorted(case.expect.commendation)), case.why


def test_ids_are_unique() -> None:
    ids = [(case.id, pack) for case, pack in ALL_CASES]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("pack", PACKS)
def test_every_rule_speaks_and_is_silent(rule: object, pack: str) -> None:
    spoke = {bool(rule.check(Facts(action_of(c, pack_of(p)), pack_of(p)))) for c, p in ALL_CASES if p == pack}  # type: ignore[attr-defined]
    assert spoke == {True, False}


def test_every_rule_has_its_setting_in_every_pack() -> None:
    codes = {rule.code for rule in ALL_RULES}
    for name in PACKS:
        assert set(pack_of(name).data.rules) == codes
