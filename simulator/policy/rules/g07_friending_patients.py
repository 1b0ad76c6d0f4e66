"""Guideline 7: no friend requests between patient-care staff and patients."""

from simulator.model.finding import Better, Place
from simulator.policy.facts import Facts
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import Evidence, Match, Rule

_TIES = {"friend-request": "asks to be friends with", "accept-friend": "accepts a friend request from"}


class FriendingPatient(Rule):
    """Patient-care staff become friends with a patient.

    What: Somebody who cares for patients sends a friend request to a patient, or accepts one, without an in-
    person friendship that is older than the treatment.

    Why it matters: A friend sees things that a clinician should not know, and the other way round. A patient
    can hardly refuse whoever treats them, and care that has a favourite is not the same care.

    Example: A nurse accepts the request of the man whose dressing she changes.

    Instead: Decline kindly, and say that it is the same for everybody: "I keep this account for people from my
    own life."
    """

    code = "G0701"
    name = "friending-patient"
    level = "violation"
    message = "Staff who care for patients do not become friends with a patient here."
    signs = signs_of(*(f"@{kind}" for kind in _TIES))

    def check(self, facts: Facts) -> Match | None:
        action, target = facts.action, facts.action.target
        if action.type not in _TIES or target is None or target.relation != "patient":
            return None
        if target.friends_before or "patient-care" not in action.actor.duties:
            return None
        tie = f"{action.actor.name} {_TIES[action.type]} {target.name}, a patient"
        evidence = (
            Evidence(f"{action.actor.name} cares for patients", (Place(field="actor.duties"),)),
            Evidence(tie, (Place(field="target.relation"),)),
            Evidence("No in-person friendship is older than the treatment"),
        )
        advice = f"Decline, and tell {target.name} kindly at the next visit that you keep friends and patients apart."
        return Match(evidence, better=Better(advice=advice, action="decline-friend"))


class PatientTie(Rule):
    """A friend request with a patient's family, a former patient, or by staff without patient care.

    What: A request or an acceptance with a former patient or a patient's family, or with a patient by somebody who
    does not care for patients, without an older in-person friendship.

    Why it matters: It is not forbidden, and still the tie began with somebody's illness.

    Example: A physician asks a patient's husband.

    Instead: Wait, and ask a colleague how it would look to you.
    """

    code = "G0702"
    name = "patient-tie"
    level = "caution"
    message = "This tie began with somebody's illness: think twice."
    signs = signs_of(*(f"@{kind}" for kind in _TIES))

    def check(self, facts: Facts) -> Match | None:
        action, target = facts.action, facts.action.target
        if action.type not in _TIES or target is None or target.friends_before:
            return None
        staff = target.relation == "patient" and not facts.scene.cares
        if not staff and target.relation not in ("former-patient", "patient-family"):
            return None
        tie = f"{action.actor.name} {_TIES[action.type]} {target.name}: {target.relation.replace('-', ' ')}"
        why = Evidence(tie, (Place(field="target.relation"),))
        advice = "Decline kindly, or wait and ask somebody whom you trust."
        return Match.on(why, Evidence("No in-person friendship is older"), advice=advice, action="decline-friend")


class FollowingPatient(Rule):
    """Following a patient.

    What: Following the account of a patient, without an older in-person friendship.

    Why it matters: One reads what was not meant for the one who treats.

    Example: A dietitian follows a patient's videos.

    Instead: Ask the patient what they want you to know.
    """

    code = "G0703"
    name = "following-patient"
    level = "caution"
    message = "Following a patient shows you what they did not tell you as a clinician."
    signs = signs_of("@follow")

    def check(self, facts: Facts) -> Match | None:
        action, target = facts.action, facts.action.target
        if action.type != "follow" or target is None or target.relation != "patient" or target.friends_before:
            return None
        why = Evidence(f"{action.actor.name} follows {target.name}, a patient", (Place(field="target.relation"),))
        return Match.on(why, advice="Do not follow patients; ask them at the visit.")
