"""Parts of the after-action report's page: tables, grounds, the acts with what was found in them, how sure one was."""

from collections.abc import Iterator, Mapping, Sequence
from html import escape

from simulator.model.finding import Finding
from simulator.scenario.report import Dispute, Far, Moment, Report

RATINGS = {
    "P": "Performed without challenges",
    "S": "Performed with some challenges",
    "M": "Performed with major challenges",
    "U": "Unable to be performed",
}
LEVELS = {"violation": "Violation", "caution": "Caution", "commendation": "Well done"}
GROUNDS = {"violation": "#fae5e1", "caution": "#fbeecf", "commendation": "#e2f1de"}
INKS = {"violation": "#a3272d", "caution": "#774b00", "commendation": "#2a672d"}
STRONG, MUTED, LINE, SOFT = "#24282a", "#5b5e5c", "#ddd7cc", "#f3f1ec"


def clock(seconds: int) -> str:
    """Seconds after the start as minutes and seconds."""
    return f"{seconds // 60}:{seconds % 60:02}"


def run_name(run: str) -> str:
    """A run as it is called to people."""
    return f"run {int(run[1:])}" if run[1:].isdigit() else run


def told(text: str) -> str:
    """Running text of the script: its line breaks are none, an empty line begins a paragraph."""
    return "<br><br>".join(escape(" ".join(part.split())) for part in text.split("\n\n"))


def box(inside: str, ground: str = SOFT, ink: str = STRONG) -> str:
    """A paragraph on a ground of its own."""
    return (
        f'<table width="100%" cellspacing="0" cellpadding="8" bgcolor="{ground}"><tr><td class="box">'
        f'<span style="color: {ink}">{inside}</span></td></tr></table>'
    )


def table(rows: Sequence[Sequence[str]], heads: Sequence[str] = (), widths: Sequence[int] = ()) -> str:
    """A table of plain texts; `widths` in percent."""
    shares = [f' width="{share}%"' for share in widths] or [""] * len(rows[0])
    head = "".join(f"<th{share}>{escape(text)}</th>" for share, text in zip(shares, heads, strict=False))
    body = "".join(
        "<tr>" + "".join(f"<td{share}>{told(text)}</td>" for share, text in zip(shares, row, strict=True)) + "</tr>"
        for row in rows
    )
    return f'<table width="100%" cellspacing="0" cellpadding="5">{f"<tr>{head}</tr>" if head else ""}{body}</table>'


def acts_on_record(report: Report, names: Mapping[int, str]) -> Iterator[str]:
    """Everything that happened, in order: parts of the drill, the world, the trainee's acts with the findings."""
    if not report.timeline:
        yield "<p>Nothing: it was ended before anything could happen.</p>"
    for moment in report.timeline:
        if moment.lane == "step":
            yield f'<h3><span style="color: #0a535e">{clock(moment.at)} {escape(moment.title)}</span></h3>'
            continue
        yield f"<h3>{clock(moment.at)} {escape(moment.title)}</h3>"
        if moment.text:
            yield box(f'<span class="words">{_marked(moment)}</span>' if moment.lane == "you" else told(moment.text))
        yield from _on_an_act(moment, names)


def sureness(report: Report) -> Iterator[str]:
    """How sure the trainee was of each act, against what was found; nothing where it was not said."""
    said = [act for act in report.acts if act.sure >= 0]
    if not said:
        return
    yield "<h2>How sure, and what was found</h2>"
    rows = [(f"{clock(act.at)} {act.title}", f"{act.sure} %", found_in_words(act)) for act in said]
    yield table(rows, ("Decision", "Sure that it was right", "Found"), (46, 26, 28))
    if parted := [act for act in said if act.parted]:
        yield f"<p>Sureness and truth part at: {escape(', '.join(clock(act.at) for act in parted))}.</p>"


def found_in_words(act: Moment) -> str:
    """The gravest thing that was found in an act and stands."""
    levels = {finding.level for finding in act.standing}
    return next((word for level, word in LEVELS.items() if level in levels), "Nothing against it")


def _on_an_act(moment: Moment, names: Mapping[int, str]) -> Iterator[str]:
    for finding in moment.findings:
        disputes = [one for one in moment.disputes if one.rule == finding.rule]
        yield from _finding(finding, names, disputes)
    notes = [
        *_reach(moment.reach),
        *([f"You were {moment.sure}\N{NO-BREAK SPACE}% sure of it."] if moment.sure >= 0 else []),
    ]
    if notes:
        yield f'<p class="muted">{escape(" ".join(notes))}</p>'


def _reach(far: Far | None) -> Iterator[str]:
    if far is not None:
        yield (
            f"By the end {far.seen:,} had seen it, you among them."
            if far.seen > 1
            else "By the end only you had seen it."
        )
        if far.high > far.seen:
            yield f"Within a day it may be {far.low:,} to {far.high:,}."


def _finding(finding: Finding, names: Mapping[int, str], disputes: Sequence[Dispute]) -> Iterator[str]:
    name, ink = names.get(finding.guideline, ""), INKS[finding.level]
    yield '<table width="100%" cellspacing="0" cellpadding="6"><tr>'
    yield f'<td class="bar" width="1%" bgcolor="{ink}"></td><td class="none">'
    yield f'<span style="color: {ink}"><strong>{LEVELS[finding.level]}</strong></span>, guideline {finding.guideline} '
    yield f"{escape(name)} ({finding.rule})<br><strong>{escape(finding.message)}</strong>"
    yield "<ul>" + "".join(f"<li>{escape(fact)}</li>" for fact in finding.why) + "</ul>"
    if finding.better:
        words = finding.better.text or finding.better.advice
        yield f"<p><strong>A better way:</strong> {escape(words)}</p>"
    for one in disputes:
        yield from _disputed(one)
    yield "</td></tr></table>"


def _disputed(one: Dispute) -> Iterator[str]:
    yield f"<p><strong>Seen differently:</strong> {escape(one.words)}</p>"
    if one.stands is None:
        yield '<p class="muted">No trainer has ruled on it yet.</p>'
        return
    verdict = "The finding stands" if one.stands else "The finding does not stand, and takes no points"
    yield f"<p><strong>{verdict}</strong>, says {escape(one.by)}: {escape(one.ruling)}</p>"


def _marked(moment: Moment) -> str:
    """The words with the places of violations and cautions marked, overlaps merged."""
    spans = sorted(
        place.span
        for finding in moment.findings
        if finding.level != "commendation"
        for place in finding.places
        if place.field == "text" and place.span
    )
    found, at = [], 0
    for begin, end in spans:
        if end <= at:
            continue
        begin = max(begin, at)
        found.append(f'{escape(moment.text[at:begin])}<span class="mark">{escape(moment.text[begin:end])}</span>')
        at = end
    return "".join(found) + escape(moment.text[at:])
