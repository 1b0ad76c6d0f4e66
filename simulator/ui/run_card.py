"""The run that is being played, as the card above the feed shows it. No Qt in here."""

from typing import Any

from simulator.app.practice import Practice
from simulator.app.runs import hints


def run_card(practice: Practice) -> dict[str, Any]:
    """Where the learner is in the scenario; empty in free practice."""
    script, run = practice.script, practice.state
    if script is None or run is None:
        return {}
    begun = [step for step in script.steps if step.id in run.steps]
    return {
        "id": script.id,
        "run": practice.run,
        "title": script.title,
        "briefing": script.briefing.replace("\n", " "),
        "role": script.role.job,
        "mode": run.mode,
        "step": begun[-1].title if begun else "",
        "stepNumber": len(begun),
        "steps": len(script.steps),
        "over": practice.over,
        "short": script.short,
        "again": run.branch_of != "",
        "waiting": practice.next_due() is not None,
        "hints": [
            {"id": hint.id, "asked": asked, "text": hint.text.replace("\n", " ") if asked else "", "costs": hint.costs}
            for hint, asked in hints(practice)
        ],
        "told": _told(practice),
    }


def _told(practice: Practice) -> list[dict[str, str]]:
    """What the network itself has told in this run and is not read yet, newest first."""
    unread = [one for one in practice.reads.notifications(practice.run) if one.topic == "announcement" and not one.read]
    return [{"id": one.id, "text": one.cause} for one in unread]
