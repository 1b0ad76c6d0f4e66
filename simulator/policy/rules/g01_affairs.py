"""Guideline 1, the employer's affairs: confidential matters, credentials, the press, politics."""

from simulator.policy.facts import Facts
from simulator.policy.facts.affairs import Affairs
from simulator.policy.facts.fact import signs_of
from simulator.policy.mend import with_added
from simulator.policy.rule import Evidence, Match, Rule, places


class ConfidentialMatter(Rule):
    """Confidential matters told.

    What: Unreleased results, figures, prices, plans and layoffs; incidents, outages and reviews that are not public;
    internal mail; other people's staff matters.

    Why it matters: What the employer has not made public can harm patients, colleagues and the work itself, and the
    colleague in the story has a right to privacy too.

    Example: "Not announced yet, but the unit closes in June."

    Instead: Keep it inside. Your own pay, hours and staffing you may talk about.
    """

    code = "G0108"
    name = "confidential-matter"
    level = "violation"
    message = "This tells what is confidential at work."
    signs = signs_of(Affairs.secrets, Affairs.incidents, Affairs.staff_matters)

    def check(self, facts: Facts) -> Match | None:
        affairs = facts.affairs
        kinds = {
            "{} is internal or not public yet": affairs.secrets,
            "{} speaks of an incident, an outage or a review": affairs.incidents,
            "{} is somebody else's staff matter": affairs.staff_matters,
        }
        evidence = [Evidence.marked(fact, places(spots)) for fact, spots in kinds.items() if spots]
        if not evidence:
            return None
        advice = f"Keep it inside; if it worries you, take it to {facts.pack.contact('compliance')}."
        return Match.on(*evidence, advice=advice, sureness=0.75)


class Credentials(Rule):
    """Passwords, codes and gaps in security.

    What: A password, a code, a shared login, or how to get past a lock or a guard.

    Why it matters: It opens records and doors to whoever reads it.

    Example: "The med room code is still the same."

    Instead: Report the gap to those who can close it.
    """

    code = "G0109"
    name = "credentials"
    level = "violation"
    message = "This gives away a password, a code or a gap in security."
    signs = signs_of(Affairs.credentials)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.affairs.credentials
        if not spots:
            return None
        why = Evidence.marked("{} helps somebody to get in", places(spots))
        return Match.on(why, advice="Take it out, have the code changed, and report the gap.", sureness=0.8)


class TalkingToPress(Rule):
    """A statement to a journalist about patients or incidents.

    What: Words to a journalist that tell, confirm or hint at something about a patient or an incident.

    Why it matters: A hint is a quote. Those who speak to the press for the hospital know what may be said.

    Example: "You are asking the right question about that oxygen line."

    Instead: Send every journalist to media relations, and say no more.
    """

    code = "G0110"
    name = "talking-to-press"
    level = "violation"
    message = "Patients and incidents are not ours to discuss with a journalist."
    signs = signs_of(Affairs.press_statement)

    def check(self, facts: Facts) -> Match | None:
        affairs = facts.affairs
        spots = affairs.press_statement
        if not spots or facts.scene.official:
            return None
        why = Evidence.marked("{} tells a journalist something about patients or incidents", places(spots))
        media = facts.pack.contact("media")
        return Match.on(why, advice=f"Send them to {media}.", sureness=0.8)


class Campaigning(Rule):
    """Campaigning or lobbying where the employer shows.

    What: Asking for votes, doors, money or calls for or against a candidate, a party, a measure or a bill, from an
    official account or where readers can see the employer.

    Why it matters: The employer takes no side, and readers will think that it does.

    Example: "Knock on doors with me on Saturday for Aldana." (employer in the bio)

    Instead: Campaign where nothing shows your employer, or remind people to vote without saying for whom.
    """

    code = "G0111"
    name = "campaigning"
    level = "violation"
    message = "Campaigning and your employer's name do not go together."
    signs = signs_of(Affairs.campaign)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.affairs.campaign
        if not spots or not facts.profile.apparent:
            return None
        evidence = (
            Evidence.marked("{} asks for votes or for pressure on politics", places(spots)),
            Evidence.marked("The employer shows: {}", facts.profile.affiliation),
        )
        return Match.on(
            *evidence, advice="Campaign from an account on which your employer does not show.", sureness=0.85
        )


class PoliticalOpinion(Rule):
    """A political opinion where the employer shows.

    What: A personal opinion about parties, government, legislation or elections with the employer in sight.

    Why it matters: A disclaimer makes it yours, and still the employer's name stands beside it.

    Example: "I was disappointed by the governor's speech." (employer in the bio)

    Instead: Keep political opinions to an account without your employer.
    """

    code = "G0122"
    name = "political-opinion"
    level = "caution"
    message = "A political opinion stands beside your employer's name here."
    signs = signs_of(Affairs.political_opinion)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.affairs.political_opinion
        if not spots or not facts.profile.apparent:
            return None
        evidence = (
            Evidence.marked("{} is an opinion on politics", places(spots)),
            Evidence.marked("The employer shows: {}", facts.profile.affiliation),
        )
        return Match.on(*evidence, advice="Post it where your employer does not show.", sureness=0.75)


class BareRefusal(Rule):
    """A journalist is refused and not sent on.

    What: "Can't talk about that" to a journalist, without a word on whom to ask.

    Why it matters: A refusal alone makes a story, and the next colleague is asked.

    Example: "I won't be part of a story."

    Instead: Name the people who answer the press.
    """

    code = "G0123"
    name = "bare-refusal"
    level = "caution"
    message = "Tell the journalist whom to ask."
    signs = signs_of(Affairs.press_decline)

    def check(self, facts: Facts) -> Match | None:
        affairs = facts.affairs
        if not affairs.press_decline or affairs.press_route or facts.scene.official:
            return None
        media = facts.pack.contact("media")
        why = Evidence.marked("{} refuses, and names nobody to ask", places(affairs.press_decline))
        return Match.on(
            why,
            advice=f"Send them to {media}.",
            text=with_added(facts.action.text, f"Please ask {media}."),
            sureness=0.8,
        )
