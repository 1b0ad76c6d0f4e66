"""Guideline 1, privacy: nothing that identifies a patient, or lets somebody who knows them do so."""

from simulator.model.finding import Place
from simulator.policy.facts import Facts
from simulator.policy.facts.confirm import Confirmation
from simulator.policy.facts.fact import signs_of
from simulator.policy.facts.seen import Seen
from simulator.policy.facts.story import MANY, Story
from simulator.policy.rule import Evidence, Match, Rule, places

_PATIENTS = ("patient", "former-patient")
_TELLING = ("patient_noun", "somebody", "role_kin", "care_verb", "unit", "room", "diagnosis", "treatment", "jargon")
_FEW = 3
_OF_ONESELF = "Some days I see why I do this work."
_TO_OTHERS = "Thank you for asking. What I see at work stays there."


def _careful(facts: Facts, named: list[Place]) -> str:
    """The sentences that tell of nobody; where none is left, a sentence that tells of no patient."""
    words = facts.scene.words
    marks = [place.span for place in named if place.span and place.field == words.text.field]
    kept = []
    for sentence in words.sentences:
        begin, end = words.text.starts[sentence[0]], words.text.ends[sentence[1] - 1]
        if not words.within(sentence, *_TELLING) and not any(begin <= at < end for at, _ in marks):
            kept.append(words.text.typed[begin:end])
    text = " ".join(kept)
    if len(text.split()) > _FEW:
        return text
    return _TO_OTHERS if facts.action.type in ("comment", "message") else _OF_ONESELF


class NamingPatient(Rule):
    """A patient is named.

    What: The words name somebody who is or was a patient: in full, by an alias, as a hashtag. Calling the patient
    by name in words to that patient is no naming.

    Why it matters: A name tells everybody who reads it, now or in ten years, that this person was ill and where. It
    cannot be taken back, and neither kindness nor a small audience changes that.

    Example: "Winifred Banks walked the whole corridor today."

    Instead: Write about yourself and the work: "Some days I see why I do this."
    """

    code = "G0101"
    name = "naming-patient"
    level = "violation"
    message = "This names a patient."
    signs = signs_of("@people")

    def check(self, facts: Facts) -> Match | None:
        named = [n for n in facts.named if n.person.relation in _PATIENTS and n.person.name not in facts.addressed]
        if not named or facts.story.permitted:
            return None
        evidence = (Evidence(f'"{n.place.match}" names {n.person.name}, a patient', (n.place,)) for n in named)
        text = _careful(facts, [n.place for n in named]) if facts.action.text else ""
        return Match.on(*evidence, advice="Leave out the name, and what else would tell who is meant.", text=text)


class IdentifyingDetail(Rule):
    """A detail that leads straight to a patient.

    What: A name, initials, a record number, a room or a bed, or a date of care, told of a patient.

    Why it matters: One such detail is enough for a relative, a neighbour or a colleague. Leaving out the name does not
    help where the bed or the day says the same.

    Example: "Bed 12 had us all running, and then asked for pancakes."

    Instead: Tell nothing that belongs to one patient; say what the day taught you.
    """

    code = "G0102"
    name = "identifying-detail"
    level = "violation"
    message = "A detail here leads straight to one patient."
    signs = signs_of(Story.identifiers)

    def check(self, facts: Facts) -> Match | None:
        found = facts.story.identifiers
        if not found:
            return None
        why = Evidence.marked("{} is a name, a number, a room or a date of a patient", found)
        return Match.on(why, advice="Take the detail out; a story that needs it is not yours to tell.", sureness=0.9)


