"""Guideline 10: the employer's name and logo in a profile."""

from simulator.model.finding import Place
from simulator.policy.facts import Facts
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import Evidence, Match, Rule, places


class NameInProfile(Rule):
    """The employer's name in name, handle or URL without approval.

    What: A new profile whose name, handle or web address carries the organization's name or an alias, as a reader sees
    it, without approval for the name.

    Why it matters: It looks official. Readers will take what stands there for the hospital's word.

    Example: "Karen at the Clinic" as a display name.

    Instead: Name the employer in the bio; ask before using it anywhere else.
    """

    code = "G1001"
    name = "name-in-profile"
    level = "violation"
    message = "Your employer's name is part of the profile, and nobody has approved it."
    signs = signs_of("@update-profile")

    def check(self, facts: Facts) -> Match | None:
        found = facts.branding.named
        if not facts.scene.profile_update or not found or "name" in facts.action.actor.approvals:
            return None
        why = Evidence.marked("{} carries the organization's name", found)
        no = Evidence("The name is not approved", (Place(field="actor.approvals"),))
        return Match.on(why, no, advice=f"Name your employer in the bio alone, or ask {facts.pack.contact('social')}.")


class LogoInProfile(Rule):
    """The employer's logo as a picture without approval.

    What: A new profile with the logo as its picture, without approval for the logo.

    Why it matters: The logo is a signature. Only some may sign with it.

    Example: The logo in place of a portrait.

    Instead: A portrait, or a drawing.
    """

    code = "G1002"
    name = "logo-in-profile"
    level = "violation"
    message = "The logo is the profile's picture, and nobody has approved it."
    signs = signs_of("@update-profile")

    def check(self, facts: Facts) -> Match | None:
        if not facts.scene.profile_update or not facts.branding.logo or "logo" in facts.action.actor.approvals:
            return None
        why = Evidence("The picture is the organization's logo", (Place(field="actor.avatar"),))
        return Match.on(why, Evidence("The logo is not approved"), advice="Use a picture of your own.")


class NearMiss(Rule):
    """A name that reads like the employer's.

    What: Leetspeak, a misspelling, dropped vowels or an unmistakable abbreviation of the organization's name.

    Why it matters: A stranger reads it as the organization's.

    Example: Zeros for the letter o.

    Instead: A name of your own.
    """

    code = "G1003"
    name = "near-miss"
    level = "caution"
    message = "A stranger would read this as your employer's name."
    signs = signs_of("@update-profile")

    def check(self, facts: Facts) -> Match | None:
        found = facts.branding.resembling
        if not facts.scene.profile_update or not found or "name" in facts.action.actor.approvals:
            return None
        return Match.on(
            Evidence.marked("{} looks like the organization's name", found),
            advice="Choose a name of your own.",
            sureness=0.9,
        )


def _asks_others(facts: Facts) -> bool:
    """Whether somebody else's name or logo is asked for: the words go to another organization and do not name ours."""
    target = facts.action.target
    if target is None or target.relation not in ("organization", "vendor"):
        return False
    asked = facts.pack.read("target.name", target.name)
    return not (facts.scene.words.has("org", "social_team") or asked.has("org", "social_team"))


class AskedFirst(Rule):
    """Asking before using the name or the logo.

    What: Words that ask for, or tell of, approval for the name or the logo.

    Why it matters: One question, and no account has to be renamed later.

    Example: "I have asked for approval before I put the name in the handle."

    Instead: Nothing; keep doing it.
    """

    code = "G1090"
    name = "asked-first"
    level = "commendation"
    message = "Well done: ask first, use it afterwards."
    signs = signs_of("ask_social")

    def check(self, facts: Facts) -> Match | None:
        words = facts.scene.words
        spans = words.spans("ask_social")
        if not spans or not words.has("brand_word") or facts.scene.profile_update or _asks_others(facts):
            return None
        return Match((Evidence.marked("{} asks first", places((words, span) for span in spans)),))
