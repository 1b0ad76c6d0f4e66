"""The judge stays quick whatever it is given. Bounds are loose: they catch what grows faster than the text."""

import time

import msgspec
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
    "one word in many scripts": "\ufdfa" * 100_000,
    "joined words": "MayoClinicNurse" * 6_600,
    "combining marks": ("a" + "\u0301" * 40) * 2_400,
    "zero width": "n\u200bu\u200brse " * 14_000,
    "right to left": "\u202egnp.exe\u202c " * 10_000,
    "NUL": "\0" * 100_000,
    "capitals": "HATE THIS ER " * 7_700,
    "votes": "vote for Bob " * 7_700,
}


def quickest(action: Action, times: int = 3) -> float:
    spent = []
    for _ in range(times):
        begin = time.perf_counter()
        assess(action, PACK.known_as())
        spent.append(time.perf_counter() - begin)
    return min(spent)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hundred_thousand_characters_of_anything(text: str) -> None:
    action = Action(id="x", type="post", actor=Actor(name="Kim", bio="RN, Mayo Clinic"), text=text)
    assert quickest(action) < 0.25


@pytest.mark.parametrize("field", ["name", "handle", "url", "bio", "job"])
@pytest.mark.parametrize("text", [HOSTILE["votes"], HOSTILE["letters"], HOSTILE["one word in many scripts"]])
def test_a_profile_of_a_hundred_thousand_characters(field: str, text: str) -> None:
    actor = msgspec.structs.replace(Actor(name="Kim"), **{field: text})
    assert quickest(Action(id="x", type="update-profile", actor=actor)) < 0.25


def test_a_draft_answers_at_once() -> None:
    words = "I think my unit at Mayo should fix the parking, and then we can talk about the schedule for June. " * 20
    draft = Draft(Action(id="x", type="post", actor=Actor(name="Kim", bio="RN, Mayo Clinic")), PACK)
    draft.judge(words)
    begin = time.perf_counter()
    for end in range(1980, 2000):
        draft.judge(words[:end])
    assert (time.perf_counter() - begin) / 20 < 0.05
