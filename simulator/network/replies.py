"""The sentences with which people answer the learner, by situation, as they stand in assets/world/answers.yaml."""

from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from simulator.documents import Document, DocumentError, Problem, convert, read
from simulator.model.action import ActionType, Audience, Relation, Value
from simulator.model.finding import Level
from simulator.network.character import Character
from simulator.network.content import SLOT
from simulator.network.topics import Topic

Mark = Level | Literal["clear"]
Where = Literal["comment", "message", "request", "leave", "accept", "decline"]
"""Where it is said. To accept or decline is to answer the learner's own request, and to write why."""

ANSWERS = Path("world", "answers.yaml")
"""Where the file lies below the assets."""
THREADED: frozenset[ActionType] = frozenset({"post", "comment", "share"})
"""Acts under which a comment can stand."""
LONELY: frozenset[ActionType] = frozenset({"post", "update-profile"})
"""Acts that are done to nobody, so that there is no `{author}`."""
SLOTS = frozenset({"first", "author"})


class Voice(Value, frozen=True):
    """Who may say one of `texts`, and where.

    `by` names relations and `character` characters; without them anybody may who is no office. `them` is the person to
    whom the act was done, `heard` also somebody who could not see it and was told. `minutes` is how long it takes.
    """

    where: Where
    texts: tuple[str, ...] = ()
    by: tuple[Relation, ...] = ()
    character: tuple[Character, ...] = ()
    them: bool = False
    heard: bool = False
    minutes: tuple[int, int] | None = None
    weight: int = 1


class Situation(Value, frozen=True):
    """What was done, and who answers it. An empty list asks for nothing; the level `clear` means: nothing was found."""

    id: str
    acts: tuple[ActionType, ...]
    levels: tuple[Mark, ...]
    answers: tuple[Voice, ...]
    guidelines: tuple[int, ...] = ()
    audience: tuple[Audience, ...] = ()
    about: tuple[Topic, ...] = ()
    to: tuple[Relation, ...] = ()  # who the person is to whom it was done


class Replies(msgspec.Struct, frozen=True):
    """All situations."""

    situations: tuple[Situation, ...] = ()

    def texts(self) -> Iterator[str]:
        """Every sentence, as it was written."""
        return (text for one in self.situations for voice in one.answers for text in voice.texts)


def load_replies(path: Path) -> Replies:
    """Read the file; raises `DocumentError` with all its faults, each with path and line."""
    document = read(path)
    situations = convert(document, tuple[Situation, ...])
    problems = [*_twice(document, situations), *_faults(document, situations)]
    if problems:
        raise DocumentError(problems)
    return Replies(situations)


def _twice(document: Document, situations: tuple[Situation, ...]) -> Iterator[Problem]:
    """Find situations and sentences that stand there twice."""
    ids: set[str] = set()
    said: set[str] = set()
    for index, one in enumerate(situations):
        if one.id in ids:
            yield document.problem((index, "id"), "W010", f"There are two situations '{one.id}'.", "Rename one.")
        ids.add(one.id)
        for number, voice in enumerate(one.answers):
            for place, text in enumerate(voice.texts):
                plain = " ".join(text.casefold().split())
                if plain in said:
                    at = (index, "answers", number, "texts", place)
                    yield document.problem(at, "W011", "This sentence stands here twice.", "Find other words.")
                said.add(plain)


def _faults(document: Document, situations: tuple[Situation, ...]) -> Iterator[Problem]:
    for index, one in enumerate(situations):
        if wrong := [number for number in one.guidelines if not 1 <= number <= 10]:
            yield document.problem((index, "guidelines"), "W012", f"There is no guideline {wrong[0]}.", "Use 1 to 10.")
        for number, voice in enumerate(one.answers):
            at: tuple[str | int, ...] = (index, "answers", number)
            yield from _of_voice(document, at, one, voice)
            for place, text in enumerate(voice.texts):
                yield from _of_text(document, (*at, "texts", place), one, text)


def _of_voice(document: Document, at: tuple[str | int, ...], one: Situation, voice: Voice) -> Iterator[Problem]:
    if bool(voice.texts) == (voice.where == "leave"):
        yield document.problem(at, "W013", "Somebody says nothing here.", "Give texts, or none where they leave.")
    if voice.where == "comment" and not THREADED.issuperset(one.acts):
        yield document.problem(at, "W014", "There is nothing to comment under.", "Let it be a message.")
    if voice.where == "comment" and voice.heard:
        yield document.problem(at, "W014", "Who cannot see a post cannot comment on it.", "Let it be a message.")
    if voice.where in ("accept", "decline") and not (voice.them and "friend-request" in one.acts):
        yield document.problem(at, "W017", "There is no request to answer.", "Only who was asked can: 'them: true'.")
    if voice.them and not LONELY.isdisjoint(one.acts):
        yield document.problem(at, "W015", "This act is done to nobody.", "Leave 'them' out.")
    if voice.minutes and not 1 <= voice.minutes[0] <= voice.minutes[1]:
        yield document.problem((*at, "minutes"), "W016", "These minutes run backwards.", "Write [least, most].")


def _of_text(document: Document, at: tuple[str | int, ...], one: Situation, text: str) -> Iterator[Problem]:
    if not text.strip():
        yield document.problem(at, "W013", "Somebody says nothing here.", "Write what they say.")
    for slot in sorted(set(SLOT.findall(text)) - SLOTS):
        yield document.problem(at, "W002", f"There is no slot '{slot}'.", "Use {first} or {author}.")
    if "{author}" in text and not LONELY.isdisjoint(one.acts):
        yield document.problem(at, "W015", "This act has no {author}.", "Use other words.")
