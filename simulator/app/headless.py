"""A scenario played without a screen, by a play-through; the same road as the window's."""

from pathlib import Path

import msgspec

from simulator.app.context import PROFESSIONAL
from simulator.app.practice import Practice
from simulator.app.runs import ask_hint
from simulator.app.services import Services, pseudonym
from simulator.app.session import Session
from simulator.model.action import Network
from simulator.model.clock import StillClock
from simulator.model.intent import Intent
from simulator.network.world import ImpossibleError
from simulator.record.store import Store
from simulator.scenario.brought import written
from simulator.scenario.conditions import duration
from simulator.scenario.holds import MINE, Run
from simulator.scenario.moves import ANSWERS
from simulator.scenario.page import page
from simulator.scenario.plays import PlayedAct, PlayThrough
from simulator.scenario.report import Report

NETWORKS: tuple[Network, ...] = ("feed", "professional")


class Outcome(msgspec.Struct, frozen=True):
    """The report of a play-through, how far its run came, and in which sentences it did not go as it says."""

    report: Report
    run: Run
    faults: tuple[str, ...]


def play(services: Services, store: Store, through: PlayThrough) -> Outcome:
    """Play `through` to its end in `store`; `services` must have been made with a `StillClock`."""
    practice = services.open(store)
    services.begin(practice, Session(scenario=through.scenario, variant=through.variant))
    started = practice.now()
    for hint in through.hints:
        ask_hint(practice, hint)
    refused = []
    for act in through.acts:
        practice.pass_time(started + duration(act.at))
        try:
            practice.perform(_intent(act, practice))
        except ImpossibleError as error:
            refused.append(f"{act.at} {act.do}: {error}")
    while not practice.over and (due := practice.next_due()) is not None:
        practice.pass_time(due)
    found = services.report(practice, pseudonym(store))
    return Outcome(found, practice.state or Run(started), (*refused, *_faults(through, found)))


def headless_services(folder: Path, scenarios: Path | None = None) -> Services:
    """Services whose clock moves only as the play-through says."""
    return Services(folder, clock=StillClock, scenarios=scenarios)


def write_report(found: Report, services: Services, folder: Path) -> list[Path]:
    """Write the report as HTML and JSON and give the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    html, data = folder / f"{found.scenario}.html", folder / f"{found.scenario}.json"
    html.write_text(page(found, services.guideline_names), encoding="utf-8")
    data.write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n")
    return [html, data]


def _connects(act: PlayedAct, practice: Practice) -> bool:
    """Whether an answer is to a request of the professional network: nothing else of that person waits."""
    asking = {
        network: {one.sender for one in practice.reads.requests(practice.run, network) if one.state == "pending"}
        for network in NETWORKS
    }
    return act.do in ANSWERS and act.to in asking["professional"] - asking["feed"]


def _intent(act: PlayedAct, practice: Practice) -> Intent:
    under = act.under
    if under == MINE and practice.state is not None:
        under = next((one.act.action.id for one in reversed(practice.state.acts) if written(one)), "")
    return Intent(
        type=act.do,
        text=act.text,
        object=under,
        target=act.to,
        audience=act.audience,
        account=act.account,
        picture=act.picture,
        consent=act.consent,
        skill=act.skill,
        reason=act.reason,
        profile=act.profile,
        network="professional" if act.do in PROFESSIONAL or _connects(act, practice) else "feed",
    )


def _faults(through: PlayThrough, found: Report) -> list[str]:
    faults = []
    if found.ending != through.ends:
        faults.append(f"It ended as '{found.ending}', not as '{through.ends}'.")
    if through.score >= 0 and found.score.points != through.score:
        faults.append(f"It scored {found.score.points} points, not {through.score}.")
    told = {(moment.at, finding.rule) for moment in found.timeline for finding in moment.findings}
    wanted = {(int(duration(one.at).total_seconds()), one.rule) for one in through.findings}
    faults += [f"{rule} was not found at {at} s." for at, rule in sorted(wanted - told)]
    faults += [f"{rule} was found at {at} s, which nobody expected." for at, rule in sorted(told - wanted)]
    return faults
