"""Guideline 1, privacy: nothing that identifies a patient, or lets somebody who knows them do so."""

from simulator.model.finding import Better
from simulator.policy.facts import Facts
from simulator.policy.rule import Evidence, Match, Rule

_PATIENTS = ("patient", "former-patient")


class NamingPatient(Rule):
    """A patient is named.

    What: The words name somebody who is or was a patient: in full, by an alias, as a hashtag. Calling the patient
    by name in words to that patient is no naming.

    Why it matters: A name tells everybody who reads it, now or in ten years, that this person was ill and
    where. It cannot be taken back, and neither kindness nor a small audience changes that.

    Example: "Winifred Banks walked the whole corridor today."

    Instead: Write about yourself and the work: "Some days I see why I do this."
    """

    code = "G0101"
    name = "naming-patient"
    level = "violation"
    message = "This names a patient."

    def check(self, facts: Facts) -> Match | None:
        named = [n for n in facts.named if n.person.relation in _PATIENTS and n.person.name not in facts.addressed]
        if not named:
            return None
        evidence = (Evidence(f'"{n.place.match}" names {n.person.name}, a patient', (n.place,)) for n in named)
        return Match(
            tuple(evidence), better=Better(advice="Leave out the name, and what else would tell who is meant.")
        )
