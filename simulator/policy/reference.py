"""What the rules say about themselves: help for one rule, and the reference page with all of them."""

import inspect
import re

from simulator.policy.pack import Pack
from simulator.policy.rule import Rule
from simulator.policy.rules import ALL_RULES

SECTIONS = ("What", "Why it matters", "Example", "Instead")
_SECTION = re.compile(rf"^({'|'.join(SECTIONS)}): ", re.MULTILINE)


def help_for(code: str) -> dict[str, str]:
    """The sections of a rule's help by their heading, beside its `Summary`; raises `KeyError` for an unknown code."""
    rules = {rule.code: rule for rule in ALL_RULES}
    return _sections(rules[code])


def _sections(rule: Rule) -> dict[str, str]:
    head, *parts = _SECTION.split(inspect.cleandoc(type(rule).__doc__ or ""))
    bodies = (" ".join(body.split()) for body in parts[1::2])
    return {"Summary": " ".join(head.split()), **dict(zip(parts[::2], bodies, strict=True))}


def render(pack: Pack) -> str:
    """The reference page in Markdown: the pack's guidelines, each with its rules."""
    parts = ["# The rules", f"{pack.data.title}. Made from the rules themselves; do not edit by hand."]
    for guideline in pack.data.guidelines:
        parts += [f"## {guideline.number}. {guideline.name}", f"{guideline.text} [Source]({guideline.link})"]
        parts += [_entry(rule, pack) for rule in ALL_RULES if rule.guideline == guideline.number]
    return "\n\n".join(parts) + "\n"


def _entry(rule: Rule, pack: Pack) -> str:
    sections = _sections(rule)
    gravity = "" if rule.level == "commendation" else f", {pack.setting(rule.code).gravity}"
    head = f"### {rule.code} {rule.name}\n\n*{rule.level}{gravity}.* {sections.pop('Summary')}"
    return "\n\n".join([head, *(f"**{name}.** {body}" for name, body in sections.items())])
