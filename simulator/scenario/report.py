"""The after-action report: one value, from which the debrief, the HTML, the PDF and the JSON are made."""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from typing import Literal

import msgspec

from simulator.model.events import Mode
from simulator.model.finding import Finding, Gravity
from simulator.model.social import ME, Person
from simulator.scenario.brought import named
from simulator.scenario.conditions import When
from simulator.scenario.hiding import Hide
from simulator.scenario.holds import Happened, Run
from simulator.scenario.runtime import TIME_UP, nth
from simulator.scenario.schema import Ending, Inject, Scenario
from simulator.scenario.scoring import Score, score

DONE = {
    "post": "You posted",
    "comment": "You commented",
    "share": "You shared a post",
    "message": "You wrote to {}",
    "react": "You reacted",
    "report": "You reported a post",
    "friend-request": "You asked {} to be friends",
    "accept-friend": "You accepted {}",
    "decline-friend": "You declined {}",
    "ignore-friend": "You left {} without an answer",
    "remove-friend": "You removed {} from your friends",
    "follow": "You followed {}",
    "unfollow": "You stopped following {}",
    "block": "You blocked {}",
    "unblock": "You unblocked {}",
    "endorse": "You endorsed a skill of {}",
    "recommend": "You recommended {}",
    "request-recommendation": "You asked {} for a recommendation",
    "update-profile": "You changed your profile",
    "delete": "You deleted a post",
}

LEFT = Ending(
    id="left",
    title="You left before the end",
    text="What had happened by then stands below. You can play it again at any time.",
    when=When(),
)
TIME = Ending(
    id=TIME_UP,
    title="The time is over",
    text="The session had a limit, and it was reached before the story ended. What happened by then stands below.",
    when=When(),
)


