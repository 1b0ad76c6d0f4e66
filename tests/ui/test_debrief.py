"""Looking back: the line of time, the feed as it stood, disputes and rulings, another way, two runs, the report."""

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from simulator.app.session import Session
from simulator.ui.pdf import write_pdf
from tests.ui.pdf_text import page_texts
from tests.ui.stage import set_stage
from tests.ui.whole import NAMING, App

BED = "request-from-bed-12"


def play_named(app: App, mode: str = "practice") -> None:
    """A run in which a patient was named, and the request declined without a word; the debrief is open."""
    app.vm.begin(Session(scenario=BED, mode=mode))
    app.vm.skipAhead()
    app.vm.feed.edit(NAMING)
    app.vm.feed.post()
    app.vm.pause.goAhead()
    app.vm.skipAhead()
    app.vm.feed.answer("wendell", "declined", "")
    while not app.vm.run["over"]:
        app.vm.skipAhead()
    app.vm.seeVerdict()


@pytest.fixture
def back(app: App) -> App:
    """The whole app, looking back on such a run."""
    app.enter()
    play_named(app)
    return app


def says(app: App) -> str:
    return str(app.quick.get("state").property("heading"))


def act(app: App) -> dict:
    return app.vm.debrief.moments[int(app.quick.get("time").property("shown"))]


def test_the_line_of_time_is_scrubbed_by_keys(back: App) -> None:
    scrubber = back.quick.get("scrubber")
    scrubber.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    moments, length = back.vm.debrief.moments, back.vm.debrief.ending["length"]
    stamps = list(dict.fromkeys(moment["stamp"] for moment in moments))
    back.quick.key(Qt.Key.Key_Home)
    assert says(back) == "The network at 0:00"
    for stamp in stamps:
        back.quick.key(Qt.Key.Key_Right)
        assert says(back) == f"The network at {stamp}"
    back.quick.key(Qt.Key.Key_Left)
    assert says(back) == f"The network at {stamps[-2]}"
    back.quick.key(Qt.Key.Key_End)
    assert says(back) == f"The network at {length}"


def test_the_line_of_time_is_scrubbed_by_mouse_and_turns_to_the_act(back: App) -> None:
    first, second = (index for index, moment in enumerate(back.vm.debrief.moments) if moment["mine"])
    time = back.quick.get("time")
    assert (time.property("shown"), back.quick.get("act").property("number")) == (first, 1)
    back.quick.click("scrubber")
    assert back.vm.debrief.ending["seconds"] * 0.4 < time.property("seconds") < back.vm.debrief.ending["seconds"] * 0.6
    events = back.vm.debrief.events
    chip = next(index for index, event in enumerate(events) if event["moment"] == second and event["lane"] == "you")
    back.quick.click(f"event-{chip}")
    assert (time.property("shown"), back.quick.get("act").property("number")) == (second, 2)


def test_the_feed_is_told_as_it_stood(back: App) -> None:
    told = {line["label"]: line["text"] for line in back.vm.debrief.stateAt(5)}
    assert "Waits for your answer" not in told
    moments = back.vm.debrief.moments
    asked, posted = (next(m["at"] for m in moments if m["title"] == title) for title in ("Wendell asks", "You posted"))
    waits = {"label": "Waits for your answer", "text": "Wendell Okafor", "glyph": "user-plus"}
    assert waits in back.vm.debrief.stateAt(asked)
    told = {line["label"]: line["text"] for line in back.vm.debrief.stateAt(posted)}
    assert told["On top of the feed"].startswith("You: “Mr. Okafor")
    last = {line["label"]: line["text"] for line in back.vm.debrief.stateAt(back.vm.debrief.ending["seconds"])}
    assert "Waits for your answer" not in last
    assert "Wendell Okafor" in last["Newest message"] or "Ruth" in last["Newest message"]


def test_the_story_is_the_table_of_the_line(back: App) -> None:
    back.quick.click("timeTable")
    assert back.quick.find("timeline") is None
    lines = [item for item in back.quick.items(back.quick.get("story")) if item.objectName().startswith("moment-")]
    assert len(lines) == len(back.vm.debrief.moments)
    back.quick.click(f"moment-{len(lines) - 1}")
    assert back.quick.get("time").property("shown") == len(lines) - 1


