"""The notation of phrases, parsed into a small tree (see `lexicon` for what it means)."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TypeAlias

from simulator.policy.text import Text

GAP, ANY = "...", "_"
_SYMBOL = re.compile(r"[()|]\??|[^\s()|]+")
_FORMED = re.compile(r"[^\s()|]+~")
_VOWELS = "aeiou"

Node: TypeAlias = "str | frozenset[str] | tuple[Phrase, ...]"
"""A gap, any word, `{lexicon}`, a choice of words, or a choice of phrases (an empty one where it may be missing)."""
Phrase: TypeAlias = tuple[Node, ...]


def inflected(word: str) -> frozenset[str]:
    """The word with the endings of English verbs and nouns; forms that nobody writes do no harm."""
    forms = {word, word + "s", word + "ed", word + "ing", word + "er", word + "ers"}
    if word.endswith("e"):
        forms |= {word + "d", word[:-1] + "ing", word + "r", word + "rs"}
    elif word.endswith("y") and len(word) > 2 and word[-2] not in _VOWELS:
        forms |= {word[:-1] + "ies", word[:-1] + "ied"}
    elif word[-1:] in "sxz" or word[-2:] in ("ch", "sh"):
        forms.add(word + "es")
    elif len(word) > 2 and word[-1] not in _VOWELS + "wy" and word[-2] in _VOWELS and word[-3] not in _VOWELS:
        forms |= {word + word[-1] + ending for ending in ("ed", "ing", "er")}
    return frozenset(forms | {form[:-1] for form in forms if form.endswith("ing")})


def parse(line: str) -> Phrase:
    """The phrase that `line` writes down; raises `ValueError` where a bracket is missing."""
    symbols = _SYMBOL.findall(line)
    phrases, rest = _choice(symbols, 0)
    if rest != len(symbols) or len(phrases) != 1:
        raise ValueError(f"A bracket is missing in the phrase: {line}")
    return phrases[0]


def _choice(symbols: list[str], at: int) -> tuple[list[Phrase], int]:
    phrases: list[Phrase] = []
    nodes: list[Node] = []
    while at < len(symbols) and symbols[at][0] != ")":
        if symbols[at] == "(":
            inner, at = _choice(symbols, at + 1)
            if at == len(symbols):
                raise ValueError(f"A bracket is not closed in the phrase: {' '.join(symbols)}")
            nodes.append(_merged(inner, symbols[at] == ")?"))
        elif symbols[at] == "|":
            phrases.append(tuple(nodes))
            nodes = []
        else:
            nodes += _word(symbols[at])
        at += 1
    return [*phrases, tuple(nodes)], at


def _merged(phrases: list[Phrase], optional: bool) -> Node:
    words: set[str] = set()
    others: list[Phrase] = []
    for phrase in phrases:
        if "" in firsts(phrase):
            raise ValueError(
                "One of the alternatives in a bracket can be empty: put the question mark behind the bracket"
            )
        if len(phrase) == 1 and isinstance(phrase[0], frozenset):
            words |= phrase[0]
        else:
            others.append(phrase)
    if words and not others and not optional:
        return frozenset(words)
    return (*([(frozenset(words),)] if words else []), *others, *([()] if optional else []))


@cache
def _word(word: str) -> Phrase:
    """A word of the notation: `cure~`, `own?`, `{org}`, `...`, `_`, `ER` (in capitals only), or itself."""
    if word in (GAP, ANY):
        return (word,)
    if len(word) > 1 and word[-1] == "?":
        return ((_word(word[:-1]), ()),)
    if word[0] == "{":
        return (word,)
    if word == "'s" or (word.isupper() and len(word) > 1):
        return (frozenset((word,)),)
    if word.isascii() and word.isalnum():
        return (frozenset((word.lower(),)),)
    stem = word.removesuffix("~")
    nodes: list[Node] = [frozenset((token,)) for token in Text("", stem).words]
    if not nodes:
        raise ValueError(f"There is no word in {word}")
    if stem != word:
        nodes[-1] = frozenset((Text("", stem).words[-1] + "~",))
    return tuple(nodes)


def forms_of(lines: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each form that a word such as `cure~` takes, in which of these it is one: "cures" and "cured" in `cure~`."""
    found: dict[str, list[str]] = {}
    written = {word for line in lines if "~" in line for word in _FORMED.findall(line)}
    for symbol in sorted({symbol for word in written for symbol in firsts(_word(word)[-1:])}):
        for form in inflected(symbol[:-1]):
            found.setdefault(form, []).append(symbol)
    return {form: tuple(symbols) for form, symbols in found.items()}


def firsts(phrase: Phrase) -> Iterator[str]:
    """The words, `{lexicons}`, gaps and blanks with which the phrase can begin; "" where it can be empty."""
    for node in phrase:
        if isinstance(node, str):
            yield node
            return
        if isinstance(node, frozenset):
            yield from node
            return
        found = [first for inner in node for first in firsts(inner)]
        yield from (first for first in found if first)
        if "" not in found:
            return
    yield ""


def required(phrase: Phrase) -> list[frozenset[str]]:
    """Sets of words and `{lexicons}` of each of which a text must have one for the phrase to stand in it."""
    found = []
    for node in phrase:
        if isinstance(node, frozenset):
            found.append(node)
        elif isinstance(node, tuple):
            inner = [required(choice) for choice in node]
            if all(inner):
                found.append(frozenset().union(*(choice[0] for choice in inner)))
        elif node not in (GAP, ANY):
            found.append(frozenset((node,)))
    return found


def after(phrase: Phrase, head: str) -> list[Phrase]:
    """What remains of the phrase after `head`, in each way in which it can begin with it."""
    if not phrase:
        return []
    node, rest = phrase[0], phrase[1:]
    if isinstance(node, str):
        return [rest] if node == head else []
    if isinstance(node, frozenset):
        return [rest] if head in node else []
    return [remains for inner in node for remains in after(inner + rest, head)]
