"""What is done in the window is judged as the pack says, on the one road and not by the judge alone."""

from pathlib import Path

import pytest

from simulator.app.practice import Practice
from simulator.model.action import ActionType
from simulator.model.intent import Intent
from simulator.model.social import ME, Profile
from tests.support import SmallServices, learner

OPINION = "I think prior authorization slows care down and should go."
OURS = "My own views, not my employer's."


@pytest.fixture
def practice(tmp_path: Path) -> Practice:
    return learner(SmallServices(tmp_path))[1]


def said(practice: Practice, kind: ActionType, text: str) -> Intent:
    """These words as a post, a comment or a message."""
    somebody = next(key for key in practice.reads.people("practice") if key != ME)
    return {
        "post": Intent(type="post", text=text),
        "comment": Intent(type="comment", object=practice.reads.feed_ids("practice")[0], text=text),
        "message": Intent(type="message", target=somebody, text=text, audience="direct"),
    }[kind]


def rules(practice: Practice, intent: Intent) -> set[int]:
    """The guidelines that were broken, before it is done and in what is written down; both must be the same."""
    before = practice.judge(intent)
    after = practice.perform(intent, warned=True).assessment
    assert after is not None
    assert after.findings == before.findings
    return {found.guideline for found in after.faults()}


@pytest.mark.parametrize("kind", ["post", "comment", "message"])
@pytest.mark.parametrize(
    ("text", "guideline"),
    [
        ("Mrs. Halvorsen in room 512 had her hip surgery today and did great.", 1),
        ("Halvorsen in room 512 had hip surgery today", 1),
        ("You idiot, shut up", 5),
        ("Our manager is a lazy idiot.", 5),
    ],
)
def test_a_name_with_a_room_and_an_insult_are_found(
    practice: Practice, kind: ActionType, text: str, guideline: int
) -> None:
    assert guideline in rules(practice, said(practice, kind, text))


def test_what_harms_nobody_is_clear(practice: Practice) -> None:
    assert rules(practice, said(practice, "post", "Good morning, lake")) == set()


@pytest.mark.parametrize(
    "profile",
    [
        Profile(handle="HarborLakeMaren"),
        Profile(handle="harborlakeclinic_maren"),
        Profile(name="Maren of Harbor Lake"),
        Profile(url="https://harborlake.example"),
        Profile(avatar="logo", portrait="clinic-mark"),
    ],
)
def test_the_clinics_name_and_mark_need_the_word_of_the_center(practice: Practice, profile: Profile) -> None:
    assert 10 in rules(practice, Intent(type="update-profile", profile=profile))


@pytest.mark.parametrize(("bio", "broken"), [("Nurse at Harbor Lake.", {2}), (f"Nurse at Harbor Lake. {OURS}", set())])
def test_the_offered_words_are_what_guideline_two_asks_for(practice: Practice, bio: str, broken: set[int]) -> None:
    practice.perform(Intent(type="update-profile", profile=Profile(bio=bio)))
    assert rules(practice, said(practice, "post", OPINION)) & {2} == broken


@pytest.mark.parametrize(
    ("bio", "own"),
    [
        (OURS, True),
        ("Nurse. What I say here is my own view, not my employer's.", True),
        ("Soup and snow.", False),
        ("", False),
    ],
)
def test_a_text_about_oneself_says_whose_view_it_is_in_whatever_words(tmp_path: Path, bio: str, own: bool) -> None:
    assert SmallServices(tmp_path).reads_as_own(bio) is own