class Dispute(msgspec.Struct, frozen=True, kw_only=True):
    """A finding that the trainee disputed, and what a trainer ruled: `stands` is None where nobody has yet."""

    rule: str
    words: str
    stands: bool | None = None
    ruling: str = ""
    by: str = ""


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """One thing on the timeline, `at` seconds after the start: the world's or the trainee's, with the judge's words.

    An act has its id, its `number` in the log (to go back to just before it), how many people it may have reached by
    the end, and how sure the trainee was of it in percent (-1 where that was not said).
    """

    at: int
    lane: Literal["world", "you", "step"]
    title: str
    text: str = ""
    id: str = ""
    number: int = 0
    findings: tuple[Finding, ...] = ()
    reach: int = 0
    sure: int = -1
    disputes: tuple[Dispute, ...] = ()

    @property
    def right(self) -> bool:
        """Whether the judge found no fault."""
        return all(finding.level == "commendation" for finding in self.findings)


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """A cue for the trainer that came up in this run."""

    at: int
    title: str
    watch: str
    ask: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A run as it is looked back on. `learner` is a pseudonym unless the learner chose to be named."""

    scenario: str
    title: str
    learner: str
    policy: str
    mode: Mode
    role: str
    seconds: int
    ending: str
    ending_title: str
    ending_text: str
    best_ending: bool
    timeline: tuple[Moment, ...]
    score: Score
    cues: tuple[Watched, ...] = ()
    branch_of: str = ""
    notice: str = "This is a simulation. Everybody in it is invented, and nobody outside this computer has seen it."

    @property
    def acts(self) -> tuple[Moment, ...]:
        """What the trainee did."""
        return tuple(moment for moment in self.timeline if moment.lane == "you")


def report(
    script: Scenario,
    run: Run,
    people: Mapping[str, Person],
    names: Mapping[int, str],
    gravity: Callable[[str], Gravity],
    learner: str,
    reach: Mapping[str, int] | None = None,
) -> Report:
    """Look back on a run of `script` (its variant).

    `names` are the guidelines' short names, `learner` the name to print, `reach` how many people each act reached.
    """
    hide = Hide(people[ME].name, learner)
    run = msgspec.structs.replace(run, names={**run.names, ME: learner})  # people of the script may call them by name
    acts = [_act(happened, run, people, hide, (reach or {}).get(happened.act.action.id, 0)) for happened in run.acts]
    order = {"step": 0, "world": 1, "you": 2}
    timeline = sorted([*_steps(script, run), *_world(script, run), *acts], key=lambda one: (one.at, order[one.lane]))
    ending = next((one for one in (*script.endings, TIME) if one.id == run.ending), LEFT)
    return Report(
        scenario=script.id,
        title=script.title,
        learner=learner,
        policy=run.acts[-1].act.assessment.policy if run.acts else "",
        mode=run.mode,
        role=script.role.job,
        seconds=timeline[-1].at if timeline else 0,
        ending=run.ending or "",
        ending_title=ending.title,
        ending_text=named(ending.text, run.names),
        best_ending=ending.best,
        timeline=tuple(timeline),
        score=_named(score(script, run, gravity), names, run),
        cues=tuple(_cues(script, run)),
        branch_of=run.branch_of,
    )


def _named(found: Score, names: Mapping[int, str], run: Run) -> Score:
    lines = tuple(
        msgspec.structs.replace(line, title=names.get(line.guideline, ""))
        if line.guideline
        else msgspec.structs.replace(line, title=named(line.title, run.names), why=named(line.why, run.names))
        for line in found.lines
    )
    return msgspec.structs.replace(found, lines=lines)


def _steps(script: Scenario, run: Run) -> Iterator[Moment]:
    for step in script.steps:
        if step.id in run.steps:
            yield Moment(at=_seconds(run.steps[step.id], run), lane="step", title=step.title, id=step.id)


def _world(script: Scenario, run: Run) -> Iterator[Moment]:
    for inject in script.injects:
        for number in range(1, inject.repeats + 1):
            key = nth(inject.id, number)
            if key in run.released and not inject.chatter and inject.cue is None:
                title, text = named(inject.title, run.names), named(_text(inject, number), run.names)
                yield Moment(at=_seconds(run.released[key], run), lane="world", title=title, text=text, id=key)


def _cues(script: Scenario, run: Run) -> Iterator[Watched]:
    for inject in script.injects:
        if inject.cue is not None and inject.id in run.released:
            at = _seconds(run.released[inject.id], run)
            yield Watched(at=at, title=inject.title, watch=inject.cue.watch, ask=inject.cue.ask)


def _text(inject: Inject, number: int) -> str:
    if number > 1 and inject.again:
        return inject.again[min(number - 2, len(inject.again) - 1)]
    if inject.request:
        return inject.request.note
    texts = (inject.message, inject.post, inject.notification, inject.change)
    return next((one.text for one in texts if one is not None), "")


def _act(happened: Happened, run: Run, people: Mapping[str, Person], hide: Hide, reach: int) -> Moment:
    intent, key = happened.act.intent, happened.act.action.id
    whom = people[intent.target].name if intent.target in people else "somebody"
    return Moment(
        at=_seconds(happened.at, run),
        lane="you",
        title=DONE.get(intent.type, intent.type).format(whom),
        text=hide.words(intent.text),
        id=key,
        number=happened.number,
        findings=tuple(hide.finding(finding) for finding in happened.act.assessment.findings),
        reach=reach,
        sure=run.sureness.get(key, -1),
        disputes=tuple(_disputes(key, run, hide)),
    )


def _disputes(act: str, run: Run, hide: Hide) -> Iterator[Dispute]:
    for (key, rule), said in run.disputes.items():
        if key == act:
            ruled = run.rulings.get((act, rule))
            yield Dispute(
                rule=rule,
                words=hide.words(said.words),
                stands=ruled.stands if ruled else None,
                ruling=hide.words(ruled.words) if ruled else "",
                by=ruled.by if ruled else "",
            )


def _seconds(at: dt.datetime, run: Run) -> int:
    return int((at - run.started).total_seconds())
