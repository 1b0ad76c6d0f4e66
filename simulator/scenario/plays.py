"""Play-throughs: what is done in a scenario, and how it must end. They lie beside it, and `make test` plays them."""

from simulator.model.action import Account, ActionType, Audience, Value
from simulator.model.social import Profile, Reason
from simulator.scenario.conditions import Duration, Id
from simulator.scenario.schema import MAIN


class PlayedAct(Value, frozen=True):
    """One act of a play-through, `at` after the start.

    `to` is a person and `under` a post, both by id; `mine` is what the trainee wrote last.
    """

    at: Duration
    do: ActionType
    to: str = ""
    under: str = ""
    text: str = ""
    audience: Audience = "public"
    account: Account = "personal"
    picture: str = ""
    consent: bool = False
    skill: str = ""
    reason: Reason = "other"
    profile: Profile | None = None


class ExpectedFinding(Value, frozen=True):
    """A finding that a play-through must bring: the rule, on the act at `at`."""

    at: Duration
    rule: str


class PlayThrough(Value, frozen=True):
    """What is done in a scenario, and how it must end."""

    scenario: Id
    title: str
    ends: Id
    score: int
    acts: tuple[PlayedAct, ...] = ()
    findings: tuple[ExpectedFinding, ...] = ()
    hints: tuple[Id, ...] = ()  # asked for at the start
    variant: Id = MAIN
