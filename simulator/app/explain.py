"""An assessment for people to read: the words underlined, the facts, a better way."""

from collections.abc import Iterator, Mapping

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.text import Text

from simulator.model.action import Action
from simulator.model.finding import Assessment, Finding

WORDS = {"violation": "Violation", "caution": "Caution", "commendation": "Well done"}
COLOURS = {"violation": "red", "caution": "yellow", "commendation": "green"}


def explain(action: Action, assessment: Assessment, names: Mapping[int, str], console: Console) -> None:
    """Print one assessment; `names` are the guidelines' short names."""
    parts: list[RenderableType] = [*_fields(action, assessment)]
    parts += [Padding(Group(*_finding(found, names)), (1, 0, 0, 0)) for found in assessment.findings]
    if not assessment.findings:
        parts.append(Text("Nothing to say.", style="dim"))
    console.print(
        Panel(Group(*parts), title=Text(f"{action.id}: {action.type}"), title_align="left", width=console.width)
    )


def _fields(action: Action, assessment: Assessment) -> Iterator[Text]:
    """Every field that has words to mark, with its marks; the text always."""
    contents = {
        "text": action.text,
        "actor.name": action.actor.name,
        "actor.handle": action.actor.handle,
        "actor.url": action.actor.url,
        "actor.bio": action.actor.bio,
        "object.text": action.object.text if action.object else "",
    }
    spans = [(p.field, p.span, f.level) for f in assessment.findings for p in f.places if p.span is not None]
    for field, content in contents.items():
        marked = [(span, level) for name, span, level in spans if name == field]
        if content and (marked or field == "text"):
            text = Text(content)
            for (begin, end), level in reversed(marked):
                text.stylize(f"underline {COLOURS[level]}", begin, end)
            yield text if field == "text" else Text.assemble((f"{field}: ", "dim"), text)


def _finding(found: Finding, names: Mapping[int, str]) -> Iterator[Text]:
    colour = COLOURS[found.level]
    heading = f"{WORDS[found.level]}, guideline {found.guideline} {names.get(found.guideline, '')}"
    yield Text.assemble((heading, f"bold {colour}"), (f"  {found.rule}", "dim"))
    yield Text(found.message, style="bold")
    for fact in found.why:
        yield Text(f"  - {fact}")
    better = found.better
    if better and (better.text or better.advice):
        yield Text.assemble(("A better way: ", "green"), better.text or better.advice)
