"""The judge on records that others wrote: floors under precision and recall, raised as it gets better."""

import json
from collections import Counter
from pathlib import Path

import msgspec
import pytest

from simulator.documents import data_folder
from simulator.model.action import Action, Actor, decode_action
from simulator.model.clock import MORNING, Dice
from simulator.model.events import Joined, Posted
from simulator.network.content import load_content
from simulator.network.seeding import draw_world
from simulator.policy.engine import assess
from simulator.policy.pack import load_pack

CORPUS = Path(__file__).parents[1] / "corpus"
PACK = load_pack()


class Figures(msgspec.Struct):
    """What a run over a corpus gives, each from 0 to 1."""

    precision: float
    recall: float
    caution: float
    alarms: float


def measured(name: str) -> Figures:
    rows = [json.loads(line) for line in (CORPUS / name).read_text("utf-8").splitlines()]
    counts: Counter[tuple[str, str]] = Counter()
    alarms = clear = 0
    for row in rows:
        found = assess(decode_action(json.dumps(row["record"])), PACK).faults()
        got = {(f.guideline, f.level) for f in found}
        want = {(g, level) for level in ("violation", "caution") for g in row["expect"][level]}
        clear += not want
        alarms += bool(got) and not want
        for kind, pairs in (("hit", got & want), ("false", got - want), ("missed", want - got)):
            counts.update((kind, level) for _, level in pairs)

    def share(level: str, other: str) -> float:
        return counts["hit", level] / (counts["hit", level] + counts[other, level])

    precision, recall = share("caution", "false"), share("caution", "missed")
    return Figures(
        precision=share("violation", "false"),
        recall=share("violation", "missed"),
        caution=2 * precision * recall / (precision + recall),
        alarms=alarms / clear,
    )


@pytest.mark.parametrize(
    ("name", "least"),
    [
        ("a.jsonl", Figures(precision=0.93, recall=0.77, caution=0.86, alarms=0.06)),
        ("b.jsonl", Figures(precision=0.99, recall=0.98, caution=0.97, alarms=0.0)),
        ("c.jsonl", Figures(precision=0.99, recall=0.98, caution=0.96, alarms=0.005)),
        ("d.jsonl", Figures(precision=0.97, recall=0.9, caution=0.86, alarms=0.025)),
        ("f.jsonl", Figures(precision=0.94, recall=0.92, caution=0.92, alarms=0.04)),
        ("g.jsonl", Figures(precision=0.97, recall=0.95, caution=0.84, alarms=0.015)),
        ("h.jsonl", Figures(precision=0.98, recall=0.93, caution=0.88, alarms=0.02)),
        ("i.jsonl", Figures(precision=0.97, recall=0.92, caution=0.87, alarms=0.01)),
        ("j.jsonl", Figures(precision=0.96, recall=0.92, caution=0.84, alarms=0.025)),
        ("k.jsonl", Figures(precision=0.94, recall=0.88, caution=0.9, alarms=0.05)),
        ("l.jsonl", Figures(precision=0.96, recall=0.91, caution=0.82, alarms=0.03)),
        ("m.jsonl", Figures(precision=0.97, recall=0.94, caution=0.89, alarms=0.02)),
        ("n.jsonl", Figures(precision=0.9, recall=0.79, caution=0.88, alarms=0.06)),
        ("o.jsonl", Figures(precision=0.96, recall=0.92, caution=0.86, alarms=0.03)),
        ("p.jsonl", Figures(precision=0.99, recall=0.99, caution=0.99, alarms=0.005)),
    ],
)
def test_no_figure_falls(name: str, least: Figures) -> None:
    found = measured(name)
    assert found.precision >= least.precision
    assert found.recall >= least.recall
    assert found.caution >= least.caution
    assert found.alarms <= least.alarms


def test_most_near_misses_stay_clear() -> None:
    rows = [json.loads(line) for line in (CORPUS / "e.jsonl").read_text("utf-8").splitlines()]
    alarmed = [row["record"]["id"] for row in rows if assess(decode_action(json.dumps(row["record"])), PACK).faults()]
    assert len(alarmed) <= 0.04 * len(rows), alarmed


def test_the_town_talks_in_peace() -> None:
    content = load_content(data_folder("assets"))
    world = draw_world(Dice(5), MORNING, content, posts=len(content.shapes))
    people = {timed.event.person.id: timed.event.person for timed in world if isinstance(timed.event, Joined)}
    posts = [timed.event.post for timed in world if isinstance(timed.event, Posted)]
    flagged = []
    for post in posts:
        who = people[post.author]
        official = who.relation == "organization"
        actor = Actor(name=who.name, account="official" if official else "personal")
        if assess(Action(id=post.id, type="post", actor=actor, text=post.text), PACK).faults():
            flagged.append(post.text)
    assert len(posts) > 1000
    assert len(flagged) <= 0.002 * len(posts), flagged