class RecognisableStory(Rule):
    """A story in which the patient can be recognised.

    What: A patient story with a public event, with a rare condition and a place or a day, or with three or more
    details that add up: age or diagnosis, place of care, day, role or kin, an extreme.

    Why it matters: Whoever knows the patient knows them without a name. In a small town three details are plenty.

    Example: "A teenager, the crash on the highway, our unit, tonight."

    Instead: Wait, and write about what you felt, without the case.
    """

    code = "G0103"
    name = "recognisable-story"
    level = "violation"
    message = "Somebody who knows this patient would recognise them."
    signs = signs_of(Story.details, Story.events, Story.woven, Story.rare, Story.teasers)

    def check(self, facts: Facts) -> Match | None:
        story = facts.story
        evidence = []
        if story.told and story.events:
            evidence.append(
                Evidence.marked("{} is an event that others know of, or a detail of one person", story.events)
            )
        if story.woven:
            evidence.append(Evidence.marked("{} lets others recognise whom the story is about", story.woven))
        if story.rare:
            evidence.append(Evidence.marked("{} is rare, and a place or a day stands beside it", story.rare))
        if story.teasers:
            evidence.append(Evidence.marked("{} invites readers to guess who it is", story.teasers))
        if len(story.details) >= MANY:
            evidence += [Evidence.marked(f"{{}} tells {detail.kind}", detail.places) for detail in story.details]
        if not evidence:
            return None
        return Match.on(*evidence, advice="Let the case rest, and write about yourself.", sureness=0.8)


class ConfirmingPatient(Rule):
    """Confirming that somebody is or was a patient.

    What: An answer, a message or a note that tells of somebody's care, or that they were a patient; also where the
    patient wrote of it first, and also to the patient alone on the network.

    Why it matters: Patients may tell their story; whoever treats them may not. The network is not a safe place for
    care, and one friendly word there confirms everything.

    Example: "Glad your surgery went so well, see you on Friday."

    Instead: Thank without confirming, and move on: "Thank you for writing. Please call us so that we can help."
    """

    code = "G0104"
    name = "confirming-patient"
    level = "violation"
    message = "This confirms that somebody is or was a patient, or tells of their care."
    signs = signs_of(Confirmation.care, Confirmation.shared)

    def check(self, facts: Facts) -> Match | None:
        told, shared = facts.confirmation.care, facts.confirmation.shared
        if not told and not shared:
            return None
        evidence = []
        if told:
            evidence.append(Evidence.marked("{} tells of the other side's care", places(told)))
        if shared:
            evidence.append(Evidence.marked("{} are a patient's own words about their care, passed on", places(shared)))
        advice = f"Thank them without confirming anything, and point them to {facts.pack.contact('patients')}."
        return Match.on(*evidence, advice=advice, sureness=0.85)


class TellingWhoWasSeen(Rule):
    """Telling that somebody known was seen as a patient, or looking up their record.

    What: Words that tell friends or followers who came in, or what a record said that nobody needed to open.

    Why it matters: A hospital keeps what it sees. Looking up a record out of curiosity leaves a trace, and costs the
    trust of everybody who hears of it.

    Example: "Guess who was in our waiting room on Thursday."

    Instead: What you see at work stays there, with friends too.
    """

    code = "G0105"
    name = "telling-who-was-seen"
    level = "violation"
    message = "What you see or look up about people at work is not yours to tell."
    signs = signs_of(Seen.gossip, Seen.snooping)

    def check(self, facts: Facts) -> Match | None:
        seen, opened = facts.seen.gossip, facts.seen.snooping
        if not seen and not opened:
            return None
        evidence = []
        if seen:
            evidence.append(Evidence.marked("{} tells that somebody known was seen in care", places(seen)))
        if opened:
            evidence.append(Evidence.marked("{} tells of a record that was looked up", places(opened)))
        advice = f"Tell nobody, and if a record was opened without need, say so to {facts.pack.contact('privacy')}."
        return Match.on(*evidence, advice=advice, sureness=0.8)


class SpecificStory(Rule):
    """A patient story that is still specific.

    What: A story without a name that keeps an age with a diagnosis, a day such as "today", the unit or the like.

    Why it matters: It is one detail away from a face. Readers add what they know of you: where you work, and when.

    Example: "34, and the diagnosis was new today."

    Instead: Change the time, drop the numbers, or tell only your own part.
    """

    code = "G0120"
    name = "specific-story"
    level = "caution"
    message = "This story is close to showing who the patient is."
    signs = signs_of(Story.details)

    def check(self, facts: Facts) -> Match | None:
        details = facts.story.details
        if not facts.story.told or not details:
            return None
        evidence = (Evidence.marked(f"{{}} tells {detail.kind}", detail.places) for detail in details)
        return Match.on(
            *evidence, advice="Leave out the day, the unit and the numbers, or keep it for later.", sureness=0.7
        )
