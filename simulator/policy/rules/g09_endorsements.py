"""Guideline 9: nothing and nobody is endorsed in the employer's name."""

from simulator.policy.facts import Facts
from simulator.policy.facts.fact import signs_of
from simulator.policy.facts.stance import Stance
from simulator.policy.mend import with_added
from simulator.policy.rule import Evidence, Match, Rule, places

_OWN = "(My own recommendation, not my employer's.)"
_WHAT = "{} urges others to buy, use, hire, choose, see or vote for something"


class OfficialEndorsement(Rule):
    """An official account endorses.

    What: An official account endorses or recommends somebody or something, or shares an advertisement as its own.

    Why it matters: It is the hospital that speaks, and patients will think that it has tested what it praises.

    Example: "Nobody does a walleye sandwich like the Silver Oar."

    Instead: Give facts, and let readers choose.
    """

    code = "G0901"
    name = "official-endorsement"
    level = "violation"
    message = "An official account endorses nobody and nothing."
    signs = signs_of(Stance.endorsement)

    def check(self, facts: Facts) -> Match | None:
        found = facts.stance.endorsement
        if not facts.scene.official or not found:
            return None
        return Match.on(
            Evidence.marked(_WHAT, found),
            Evidence("The account is official"),
            advice="Give facts without the praise.",
            sureness=0.85,
        )


class EndorsementInEmployersName(Rule):
    """An endorsement that uses the employer's name, or rests on work done there.

    What: A personal account endorses with the employer's name in the words, says or implies that the employer does, or
    bases it on work done there. A disclaimer does not heal that.

    Why it matters: The name is what sells, and it is not ours to lend.

    Example: "I led Devin on the migration here, hire him."

    Instead: Recommend people for what you know of them outside, or in a letter that the employer provides for.
    """

    code = "G0902"
    name = "endorsement-in-employers-name"
    level = "violation"
    message = "This endorses in your employer's name, or on the strength of work done there."
    signs = signs_of(Stance.endorsement)

    def check(self, facts: Facts) -> Match | None:
        stance = facts.stance
        if facts.scene.official or not stance.endorsement:
            return None
        basis = stance.in_the_name or (stance.by_work if facts.profile.apparent or stance.in_the_name else ())
        if not basis:
            return None
        why = Evidence.marked("{} brings in the employer, or work done there", basis)
        return Match.on(
            Evidence.marked(_WHAT, stance.endorsement),
            why,
            advice="Leave the employer and the work there out.",
            sureness=0.85,
        )


class EndorsementWithoutDisclaimer(Rule):
    """A personal endorsement where the employer shows, without a disclaimer.

    What: A personal recommendation of somebody or something else, the employer in sight, and no word that it is
    personal.

    Why it matters: Readers may take it for the employer's.

    Example: "Call Deb, she saved our basement." (employer in the bio)

    Instead: Add that it is your own recommendation.
    """

    code = "G0903"
    name = "endorsement-without-disclaimer"
    level = "caution"
    message = "Say that this recommendation is your own."
    signs = signs_of(Stance.endorsement)

    def check(self, facts: Facts) -> Match | None:
        stance, profile = facts.stance, facts.profile
        if (
            facts.scene.official
            or not stance.endorsement
            or not profile.apparent
            or profile.disclaimer
            or stance.candidate
        ):
            return None
        evidence = (
            Evidence.marked(_WHAT, stance.endorsement),
            Evidence.marked("The employer shows: {}", profile.affiliation),
            Evidence("Neither bio nor text says whose recommendation it is"),
        )
        text = with_added(facts.action.text, _OWN)
        return Match.on(*evidence, advice="Say that it is your own, and not your employer's.", text=text, sureness=0.75)


class EndorsementDeclined(Rule):
    """Declining to endorse in the employer's name, or keeping the two apart.

    What: Words that decline an endorsement, or say that it is not the employer's.

    Why it matters: The name stays clean, and nobody is offended.

    Example: "I can't recommend products as staff, sorry."

    Instead: Nothing; keep doing it.
    """

    code = "G0990"
    name = "endorsement-declined"
    level = "commendation"
    message = "Well done: your employer's name stays out of it."
    signs = signs_of("separate_endorse")

    def check(self, facts: Facts) -> Match | None:
        words = facts.scene.words
        spans = words.spans("separate_endorse")
        if not spans or facts.action.type == "update-profile":  # a bio endorses nothing, and so declines nothing
            return None
        return Match((Evidence.marked("{} keeps the employer out", places((words, span) for span in spans)),))
