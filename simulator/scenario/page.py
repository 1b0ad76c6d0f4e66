"""The after-action report as one document of HTML: for a browser, and for `QTextDocument`, from which the PDF comes.

Both must show it alike, so it keeps to what both understand: tables for grounds and columns, no boxes that float, no
`<mark>`, no rounded corners. Nothing in it is loaded from elsewhere.
"""

from collections.abc import Iterator, Mapping
from html import escape

from simulator.scenario.page_parts import (
    LINE,
    MUTED,
    RATINGS,
    STRONG,
    acts_on_record,
    box,
    clock,
    run_name,
    sureness,
    table,
    told,
)
from simulator.scenario.report import Report
from simulator.scenario.scoring import Line

MODES = {
    "practice": "Practice: hints and the pause were on",
    "drill": "Drill: feedback at the end",
    "exam": "Exam: one try, no hints, the clock did not stop",
}
STYLE = f"""
body {{ font-family: Inter, "Segoe UI", "Helvetica Neue", sans-serif; font-size: 11pt; color: {STRONG};
       background-color: #ffffff; margin: 0; line-height: 130%; }}
html {{ max-width: 46em; margin: 0 auto; padding: 24px 16px; }}
h1 {{ font-size: 20pt; margin-top: 14px; margin-bottom: 2px; }}
h2 {{ font-size: 14pt; margin-top: 22px; margin-bottom: 6px; }}
h3 {{ font-size: 11pt; margin-top: 14px; margin-bottom: 4px; }}
p {{ margin-top: 4px; margin-bottom: 6px; }}
th {{ text-align: left; border-bottom: 1px solid {LINE}; }}
td {{ border-bottom: 1px solid {LINE}; vertical-align: top; }}
td.box, td.bar, td.none {{ border-bottom: 0px; }}
td.bar {{ padding: 2px; }}
.words {{ white-space: pre-wrap; }}
.muted {{ color: {MUTED}; }}
.mark {{ background-color: #fae5e1; text-decoration: underline; }}
@media print {{ html {{ padding: 0; max-width: none; }} tr {{ break-inside: avoid; }} }}
"""


def page(report: Report, names: Mapping[int, str]) -> str:
    """Write the report; `names` are the guidelines' short names. What is for the trainer stands on a last part."""
    return "".join(_parts(report, names))


def _parts(report: Report, names: Mapping[int, str]) -> Iterator[str]:
    yield f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(report.title)}</title>'
    yield f"<style>{STYLE}</style></head><body>"
    yield box(f"<strong>Simulation.</strong> {escape(report.notice)}", "#d5e8e6", "#0a4a54")
    yield f'<h1>{escape(report.title)}</h1><p class="muted">After-action report for {escape(report.learner)}</p>'
    yield from _facts(report)
    yield f"<h2>How it ended: {escape(report.ending_title)}</h2><p>{told(report.ending_text)}</p>"
    yield "<h2>How it was performed</h2>"
    yield from _ratings(report)
    yield "<h2>Where the points come from</h2>"
    yield from _lines(report)
    yield "<h2>What happened</h2>"
    yield from acts_on_record(report, names)
    yield from sureness(report)
    yield f'<p class="muted">Judged by {escape(report.policy or "nothing: nothing was done")}. '
    yield "Safe Space is not affiliated with or endorsed by Mayo Clinic.</p>"
    yield from _cues(report)
    yield "</body></html>\n"


def _facts(report: Report) -> Iterator[str]:
    rows = [("Played as", report.role), ("Mode", MODES[report.mode]), ("Length", f"{clock(report.seconds)} minutes")]
    if report.branch_of:
        rows.append(("Goes on from", f"{run_name(report.branch_of)}, just before an act of it"))
    if report.passed is not None:
        rows.append(("Exam", "Passed" if report.passed else "Not passed"))
    yield table(rows, widths=(20, 80))


def _ratings(report: Report) -> Iterator[str]:
    found = report.score
    rows = [(_first(one.objective), _rating(one.rating), f"{one.points} of {one.possible}") for one in found.objectives]
    rows.append(("All together", _rating(found.rating), f"{found.points} of {found.possible}"))
    yield table(rows, ("Objective", "Rating", "Points"), (42, 40, 18))
    if found.grave:
        yield '<p class="muted">A grave finding holds a rating at M at best, however well the rest goes.</p>'


def _rating(letter: str) -> str:
    return f"{letter}: {RATINGS[letter]}"


def _lines(report: Report) -> Iterator[str]:
    parts = (
        ("What was hoped for", "expectation"),
        ("What must not happen", "forbidden"),
        ("Conduct on each guideline", "conduct"),
        ("Hints", "hint"),
    )
    for heading, kind in parts:
        lines = [line for line in report.score.lines if line.kind == kind]
        if lines:
            yield f"<h3>{heading}</h3>"
            yield table([_line(line) for line in lines], ("For", "Why", "Points"), (30, 54, 16))


def _line(line: Line) -> tuple[str, str, str]:
    title = f"{line.guideline}, {line.title}" if line.guideline else line.title
    when = f" (at {clock(line.at)})" if line.at >= 0 else ""
    points = f"{line.points} of {line.possible}" if line.possible else f"{line.points}"
    return title + when, line.why, points


def _cues(report: Report) -> Iterator[str]:
    if not report.cues:
        return
    yield '<h2 style="page-break-before: always">For the trainer</h2>'
    yield "<p>What was worth watching in this run, and what to ask when you talk about it.</p>"
    for cue in report.cues:
        yield f"<h3>{clock(cue.at)} {escape(cue.title)}</h3><p>{told(cue.watch)}</p>"
        if cue.ask:
            yield f"<p><strong>Ask:</strong> {told(cue.ask)}</p>"


def _first(words: str) -> str:
    return words[:1].upper() + words[1:]
