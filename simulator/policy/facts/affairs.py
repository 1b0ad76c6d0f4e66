"""The employer's affairs: confidential matters, other people's staff matters, credentials, the press, politics."""

import re

from simulator.policy.facts.conduct import Spot
from simulator.policy.facts.direction import outright, outside, said, told
from simulator.policy.facts.fact import fact
from simulator.policy.facts.inside import kept_inside
from simulator.policy.facts.scene import Scene
from simulator.policy.lexicon import Span
from simulator.policy.names import is_given_name
from simulator.policy.reading import Reading

_PASSWORD = re.compile(
    r"(?<!\S)(?=[^\s]*[A-Za-z])(?=[^\s]*\d)[A-Za-z0-9]+[!@#$%^&*_]+[A-Za-z0-9!@#$%^&*]*(?!\S{0,2}\w)"
)
_CODE = 3
"""How many digits a code has at the least."""
_TURNS = frozenset({"but", "though", "however", "except", "still"})
_PRESS_TOPICS = ("press_topic", "incident", "unit", "patient_noun", "diagnosis", "event_kind", "org")


class Affairs:
    """Business, press and politics in one action's words."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @fact("secret_sure", "secret_cue", "secret_plea", "biz_matter")
    def secrets(self) -> tuple[Spot, ...]:
        """Confidential or internal matters told."""
        found = []
        for reading in self.scene.own:
            if reading.has("fiction_strong", "own_secret", "published", "right_channel"):
                continue
            cues = [] if self._announced(reading) else outside(told(reading, "secret_cue"), _labels(reading))
            matters = said(reading, "secret_matter")
            sure = outside(told(reading, "secret_sure"), _labels(reading))
            found += [(reading, span) for span in [*sure, *(cues + matters if cues and matters else [])]]
            found += [(reading, span) for span in self._pleaded(reading)]
            found += [
                (reading, span)
                for span in (outside(kept_inside(reading), _labels(reading)) if self._works(reading) else ())
            ]
        return tuple(found)

    def _announced(self, reading: Reading) -> bool:
        """Whether the house itself tells everybody what is closed, and whom to call."""
        return self.scene.official and reading.has("service_notice", "civic")

    def _pleaded(self, reading: Reading) -> list[Span]:
        """What somebody was asked to keep to themselves, where it is of work."""
        pleas, matters = told(reading, "secret_plea"), said(reading, "secret_weak", negation=False)
        apart = outside(matters, pleas)
        return pleas + apart if pleas and apart and self._works(reading) else []

    def _works(self, reading: Reading) -> bool:
        return bool(self.scene.action.actor.job or reading.has("workplace_strong")) and not reading.has("home")

    @fact("incident", "incident_sure", "incident_weak")
    def incidents(self) -> tuple[Spot, ...]:
        """Incidents, outages and reviews at work that are not public."""
        found = [*self._at_work("incident")]
        for reading in self._candid():
            if self._announced(reading):
                continue
            names = ("incident_sure", *(("incident_weak",) if reading.has("workplace_strong") else ()))
            found += [(reading, span) for span in said(reading, *names, negation=False)]
        return tuple(found)

    @fact("staff_matter", "staff_weak", "staff_private")
    def staff_matters(self) -> tuple[Spot, ...]:
        """Other people's staff matters."""
        found = [*self._at_work("staff_matter")]
        for reading in (self.scene.working(reading) for reading in self._candid()):
            if reading.has("workplace_strong", "colleague_word") or self.scene.relation == "colleague":
                matters = () if reading.has("staff_ok") else reading.sentences
                found += [(reading, span) for sentence in matters for span in _of_colleague(reading, sentence)]
        return tuple(found)

    def _candid(self) -> list[Reading]:
        """What tells of the actor's own workplace, if it tells of work at all."""
        barred = ("fiction", "own_life", "published", "sports", "warning", "right_channel")
        return [reading for reading in self.scene.own if self._works(reading) and not reading.has(*barred)]

    def _at_work(self, name: str) -> tuple[Spot, ...]:
        found = []
        for reading in self.scene.own:
            if reading.has("fiction", "own_life", "published", "sports", "right_channel"):
                continue
            if name == "incident" and self._announced(reading):
                continue
            if reading.has("workplace", "org", "treatment", "clinical_word") or self.scene.relation == "colleague":
                found += [(reading, span) for span in outside(said(reading, name), reading.spans("own_conditions"))]
        return tuple(found)

    @fact("credentials", "credential_word", "code_asked")
    def credentials(self) -> tuple[Spot, ...]:
        """Passwords, codes and gaps in security."""
        found = []
        for reading in self.scene.own:
            if not reading.has("fiction", "not_credential"):
                found += [
                    (reading, s)
                    for s in outside(
                        said(reading, "credentials"), reading.spans("credentials_ok", "code_private", "home")
                    )
                ]
                found += [(reading, span) for span in _passwords(reading)]
        return (*found, *self._code_answered())

    def _code_answered(self) -> list[Spot]:
        """An answer to somebody who asks for a code: the code, or how to find it."""
        words, asked = self.scene.words, self.scene.reading("object.text")
        if self.scene.action.type not in ("comment", "message") or not asked.has("code_asked"):
            return []
        if asked.has("fiction", "not_credential", "home", "code_private") or words.has("fiction", "code_kept"):
            return []
        codes = [s for s in words.spans("num") if len(words.text.words[s[0]]) >= _CODE and not words.text.quoted(s[0])]
        hints = words.spans("code_given") if asked.has("credential_word") or "?" in asked.text.raw else []
        return [(words, span) for span in [*codes, *hints] if outright(words, span)]

    @property
    def to_journalist(self) -> bool:
        return self.scene.relation == "journalist" and self.scene.action.type in ("comment", "message", "share")

    @fact("@journalist")
    def press_statement(self) -> tuple[Spot, ...]:
        """Words to a journalist on patients or incidents."""
        words = self.scene.words
        if not self.to_journalist:
            return ()
        answered = self.scene.reading("object.text")
        if self._off_topic:
            return ()
        names = ("press_matter", "press_hint") if answered.has(*_PRESS_TOPICS) else ("press_matter",)
        if words.has("biz_deed", "biz_figure"):
            names = (*names, "biz_matter")
        spans = [span for sentence in words.sentences for span in _statement(words, sentence, names)]
        return tuple((words, span) for span in spans if not words.text.quoted(span[0]))

    @fact("press_decline")
    def press_decline(self) -> tuple[Spot, ...]:
        return self._to_press("press_decline")

    @fact("press_route")
    def press_route(self) -> tuple[Spot, ...]:
        return self._to_press("press_route")

    def _to_press(self, name: str) -> tuple[Spot, ...]:
        words = self.scene.words
        asked = self.to_journalist and not self._off_topic
        return tuple((words, span) for span in words.spans(name)) if asked else ()

    @property
    def _off_topic(self) -> bool:
        """Whether the journalist asks about something that has nothing to do with work."""
        answered, words = self.scene.reading("object.text"), self.scene.words
        apart = answered.has("press_offtopic") or words.has("press_offtopic")
        return bool(answered) and apart and not answered.has(*_PRESS_TOPICS)

    @fact("campaign", "lobby")
    def campaign(self) -> tuple[Spot, ...]:
        """Campaigning or lobbying."""
        found = []
        for reading in self.scene.own:
            if not reading.has("fiction", "vote_fun"):
                found += [
                    (reading, s)
                    for s in outside(said(reading, "campaign", "lobby", negation=False), self._uncampaigned(reading))
                ]
        return tuple(found)

    def _uncampaigned(self, reading: Reading) -> list[Span]:
        """What asks for no vote: civic duty, a "no for the crew", and one's own vote told in private."""
        return reading.spans("civic", "vote_not", *(("vote_own",) if self.scene.direct else ()))

    @fact("politics_strong")
    def political_opinion(self) -> tuple[Spot, ...]:
        """A personal opinion on parties, government, legislation or elections."""
        answered = self.scene.reading("object.text")
        given = self.scene.action.type in ("comment", "share") and answered.has("politics_strong")
        opinions = [(self.scene.words, span) for span in _political(self.scene.words, given)]
        adopted = [(r, span) for r in self.scene.own if r is self.scene.adopted for span in _political(r, False)]
        return (*opinions, *adopted)


