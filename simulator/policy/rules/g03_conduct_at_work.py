"""Guideline 3: professional conduct where the employer shows."""

from simulator.policy.facts import Facts
from simulator.policy.facts.boasts import ones_own
from simulator.policy.facts.conduct import Conduct
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import CERTAIN, Evidence, Match, Rule, places


class DisrespectAsStaff(Rule):
    """Insult or mockery where the employer shows.

    What: An insult, a slur, mockery or profanity at somebody, with the employer in sight.

    Why it matters: Readers see the hospital insulting somebody, and patients wonder how they are spoken of.

    Example: "You absolute moron." (employer in the bio)

    Instead: Leave it unanswered, or disagree in a tone that you would use at the bedside.
    """

    code = "G0301"
    weighed_under = 5
    name = "disrespect-as-staff"
    level = "violation"
    message = "With your employer in sight this speaks for all of you."
    signs = signs_of(Conduct.insults, Conduct.mockery)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.insults + facts.conduct.mockery
        if not spots or not facts.profile.apparent:
            return None
        why = Evidence.marked("{} insults or mocks somebody", places(spots))
        shows = Evidence.marked("The employer shows: {}", facts.profile.affiliation)
        sureness = CERTAIN if facts.conduct.calls_names else 0.85
        return Match.on(
            why, shows, advice="Wait an hour. Then disagree without the insult, or not at all.", sureness=sureness
        )


class Boast(Rule):
    """A boast that harms where the employer shows.

    What: Drunkenness, drugs, discrimination, sexual or illegal conduct, or neglect of duty, told with pride while
    readers can see the employer.

    Why it matters: Somebody who will need your care reads it.

    Example: "118 on the highway last night." (the employer's logo as picture)

    Instead: Keep it off the network.
    """

    code = "G0302"
    name = "boast"
    level = "violation"
    message = "Beside your employer's name this boast costs trust."
    signs = signs_of(Conduct.boasts, Conduct.neglect)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.boasts
        if facts.action.on_shift:
            spots += tuple(spot for spot in facts.conduct.neglect if ones_own(*spot))
        if not spots or not facts.profile.apparent:
            return None
        why = Evidence.marked(
            "{} boasts of drink, drugs, discrimination, sex, an offence or neglected work", places(spots)
        )
        shows = Evidence.marked("The employer shows: {}", facts.profile.affiliation)
        return Match.on(why, shows, advice="Leave this one out.", sureness=0.75)


class HeatedAboutWork(Rule):
    """Heated, sarcastic or profane about work where the employer shows.

    What: Anger, sarcasm or swearing about work without an insult, the employer in sight.

    Why it matters: It may be true and still sounds as if nobody cared. A civil word about pay, hours or staffing is
    always fine.

    Example: "Another required module on how to feel less stressed about required modules."

    Instead: Say what is wrong and what would help, or tell somebody who can change it.
    """

    code = "G0303"
    name = "heated-about-work"
    level = "caution"
    message = "Heat about work lands on everybody who works there."
    signs = signs_of(Conduct.heat, Conduct.profane_about_work)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.heat + facts.conduct.profane_about_work
        if not spots or not facts.profile.apparent:
            return None
        why = Evidence.marked("{} is heated, sarcastic or profane, and about work", places(spots))
        shows = Evidence.marked("The employer shows: {}", facts.profile.affiliation)
        return Match.on(why, shows, advice="Say it plainly: what happened, and what would help.", sureness=0.7)


class HealthRulesIgnored(Rule):
    """A boast of ignoring health rules where the employer shows.

    What: A boast of skipping what one asks of patients, off work, with the employer in sight.

    Why it matters: Why should a patient follow advice that those who give it laugh at?

    Example: "Positive test, still went to the wedding." (employer in the bio)

    Instead: Keep it to yourself.
    """

    code = "G0304"
    name = "health-rules-ignored"
    level = "caution"
    message = "This makes light of a health rule, with your employer in sight."
    signs = signs_of(Conduct.health_boasts)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.conduct.health_boasts
        if not spots or not facts.profile.apparent:
            return None
        why = Evidence.marked("{} boasts of ignoring a health rule", places(spots))
        shows = Evidence.marked("The employer shows: {}", facts.profile.affiliation)
        return Match.on(why, shows, advice="Do not make a joke of what you ask of patients.", sureness=0.7)
