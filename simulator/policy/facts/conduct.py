"""How somebody is spoken to or of: insults and their targets, profanity, mockery, heat, boasts, neglected work."""

from bisect import bisect_right

from simulator.policy.facts.barbs import BARBS, barbs, peopled
from simulator.policy.facts.boasts import VICES, boasts, ill_boasts, ones_own
from simulator.policy.facts.direction import meant, outright, outside, overlaps, said
from simulator.policy.facts.fact import fact
from simulator.policy.facts.menace import MENACES, menaces
from simulator.policy.facts.neglect import neglect
from simulator.policy.facts.scene import Scene
from simulator.policy.lexicon import MOST_HITS, Span
from simulator.policy.reading import Reading

Spot = tuple[Reading, Span]
_SELF_REACH = 4
_SHORT_PRAISE = 4
_CRY = 3
_THING_REACH = 6
_I = frozenset({"i", "ive", "im", "id", "we", "weve"})
_LOUD = 4
_GRIPES = 2
_NAMES_CALLED = ("insult_aimed", "insult_called", "insult_noun", "profane_at", "masked")
_INSULTS = (
    *("insult_aimed", "insult_called", "insult_noun", "insult_phrase", "insult_cry", "insult_emoji", "insult_weak"),
    *("profane_at", "harass", *MENACES, *BARBS),
)
_COMPARED = frozenset({"like", "as", "than", "without", "no", "zero", "is", "are", "was", "were", "that", "son"})
_OTHERS = frozenset({"he", "she", "they", "him", "her", "them", "hes", "shes", "theyre", "that", "who"})