def _labels(reading: Reading) -> list[Span]:
    """Where a thing is called internal by who wants it taken down, and nothing of it is told."""
    return reading.spans("secret_label") if reading.has("takedown") else []


def _passwords(reading: Reading) -> list[Span]:
    """Words that look like a password ("BlueHeron!77"), where passwords are spoken of."""
    if not reading.has("credential_word") or reading.has("home", "warning", "hypothetical"):
        return []
    text = reading.text
    spans = ((text.token_at(m.start()), text.token_at(m.end() - 1) + 1) for m in _PASSWORD.finditer(text.raw))
    return [(begin, min(end, len(text))) for begin, end in spans if begin < len(text)]


def _statement(words: Reading, sentence: Span, names: tuple[str, ...]) -> list[Span]:
    """What a sentence tells a journalist; refusing and naming whom to ask tell nothing."""
    barred = words.within(sentence, "press_route", "press_decline", "confirm_ok", "press_plain")
    turns = [i for i in range(*sentence) if words.text.words[i] in _TURNS] if barred else []
    if barred and not turns:
        return []
    return words.within((turns[0] if turns else sentence[0], sentence[1]), *names)


def _of_colleague(reading: Reading, sentence: Span) -> list[Span]:
    """What a sentence tells of a colleague: named, or called by what they do."""
    job = reading.within(sentence, "colleague_word")
    matters = reading.within(sentence, "staff_weak", *(("staff_private",) if job else ()))
    matters = outside([s for s in matters if not reading.text.quoted(s[0])], reading.spans("own_conditions"))
    names = outside(reading.within(sentence, "cap"), [*reading.spans("org"), *reading.spans("not_name")])
    names = [span for span in names if is_given_name(reading.text.words[span[0]])]
    return matters if outside([*names, *job], matters) else []


def _political(reading: Reading, given: bool) -> list[Span]:
    """Opinions in sentences on politics; in all of them where what is answered to is political (`given`)."""
    found = []
    for sentence in reading.sentences:
        if (given or reading.within(sentence, "politics_strong")) and not reading.within(sentence, "civic"):
            found += reading.within(sentence, "opinion", "political_mood")
    return outside(found, [*reading.spans("not_opinion"), *reading.spans("disclaimer")])
