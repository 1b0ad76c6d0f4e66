"""The judge's way in: `assess(action, pack)`. Pure: the same action and the same pack give the same findings."""

from collections.abc import Container

import msgspec

from simulator.model.action import Action
from simulator.model.finding import LEVELS, Assessment, Finding, Level, Place, Verdict
from simulator.policy.facts import Facts
from simulator.policy.pack import Pack
from simulator.policy.rule import CERTAIN, Match, Rule
from simulator.policy.rules import ALL_RULES

Hit = tuple[Rule, Match]
_SIGNS = frozenset().union(*(rule.signs for rule in ALL_RULES))
_RULES = {sign: tuple(rule for rule in ALL_RULES if sign in rule.signs) for sign in _SIGNS}
"""The rules that are asked where an action has a sign."""


def assess(action: Action, pack: Pack) -> Assessment:
    """Judge one action by the pack's guidelines."""
    return judge(Facts(action, pack))


def judge(facts: Facts, prove: bool = True) -> Assessment:
    """Judge an action whose facts the caller keeps.

    A better text is offered only where it is clear when it is judged in its turn; without `prove` none is offered.
    """
    found = tuple(_with_better(finding, facts, prove) for finding in _findings(facts))
    return Assessment(id=facts.action.id, verdict=_verdict(found), policy=facts.pack.label, findings=found)


def _with_better(finding: Finding, facts: Facts, prove: bool) -> Finding:
    better = finding.better
    if better is None or not better.text or (prove and _clear(better.text, facts)):
        return finding
    kept = msgspec.structs.replace(better, text="")
    return msgspec.structs.replace(finding, better=kept)


def _clear(text: str, facts: Facts) -> bool:
    return judge(facts.instead(text), prove=False).verdict == "clear"


def hits(facts: Facts, last: bool = False, known: Container[int] = ()) -> list[Hit]:
    """The rules that apply, those asked first or those asked `last`, save under guidelines `known` to be broken."""
    signed = {rule for sign in facts.scene.signs & _RULES.keys() for rule in _RULES[sign]}
    asked = (rule for rule in signed if rule.last is last and rule.guideline not in known)
    matches = ((rule, rule.check(facts)) for rule in asked)
    return [(r, m) for r, m in matches if m and m.sureness >= facts.pack.setting(r.code).threshold]


def _findings(facts: Facts) -> list[Finding]:
    groups: dict[tuple[int, bool], list[Hit]] = {}
    first = hits(facts)
    facts.found(rule.code for rule, _ in first)
    for rule, match in first:
        if match.sureness >= CERTAIN or facts.weighed.borne_out(rule.level, rule.weighed_under or rule.guideline):
            groups.setdefault((rule.guideline, rule.level == "commendation"), []).append((rule, match))
    known = {rule.guideline for found in groups.values() for rule, _ in found if rule.level == "violation"}
    for rule, match in hits(facts, last=True, known=known):
        groups.setdefault((rule.guideline, False), []).append((rule, match))
    return sorted((_finding(found) for found in groups.values()), key=_order)


def _finding(found: list[Hit]) -> Finding:
    """One finding for one guideline: the highest level, the surest rule, the places of all at that level."""
    level = min((rule.level for rule, _ in found), key=_rank)
    found = sorted((h for h in found if h[0].level == level), key=lambda h: (-h[1].sureness, h[0].code))
    rule, match = found[0]
    evidence = [item for _, other in found for item in other.evidence]
    return Finding(
        rule=rule.code,
        guideline=rule.guideline,
        level=level,
        message=rule.message,
        why=tuple(dict.fromkeys(item.fact for item in evidence)),
        name=rule.name,
        places=tuple(sorted({place for item in evidence for place in item.places}, key=_where)),
        better=match.better,
        sureness=match.sureness,
    )


def _rank(level: Level) -> int:
    return LEVELS.index(level)


def _where(place: Place) -> tuple[str, tuple[int, int]]:
    return place.field, place.span or (0, 0)


def _order(finding: Finding) -> tuple[int, int, list[tuple[str, tuple[int, int]]]]:
    return _rank(finding.level), finding.guideline, [_where(place) for place in finding.places]


def _verdict(found: tuple[Finding, ...]) -> Verdict:
    levels = {finding.level for finding in found}
    return "violation" if "violation" in levels else "caution" if "caution" in levels else "clear"
