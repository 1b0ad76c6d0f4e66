"""Guideline 8: managers do not ask their own people to be friends."""

from simulator.model.action import ActionType
from simulator.model.finding import Place
from simulator.policy.facts import Facts
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import Evidence, Match, Rule


def _with_report(facts: Facts, kind: ActionType) -> bool:
    action = facts.action
    leads = "management" in action.actor.duties
    return action.type == kind and leads and action.target is not None and action.target.relation == "direct-report"


def _evidence(facts: Facts, fact: str) -> tuple[Evidence, Evidence]:
    target = facts.action.target
    assert target is not None
    leads = Evidence(f"{facts.action.actor.name} has management duties", (Place(field="actor.duties"),))
    return leads, Evidence(fact.format(target.name), (Place(field="target.relation"),))


class AskingReport(Rule):
    """A manager asks a direct report to be friends.

    What: Somebody with management duties sends a friend request to a direct report, on whatever network.

    Why it matters: A request from the boss is hard to refuse.

    Example: A team lead asks an analyst of the team, "no pressure".

    Instead: Leave it to them, and meet at work.
    """

    code = "G0801"
    name = "asking-report"
    level = "violation"
    message = "Whoever leads does not send a friend request to the people led."
    signs = signs_of("@friend-request")

    def check(self, facts: Facts) -> Match | None:
        target = facts.action.target
        if not _with_report(facts, "friend-request") or target is None or target.friends_before:
            return None
        return Match.on(*_evidence(facts, "{} is a direct report"), advice="Do not send it; be friendly at work.")


class AskingReportWhoIsFriend(Rule):
    """A manager asks a direct report who was a friend before.

    What: The same where an in-person friendship is older than the working relationship.

    Why it matters: The others in the team see the tie and not its history.

    Example: A head of department asks the old schoolmate who now reports to them.

    Instead: Keep the friendship off the network while one leads the other.
    """

    code = "G0802"
    name = "asking-friend-who-reports"
    level = "caution"
    message = "An old friendship, and still a request from the boss."
    signs = signs_of("@friend-request")

    def check(self, facts: Facts) -> Match | None:
        target = facts.action.target
        if not _with_report(facts, "friend-request") or target is None or not target.friends_before:
            return None
        return Match.on(
            *_evidence(facts, "{} is a direct report, and a friend from before"),
            advice="Talk it over first, in person.",
        )


class AcceptingReport(Rule):
    """A manager accepts a direct report.

    What: Somebody with management duties accepts the friend request of a direct report.

    Why it matters: It is allowed where it does the working relationship no harm; the others in the team will look.

    Example: A laboratory supervisor accepts a technician.

    Instead: Accept all or none, or keep to networks made for work.
    """

    code = "G0803"
    name = "accepting-report"
    level = "caution"
    message = "Allowed, if it does the working relationship no harm: think of the others."
    signs = signs_of("@accept-friend")

    def check(self, facts: Facts) -> Match | None:
        if not _with_report(facts, "accept-friend"):
            return None
        return Match.on(
            *_evidence(facts, "{}, a direct report, asked"),
            advice="Treat all in the team alike.",
            action="decline-friend",
        )
