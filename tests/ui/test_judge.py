"""Marks, findings, the coach and the pause."""

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from tests.ui.conftest import Quick

Show = Callable[[str], "Quick"]


def pieces(ui: "Quick", layer: str) -> int:
    """How many marked pieces a text shows."""
    holder = ui.get(layer)
    return sum(1 for item in ui.items(holder) if item.metaObject().className().startswith("Underline"))


MARKED = """
MarkedText { objectName: "words"; width: %s; text: %s; marks: %s; readOnly: false }
"""


def marked(show: Show, text: str, marks: list[dict[str, object]], width: int = 600) -> "Quick":
    return show(MARKED % (width, json.dumps(text), json.dumps(marks)))


def test_a_mark_is_one_piece_on_one_line(show: Show) -> None:
    ui = marked(show, "one two three", [{"begin": 4, "end": 7, "level": "caution"}])
    assert pieces(ui, "words") == 1


def test_a_mark_over_a_line_end_is_a_piece_a_line(show: Show) -> None:
    text = "word " * 12
    ui = marked(show, text, [{"begin": 0, "end": len(text) - 1, "level": "violation"}], width=120)
    assert pieces(ui, "words") == ui.get("words-edit").property("lineCount") > 2


@pytest.mark.parametrize(
    "mark",
    [
        {"begin": 10, "end": 99, "level": "caution"},
        {"begin": 5, "end": 5, "level": "caution"},
        {"begin": 4, "end": 7, "level": "caution", "words": "not there"},
    ],
    ids=["beyond the text", "empty", "other words"],
)
def test_a_mark_that_does_not_stand_is_left_out(show: Show, mark: dict[str, object]) -> None:
    assert pieces(marked(show, "one two three", [mark]), "words") == 0


def test_a_mark_goes_when_its_words_change(show: Show) -> None:
    ui = marked(show, "one two three", [{"begin": 4, "end": 7, "level": "caution", "words": "two"}])
    assert pieces(ui, "words") == 1
    ui.click("words-edit")
    ui.key(Qt.Key.Key_Home)
    ui.type("x")
    assert pieces(ui, "words") == 0


def test_an_emoji_counts_two_units(show: Show) -> None:
    ui = marked(show, "🍲 two", [{"begin": 3, "end": 6, "level": "caution", "words": "two"}])
    assert pieces(ui, "words") == 1


def test_world_text_is_never_rich(show: Show) -> None:
    ui = show("""AppText { objectName: "plain"; text: "<b>bold</b> &amp; <img src='file:///none'>" }""")
    wide = show('AppText { objectName: "plain"; text: "bold & " }').get("plain").property("implicitWidth")
    assert ui.get("plain").property("implicitWidth") > 3 * wide


CLIPPED = """
Item { width: 100; height: 20; clip: true; Underline { y: 60; width: 100; level: "%s" } }
"""


@pytest.mark.parametrize("level", ["violation", "caution", "commendation", "question"])
def test_an_underline_that_is_scrolled_away_is_not_drawn(show: Show, level: str) -> None:
    ui = show(CLIPPED % level)
    ui.settle()
    image = ui.window.grabWindow()
    assert {image.pixelColor(x, y).name() for x in range(100) for y in range(50, 80)} == {"#ffffff"}


FINDING = """
FindingCard {
    objectName: "card"; width: 340; level: "caution"; guideline: 2; message: "Whose view is it?"; %s
    facts: ["Your profile names the clinic.", "Together: it reads as the clinic's view."]
    onApplied: window.say("applied"); onGuidelinePressed: number => window.say(number)
}
"""


def test_why_opens_the_facts_in_place(show: Show) -> None:
    ui = show(FINDING % 'advice: "Say whose."')
    assert ui.find("facts") is None
    ui.click("why")
    assert ui.get("Together: it reads as the clinic's view.").isVisible()
    ui.click("guideline")
    assert ui.log() == ["2"]
    ui.click("why")
    assert ui.find("facts") is None


def test_a_better_way_is_pressed(show: Show) -> None:
    ui = show(FINDING % 'better: "My own view."; action: "Add these words"')
    ui.click("apply")
    assert ui.log() == ["applied"]


def test_a_finding_without_an_action_has_no_button(show: Show) -> None:
    assert show(FINDING % 'advice: "Say whose."').find("apply") is None


def test_a_folded_finding_opens_by_key(show: Show) -> None:
    ui = show(FINDING % 'quote: "the clinic should"; foldable: true; folded: true')
    assert ui.find("why") is None
    ui.get("fold").forceActiveFocus()
    ui.key(Qt.Key.Key_Space)
    assert ui.get("why").isVisible()


COACH = """
CoachPanel {
    id: coach; objectName: "coach"; width: 344; height: 600; writing: true
    function say(words) {
        return [{ level: "caution", guideline: 2, message: words, action: "Use", facts: ["A."] },
            { level: "question", guideline: 1, message: "Two." }]
    }
    draft: say("One.")
    before: [{ level: "commendation", guideline: 5, message: "Before.", facts: ["B."] }]
    onApplied: index => window.say(index); onHelpPressed: window.say("help")
}
AppButton { objectName: "again"; x: 500; text: "Again"; onClicked: coach.draft = coach.say("One, anew.") }
"""