def test_a_finding_is_disputed_and_a_trainer_rules(back: App) -> None:
    points = back.vm.debrief.ending["points"]
    back.quick.click("disputeIt")
    back.quick.until(lambda: back.quick.focus() == "disputeWords-edit")
    assert "privacy" in back.quick.get("counsel").property("heading").casefold()
    assert back.quick.get("disputeGo").isEnabled() is False
    back.quick.type("He is invented")
    back.quick.click("disputeGo")
    assert back.vm.debrief.moments[1]["findings"][0]["dispute"]["words"] == "He is invented"
    assert back.vm.debrief.ending["points"] == points
    assert back.quick.find("disputeIt") is None
    back.quick.until(lambda: back.quick.find("sheet") is None)
    back.quick.click("ruleOnIt")
    back.quick.click("verdict-falls")
    back.quick.click("rulingWords")
    back.quick.type("So he is")
    assert back.quick.get("rulingGo").isEnabled() is False
    back.quick.click("rulingBy")
    back.quick.type("R. Hale")
    back.quick.click("rulingGo")
    back.quick.get("overruled")
    assert back.quick.get("ruling").property("text").endswith("says R. Hale: So he is")
    assert back.vm.debrief.ending["points"] > points
    assert back.vm.debrief.ending["grave"] is False
    found = back.vm.debrief.moments[1]["findings"][0]
    assert (found["dispute"]["stands"], found["rule"]) == (False, "G0101")


def test_another_way_from_just_before_keeps_both_and_compares_them(back: App) -> None:
    first = back.vm.debrief.run
    at = act(back)["at"]
    back.quick.click("goBack")
    assert back.vm.page == "feed"
    assert back.vm.run["again"]
    assert back.vm.run["mode"] == "practice"
    practice = back.vm._practice
    assert (practice.now() - practice.state.started).seconds == at
    assert len(back.vm.feed.requests) == 1
    back.vm.feed.answer("wendell", "declined", "Thank you. I keep this account for people from outside work.")
    while not back.vm.run["over"]:
        back.vm.skipAhead()
    assert back.vm.debrief.ending["branch"] == 1
    assert [row["run"] for row in back.vm.debrief.runs] == [back.vm.debrief.run, first]
    back.quick.click(f"compare-{first}")
    assert back.vm.page == "compare"
    one, two = back.vm.compare.sides
    assert (one["number"], two["number"], two["branch"]) == (1, 2, 1)
    assert one["points"] < two["points"]
    assert [len(side["acts"]) for side in (one, two)] == [2, 1]
    assert {bar["number"]: bar["kept"] for bar in back.vm.compare.bars} == {7: [10, 10], 1: [0, 10]}
    back.quick.click("compareTable")
    rows = {row[0]: row[1:] for row in back.vm.compare.rows}
    assert rows["Guideline 1, Privacy and policies"] == ["0", "10"]
    assert rows["Ending"] == [one["ending"], two["ending"]]
    assert rows["What was done"][1].endswith("You declined Wendell Okafor")
    assert back.quick.get("compareRows").property("heads").toVariant() == ["What", "Run 1", "Run 2"]
    back.quick.click("compareBack")
    back.quick.click(f"lookAt-{first}")
    assert back.vm.debrief.run == first
    assert back.quick.get("endingTitle").property("text") == one["ending"]


def test_ratings_and_points_have_their_tables(app: App, tmp_path: Path) -> None:
    set_stage(app, tmp_path / "scripts")
    app.enter()
    app.vm.begin(Session(scenario="the-page"))
    app.vm.feed.edit("Good morning, lake")
    app.vm.feed.post()
    app.vm.posts.askShare(app.vm.feed.model._ids[0])
    app.vm.posts.share("", "public")
    while not app.vm.run["over"]:
        app.vm.skipAhead()
    kinds = {line["kind"]: line for line in app.vm.debrief.lines}
    assert (kinds["forbidden"]["title"], kinds["forbidden"]["points"]) == ("Share nothing", 0)
    assert [one["objective"] for one in app.vm.debrief.objectives] == ["Organizational strategy", "Best practices"]
    assert [event["lane"] for event in app.vm.debrief.events[:1]] == ["step"]
    app.quick.click("scoreTable")
    rows = app.quick.get("pointsTable").property("rows").toVariant()
    assert len(rows) == len(app.vm.debrief.lines)


