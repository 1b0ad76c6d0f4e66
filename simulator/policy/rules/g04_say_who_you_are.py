"""Guideline 4: say that you belong to the organization, and as what, when you speak about it in public."""

from simulator.policy.facts import Facts
from simulator.policy.facts.fact import signs_of
from simulator.policy.facts.stance import Stance
from simulator.policy.mend import with_added
from simulator.policy.rule import Evidence, Match, Rule


def _introduced(facts: Facts) -> str:
    """The text with a word on who writes it; nothing where the job is not known."""
    job, name = facts.action.actor.job, facts.pack.organization.data.name
    role = job.partition(",")[0].strip().lower()
    return (
        with_added(facts.action.text, f"(I work at {name}: {role}. My own words, not my employer's.)") if role else ""
    )


def _applies(facts: Facts) -> bool:
    scene = facts.scene
    return scene.public and not scene.official and not scene.profile_update and bool(facts.stance.about_organization)


class HiddenConnection(Rule):
    """Speaking about the employer in public without saying that one works there.

    What: A public text about the organization, and neither bio, name, handle nor text says that the writer belongs to
    it. A web address, a logo or a disclaimer says nothing of the kind.

    Why it matters: Praise or blame from the inside is something else than from the outside. Readers feel deceived when
    they find out.

    Example: "That hospital runs years ahead of everyone else."

    Instead: "I work there as a planner, and I am proud of it."
    """

    code = "G0401"
    name = "hidden-connection"
    level = "violation"
    message = "Say that you work there when you speak about it in public."
    signs = signs_of(Stance.about_organization)

    def check(self, facts: Facts) -> Match | None:
        if not _applies(facts) or facts.profile.connection:
            return None
        about = Evidence.marked("{} is about the organization, in public", facts.stance.about_organization)
        hidden = Evidence("Neither bio, name, handle nor text tells of the connection")
        advice = "Say in the text or the bio that you work there, and as what."
        return Match.on(about, hidden, advice=advice, text=_introduced(facts), sureness=0.9)


class RoleMissing(Rule):
    """The connection is told, the role is not.

    What: A public text about the organization by somebody who says that they belong to it, and not as what. A unit is
    no role; a job or a function is.

    Why it matters: A surgeon and a gardener see different things. Readers should know who speaks.

    Example: "Proud member of the family since 2011", and an opinion on visiting hours.

    Instead: Add the job: "I schedule appointments here."
    """

    code = "G0402"
    name = "role-missing"
    level = "caution"
    message = "Say as what you work there."
    signs = signs_of(Stance.about_organization)

    def check(self, facts: Facts) -> Match | None:
        if not _applies(facts) or not facts.profile.connection or facts.profile.role:
            return None
        about = Evidence.marked("{} is about the organization, in public", facts.stance.about_organization)
        tie = Evidence.marked("{} tells of the connection", facts.profile.connection)
        return Match.on(
            about,
            tie,
            Evidence("No job or function is told"),
            advice="Name your job, in the text or the bio.",
            sureness=0.85,
        )


class ConnectionAndRole(Rule):
    """Connection and role both told.

    What: A public text about the organization, and readers can see who speaks and as what.

    Why it matters: Nobody has to guess, and the words carry their true weight.

    Example: "I'm a scheduler at the clinic, and this is only me talking."

    Instead: Nothing; keep doing it.
    """

    code = "G0490"
    name = "connection-and-role"
    level = "commendation"
    message = "Well done: readers know who you are and what you do there."
    signs = signs_of(Stance.about_organization)

    def check(self, facts: Facts) -> Match | None:
        if not _applies(facts) or not facts.profile.connection or not facts.profile.role:
            return None
        tie = Evidence.marked("{} tells of the connection", facts.profile.connection)
        return Match((tie, Evidence.marked("{} tells the role", facts.profile.role)))
