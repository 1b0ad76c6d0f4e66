"""The people of the running simulation, recognised by name: exactly, on word boundaries, whatever the case."""

from collections.abc import Iterator

import msgspec

from simulator.model.action import KnownPerson
from simulator.model.finding import Place
from simulator.policy.names import is_name, may_be_given
from simulator.policy.organization import joined
from simulator.policy.text import Text


class Named(msgspec.Struct, frozen=True):
    """A person of the simulation, and where the text names them."""

    person: KnownPerson
    place: Place


def named_people(text: Text, people: tuple[KnownPerson, ...]) -> Iterator[Named]:
    """Where `text` names one of `people`; hashtags and possessives count, parts of longer words do not."""
    for person in people:
        for begin, end in _spans(text, person):
            yield Named(person, text.place(begin, end))


def _spans(text: Text, person: KnownPerson) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for name in (person.name, *person.aliases):
        for words in (Text("", name).words, [joined(name)]):
            spans = (span for span in _occurrences(text.words, words) if not _another(text, span, person))
            found += [span for span in spans if not _covered(span, found)]
    return sorted(found)


def _occurrences(words: list[str], sought: list[str]) -> Iterator[tuple[int, int]]:
    if not sought or not sought[0]:
        return
    at = -1
    for _ in range(words.count(sought[0])):
        at = words.index(sought[0], at + 1)
        if words[at : at + len(sought)] == sought:
            yield at, at + len(sought)


def _another(text: Text, span: tuple[int, int], person: KnownPerson) -> bool:
    """Whether one word of a name stands behind somebody else's given name: the "Holly" of "Buddy Holly"."""
    begin = span[0]
    if span[1] - begin > 1 or not begin or text.raw[text.ends[begin - 1] : text.starts[begin]] != " ":
        return False
    before = text.words[begin - 1]
    own = {word for name in (person.name, *person.aliases) for word in Text("", name).words}
    return text.capital(begin - 1) and before not in own and (is_name(before) or may_be_given(before))


def _covered(span: tuple[int, int], found: list[tuple[int, int]]) -> bool:
    return any(begin <= span[0] and span[1] <= end for begin, end in found)
