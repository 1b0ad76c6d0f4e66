"""Runs of scenarios beside their acts: hints, going back, how sure one was, and findings that are disputed."""

from collections.abc import Iterator

import msgspec

from simulator.app.changes import ChangeSet
from simulator.app.practice import Practice
from simulator.model.events import Disputed, Event, Hinted, Ruled, Started, Sure, Timed
from simulator.network.world import ImpossibleError
from simulator.scenario.holds import since
from simulator.scenario.schema import Hint

SURE_STEPS = (25, 50, 75, 100)
"""What may be said to the question how sure one was, in percent."""
LONGEST_DISPUTE = 2_000


def new_run(practice: Practice) -> str:
    """The id of the next run."""
    return f"r{len(practice.reads.runs()) + 1:05}"


def before(practice: Practice, run: str, number: int) -> Iterator[Timed]:
    """Everything in a run before its entry `number`, as the beginning of another run, which is for practice."""
    for entry in practice.reads.log(run):
        if entry.run_seq >= number:
            break
        event: Event = entry.event
        if isinstance(event, Started):
            event = msgspec.structs.replace(event, mode="practice", minutes=0, branch_of=run, branch_at=number)
        yield Timed(entry.at, event)


def hints(practice: Practice) -> list[tuple[Hint, bool]]:
    """The hints that there are now, each with whether it was asked for; none but where a scenario is practised."""
    script, run = practice.script, practice.state
    if script is None or run is None or practice.over or run.mode != "practice":
        return []
    now = practice.now()
    return [
        (hint, hint.id in run.hints)
        for hint in script.hints
        if hint.id in run.hints or since(hint.when, run, now) is not None
    ]


def ask_hint(practice: Practice, key: str) -> ChangeSet:
    """Ask for a hint, which costs its points; asking again costs nothing and changes nothing."""
    found = {hint.id: asked for hint, asked in hints(practice)}
    if key not in found:
        raise ImpossibleError("There is no such hint now.")
    return ChangeSet() if found[key] else practice.note(Hinted(hint=key))


def say_sure(practice: Practice, act: str, percent: int) -> ChangeSet:
    """Say how sure one is that an act was right; only once, before the verdict is shown."""
    run = practice.state
    if run is None or act not in {happened.act.action.id for happened in run.acts} or not 0 <= percent <= 100:
        raise ImpossibleError("There is no such act in this run.")
    if act in run.sureness:
        raise ImpossibleError("You have said how sure you are. It is kept as you said it.")
    return practice.note(Sure(act=act, percent=percent))


def dispute(practice: Practice, act: str, rule: str, words: str) -> ChangeSet:
    """Disagree with a finding, with a sentence; it stays on record, and a trainer may rule on it."""
    _finding(practice, act, rule)
    words = words.strip()
    if not words:
        raise ImpossibleError("Say in a sentence why you see it otherwise.")
    if len(words) > LONGEST_DISPUTE:
        raise ImpossibleError(f"That is too long. {LONGEST_DISPUTE} characters are enough.")
    return practice.note(Disputed(act=act, rule=rule, words=words))


def rule_on(practice: Practice, act: str, rule: str, stands: bool, words: str, by: str) -> ChangeSet:
    """A trainer's ruling on a disputed finding. A later one counts instead; both stay on record."""
    _finding(practice, act, rule)
    if practice.state is None or (act, rule) not in practice.state.disputes:
        raise ImpossibleError("Nobody has disputed this finding.")
    if not words.strip() or not by.strip():
        raise ImpossibleError("A ruling needs a sentence and the name of who rules.")
    return practice.note(Ruled(act=act, rule=rule, stands=stands, words=words.strip(), by=by.strip()))


def _finding(practice: Practice, act: str, rule: str) -> None:
    acts = practice.state.acts if practice.state else ()
    if not any(
        happened.act.action.id == act and any(finding.rule == rule for finding in happened.act.assessment.findings)
        for happened in acts
    ):
        raise ImpossibleError("There is no such finding in this run.")
