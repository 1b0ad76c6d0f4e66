"""The after-action report as a page of HTML: printable, with nothing in it that is loaded from elsewhere."""

from collections.abc import Iterator, Mapping
from html import escape

from simulator.model.finding import Finding
from simulator.scenario.report import Moment, Report

RATINGS = {
    "P": "Performed without challenges",
    "S": "Performed with some challenges",
    "M": "Performed with major challenges",
    "U": "Unable to be performed",
}
LEVELS = {"violation": "Violation", "caution": "Caution", "commendation": "Well done"}
STYLE = """
body { font-family: Inter, "Segoe UI", "Helvetica Neue", sans-serif; color: #24282a; background: #fffefc;
       max-width: 44rem; margin: 2rem auto; padding: 0 1.5rem; line-height: 1.5; }
.ribbon { background: #d5e8e6; color: #0a4a54; padding: .5rem 1rem; border-radius: 8px; font-weight: 600; }
h1 { margin-bottom: 0; } .muted { color: #5b5e5c; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .5rem; vertical-align: top;
       border-bottom: 1px solid #ddd7cc; } td.number, th.number { text-align: right; white-space: nowrap; }
.words { white-space: pre-wrap; background: #f3f1ec; border-radius: 8px; padding: .5rem .75rem; margin: .4rem 0; }
.finding { border-left: 4px solid #857d70; padding: .1rem .75rem; margin: .5rem 0; }
.violation { border-color: #a3272d; } .caution { border-color: #774b00; } .commendation { border-color: #2a672d; }
mark { background: #fae5e1; text-decoration: underline; } ul { margin: .3rem 0; }
@media print { body { margin: 0; max-width: none; } tr, .finding { break-inside: avoid; } }
"""


def page(report: Report, names: Mapping[int, str]) -> str:
    """Write the report as one HTML document; `names` are the guidelines' short names."""
    return "".join(_parts(report, names))


def _parts(report: Report, names: Mapping[int, str]) -> Iterator[str]:
    yield f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{escape(report.title)}</title>'
    yield f"<style>{STYLE}</style></head><body>"
    yield f'<p class="ribbon">Simulation. {escape(report.notice)}</p>'
    yield f'<h1>{escape(report.title)}</h1><p class="muted">After-action report for {escape(report.learner)}</p>'
    yield f"<h2>How it ended: {escape(report.ending_title)}</h2><p>{escape(report.ending_text)}</p>"
    result = report.score
    yield f"<p><strong>{result.rating}: {RATINGS[result.rating]}.</strong> "
    yield f"{result.points} of {result.possible} points.</p>"
    yield "<h2>What happened</h2>"
    for moment in report.timeline:
        yield from _moment(moment, names)
    yield "<h2>Where the points come from</h2><table><tr><th>For</th><th>Why</th><th class='number'>Points</th></tr>"
    for line in report.score.lines:
        title = f"Guideline {line.guideline}, {line.title}" if line.guideline else line.title
        yield f"<tr><td>{escape(title)}</td><td>{escape(line.why)}</td>"
        yield f'<td class="number">{line.points} of {line.possible}</td></tr>'
    yield f'</table><p class="muted">Judged by {escape(report.policy or "nothing: you did nothing")}. '
    yield "Safe Space is not affiliated with or endorsed by Mayo Clinic.</p></body></html>\n"


def _moment(moment: Moment, names: Mapping[int, str]) -> Iterator[str]:
    yield f"<h3>{moment.at // 60}:{moment.at % 60:02} {escape(moment.title)}</h3>"
    if moment.text:
        yield f'<div class="words">{_marked(moment)}</div>'
    for finding in moment.findings:
        yield from _finding(finding, names)


def _finding(finding: Finding, names: Mapping[int, str]) -> Iterator[str]:
    name = names.get(finding.guideline, "")
    yield f'<div class="finding {finding.level}"><strong>{LEVELS[finding.level]}, guideline {finding.guideline} '
    yield f"{escape(name)} ({finding.rule})</strong><br>{escape(finding.message)}<ul>"
    yield "".join(f"<li>{escape(fact)}</li>" for fact in finding.why) + "</ul>"
    if finding.better:
        words = finding.better.text or finding.better.advice
        yield f"<p><strong>A better way:</strong> {escape(words)}</p>"
    yield "</div>"


def _marked(moment: Moment) -> str:
    """The words with the places of violations and cautions marked, overlaps merged."""
    spans = sorted(
        place.span
        for finding in moment.findings
        if finding.level != "commendation"
        for place in finding.places
        if place.field == "text" and place.span
    )
    parts, at = [], 0
    for begin, end in spans:
        if end <= at:
            continue
        begin = max(begin, at)
        parts.append(f"{escape(moment.text[at:begin])}<mark>{escape(moment.text[begin:end])}</mark>")
        at = end
    return "".join(parts) + escape(moment.text[at:])
