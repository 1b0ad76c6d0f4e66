"""The library, how a scenario begins, and how it is played in its three modes."""

import datetime as dt
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPointF, Qt, QUrl

from simulator.app.library import Library
from simulator.app.session import Session
from tests.ui.stage import set_stage
from tests.ui.whole import NAMING, App

BED = "request-from-bed-12"


@pytest.fixture
def stage(app: App, tmp_path: Path) -> App:
    """The whole app with a scenario of two roles and two short situations, somebody in."""
    set_stage(app, tmp_path / "scripts")
    app.enter()
    return app


def to_the_end(app: App) -> None:
    for _ in range(60):
        if app.vm.run.get("over"):
            return
        app.vm.skipAhead()
    pytest.fail("it does not come to an end")


def ids(app: App) -> list[str]:
    return [card["id"] for card in app.vm.library.scenarios]


def test_every_choice_of_a_filter_keeps_what_it_says_and_can_be_taken_back(app: App) -> None:
    app.enter()
    app.vm.go("scenarios")
    library = app.vm.library
    everything = ids(app)
    keys = {"objective": "objective", "level": "level", "guideline": "guidelines", "role": "roles"}
    for kind, field in keys.items():
        for option in library.options[kind][1:]:
            library.choose(kind, option["key"])
            found = library.scenarios
            assert found
            values = [card[field] for card in found]
            assert all(
                option["key"] in (map(str, value) if isinstance(value, list) else str(value)) for value in values
            )
        library.clear()
    assert ids(app) == everything


def test_the_easiest_scenarios_stand_first(app: App) -> None:
    app.enter()
    levels = [card["level"] for card in app.vm.library.scenarios]
    assert levels == sorted(levels)
    assert len(set(levels)) > 1


def test_a_filter_is_chosen_in_its_menu_and_nothing_left_is_said(stage: App) -> None:
    stage.vm.go("scenarios")
    stage.quick.click("filter-role")
    stage.quick.click("menu-Physician")
    assert ids(stage) == ["the-page"]
    assert stage.quick.get("Role: Physician").objectName() == "filter-role"
    stage.vm.play("the-page")
    stage.vm.go("scenarios")
    stage.quick.click("filter-fresh")
    assert ids(stage) == []
    stage.quick.get("nothingFits")
    stage.quick.click("emptyAction")
    assert ids(stage) == ["the-page"]


def test_a_card_counts_the_endings_seen_and_the_best_rating(stage: App) -> None:
    stage.vm.begin(Session(scenario="the-page"))
    to_the_end(stage)
    stage.vm.begin(Session(scenario="the-page"))
    stage.vm.feed.edit("Good morning, lake")
    stage.vm.feed.post()
    to_the_end(stage)
    stage.vm.go("scenarios")
    (card,) = stage.vm.library.scenarios
    assert (card["endings"], card["endingsInAll"], card["best"]) == (2, 2, "P")
    stage.quick.get("2 of 2 endings seen")
    stage.quick.click("lookBackAt")
    assert stage.quick.get("endingTitle").property("text") == "You wrote"


def test_the_sheet_tells_who_and_how_and_begins_it_so(stage: App) -> None:
    stage.vm.go("scenarios")
    stage.quick.click("scenarioAct")
    stage.quick.until(lambda: stage.quick.focus() == "startGo")
    stage.quick.click("variant-doctor")
    assert stage.vm.start.asked["briefing"] == "You help out for a day."
    stage.quick.click("mode-drill")
    assert "Nobody interrupts you" in stage.quick.get("modeSays").property("text")
    stage.quick.click("startGo")
    assert stage.vm.page == "feed"
    assert (stage.vm.run["mode"], stage.vm.run["role"]) == ("drill", "Physician")
    assert stage.vm.start.asked == {}


