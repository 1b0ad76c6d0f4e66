"""What the judge answers: findings with their places, reasons and better ways (the public assessment contract)."""

from typing import Literal

import msgspec

Level = Literal["violation", "caution", "commendation"]
Verdict = Literal["violation", "caution", "clear"]
Gravity = Literal["minor", "serious", "grave"]

LEVELS: tuple[Level, ...] = ("violation", "caution", "commendation")


class Place(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Where in the record a finding stands.

    `field` is a path such as `text`, `actor.bio`, `object.text`, `media[0]` or `target.relation`; `span` is begin and
    end in code points of that field (absent where the whole field counts), `match` the words in it.
    """

    field: str
    span: tuple[int, int] | None = None
    match: str = ""


class Better(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A better way: `text` to use instead, another `action` to take, or `advice` where neither is honest."""

    advice: str = ""
    text: str = ""
    action: str = ""


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing the judge says about one action. `rule` is a code such as `G0701`: guideline 7, rule 1."""

    rule: str
    guideline: int
    level: Level
    message: str
    why: tuple[str, ...]
    name: str = ""
    places: tuple[Place, ...] = ()
    better: Better | None = None
    sureness: float = 1.0


class Assessment(msgspec.Struct, frozen=True, kw_only=True):
    """All findings on one action, gravest first; `policy` names the pack and version that judged."""

    id: str | None
    verdict: Verdict
    policy: str
    findings: tuple[Finding, ...] = ()

    def faults(self) -> tuple[Finding, ...]:
        """The violations and cautions, commendations left aside."""
        return tuple(f for f in self.findings if f.level != "commendation")
