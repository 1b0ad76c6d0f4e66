"""Guideline 5, accuracy and honesty: what is said is so, and says who says it."""

from simulator.policy.facts import Facts
from simulator.policy.facts.claims import Claims
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import Evidence, Match, Rule, places


class FalseHealthClaim(Rule):
    """A false, misleading or unproven health claim, stated as fact.

    What: A cure that is none, a harm that is none, or a hidden truth about medicine, without a hedge.

    Why it matters: People believe those who work in a hospital, and may stop a treatment that keeps them alive.

    Example: "Sea moss reverses thyroid disease."

    Instead: Say what is known, with a source, or ask.
    """

    code = "G0503"
    name = "false-health-claim"
    level = "violation"
    message = "This states a health claim as fact that is false or unproven."
    signs = signs_of(Claims.health)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.claims.health
        if not spots or facts.claims.hedged:
            return None
        why = Evidence.marked("{} claims an effect that is false or unproven", places(spots))
        return Match.on(
            why,
            Evidence("Nothing hedges it"),
            advice="Leave the claim out, or say what a good source says.",
            sureness=0.8,
        )


class Dishonesty(Rule):
    """Fake reviews, hidden interests, posing as somebody else.

    What: Asking for or writing reviews that are none, hiding an interest, or giving oneself a profession that one does
    not have.

    Why it matters: Trust is all that a hospital has to offer.

    Example: "Speaking as a cardiologist of twenty years" (the writer is a clerk).

    Instead: Say who you are, and what is in it for you.
    """

    code = "G0504"
    name = "dishonesty"
    level = "violation"
    message = "This is not honest about who speaks, or why."
    signs = signs_of(Claims.dishonesty)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.claims.dishonesty
        if not spots or facts.action.type == "report":  # a report tells of somebody else's dishonesty
            return None
        evidence = [Evidence.marked("{} misleads about who speaks, or why", places(spots))]
        if facts.action.actor.job:
            evidence.append(Evidence(f"The job is: {facts.action.actor.job}"))
        return Match.on(*evidence, advice="Say who you are, or leave it out.", sureness=0.8)


class Unverified(Rule):
    """Passing on what nobody has checked.

    What: A rumour, or a health claim with a hedge: "some say", "no idea if true".

    Why it matters: A hedge is the first thing that is lost when it is passed on.

    Example: "No idea if true, but passing it along."

    Instead: Check first; pass on what stands.
    """

    code = "G0511"
    name = "unverified"
    level = "caution"
    message = "Check this before you pass it on."
    signs = signs_of(Claims.rumours, Claims.health)

    def check(self, facts: Facts) -> Match | None:
        hedged = facts.claims.health if facts.claims.hedged else ()
        spots = (*facts.claims.rumours, *hedged)
        if not spots:
            return None
        return Match.on(
            Evidence.marked("{} is passed on unchecked", places(spots)), advice="Look for a source first.", sureness=0.7
        )


class Exaggeration(Rule):
    """Exaggeration stated as fact.

    What: "Not one", "every single", "in the whole country", where it cannot be so.

    Why it matters: Readers who know better stop listening.

    Example: "Not one doctor in this country has slept since 2020."

    Instead: Say what you have seen yourself.
    """

    code = "G0512"
    name = "exaggeration"
    level = "caution"
    message = "This says more than can be so."
    signs = signs_of(Claims.exaggerations)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.claims.exaggerations
        if not spots:
            return None
        return Match.on(
            Evidence.marked("{} exaggerates", places(spots)), advice="Say what you know, and of whom.", sureness=0.7
        )


class AdviceToStranger(Rule):
    """A diagnosis or a dose for a stranger.

    What: Telling somebody whom one does not treat what they have or what to take.

    Why it matters: You have not seen them, and they may act on it.

    Example: "Sounds like gallstones. Take two of these."

    Instead: "Please ask your own doctor; soon, if it gets worse."
    """

    code = "G0513"
    name = "advice-to-stranger"
    level = "caution"
    message = "This gives a stranger a diagnosis or a dose."
    signs = signs_of(Claims.advice)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.claims.advice
        if not spots:
            return None
        why = Evidence.marked("{} is a diagnosis or a dose", places(spots))
        return Match.on(
            why,
            advice="Send them to somebody who can examine them.",
            sureness=0.75,
        )
