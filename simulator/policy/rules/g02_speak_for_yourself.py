"""Guideline 2: speak in the first person, for yourself."""

from simulator.policy.facts import Facts
from simulator.policy.facts.fact import signs_of
from simulator.policy.facts.stance import Stance
from simulator.policy.mend import with_added
from simulator.policy.rule import Evidence, Match, Rule

_DISCLAIMER = "(My own view, not my employer's.)"


class SpeakingForEmployer(Rule):
    """Speaking for the employer from a personal account.

    What: "We at", "the hospital's position is", "on behalf of", where readers can see the employer.

    Why it matters: Readers take it for the hospital's word. Only a few people may give that, and they know what was
    decided.

    Example: "We at the clinic believe that everybody should wear a mask."

    Instead: Say I, and say what you think yourself.
    """

    code = "G0201"
    name = "speaking-for-employer"
    level = "violation"
    message = "This speaks for your employer."
    signs = signs_of(Stance.speaks_for)

    def check(self, facts: Facts) -> Match | None:
        found = facts.stance.speaks_for
        if not found or facts.scene.official or facts.scene.direct or not facts.profile.apparent:
            return None
        why = Evidence.marked("{} speaks for the organization", found)
        shows = Evidence.marked("The employer shows: {}", facts.profile.affiliation)
        return Match.on(
            why, shows, advice="Say it in the first person, as your own view, or leave it to those who speak for it."
        )


class OpinionWithoutDisclaimer(Rule):
    """An opinion without a disclaimer where the employer shows.

    What: An opinion on health care, medicine, the organization or public policy, the employer in sight, and no word
    that the view is the writer's own.

    Why it matters: Readers cannot tell your view from the hospital's.

    Example: "Prior authorization slows care down." (employer in the bio)

    Instead: Put "Views are my own, not my employer's" in the bio or the text.
    """

    code = "G0202"
    name = "opinion-without-disclaimer"
    level = "caution"
    message = "Say that this view is yours and not your employer's."
    signs = signs_of(Stance.opinions)

    def check(self, facts: Facts) -> Match | None:
        found = facts.stance.opinions
        if not found or facts.scene.official or facts.scene.direct or not facts.profile.apparent:
            return None
        if facts.profile.disclaimer:
            return None
        evidence = (
            Evidence.marked("{} is an opinion", found),
            Evidence.marked("The employer shows: {}", facts.profile.affiliation),
            Evidence("Neither bio nor text says whose view it is"),
        )
        text = with_added(facts.action.text, _DISCLAIMER)
        return Match.on(*evidence, advice="Add a few words: the view is your own.", text=text, sureness=0.8)


class DisclaimerBesideOpinion(Rule):
    """A disclaimer beside an opinion.

    What: An opinion, the employer in sight, and a plain word that the view is the writer's own.

    Why it matters: Readers know whose view they read.

    Example: "I find the evidence thin. (Speaking for myself.)"

    Instead: Nothing; keep doing it.
    """

    code = "G0290"
    name = "disclaimer-beside-opinion"
    level = "commendation"
    message = "Well done: it is plain that this is your own view."
    signs = signs_of(Stance.opinions)

    def check(self, facts: Facts) -> Match | None:
        profile = facts.profile
        if facts.scene.official or not profile.apparent or not profile.disclaimer or not facts.stance.opinions:
            return None
        return Match((Evidence.marked("{} says whose view it is", profile.disclaimer),))