def test_the_coach_says_which_finding_was_applied(show: Show) -> None:
    ui = show(COACH)
    ui.click(ui.get("apply", ui.get("finding-0")))
    ui.click("coachHelp")
    assert ui.log() == ["0", "help"]


def test_a_new_judgement_keeps_what_was_open(show: Show) -> None:
    """Findings come anew with every key; a card must not close, nor lose the focus, under the reader."""
    ui = show(COACH)
    ui.click(ui.get("why", ui.get("finding-0")))
    ui.click("again")
    assert ui.get("facts", ui.get("finding-0")).isVisible()
    assert ui.get("Caution, guideline 2: One, anew.").isVisible()


def test_earlier_findings_come_folded(show: Show) -> None:
    ui = show(COACH)
    before = ui.get("before-0")
    assert ui.find("why", before) is None
    ui.click(ui.get("fold", before))
    assert ui.get("why", before).isVisible()


PAUSE = """
Column {
    AppButton { objectName: "outside"; text: "Outside" }
    AppButton { objectName: "post"; text: "Post"; onClicked: sheet.open() }
}
PauseSheet {
    id: sheet; draft: "The lady in bed 12"; audience: "Public"
    marks: [{ begin: 0, end: 8, level: "violation" }]
    findings: %s
    onUsed: index => { window.say("used " + index); close() }
    onEdited: { window.say("edited"); close() }
    onPostedAnyway: { window.say("posted"); close() }
    onGuidelinePressed: number => window.say("guideline " + number)
}
"""
GRAVE = {
    "level": "violation",
    "guideline": 1,
    "guidelineName": "Privacy",
    "message": "A neighbour could tell who.",
    "facts": ["A place.", "Together: who."],
    "better": "Best morning in weeks.",
}
MILD = {"level": "caution", "guideline": 2, "message": "Whose view is it?", "facts": [], "advice": "Say whose."}


def pause(show: Show, *findings: dict[str, object]) -> "Quick":
    ui = show(PAUSE % json.dumps(findings))
    ui.get("post").forceActiveFocus()
    ui.key(Qt.Key.Key_Space)
    return ui


def test_the_pause_starts_on_the_better_words(show: Show) -> None:
    ui = pause(show, GRAVE)
    ui.until(lambda: ui.focus() == "pauseUse")
    assert ui.get("pauseBetter").property("text") == "Best morning in weeks."
    ui.key(Qt.Key.Key_Return)
    assert ui.log() == ["used 0"]


def test_without_better_words_edit_is_the_first_answer(show: Show) -> None:
    ui = pause(show, MILD)
    ui.until(lambda: ui.focus() == "pauseEdit")
    assert ui.get("pauseEdit").property("kind") == "primary"
    assert ui.find("pauseUse") is None
    assert ui.get("pauseAdvice").property("text") == "Say whose."


def test_escape_is_edit_and_gives_the_focus_back(show: Show) -> None:
    ui = pause(show, GRAVE)
    ui.until(lambda: ui.focus() == "pauseUse")
    ui.key(Qt.Key.Key_Escape)
    assert ui.log() == ["edited"]
    ui.until(lambda: ui.focus() == "post")


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_stays_in_the_pause_and_comes_round(show: Show, key: Qt.Key) -> None:
    ui = pause(show, GRAVE, MILD)
    ui.until(lambda: ui.focus() == "pauseUse")
    seen = []
    for _ in range(6):
        ui.key(key)
        seen.append(ui.focus())
    assert set(seen) == {"pauseUse", "pauseEdit", "pauseAnyway", "pauseWords-edit", "pauseNext", "pauseGuideline"}


def test_a_click_beside_the_pause_does_nothing(show: Show) -> None:
    ui = pause(show, GRAVE)
    ui.until(lambda: ui.focus() == "pauseUse")
    ui.click("outside")
    assert ui.focus() == "pauseUse"
    assert ui.log() == []


def test_several_findings_are_turned_over(show: Show) -> None:
    ui = pause(show, GRAVE, MILD)
    ui.until(lambda: ui.focus() == "pauseUse")
    ui.click("pauseNext")
    assert ui.get("pauseMessage").property("text") == "Whose view is it?"
    assert ui.find("pauseUse") is None
    ui.click("pauseBefore")
    assert ui.get("pauseMessage").property("text") == "A neighbour could tell who."


def test_one_finding_has_nothing_to_turn(show: Show) -> None:
    ui = pause(show, GRAVE)
    ui.until(lambda: ui.focus() == "pauseUse")
    assert ui.find("pauseNext") is None


def test_the_guideline_can_be_asked_for(show: Show) -> None:
    ui = pause(show, GRAVE)
    ui.until(lambda: ui.focus() == "pauseUse")
    ui.click("pauseGuideline")
    ui.click("pauseAnyway")
    assert ui.log() == ["guideline 1", "posted"]