class Conduct:
    """Tone and conduct of one action's words."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene

    @fact(*_INSULTS)
    def insults(self) -> tuple[Spot, ...]:
        """Insults, slurs and abuse aimed at somebody."""
        answering = self.scene.action.type in ("comment", "message")
        told = (r for r in self.scene.own if not self.scene.invented(r))
        found = ((r, span) for r in told for span in insults(r, answering))
        return tuple((r, s) for r, s in found if not self._banter(r) or overlaps(s, r.spans(*_NAMES_CALLED)))

    @property
    def calls_names(self) -> bool:
        """Whether an insult is a name that somebody is called by: "you idiot"."""
        return any(overlaps(span, reading.spans(*_NAMES_CALLED)) for reading, span in self.insults)

    def _banter(self, reading: Reading) -> bool:
        """Whether friends tease each other over a game; names that they call each other are no banter."""
        game = reading.has("sports") or self.scene.reading("object.text").has("sports")
        return self.scene.relation in ("friend", "family") and game

    @fact("mock_frame", "scorn")
    def mockery(self) -> tuple[Spot, ...]:
        """Ridicule of patients, families or colleagues."""
        told = (reading for reading in self.scene.own if not self.scene.invented(reading))
        return tuple((reading, span) for reading in told for span in mockery(reading))

    @fact("profanity", "masked")
    def profanity(self) -> tuple[Spot, ...]:
        """Profane words, whoever they are meant for."""
        found = []
        for reading in self.scene.own:
            spans = outside(reading.spans("profanity", "masked"), reading.spans("not_profanity"))
            found += [(reading, span) for span in spans if not reading.text.quoted(span[0])]
        return tuple(found)

    @fact("heat", "sarcasm", "irony_word", "heat_weak", "wry", "@loud")
    def heat(self) -> tuple[Spot, ...]:
        """Heated or sarcastic words about work."""
        words = self.scene.words
        if not words.has("work_word") or self.scene.invented(words) or self.scene.official:
            return ()
        plain = outside(said(words, "heat", "sarcasm", negation=False), words.spans("as_if_clause"))
        spans = [*plain, *_shouting(words), *_irony(words), *_simmering(words), *_wry(words)]
        spans = outside(sorted(set(spans)), words.spans("not_heat"))
        return tuple((words, span) for span in spans if _about_work(words, span))

    @fact("profanity", "masked")
    def profane_about_work(self) -> tuple[Spot, ...]:
        return tuple(spot for spot in self.profanity if _about_work(*spot))

    @fact("boast", "boast_core", *VICES)
    def boasts(self) -> tuple[Spot, ...]:
        """Boasts of drunkenness, drugs, discrimination, sexual or illegal conduct, or neglect of duty."""
        words = self.scene.words
        if self.scene.invented(words) or words.has("boast_regret"):
            return ()
        weak = [] if words.has("own_kin_word") else words.together(2, "boast_core", "boast_mood")
        weak = weak if words.has("boast_core") else []
        back = words.spans("boast_unsaid")
        told = tuple(s for s in self._unless_invented("boast") if ones_own(*s) and not overlaps(s[1], back))
        return told + tuple((words, span) for span in sorted({*weak, *boasts(words)}))

    @fact("health_boast", "ill_deed")
    def health_boasts(self) -> tuple[Spot, ...]:
        """Boasts of ignoring health rules."""
        weak = () if self.scene.invented(self.scene.words) else ill_boasts(self.scene.words)
        return self._unless_invented("health_boast") + tuple((self.scene.words, span) for span in weak)

    @fact("neglect", "pending")
    def neglect(self) -> tuple[Spot, ...]:
        """Words that show work left undone or waiting."""
        words = self.scene.words
        at_play = self.scene.reading("object.text").has("pastime")
        return tuple((words, span) for span in neglect(words, at_play))

    def _unless_invented(self, name: str, negation: bool = True) -> tuple[Spot, ...]:
        words = self.scene.words
        if words.has("fiction_strong"):
            return ()  # a series alone silences nothing here: it may be what the work was left for
        spans = outside(words.spans(name), words.spans("boast_not"))
        return tuple((words, span) for span in spans if outright(words, span, negation))


def insults(reading: Reading, answering: bool = False) -> list[Span]:
    """Insults aimed at somebody in `reading`; where it is an answer (`answering`), "you" is whoever is answered."""
    if reading.has("fiction"):
        return []
    called = meant(reading, "insult_aimed", "profane_at", "insult_called", "insult_noun")
    aimed = [span for span in called if not at_self(reading, span)]
    aimed += [span for span in meant(reading, "insult_phrase") if not _of_self(reading, span)]
    aimed = [span for span in aimed if (answering and _to_you(reading, span)) or not _at_thing(reading, span)]
    aimed += [span for span in reading.spans("insult_cry") if _alone(reading, span)]
    aimed += [span for span in reading.spans("insult_emoji") if _near_person(reading, span)]
    aimed += [*barbs(reading, answering), *_little_insults(reading, answering)]
    kept = [
        s for s in outside(aimed, reading.spans("not_insult")) if _of_people(reading, s) and not _unsaid(reading, s)
    ]
    return sorted(
        {
            *kept,
            *menaces(reading, answering),
            *(said(reading, "harass", negation=False) if not reading.has("menace_not") else ()),
        }
    )


def mockery(reading: Reading) -> list[Span]:
    """Ridicule of people in care or at work in `reading`."""
    if reading.has("fiction") or not reading.has("mock_group", "patient_noun", "unit", "person_noun", "laugh"):
        return []
    frames = [span for span in said(reading, "mock_frame") if not at_self(reading, span)]
    return outside([*frames, *_scorned(reading)], reading.spans("not_insult"))


def approvals(reading: Reading) -> list[Span]:
    """Words that approve of what they answer; a single one ("facts") does where it opens or fills a sentence."""
    found = [span for span in reading.spans("approval") if span[1] - span[0] > 1 or _opens(reading, span)]
    return found + [span for span in reading.spans("approval_cry") if _alone_all(reading, span)]


def _opens(reading: Reading, span: Span) -> bool:
    begin, end = reading.sentence(span)
    word = reading.text.words[span[0]]
    brief = span[0] == begin or end - begin <= _LOUD
    return not word.isascii() or (brief and reading.text.words[end - 1] != "?")


def _alone_all(reading: Reading, span: Span) -> bool:
    begin, end = reading.sentence(span)
    return end - begin <= _CRY and reading.text.words[end - 1] != "?"


def _scorned(reading: Reading) -> list[Span]:
    """Scornful emoji in a sentence on patients or families, where nothing is warm or the writer's own."""
    if reading.has("barb_warm", "own_kin_word", "self_word"):
        return []
    scorn = (span for span in reading.spans("scorn") if not reading.text.quoted(span[0]))
    return [span for span in scorn if reading.within(reading.sentence(span), "mock_group", "patient_noun")]


def _little_insults(reading: Reading, answering: bool) -> list[Span]:
    if reading.has("own_kin_word", "thing_word", "self_word"):
        return []
    return reading.together(3, "insult_weak") if reading.has("you_word" if answering else "person_noun") else []


def _of_people(reading: Reading, span: Span) -> bool:
    """Whether a comparison or a "was a brick" is said of people; other words need nobody to be aimed at."""
    words = reading.text.words[span[0] : span[1]]
    if _COMPARED.isdisjoint(words[words[0] == "that" :]):
        return True
    return peopled(reading, reading.sentence(span))


def _unsaid(reading: Reading, span: Span) -> bool:
    """Whether somebody else says it, or nobody: "got called slow", "I won't say that she's a witch"."""
    begin, _ = reading.sentence(span)
    return bool(reading.within((begin, span[0] + 1), "insult_unsaid"))


