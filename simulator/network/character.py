"""What somebody is like: drawn from who they are and the seed of the world, and stored nowhere."""

from typing import Literal

from simulator.model.action import Relation
from simulator.model.clock import Dice
from simulator.model.social import Person

Character = Literal["warm", "dry", "curious", "blunt", "worried", "gossipy", "careful", "troll", "official"]

_EVERYBODY: tuple[Character, ...] = ("warm", "warm", "dry", "dry", "curious", "blunt", "worried", "gossipy", "careful")
_POOLS: dict[Relation, tuple[Character, ...]] = {
    "organization": ("official",),
    "supervisor": ("careful", "blunt", "warm"),
    "journalist": ("curious",),
    "family": ("warm", "warm", "dry", "worried", "gossipy"),
    "patient-family": ("worried", "blunt", "careful", "warm"),
    "stranger": (*_EVERYBODY, "troll"),
}


def character(person: Person, seed: str) -> Character:
    """The character of `person`. Offices are official, and only strangers bait."""
    return Dice(f"{seed}/character/{person.id}").choice(_POOLS.get(person.relation, _EVERYBODY))
