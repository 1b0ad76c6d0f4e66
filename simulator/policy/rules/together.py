"""What no single fact shows, and all that stands in an action together makes likely: asked after all other rules."""

from simulator.model.finding import Place
from simulator.policy.facts import Facts
from simulator.policy.rule import Evidence, Match, Rule, places

_WRITTEN = frozenset({"@post", "@comment", "@message", "@share", "@recommend", "@endorse", "@friend-request"})
"""The acts that have words of one's own, or adopt somebody's: no words are needed to be weighed."""


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
    signs = _WRITTEN

    def check(self, facts: Facts) -> Match | None:
        other = facts.action.target
        spots = facts.weighed.spots("story", 1)
        if not spots or facts.story.permitted or (other and other.friends_before):
            return None
        why = Evidence.marked("{} reads like the story of one patient, with all that stands beside it", places(spots))
        return Match.on(
            why, advice="Let the case rest, and write about yourself.", sureness=facts.weighed.chance("violation 1")
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
    signs = _WRITTEN

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("affair", 1)
        if not spots or facts.affairs.press_route:
            return None
        why = Evidence.marked("{} reads like something internal, with all that stands beside it", places(spots))
        advice = f"Keep it inside; if it worries you, take it to {facts.pack.contact('compliance')}."
        return Match.on(why, advice=advice, sureness=facts.weighed.chance("violation 1"))


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
    signs = _WRITTEN

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("scorn", 5)
        if not spots:
            return None
        why = Evidence.marked("{} reads like contempt, with all that stands beside it", places(spots))
        return Match.on(why, advice="Keep the point, drop the contempt.", sureness=facts.weighed.chance("violation 5"))


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
    signs = _WRITTEN

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("claim", 5)
        if not spots or facts.scene.words.has("source_cited"):
            return None
        why = Evidence.marked("{} reads like an unproven claim, with all that stands beside it", places(spots))
        return Match.on(
            why, advice="Leave it out, or say what a good source says.", sureness=facts.weighed.chance("violation 5")
        )


class ConductTogether(Rule):
    """Words that taken together harm where the employer shows.

    What: No single word is a boast or an insult; the whole of it very likely is one, with the employer in sight.

    Why it matters: Whoever reads it sees your badge beside it.

    Example: "Clocked out for my buddy again. He owes me four beers and the boss is none the wiser."

    Instead: Keep it off the network.
    """

    code = "G0305"
    name = "conduct-together"
    level = "violation"
    message = "Taken together, and beside your employer's name, this costs trust."
    last = True
    signs = _WRITTEN

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("scorn", 3) or facts.weighed.spots("conduct", 3)
        if not spots or not facts.profile.apparent:
            return None
        why = Evidence.marked("{} reads like scorn or a boast, with all that stands beside it", places(spots))
        shows = Evidence.marked("The employer shows: {}", facts.profile.affiliation)
        advice = "Leave it out, or say it where only friends hear it."
        return Match.on(why, shows, advice=advice, sureness=facts.weighed.chance("violation 3"))


class NeglectTogether(Rule):
    """Words on shift that taken together show work that waits.

    What: No single phrase says that work waits; on shift, the whole of it very likely shows it.

    Why it matters: Nobody behind the ringing, the queue or the full cart knows that a post comes first.

    Example: "two cars honking at me in the circle but this sudoku is almost done"

    Instead: Put the phone away and go; post it from the break.
    """

    code = "G0604"
    name = "neglect-together"
    level = "violation"
    message = "Taken together, this shows work waiting for a post."
    last = True
    signs = frozenset({"@shift"})

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("neglect", 6) if facts.scene.takes_work_time else ()
        if not spots:
            return None
        shift = Evidence("The actor is on shift", (Place(field="on_shift"),))
        why = Evidence.marked("{} reads like work that waits, with all that stands beside it", places(spots))
        return Match.on(
            shift,
            why,
            advice="Put the phone away and go; the post keeps.",
            sureness=facts.weighed.chance("violation 6"),
        )


class PraiseTogether(Rule):
    """Words that taken together endorse in the employer's name.

    What: No single phrase endorses on the employer's behalf; the whole of it very likely does.

    Why it matters: Readers take it for the hospital's choice, and sellers will quote it so.

    Example: "The stretcher carried every patient we moved last year at the Clinic. Tell your service to order it."

    Instead: Recommend it as yourself, with your employer left out.
    """

    code = "G0904"
    name = "praise-together"
    level = "violation"
    message = "Taken together, this recommends something with your employer's name behind it."
    last = True
    signs = _WRITTEN

    def check(self, facts: Facts) -> Match | None:
        spots = facts.weighed.spots("praise", 9)
        if not spots:
            return None
        why = Evidence.marked("{} reads like an endorsement from work, with all that stands beside it", places(spots))
        advice = "Recommend it as yourself, with your employer left out."
        return Match.on(why, advice=advice, sureness=facts.weighed.chance("violation 9"))