def _alone(reading: Reading, span: Span) -> bool:
    """Whether the word is a sentence of its own, as in "Clowns!"."""
    begin, end = reading.sentence(span)
    return end - begin <= _CRY and bool(begin or end < len(reading.text))


def _to_you(reading: Reading, span: Span) -> bool:
    return bool(reading.within(reading.sentence(span), "you_word"))


def _at_thing(reading: Reading, span: Span) -> bool:
    """Whether what is called names is a thing, an animal, the weather or, in fun, the writer's own family."""
    begin, end = reading.sentence(span)
    if any(not span[0] <= kin[0] < span[1] for kin in reading.within((begin, end), "own_kin_word")):
        return True
    if reading.within((begin, end), "person_noun", "name_word"):
        return False
    if reading.within((max(begin, span[0] - _THING_REACH), min(end, span[1] + 2)), "thing_word"):
        return True
    before = reading.sentence((max(begin - 2, 0), begin))
    return begin > 0 and bool(reading.within(before, "thing_word")) and not reading.within(before, "person_word")


def _near_person(reading: Reading, span: Span) -> bool:
    sentence = reading.sentence(span)
    return bool(reading.within(sentence, "person_noun", "you_word")) and not reading.within(sentence, "thing_word")


def _of_self(reading: Reading, span: Span) -> bool:
    """Whether "I" stands right before the words: "I have the grace of a suitcase"."""
    begin = reading.sentence(span)[0]
    return (begin < span[0] and reading.text.words[span[0] - 1] in _I) or (
        _am(reading, begin) and at_self(reading, span)
    )


def at_self(reading: Reading, span: Span) -> bool:
    """Whether the writer is meant: a word for oneself shortly before, or "I" as subject and nobody else between."""
    begin = reading.sentence(span)[0]
    reach = (begin if _am(reading, begin) else max(begin, span[0] - _SELF_REACH), span[0])
    if not reading.within(reach, "self_word"):
        return False
    return not reading.within(reach, "person_noun", "you_word", "name_word") and not _others(reading, reach)


def _am(reading: Reading, begin: int) -> bool:
    """Whether the sentence that begins there says what the writer is: "I am ..."."""
    words = reading.text.words[begin : begin + 2]
    return words[:1] == ["im"] or words in (["i", "am"], ["i", "was"])


def _others(reading: Reading, reach: Span) -> bool:
    return not _OTHERS.isdisjoint(reading.text.words[reach[0] : reach[1]])


def _about_work(reading: Reading, span: Span) -> bool:
    """Whether work is the subject of the sentence or of one beside it."""
    sentences = reading.sentences
    at = bisect_right(sentences, (span[0], len(reading.text) + 1)) - 1
    return any(reading.within(s, "work_word") for s in sentences[max(0, at - 1) : at + 2])


def _irony(reading: Reading) -> list[Span]:
    """Praise that is a sentence of its own behind a complaint ("Fourth new label maker. Inspired.")."""
    sentences = reading.sentences
    alone = {s for s in sentences[1:] if s[1] - s[0] <= _SHORT_PRAISE}
    praise = [span for span in reading.spans("irony_word") if reading.sentence(span) in alone]
    return praise if reading.has("complaint") else []


def _wry(reading: Reading) -> list[Span]:
    """Complaints in a sarcastic or seething tone: two of them, or one beside loud words."""
    if reading.has("good_mood", "barb_warm") or not reading.has("gripe"):
        return []
    different = {" ".join(reading.text.words[begin:end]) for begin, end in reading.spans("gripe")}
    loud = "!!" in reading.text.raw or "??" in reading.text.raw or len(_shouting(reading)) > 0
    return said(reading, "wry", negation=False) if len(different) + loud >= _GRIPES else []


def _simmering(reading: Reading) -> list[Span]:
    """Small signs of annoyance: one beside a loud word or marks in a row, else several; none in a good mood."""
    if reading.has("good_mood"):
        return []
    known = {span[0] for span in reading.spans("org", "role", "unit", "jargon", "notice_word")}
    loud = any(len(word) > _LOUD for at, word in reading.text.loud.items() if at not in known)
    marks = "!!" in reading.text.raw or "??" in reading.text.raw
    return reading.together(1 if loud else 2 if marks else 4, "heat_weak")


def _shouting(reading: Reading) -> list[Span]:
    """Words in capitals, beside words that are not."""
    known = {span[0] for span in reading.spans("org", "role", "unit", "jargon", "notice_word")}
    loud = [i for i, word in reading.text.loud.items() if len(word) > 3 and i not in known]
    return [(i, i + 1) for i in loud[:MOST_HITS]] if len(loud) >= 2 else []
