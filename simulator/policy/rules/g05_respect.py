"""Guideline 5, respect: no insults, no mockery, no swearing at people."""

from simulator.policy.facts import Facts
from simulator.policy.facts.claims import Claims
from simulator.policy.facts.conduct import Conduct, approvals
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import CERTAIN, Evidence, Match, Rule, places


class Insult(Rule):
    """An insult, a slur or abuse aimed at somebody.

    What: Words or signs that put somebody down: a colleague, a commenter, a public person, a group.

    Why it matters: It hurts somebody, and it says more about the writer than about them.

    Example: "Kyle, you absolute moron."

    Instead: Say what you disagree with, or nothing.
    """

    code = "G0501"
    name = "insult"
    level = "violation"
    message = "This insults somebody."
    signs = signs_of(Conduct.insults)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.insults
        if not spots:
            return None
        why = Evidence.marked("{} is aimed at somebody", places(spots))
        sureness = CERTAIN if facts.conduct.calls_names else 0.85
        return Match.on(why, advice="Keep the point, drop the insult.", sureness=sureness)


class Mockery(Rule):
    """Mockery of patients, families or colleagues.

    What: Making fun of people in care, of those who come with them, or of those who work beside you.

    Why it matters: Patients come at their worst hour. Whoever reads this will be afraid to come.

    Example: A list of the things that patients in labour do that annoy the staff.

    Instead: Talk it over with a colleague, in a closed room.
    """

    code = "G0502"
    name = "mockery"
    level = "violation"
    message = "This makes fun of people who depend on us."
    signs = signs_of(Conduct.mockery)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.mockery
        if not spots:
            return None
        why = Evidence.marked("{} makes fun of somebody", places(spots))
        return Match.on(why, advice="Leave it out; what is funny at the desk wounds in public.", sureness=0.8)


class Profanity(Rule):
    """Profanity without a victim.

    What: Swearing at nobody in particular, "damn" included.

    Why it matters: It harms nobody and still makes readers wonder how you speak at work.

    Example: "Holy hell, the northern lights."

    Instead: Say it with another word.
    """

    code = "G0510"
    name = "profanity"
    level = "caution"
    message = "Swearing lowers the tone, even at nobody."
    signs = signs_of(Conduct.profanity)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.profanity
        if not spots:
            return None
        return Match.on(Evidence.marked("{} is profane", places(spots)), advice="Use a milder word.", sureness=0.9)


class Approval(Rule):
    """Approving of what is false or insulting.

    What: A like, or an approving comment, for content that insults somebody or makes a false claim.

    Why it matters: A like is a small signature.

    Example: A like under "Night nurses are lazy cows".

    Instead: Leave it, or answer with what is true.
    """

    code = "G0514"
    name = "approval"
    level = "caution"
    message = "Your approval stands under something false or unkind."
    signs = signs_of(Claims.health, Conduct.insults, Conduct.mockery)

    def check(self, facts: Facts) -> Match | None:
        action, words = facts.action, facts.scene.words
        liked = action.type == "react"
        agreed = action.type == "comment" and approvals(words) and not facts.scene.objects
        if not (liked or agreed) or not facts.claims.answered_wrong:
            return None
        how = (
            Evidence("It is liked")
            if liked
            else Evidence.marked("{} approves of it", places((words, s) for s in approvals(words)))
        )
        return Match.on(
            Evidence("What it answers insults somebody or makes a false claim"),
            how,
            advice="Take it back.",
            sureness=0.75,
        )
