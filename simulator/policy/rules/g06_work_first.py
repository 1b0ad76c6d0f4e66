"""Guideline 6: social media does not get in the way of the work."""

from simulator.model.finding import Place
from simulator.policy.facts import Facts
from simulator.policy.facts.conduct import Conduct
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import Evidence, Match, Rule, places

FEW, MANY = 3, 6


def _count(facts: Facts) -> tuple[Evidence, Evidence]:
    shift = Evidence("The actor is on shift", (Place(field="on_shift"),))
    return shift, Evidence(
        f"{facts.action.recent_actions} actions in the hour before", (Place(field="recent_actions"),)
    )


class TooMuchOnShift(Rule):
    """Six or more actions in the hour before, on shift.

    What: One more action on the network, on shift, after six or more in the past hour.

    Why it matters: Somebody is waiting for you, and somebody else does your work meanwhile.

    Example: The seventh comment between two rounds.

    Instead: Put the phone away until the break.
    """

    code = "G0601"
    name = "too-much-on-shift"
    level = "violation"
    message = "Put the phone away: the shift comes first."
    signs = signs_of("@shift")

    def check(self, facts: Facts) -> Match | None:
        if not facts.scene.takes_work_time or facts.action.recent_actions < MANY:
            return None
        return Match.on(*_count(facts), advice="Go on after the shift.")


class NeglectedWork(Rule):
    """A post that shows work left undone.

    What: On shift, and the words show work that waits or is left undone.

    Why it matters: The one who waits may be in pain.

    Example: "Three call lights blinking, nobody moves until I have finished this list."

    Instead: Answer the light; the list can wait.
    """

    code = "G0602"
    name = "neglected-work"
    level = "violation"
    message = "Work is waiting while this is posted."
    signs = signs_of(Conduct.neglect)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.neglect
        if not facts.scene.takes_work_time or not spots:
            return None
        shift, _ = _count(facts)
        why = Evidence.marked("{} shows work that waits", places(spots))
        return Match.on(shift, why, advice="See to the work first.", sureness=0.8)


class MuchOnShift(Rule):
    """Three to five actions in the hour before, on shift.

    What: One more action on the network, on shift, after three to five in the past hour.

    Why it matters: It adds up before one notices.

    Example: The fourth like of the hour.

    Instead: Leave it for the break.
    """

    code = "G0603"
    name = "much-on-shift"
    level = "caution"
    message = "That is a good deal of scrolling for one hour on shift."
    signs = signs_of("@shift")

    def check(self, facts: Facts) -> Match | None:
        if not facts.scene.takes_work_time or not FEW <= facts.action.recent_actions < MANY:
            return None
        return Match.on(*_count(facts), advice="Leave the rest for the break.")
