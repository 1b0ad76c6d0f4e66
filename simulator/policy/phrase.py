"""The notation of phrases, parsed into a small tree (see `lexicon` for what it means)."""

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from simulator.policy.text import Text

GAP, ANY = "...", "_"
_SYMBOL = re.compile(r"[()|]\??|[^\s()|]+")
_PLAIN_HEAD = re.compile(r"([a-z]+)(?: |$)|\(([a-z |]+)\)(?: |$)")
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
    if stem != word and nodes:
        nodes[-1] = inflected(Text("", stem).words[-1])
    return tuple(nodes)


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


def heads(line: str) -> tuple[set[str], str]:
    """The words and `{lexicons}` with which `line` can begin, and what follows, without parsing all of it."""
    plain = _PLAIN_HEAD.match(line)
    if plain:
        first = {plain[1]} if plain[1] else {part.split(None, 1)[0] for part in plain[2].split("|")}
        return first, line[plain.end() :]
    found: set[str] = set()
    while line:
        if line[0] == "(":
            end = _closing(line)
            for part in _alternatives(line[1:end]):
                found |= heads(part)[0]
            optional = line[end + 1 : end + 2] == "?"
            line = line[end + 1 + optional :].lstrip()
        else:
            word, _, line = line.partition(" ")
            optional = len(word) > 1 and word[-1] == "?"
            found.update([word] if word.isalpha() and word.islower() else filter(None, firsts(_word(word))))
        if not optional:
            break
    return found, line


def _closing(line: str) -> int:
    depth = 0
    for at, mark in enumerate(line):
        depth += (mark == "(") - (mark == ")")
        if not depth:
            return at
    raise ValueError(f"A bracket is not closed in the phrase: {line}")


def _alternatives(body: str) -> list[str]:
    if "(" not in body:
        return body.split("|")
    parts, depth, begin = [], 0, 0
    for at, mark in enumerate(body):
        depth += (mark == "(") - (mark == ")")
        if mark == "|" and not depth:
            parts.append(body[begin:at])
            begin = at + 1
    return [*parts, body[begin:]]


def required(phrase: Phrase) -> list[frozenset[str]]:
    """Sets of words of each of which a text must have one for the phrase to stand in it."""
    found = []
    for node in phrase:
        if isinstance(node, frozenset):
            found.append(node)
        elif isinstance(node, tuple):
            inner = [required(choice) for choice in node]
            if all(inner):
                found.append(frozenset().union(*(choice[0] for choice in inner)))
    return found
