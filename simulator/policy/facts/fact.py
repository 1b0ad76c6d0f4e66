"""A fact with its signs: what an action must have at least one of, or there is nothing to work out.

Signs are the lexicons that are hit in an action's words or in what it answers to, and marks such as `@report` for its
type (see `Scene.signs`). Most facts lack theirs in most texts, and so do the rules that rest on them.
"""

from collections.abc import Callable, Iterable
from typing import Any, Generic, Protocol, TypeVar, overload

T = TypeVar("T")


class _Subject(Protocol):
    scene: Any


class Fact(Generic[T]):
    """Worked out once, when it is first asked for; empty where the action has none of its `signs`."""

    def __init__(self, signs: frozenset[str], work: Callable[[Any], tuple[T, ...]]) -> None:
        self.signs = signs
        self._work = work
        self.__doc__ = work.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, subject: None, owner: type) -> "Fact[T]": ...
    @overload
    def __get__(self, subject: _Subject, owner: type) -> tuple[T, ...]: ...
    def __get__(self, subject: _Subject | None, owner: type) -> "Fact[T] | tuple[T, ...]":
        if subject is None:
            return self
        found = () if self.signs.isdisjoint(subject.scene.signs) else self._work(subject)
        subject.__dict__[self._name] = found
        return found


def fact(*signs: str) -> Callable[[Callable[[Any], tuple[T, ...]]], Fact[T]]:
    """The method below as a fact that cannot be without one of `signs`."""
    return lambda work: Fact(frozenset(signs), work)


def signs_of(*sources: "Fact[Any] | str") -> frozenset[str]:
    """The signs of some facts, and single ones, together."""
    found: Iterable[frozenset[str]] = (frozenset((s,)) if isinstance(s, str) else s.signs for s in sources)
    return frozenset().union(*found)
