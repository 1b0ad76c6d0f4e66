"""What no single fact shows, and all that stands in an action together makes likely: asked after all other rules."""

from simulator.policy.facts import Facts
from simulator.policy.facts.weighed import speaking
from simulator.policy.rule import Evidence, Match, Rule, places


class StoryTogether(Rule):
    """A story that taken together tells of one patient.

    What: No single detail leads to the patient; the whole of it, as people write of patients, very likely does.

    Why it matters: Readers put together what stands in different sentences, and what they know besides.

    Example: "The weatherman from channel 6 said his first whole sentence today."

    Instead: Leave the person out, and write what the day was like for you.
    """

    code = "G0112"
    name = "story-together"
    level = "violation"
    message = "Taken together, this tells of somebody in your care."
    last = True
    signs = speaking("story")

    def check(self, facts: Facts) -> Match | None:
        other = facts.action.target
        spots = facts.weighed.spots("story")
        if not spots or facts.story.permitted or (other and other.friends_before):
            return None
        why = Evidence.marked("{} and what is marked beside it read like the story of one patient", places(spots))
        return Match.on(
            why, advice="Let the case rest, and write about yourself.", sureness=facts.weighed.chance("story")
        )


class AffairTogether(Rule):
    """Words that taken together tell of what is internal.

    What: No single word says that it is confidential; the whole of it very likely tells of plans, figures, incidents
    or people at work that are not public.

    Why it matters: What the employer has not made public can harm patients, colleagues and the work itself.

    Example: "Dead supermarket on 3rd? Infusion center. You heard it here two months before the ribbon."

    Instead: Keep it inside, and ask there.
    """

    code = "G0113"
    name = "affair-together"
    level = "violation"
    message = "Taken together, this tells what is internal at work."
    last = True
    signs = speaking("affair")

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("affair")
        if not spots or facts.affairs.press_route:
            return None
        why = Evidence.marked("{} and what is marked beside it read like something internal", places(spots))
        advice = f"Keep it inside; if it worries you, take it to {facts.pack.contact('compliance')}."
        return Match.on(why, advice=advice, sureness=facts.weighed.chance("affair"))


class ScornTogether(Rule):
    """Words that taken together put somebody down.

    What: No single word is an insult; the whole of it very likely means one.

    Why it matters: Whom it is meant for understands it, and so does everybody who reads along.

    Example: "You have the bedside manner of a parking meter."

    Instead: Say what you disagree with, or nothing.
    """

    code = "G0505"
    name = "scorn-together"
    level = "violation"
    message = "Taken together, this puts somebody down."
    last = True
    signs = speaking("scorn")

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("scorn")
        if not spots:
            return None
        why = Evidence.marked("{} and what is marked beside it read like contempt", places(spots))
        return Match.on(why, advice="Keep the point, drop the contempt.", sureness=facts.weighed.chance("scorn"))


class ClaimTogether(Rule):
    """Words that taken together make a health claim that is unproven.

    What: No single phrase is a known false claim; the whole of it very likely makes one.

    Why it matters: People believe those who work in a hospital.

    Example: "Stop buying the inhaler. A bowl of cut onion by the bed opens the lungs better, and the asthma goes."

    Instead: Say what is known, with a source, or ask.
    """

    code = "G0506"
    name = "claim-together"
    level = "violation"
    message = "Taken together, this states a health claim that is unproven."
    last = True
    signs = speaking("claim")

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("claim")
        if not spots or facts.scene.words.has("source_cited"):
            return None
        why = Evidence.marked("{} and what is marked beside it read like an unproven claim", places(spots))
        return Match.on(
            why, advice="Leave it out, or say what a good source says.", sureness=facts.weighed.chance("claim")
        )


class ConductTogether(Rule):
    """Words that taken together harm where the employer shows.

    What: No single word is a boast or an insult; the whole of it very likely is one, with the employer in sight.

    Why it matters: Whoever reads it sees your badge beside it.

    Example: "Four lunch breaks, one pallet moved. The boss thinks I am in dock B."

    Instead: Keep it off the network.
    """

    code = "G0305"
    name = "conduct-together"
    level = "violation"
    message = "Taken together, and beside your employer's name, this costs trust."
    last = True
    signs = speaking("scorn", "conduct")

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("scorn") or facts.weighed.spots("conduct")
        if not spots or not facts.profile.apparent:
            return None
        why = Evidence.marked("{} and what is marked beside it read like scorn or a boast", places(spots))
        shows = Evidence.marked("The employer shows: {}", facts.profile.affiliation)
        return Match.on(why, shows, advice="Leave it out, or say it where only friends hear it.", sureness=0.8)
