"""What a trainee can do in a script, as far as the script can tell it apart.

Two acts that no condition of the script distinguishes are the same move. The judge is not asked: a move comes with the
finding that some condition asks for, or with none.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

import msgspec

from simulator.model.action import Action, ActionType, Actor, Object
from simulator.model.events import Acted
from simulator.model.finding import Assessment, Finding, Level
from simulator.model.intent import Intent
from simulator.scenario.conditions import ActMatch, FindingMatch, When
from simulator.scenario.holds import MINE, Run, acted, found, own
from simulator.scenario.schema import Scenario

Atom = tuple[ActMatch | None, FindingMatch | None]

ANSWERS: frozenset[ActionType] = frozenset({"accept-friend", "decline-friend", "ignore-friend"})
TIES: frozenset[ActionType] = ANSWERS | {"remove-friend"}
"""Acts that are possible once."""
TOWARDS: frozenset[ActionType] = ANSWERS | {
    "remove-friend", "friend-request", "message", "follow", "unfollow", "block", "unblock", "endorse", "recommend",
    "request-recommendation",
}  # fmt: skip
ABOUT: frozenset[ActionType] = frozenset({"comment", "share", "react", "report"})
SILENT: frozenset[ActionType] = frozenset({"accept-friend", "ignore-friend", "react", "follow", "delete", "endorse"})


class Move(msgspec.Struct, frozen=True):
    """One act with what the judge says of it; `meets` are the conditions of the script that it fulfils."""

    intent: Intent
    findings: tuple[Finding, ...]
    meets: frozenset[int]

    @property
    def wrong(self) -> bool:
        """Whether the judge finds a fault in it."""
        return any(finding.level != "commendation" for finding in self.findings)

    def __str__(self) -> str:
        where = f" to {self.intent.target}" if self.intent.target else ""
        where += f" under {self.intent.object}" if self.intent.object else ""
        found = "".join(f" ({one.rule} {one.level})" for one in self.findings)
        return f"{self.intent.type}{where}{' with words' if self.intent.text else ''}{found}"

    def act(self, number: int, run: Run) -> Acted:
        """The move as the act that it is in a run, its `number`th."""
        key = f"x{number:03}"
        intent = self.intent
        if intent.object == MINE:
            intent = msgspec.structs.replace(intent, object=max(own(run)))
        action = Action(
            id=key, type=intent.type, actor=Actor(name="M"), object=Object(id=intent.object) if intent.object else None
        )
        assessment = Assessment(
            id=key, verdict="violation" if self.findings else "clear", policy="explorer", findings=self.findings
        )
        return Acted(intent=intent, action=action, assessment=assessment)


def atoms(script: Scenario) -> list[Atom]:
    """Every condition on an act or a finding in the script, once."""
    return list(dict.fromkeys(atom for when in conditions(script) for atom in _atoms(when)))


def conditions(script: Scenario) -> Iterator[When]:
    """Every condition of the script, the outermost of each part."""
    for parts in (script.injects, script.forbidden, script.flags, script.steps, script.endings):
        yield from (part.when for part in parts)
    for expectation in script.expectations:
        yield from (expectation.when, expectation.after, *(other.when for other in expectation.alternatives))


def moves(script: Scenario) -> list[Move]:
    """All moves that the script tells apart, those of one kind once."""
    asked = atoms(script)
    wanted = [match for _, match in asked if match is not None]
    plain = [FindingMatch(guideline=number, level="violation") for number in script.guidelines]
    said = list(dict.fromkeys([(), *((_finding(match),) for match in (*wanted, *plain))]))
    run = Run(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
    kinds: dict[tuple[object, ...], Move] = {}
    for intent in dict.fromkeys(_intents(script, asked)):
        for findings in said:
            move = Move(intent, findings, frozenset())
            act = move.act(0, msgspec.structs.replace(run, acts=())) if intent.object != MINE else None
            meets = frozenset(n for n, atom in enumerate(asked) if _meets(atom, move, act, run))
            graver = bool(findings) and bool(meets)
            kinds.setdefault((intent.type, intent.target, intent.object, meets, graver), Move(intent, findings, meets))
    return list(kinds.values())


def possible(move: Move, script: Scenario, run: Run) -> bool:
    """Whether the network would let the trainee do it now."""
    intent, key = move.intent, (move.intent.type, move.intent.target)
    if intent.type in ANSWERS:
        answered = any(one.act.intent.type in ANSWERS and one.act.intent.target == intent.target for one in run.acts)
        return not answered and intent.target in _asked(script, run)
    if intent.type == "remove-friend":
        friends = {one.id for one in script.cast if one.friend}
        friends |= {one.act.intent.target for one in run.acts if one.act.intent.type == "accept-friend"}
        return intent.target in friends and key not in _done(run)
    if intent.object == MINE:
        return bool(own(run))
    if intent.object and intent.object not in _there(script, run):
        return False
    return intent.type in ("post", "comment", "message", "share") or key not in _done(run)


def _atoms(when: When) -> Iterator[Atom]:
    if when.act is not None or when.finding is not None:
        yield when.act, when.finding
    for part in (*when.all, *when.any, *when.none):
        yield from _atoms(part)


def _finding(match: FindingMatch) -> Finding:
    level: Level = "violation" if match.level is None or match.level == "fault" else match.level
    number = match.guideline or int(match.rule[1:3] or 0)
    rule = match.rule or f"G{number:02}00"
    return Finding(rule=rule, guideline=number, level=level, message="", why=())


def _intents(script: Scenario, asked: Iterable[Atom]) -> Iterator[Intent]:
    yield Intent(type="post", text="words")
    for match, _ in asked:
        if match is None:
            continue
        for kind in match.type or ("post", "comment", "message"):
            yield from _shaped(kind, match, script)


def _shaped(kind: ActionType, match: ActMatch, script: Scenario) -> Iterator[Intent]:
    """The acts of one type that fit the match but for what the judge says, and one that does not fit."""
    asks = {inject.request.by for inject in script.injects if inject.request}
    people = [match.to] if match.to else sorted(asks if kind in ANSWERS else {one.id for one in script.cast})
    posts = [match.under] if match.under else _posts(script)[:1]
    for target in people if kind in TOWARDS else [match.to]:
        for thing in posts if kind in ABOUT else [match.under]:
            intent = Intent(
                type=kind,
                target=target,
                object=thing,
                audience=match.audience or "public",
                account=match.account or "personal",
                reason=match.reason or "other",
            )
            texts = {"" if match.words is False or kind in SILENT else " ".join(("words", *match.says[:1]))}
            texts |= {""} if match.words is not None and kind in ANSWERS else set()
            texts |= {"words"} if match.says else set()
            for text in sorted(texts):
                yield msgspec.structs.replace(intent, text=text)


def _meets(atom: Atom, move: Move, act: Acted | None, run: Run) -> bool:
    match, finding = atom
    if act is None:
        acts = match is None or (match.under in ("", MINE) and move.intent.type in match.type)
        clear = match is None or match.clear in (None, not move.findings)
        return acts and clear and finding is None
    return (match is None or acted(match, act, run)) and (finding is None or found(finding, act))


def _posts(script: Scenario) -> list[str]:
    later = [inject.post.id for inject in script.injects if inject.post and not inject.chatter]
    return [said.id for said in script.opening if not said.under] + later


def _there(script: Scenario, run: Run) -> set[str]:
    gone = {inject.removal for inject in script.injects if inject.removal and inject.id in run.released}
    came = {inject.post.id for inject in script.injects if inject.post and inject.id in run.released}
    return {said.id for said in script.opening} | came - gone


def _asked(script: Scenario, run: Run) -> set[str]:
    return {
        inject.request.by
        for inject in script.injects
        if inject.request and inject.request.kind != "recommendation" and inject.id in run.released
    }


def _done(run: Run) -> set[tuple[str, str]]:
    return {(one.act.intent.type, one.act.intent.target) for one in run.acts}