def test_with_large_text_the_sheet_begins_at_its_top_and_its_buttons_stand_in_sight(stage: App) -> None:
    stage.vm.settings.chooseTextScale(2.0)
    stage.vm.go("scenarios")
    stage.quick.click("scenarioAct")
    stage.quick.until(lambda: stage.quick.focus() == "startGo")
    window = stage.quick.window.height()
    go, close = stage.quick.get("startGo"), stage.quick.get("sheetClose")
    assert go.mapToScene(QPointF(0, go.height())).y() < window
    assert close.mapToScene(QPointF(0, 0)).y() > 0
    stage.quick.click("startRoom")
    stage.quick.settle()
    field = stage.quick.get("sessionTitle")
    assert field.mapToScene(QPointF(0, field.height())).y() < go.mapToScene(QPointF(0, 0)).y()
    stage.quick.key(Qt.Key.Key_Escape)
    stage.quick.until(lambda: stage.quick.find("startGo") is None)
    stage.quick.click("scenarioAct")
    stage.quick.until(lambda: stage.quick.focus() == "startGo")
    assert close.mapToScene(QPointF(0, 0)).y() > 0


def test_escape_begins_nothing(stage: App) -> None:
    stage.vm.go("scenarios")
    stage.quick.click("scenarioAct")
    stage.quick.until(lambda: stage.quick.focus() == "startGo")
    stage.quick.key(Qt.Key.Key_Escape)
    stage.quick.until(lambda: stage.quick.find("startGo") is None)
    assert stage.vm.run == {}


def test_a_session_file_is_saved_and_opened_elsewhere(stage: App, tmp_path: Path) -> None:
    start = stage.vm.start
    stage.vm.go("scenarios")
    start.ask("the-page")
    start.chooseMode("exam")
    start.chooseVariant("doctor")
    start.chooseMinutes(8)
    start.save(QUrl.fromLocalFile(str(tmp_path / "room")).toString(), " Tuesday group ")
    saved = json.loads((tmp_path / "room.drill").read_text("utf-8"))
    assert (saved["mode"], saved["variant"], saved["minutes"], saved["title"]) == ("exam", "doctor", 8, "Tuesday group")
    start.dismiss()
    start.open(QUrl.fromLocalFile(str(tmp_path / "room.drill")).toString())
    assert (start.asked["name"], start.asked["minutes"], start.asked["other"]) == ("Tuesday group", 8, False)
    assert stage.quick.find("mode-practice") is None
    start.chooseMode("practice")
    assert start.asked["mode"] == "exam"
    stage.quick.click("startGo")
    assert stage.quick.get("timeLeft").property("text") == "8:00 left"


def choose(app: App, button: str, path: Path) -> QObject:
    """Choose a file, as the computer's own window would."""
    app.quick.click(button)
    asked = app.quick.get("files", app.quick.get(button)).property("item")
    app.quick.until(lambda: asked.property("open"))
    dialog = asked.findChild(QObject, "fileDialog")
    QMetaObject.invokeMethod(dialog, "close")
    dialog.setProperty("selectedFile", QUrl.fromLocalFile(str(path)))
    app.quick.window.requestActivate()
    app.quick.until(app.quick.window.isActive)
    QMetaObject.invokeMethod(dialog, "accepted")
    return dialog


def test_a_trainer_saves_a_session_and_a_learner_opens_it_in_the_computers_own_window(
    stage: App, tmp_path: Path
) -> None:
    stage.vm.go("scenarios")
    stage.quick.click("scenarioAct")
    stage.quick.click("startRoom")
    stage.quick.click("minutes-10")
    stage.quick.click("sessionTitle")
    stage.quick.type("Ward 5")
    choose(stage, "saveSession", tmp_path / "ward.drill")
    saved = json.loads((tmp_path / "ward.drill").read_text("utf-8"))
    assert (saved["title"], saved["minutes"], saved["scenario"]) == ("Ward 5", 10, "the-page")
    stage.vm.start.dismiss()
    stage.quick.until(lambda: stage.quick.find("startGo") is None)
    choose(stage, "openSession", tmp_path / "ward.drill")
    assert stage.vm.start.asked["name"] == "Ward 5"


def test_a_session_of_another_script_is_told(stage: App, tmp_path: Path) -> None:
    path = tmp_path / "old.drill"
    path.write_text(json.dumps({"scenario": "the-page", "digest": "0" * 64}), "utf-8")
    stage.vm.start.open(QUrl.fromLocalFile(str(path)).toString())
    stage.quick.get("otherScript")


