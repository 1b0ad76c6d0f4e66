"""A learner with a long feed, written through `Store.append`: what benchmarks and large tests work on."""

import datetime as dt
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from simulator.documents import data_folder
from simulator.model.action import Media
from simulator.model.clock import MORNING, Dice, StillClock
from simulator.model.events import PRACTICE, Event, Joined, Posted, Timed
from simulator.model.social import ME, Person, Picture, Post
from simulator.network.content import Content, load_content
from simulator.record.shelf import Shelf

BATCH = 5_000
PEOPLE = 500
STEP = dt.timedelta(seconds=20)


def build(home: Path, posts: int, name: str = "Maren") -> str:
    """Make a learner with `posts` posts below `home` and give their id; the same every time but for ids."""
    shelf = Shelf(home, StillClock())
    learner = shelf.create(name, "a01")
    store = shelf.open(learner)
    happenings = _happenings(load_content(data_folder("assets")), posts)
    while batch := list(islice(happenings, BATCH)):
        store.append(PRACTICE, batch)
    store.close()
    return learner


def _happenings(content: Content, posts: int) -> Iterator[Timed]:
    dice, start = Dice("bench"), MORNING - STEP * posts
    me = Person(id=ME, name="Maren", portrait="a01", job="Registered nurse", duties=("patient-care",))
    people = [Person(id=f"n{n:03}", name=f"Person {n}", portrait=f"a{n % 8 + 1:02}") for n in range(PEOPLE)]
    yield from (Timed(start, Joined(person=person)) for person in [me, *people])
    for number in range(posts):
        at = start + STEP * number
        yield Timed(at, _post(content, dice, people, number, at))


def _post(content: Content, dice: Dice, people: list[Person], number: int, at: dt.datetime) -> Event:
    shape = dice.choice(content.shapes)
    scene = content.scenes.get(shape.picture)
    shown = Picture(name=shape.picture, alt=scene.alt, media=Media(shows=scene.shows)) if scene else None
    author = dice.choice(people).id
    return Posted(
        post=Post(id=f"s{number:06}", author=author, text=shape.text, at=at, picture=shown, likes=number % 40)
    )
