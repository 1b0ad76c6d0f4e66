"""The judge stays quick whatever it is given. Bounds are loose: they catch what grows faster than the text."""

import time

import pytest

from simulator.model.action import Action, Actor
from simulator.policy.draft import Draft
from simulator.policy.engine import assess
from simulator.policy.pack import load_pack

PACK = load_pack()
HOSTILE = {
    "letters": "a" * 100_000,
    "words": "a " * 50_000,
    "you": "you idiot " * 10_000,
    "name": "mayo " * 20_000,
    "quotes": '"' * 100_000,
    "single quotes": "' " * 50_000,
    "stops": ". " * 50_000,
    "emoji": "\U0001f921" * 100_000,
    "brackets": "((" * 50_000,
    "patient": "my patient in the icu tonight " * 3_300,
    "votes": "vote for Bob " * 7_700,
}


def quickest(action: Action, times: int = 3) -> float:
    spent = []
    for _ in range(times):
        begin = time.perf_counter()
        assess(action, PACK)
        spent.append(time.perf_counter() - begin)
    return min(spent)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hundred_thousand_characters_of_anything(text: str) -> None:
    action = Action(id="x", type="post", actor=Actor(name="Kim", bio="RN, Mayo Clinic"), text=text)
    assert quickest(action) < 0.25


def test_a_draft_answers_at_once() -> None:
    words = "I think my unit at Mayo should fix the parking, and then we can talk about the schedule for June. " * 20
    draft = Draft(Action(id="x", type="post", actor=Actor(name="Kim", bio="RN, Mayo Clinic")), PACK)
    draft.judge(words)
    begin = time.perf_counter()
    for end in range(1980, 2000):
        draft.judge(words[:end])
    assert (time.perf_counter() - begin) / 20 < 0.05