@pytest.mark.parametrize("kind", ["pdf", "html", "json"])
@pytest.mark.parametrize("named", [False, True])
def test_a_report_names_the_learner_only_where_they_choose_it(app: App, tmp_path: Path, kind: str, named: bool) -> None:
    app.enter("Maren Castle")
    play_named(app)
    app.quick.click("saveReport")
    app.quick.click(f"kind-{kind}")
    if named:
        app.quick.click("ownName")
    app.quick.click("saveGo")
    (path,) = tmp_path.rglob(f"exports/*.{kind}")
    assert app.vm.report.outcome["file"] == path.name
    text = "".join(page_texts(path)) if kind == "pdf" else path.read_text("utf-8")
    assert ("Maren Castle" in text, "Learner 000000" in text) == (named, not named)
    assert "A request from bed 12" in text


def test_the_pdf_has_all_its_pages_numbered_and_its_words(back: App, tmp_path: Path) -> None:
    back.vm.report.save("pdf", False)
    (path,) = tmp_path.rglob("exports/*.pdf")
    pages = page_texts(path)
    assert len(pages) > 1
    feet = [page.endswith(f"Page {number} of {len(pages)}") for number, page in enumerate(pages, 1)]
    assert all(feet)
    whole = " ".join(pages)
    for words in ("Simulation.", "How it ended", "What was hoped for", "Mr. Okafor", "Violation", "A better way:"):
        assert words in whole, words
    assert [moment["title"] for moment in back.vm.debrief.moments if moment["title"] not in whole] == []


def test_no_heading_stands_alone_at_the_foot_of_a_page(dressed: object, tmp_path: Path) -> None:
    text = "".join(f"<h2>Part {number}.</h2>" + "<p>Words.</p>" * (number % 7 + 1) for number in range(60))
    assert write_pdf(text, tmp_path / "long.pdf", "Long", "{} of {}") > 3
    whole = page_texts(tmp_path / "long.pdf")
    assert [f"Part {number}." in "".join(whole) for number in range(60)] == [True] * 60
    for page in whole:
        words = re.sub(r"\d+ of \d+$", "", page)
        assert words.endswith("Words.")


def test_the_json_is_the_report(back: App, tmp_path: Path) -> None:
    back.vm.report.save("json", False)
    (path,) = tmp_path.rglob("exports/*.json")
    found = json.loads(path.read_text("utf-8"))
    assert (found["scenario"], found["mode"], len(found["timeline"])) == (BED, "practice", len(back.vm.debrief.moments))


@pytest.mark.parametrize("kind", ["pdf", "html"])
def test_a_report_that_cannot_be_written_is_told(back: App, tmp_path: Path, kind: str) -> None:
    (exports,) = tmp_path.rglob("exports")
    (exports / f"{BED}-run-1.{kind}").mkdir()
    back.quick.click("saveReport")
    back.quick.click(f"kind-{kind}")
    back.quick.click("saveGo")
    assert back.quick.get("outcome").property("heading") == "Not saved"
    assert "cannot be written" in back.vm.report.outcome["fault"]


def test_the_folder_of_the_reports_opens(back: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    back.quick.click("saveReport")
    back.quick.click("openFolder")
    assert opened == [str(next(tmp_path.rglob("exports")))]


def test_a_run_whose_scenario_is_gone_is_told(back: App, tmp_path: Path) -> None:
    run = back.vm.debrief.run
    set_stage(back, tmp_path / "scripts")
    back.vm.go("home")
    back.vm.lookBack(run)
    assert back.vm.page == "home"
    assert "not on this computer" in back.quick.get("notice").parentItem().property("text")
