"""Guideline 1, photography and video: patients, charts, clinical areas, documents, colleagues at work."""

from simulator.model.finding import Place
from simulator.policy.facts import Facts
from simulator.policy.facts.fact import signs_of
from simulator.policy.rule import Evidence, Match, Rule

_NEVER = ("patient", "chart", "clinical-area")
_AT_WORK = ("staff", "logo")


def _showing(facts: Facts, *contents: str) -> list[tuple[Place, str]]:
    """The pictures without consent that show one of `contents`."""
    return [
        (Place(field=field), content)
        for field, media in facts.scene.media
        if not media.consent
        for content in media.shows
        if content in contents
    ]


class PictureOfCare(Rule):
    """A picture of a patient, a chart or a clinical area without consent.

    What: A photo, clip or screenshot that shows a patient, a chart or a clinical area, without written permission.

    Why it matters: Pictures show more than their maker sees: a face in a mirror, a name on a board. Once shared they
    are out of everybody's hands.

    Example: A clip from the ward, with "come round with me".

    Instead: Take pictures outside clinical areas, and ask for written permission first.
    """

    code = "G0106"
    name = "picture-of-care"
    level = "violation"
    message = "This picture shows a patient, a chart or a clinical area, and there is no written permission."
    signs = signs_of("@picture")

    def check(self, facts: Facts) -> Match | None:
        if facts.action.type in ("report", "delete"):
            return None
        evidence = [Evidence(f"The picture shows: {what}", (place,)) for place, what in _showing(facts, *_NEVER)]
        if not evidence:
            return None
        return Match.on(
            *evidence, Evidence("No written permission"), advice="Post without the picture, or get it in writing."
        )


class InternalDocument(Rule):
    """A picture of an internal document.

    What: A photo or screenshot of a document that was made for use inside.

    Why it matters: Figures, mail and plans belong to the employer until it publishes them; a screenshot cannot be
    called back.

    Example: A heat map from an unpublished study.

    Instead: Wait until it is published, and link to the publication.
    """

    code = "G0107"
    name = "internal-document"
    level = "violation"
    message = "This shows a document that is internal."
    signs = signs_of("@picture")

    def check(self, facts: Facts) -> Match | None:
        if facts.action.type in ("report", "delete"):
            return None
        evidence = [
            Evidence("The picture shows an internal document", (p,)) for p, _ in _showing(facts, "internal-document")
        ]
        return Match.on(*evidence, advice="Link to what is published, once it is.") if evidence else None


class PictureOfStaff(Rule):
    """A picture of colleagues at work, or of the logo, without consent.

    What: A photo or clip that shows staff at work or the employer's logo, without permission.

    Why it matters: Colleagues decide for themselves where their face stands, and the logo is not ours to show.

    Example: A snapshot of a colleague at the desk.

    Instead: Ask everybody in the picture first, in writing.
    """

    code = "G0121"
    name = "picture-of-staff"
    level = "caution"
    message = "Ask everybody in the picture, and for the logo, before you post it."
    signs = signs_of("@picture")

    def check(self, facts: Facts) -> Match | None:
        shown = _showing(facts, *(_AT_WORK[:1] if facts.scene.official else _AT_WORK))
        evidence = [Evidence(f"The picture shows: {what}", (place,)) for place, what in shown]
        if not evidence or facts.action.type in ("report", "delete"):
            return None
        return Match.on(
            *evidence, Evidence("No written permission is noted"), advice="Ask first, and post it afterwards."
        )
