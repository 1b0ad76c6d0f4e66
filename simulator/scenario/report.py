"""The after-action report: one value, from which the debrief, the HTML and the JSON are made."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from typing import Literal

import msgspec

from simulator.model.finding import Better, Finding, Gravity
from simulator.model.social import ME, Person
from simulator.scenario.runtime import Happened, Run
from simulator.scenario.schema import Ending, Inject, Scenario, When
from simulator.scenario.scoring import Score, score

DONE = {
    "post": "You posted",
    "comment": "You commented",
    "message": "You wrote to {}",
    "react": "You reacted",
    "accept-friend": "You accepted {}",
    "decline-friend": "You declined {}",
    "ignore-friend": "You left {} without an answer",
    "remove-friend": "You removed {} from your friends",
    "delete": "You deleted a post",
}

LEFT = Ending(
    id="left",
    title="You left before the end",
    text="What had happened by then stands below. You can play it again at any time.",
    when=When(),
)


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """One thing on the timeline, `at` seconds after the start: the world's or the trainee's, with the judge's words."""

    at: int
    lane: Literal["world", "you"]
    title: str
    text: str = ""
    findings: tuple[Finding, ...] = ()


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A run as it is looked back on. `learner` is a pseudonym unless the learner chose to be named."""

    scenario: str
    title: str
    learner: str
    policy: str
    seconds: int
    ending: str
    ending_title: str
    ending_text: str
    best_ending: bool
    timeline: tuple[Moment, ...]
    score: Score
    notice: str = "This is a simulation. Everybody in it is invented, and nobody outside this computer has seen it."


def report(
    script: Scenario,
    run: Run,
    people: Mapping[str, Person],
    names: Mapping[int, str],
    gravity: Callable[[str], Gravity],
    learner: str,
) -> Report:
    """Look back on a run. `names` are the guidelines' short names, `learner` the name to print."""
    hide = _Hide(people[ME].name, learner)
    ending = next((ending for ending in script.endings if ending.id == run.ending), LEFT)
    timeline = sorted(
        [*_world(script, run), *(_act(happened, run.started, people, hide) for happened in run.acts)],
        key=lambda moment: (moment.at, moment.lane == "you"),
    )
    return Report(
        scenario=script.id,
        title=script.title,
        learner=learner,
        policy=run.acts[-1].act.assessment.policy if run.acts else "",
        seconds=timeline[-1].at if timeline else 0,
        ending=run.ending or "",
        ending_title=ending.title,
        ending_text=ending.text,
        best_ending=ending.best,
        timeline=tuple(timeline),
        score=_named(score(script, run, gravity), names),
    )


def _named(found: Score, names: Mapping[int, str]) -> Score:
    lines = tuple(
        msgspec.structs.replace(line, title=names.get(line.guideline, "")) if line.guideline else line
        for line in found.lines
    )
    return msgspec.structs.replace(found, lines=lines)


def _world(script: Scenario, run: Run) -> list[Moment]:
    return [
        Moment(at=_seconds(run.released[inject.id], run.started), lane="world", title=inject.title, text=_text(inject))
        for inject in script.injects
        if inject.id in run.released
    ]


def _text(inject: Inject) -> str:
    said = inject.request.note if inject.request else inject.message.text if inject.message else ""
    return said or (inject.post.text if inject.post else "")


def _act(happened: Happened, started: dt.datetime, people: Mapping[str, Person], hide: "_Hide") -> Moment:
    intent = happened.act.intent
    whom = people[intent.target].name if intent.target in people else ""
    title = DONE.get(intent.type, intent.type).format(whom)
    findings = tuple(hide.finding(finding) for finding in happened.act.assessment.findings)
    text = hide.words(intent.text)
    return Moment(at=_seconds(happened.at, started), lane="you", title=title, text=text, findings=findings)


class _Hide:
    """Puts the name to print in place of the learner's; in their own words it is dotted out, so that places stay."""

    def __init__(self, name: str, printed: str) -> None:
        names = [] if name == printed else [name, name.split()[0]]
        self._names = [re.compile(rf"\b{re.escape(name)}\b") for name in names]
        self._printed = printed

    def finding(self, finding: Finding) -> Finding:
        message, why = self._told(finding.message), tuple(map(self._told, finding.why))
        places = tuple(msgspec.structs.replace(place, match=self.words(place.match)) for place in finding.places)
        better = finding.better and Better(
            advice=self._told(finding.better.advice), text=self.words(finding.better.text), action=finding.better.action
        )
        return msgspec.structs.replace(finding, message=message, why=why, places=places, better=better)

    def words(self, text: str) -> str:
        for name in self._names:
            text = name.sub(lambda found: "•" * len(found[0]), text)
        return text

    def _told(self, text: str) -> str:
        for name in self._names:
            text = name.sub(lambda _: self._printed, text)
        return text


def _seconds(at: dt.datetime, started: dt.datetime) -> int:
    return int((at - started).total_seconds())
