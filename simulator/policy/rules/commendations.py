"""What is done well under guidelines 1, 5 and 7: said beside the findings, never instead of one."""

from simulator.model.finding import Place
from simulator.policy.facts import Facts
from simulator.policy.facts.affairs import Affairs
from simulator.policy.facts.direction import outside
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import Evidence, Match, Rule, places

_PATIENTS = ("patient", "former-patient", "patient-family")


class PrivateChannel(Rule):
    """Moving a conversation to a private, official channel.

    What: An answer that confirms nothing and names a number, an office or a person who can help.

    Why it matters: The other side gets help, and the public learns nothing.

    Example: "We can't discuss anyone's care here. Please call the number on our website."

    Instead: Nothing; keep doing it.
    """

    code = "G0190"
    name = "private-channel"
    level = "commendation"
    message = "Well done: you moved it to a private, official channel."
    signs = signs_of("private_channel")

    def check(self, facts: Facts) -> Match | None:
        words = facts.scene.words
        spans = outside(words.spans("private_channel"), words.spans("not_private_channel"))
        if not spans or facts.action.type not in ("comment", "message") or facts.confirmation.care:
            return None
        return Match((Evidence.marked("{} leads to a private channel", places((words, span) for span in spans)),))


class ThanksWithoutConfirming(Rule):
    """Thanking a patient without confirming that they are one.

    What: Thanks to somebody who is or was a patient that tell nothing about their care.

    Why it matters: It is kind, and it keeps the secret.

    Example: "Thank you, that means a lot on a gray morning."

    Instead: Nothing; keep doing it.
    """

    code = "G0191"
    name = "thanks-without-confirming"
    level = "commendation"
    message = "Well done: kind, and nothing confirmed."
    signs = signs_of("thanks_plain")

    def check(self, facts: Facts) -> Match | None:
        words = facts.scene.words
        spans = words.spans("thanks_plain")
        if not spans or not facts.confirmation.to_patient or facts.confirmation.care:
            return None
        if facts.action.type not in ("comment", "message") or words.has("decline_cue"):
            return None
        return Match((Evidence.marked("{} thanks and confirms nothing", places((words, span) for span in spans)),))


class BreachReported(Rule):
    """Reporting a breach.

    What: A report of content that shows or tells of a patient, or gives away something confidential.

    Why it matters: The sooner it is gone, the fewer have seen it.

    Example: "Reporting this since it shows someone's chart."

    Instead: Nothing; keep doing it.
    """

    code = "G0192"
    name = "breach-reported"
    level = "commendation"
    message = "Well done: you reported it instead of passing it on."
    signs = signs_of("@report")

    def check(self, facts: Facts) -> Match | None:
        reported = facts.action.object
        if facts.action.type != "report" or reported is None:
            return None
        shown = any(content in ("patient", "chart", "internal-document") for m in reported.media for content in m.shows)
        if not (shown or facts.breach_answered or _tells_breach(facts)):
            return None
        return Match((Evidence("A breach is reported", (Place(field="object"),)),))


def _tells_breach(facts: Facts) -> bool:
    """Whether the words of a report speak of a breach, or of nothing that is rather an insult or a falsehood."""
    words = facts.scene.words
    abuse = words.has("report_abuse") or facts.claims.answered_wrong
    return words.has("report_breach") or (words.has("report_cue") and not abuse)


class SentToMediaRelations(Rule):
    """Sending a journalist to media relations.

    What: An answer to a journalist that names those who speak to the press.

    Why it matters: The question lands where it can be answered.

    Example: "Please ask our media relations team."

    Instead: Nothing; keep doing it.
    """

    code = "G0193"
    name = "sent-to-media-relations"
    level = "commendation"
    message = "Well done: the journalist knows whom to ask."
    signs = signs_of(Affairs.press_route)

    def check(self, facts: Facts) -> Match | None:
        spots = facts.affairs.press_route
        return Match((Evidence.marked("{} names whom to ask", places(spots)),)) if spots else None


def _answers_claim(facts: Facts) -> bool:
    """Whether a claim is answered: a known false one, or a statement on health that the words themselves refute."""
    if facts.claims.answered_wrong:
        return True
    answered, words = facts.scene.reading("object.text"), facts.scene.words
    if not answered or answered.text.raw.rstrip().endswith("?") or facts.claims.health:
        return False
    return any(r.has("condition", "remedy", "good_medicine", "opinion_topic", "diagnosis") for r in (words, answered))


class FalseClaimCorrected(Rule):
    """Correcting a false claim with a source and without an insult.

    What: An answer to a false claim that says what is so and where it stands.

    Why it matters: Readers who wavered now have something to hold.

    Example: "It doesn't. Flu is a virus; the county has the facts here."

    Instead: Nothing; keep doing it.
    """

    code = "G0590"
    name = "false-claim-corrected"
    level = "commendation"
    message = "Well done: corrected, with a source, and kindly."
    signs = signs_of("correction")

    def check(self, facts: Facts) -> Match | None:
        words = facts.scene.words
        if facts.action.type not in ("comment", "share") or not _answers_claim(facts):
            return None
        if facts.conduct.insults or not words.has("correction") or not words.has("source_cited"):
            return None
        return Match((Evidence.marked("{} corrects the claim", places((words, s) for s in words.spans("correction"))),))


class HarassmentReported(Rule):
    """Reporting an insult or harassment.

    What: A report of content that insults or harasses somebody.

    Why it matters: Whoever is hurt need not be alone with it.

    Example: A report of an insult at a colleague.

    Instead: Nothing; keep doing it.
    """

    code = "G0591"
    name = "harassment-reported"
    level = "commendation"
    message = "Well done: you reported it instead of answering in kind."
    signs = signs_of("@report")

    def check(self, facts: Facts) -> Match | None:
        told = facts.claims.answered_wrong or facts.scene.words.has("report_abuse")
        if facts.action.type != "report" or not told:
            return None
        return Match((Evidence("Insulting or false content is reported", (Place(field="object.text"),)),))


class PatientDeclined(Rule):
    """Declining a patient's request, or explaining it kindly.

    What: A friend request of a patient is declined, or a patient is told why there will be none.

    Why it matters: It protects the care, and a kind word keeps the trust.

    Example: "I keep this account for family; see you at the next visit."

    Instead: Nothing; keep doing it.
    """

    code = "G0790"
    name = "patient-declined"
    level = "commendation"
    message = "Well done: friendly, and apart."
    signs = signs_of("@decline-friend", "decline_cue")

    def check(self, facts: Facts) -> Match | None:
        target = facts.action.target
        if target is None or target.relation not in _PATIENTS:
            return None
        if facts.action.type == "decline-friend":
            return Match((Evidence(f"The request of {target.name} is declined", (Place(field="target.relation"),)),))
        words = facts.scene.words
        spans = words.spans("decline_cue")
        if facts.action.type != "message" or not spans or facts.confirmation.care:
            return None
        return Match((Evidence.marked("{} explains it kindly", places((words, span) for span in spans)),))