@pytest.mark.parametrize(
    ("text", "words"),
    [("no file of ours", "no session file"), ('{"scenario": "nowhere"}', "no scenario 'nowhere'")],
)
def test_a_file_that_cannot_be_used_is_told(stage: App, tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "bad.drill"
    path.write_text(text, "utf-8")
    stage.vm.start.open(QUrl.fromLocalFile(str(path)).toString())
    assert stage.vm.start.asked == {}
    assert words in stage.quick.get("notice").parentItem().property("text")


def test_practice_marks_pauses_and_has_hints_that_cost(stage: App) -> None:
    stage.vm.begin(Session(scenario="the-page"))
    assert stage.quick.find("askHint") is None
    stage.vm.skipAhead()
    stage.vm.skipAhead()
    assert stage.quick.get("askHint").property("text") == "A hint, for 3 points"
    stage.quick.click("askHint")
    assert stage.vm.run["hints"] == [{"id": "ask", "asked": True, "text": "Ask Omar.", "costs": 3}]
    assert stage.quick.find("askHint") is None
    to_the_end(stage)
    assert stage.vm.page == "debrief"
    assert [line["points"] for line in stage.vm.debrief.lines if line["kind"] == "hint"] == [-3]


def test_a_hint_that_time_alone_brings_is_noticed(stage: App) -> None:
    stage.vm.begin(Session(scenario="the-page"))
    practice = stage.vm._practice
    stage.vm.tick()
    assert stage.quick.find("askHint") is None
    practice._clock.advance(dt.timedelta(seconds=16))
    stage.vm.tick()
    stage.quick.get("askHint")


def test_the_parts_and_the_time_that_is_left_are_told(stage: App) -> None:
    stage.vm.begin(Session(scenario="the-page", minutes=5))
    assert stage.quick.get("runStep").property("text") == "Part 1 of 2: The morning"
    assert stage.vm.clock.timeLeft == "5:00"
    stage.vm.visit("messages", "")
    assert stage.quick.get("ribbonMode").property("text") == "Practice, with pauses, 5:00 left"
    stage.vm.visit("feed", "")
    while stage.vm.run["stepNumber"] < 2:
        stage.vm.skipAhead()
    assert stage.quick.get("runStep").property("text") == "Part 2 of 2: Noon"
    assert stage.vm.clock.secondsLeft == 260


@pytest.mark.parametrize("mode", ["drill", "exam"])
def test_in_a_drill_and_an_exam_the_coach_is_silent_until_the_end(app: App, mode: str) -> None:
    app.enter()
    app.vm.begin(Session(scenario=BED, mode=mode))
    app.vm.skipAhead()
    app.vm.feed.edit(NAMING)
    assert (app.vm.feed.marks, app.vm.feed.findings, app.vm.run["hints"]) == ([], [], [])
    app.quick.click("composerPost")
    assert app.vm.pause.held == {}
    assert app.vm.feed.draft == ""
    assert app.vm.feed.earlier == []
    post = app.vm.feed.model._ids[0]
    assert app.vm.posts.marksOf(post, NAMING) == []
    app.vm.visit("lens", post)
    assert (app.vm.lens.act["text"], app.vm.lens.act["marks"]) == (NAMING, [])
    app.vm.visit("feed", "")
    app.vm.feed.answer("wendell", "accepted", "")
    assert app.vm.feed.requests == []
    to_the_end(app)
    assert app.vm.page == "sure"
    app.vm.seeVerdict()
    assert {one["rule"] for one in app.vm.debrief.moments[1]["findings"]} == {"G0101"}


def test_the_clock_of_an_exam_cannot_be_stopped_and_it_has_one_try(stage: App) -> None:
    stage.vm.begin(Session(scenario="the-page", mode="exam"))
    stage.quick.click("clock")
    stage.quick.get("menu-next")
    assert stage.quick.find("menu-pause") is None
    stage.quick.key(Qt.Key.Key_Escape)
    stage.vm.clock.pause()
    assert stage.vm.clock.running
    to_the_end(stage)
    assert stage.vm.debrief.ending["failed"]
    assert stage.quick.get("passed").property("text") == "Exam not passed"
    stage.vm.offer("the-page")
    stage.vm.start.chooseMode("exam")
    assert stage.quick.get("startGo").isEnabled() is False
    stage.quick.get("examTaken")


def test_the_network_tells_of_an_account_that_is_taken_away(stage: App) -> None:
    stage.vm.begin(Session(scenario="the-page"))
    stage.vm.feed.chooseAccount("official")
    while not stage.vm.run["told"]:
        stage.vm.skipAhead()
    assert stage.vm.feed.hasOfficial is False
    assert stage.vm.feed.account == "personal"
    stage.quick.click("toldRead")
    assert stage.vm.run["told"] == []
    assert stage.vm.alerts.unread == 0


def test_how_sure_is_asked_before_the_verdict_and_told_after_it(app: App) -> None:
    app.enter()
    app.vm.begin(Session(scenario=BED, mode="drill"))
    app.vm.skipAhead()
    app.vm.feed.edit(NAMING)
    app.vm.feed.post()
    app.vm.feed.answer("wendell", "declined", "")
    to_the_end(app)
    assert app.quick.get("sureKeep").isEnabled() is False
    app.quick.click("sure-0-100")
    app.quick.click("sure-1-50")
    app.quick.click("sureKeep")
    assert app.vm.page == "debrief"
    first, second = app.vm.debrief.sureness
    assert (first["sure"], first["parted"], first["over"], first["level"]) == (100, True, True, "violation")
    assert (second["sure"], second["parted"]) == (50, False)
    assert "one place" in app.quick.get("parting").property("text")
    app.quick.click("sureness-1")
    assert app.quick.get("act").property("number") == 2
    assert app.quick.get("howSure").property("text") == "How sure you were: Half and half"


def test_how_sure_may_be_skipped(app: App) -> None:
    app.enter()
    app.vm.begin(Session(scenario=BED, mode="drill"))
    app.vm.skipAhead()
    app.vm.feed.answer("wendell", "ignored", "")
    to_the_end(app)
    app.quick.click("sureSkip")
    assert app.vm.page == "debrief"
    assert app.vm.debrief.sureness == []


def test_warming_up_draws_what_was_not_played_and_then_the_next(stage: App) -> None:
    stage.vm.go("scenarios")
    stage.quick.click("warmUp")
    first = stage.vm.run["id"]
    assert stage.vm.run["short"]
    assert stage.vm.run["mode"] == "drill"
    to_the_end(stage)
    stage.quick.click("nextSituation")
    assert {first, stage.vm.run["id"]} == {"one", "two"}
    to_the_end(stage)
    stage.quick.click("nextSituation")
    assert stage.vm.run["id"] == first
    to_the_end(stage)
    stage.vm.go("scenarios")
    assert (stage.vm.library.counts["short"], stage.vm.library.counts["shortPlayed"]) == (2, 2)
    assert "all of them" in stage.quick.get("shortCounts").property("text")


def test_a_guideline_unfolds_into_its_situations(stage: App) -> None:
    stage.vm.go("scenarios")
    assert [(group["number"], len(group["items"])) for group in stage.vm.library.situations] == [(2, 1), (7, 1)]
    stage.quick.click("group-7")
    stage.quick.click("situation-one")
    assert stage.vm.start.asked["title"] == "One"


def test_a_run_in_a_role_that_is_gone_is_left_out(stage: App, tmp_path: Path) -> None:
    stage.vm.begin(Session(scenario="the-page", variant="doctor"))
    gone = stage.vm.run["run"]
    to_the_end(stage)
    stage.vm.begin(Session(scenario="the-page"))
    to_the_end(stage)
    assert len(stage.vm.debrief.runs) == 2
    path = tmp_path / "scripts" / "the-page.yaml"
    text = path.read_text("utf-8")
    begin, end = text.index("variants:"), text.index("guidelines:")
    path.write_text(text[:begin] + text[end:], "utf-8")
    stage.services.__dict__["library"] = Library(tmp_path / "scripts")
    stage.vm.debrief.look_back()
    assert [row["number"] for row in stage.vm.debrief.runs] == [2]
    assert stage.vm.debrief.ending["altered"]
    stage.vm.lookBack(gone)
    assert gone not in (stage.vm.debrief.run, stage.vm.run["run"])
    stage.vm.go("scenarios")
    assert stage.vm.library.scenarios[0]["best"] == ""
