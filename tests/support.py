"""What many tests need: a small world, services on it, a learner who is in."""

from functools import cache
from itertools import count
from pathlib import Path

from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.documents import data_folder, load
from simulator.model.clock import StillClock, random_id
from simulator.network.content import Content, Drawing, Kind, Reply, Scene, Shape
from simulator.record.store import Store

WORDS = ("Snow on {street} again.", "Has anyone seen {dog}?", "Soup is ready.", "Choir on {day}.")


def small_content(shapes: int = 40) -> Content:
    """A town of two kinds of people and `shapes` posts."""
    made = tuple(
        Shape(
            id=f"shape-{number}",
            by=("nurse", "neighbour") if number % 3 else ("official-town",),
            text=f"{number}: {WORDS[number % len(WORDS)]}",
            picture="lake" if number % 5 == 0 else "",
            comments=(Reply(by="neighbour", text="Same on {street}."),) if number % 2 else (),
        )
        for number in range(shapes)
    )
    kinds = {
        "nurse": Kind(headlines=("Nurse, 5 West", "Nights"), bios=("Soup.",)),
        "neighbour": Kind(headlines=("Quarry Street", "Retired"), bios=("A dog.", "Two dogs."), weight=4),
        "official-town": Kind(headlines=("Town hall",), bios=("Hours and closures.",), name="Town of Alder Falls"),
    }
    slots = {"street": ("Quarry Street", "Mill Lane"), "dog": ("Biscuit",), "day": ("Thursday",)}
    portraits = tuple(Drawing(id=f"a{number:02}", tags=("woman" if number % 2 else "man",)) for number in range(1, 9))
    return Content(made, kinds, slots, portraits, {"lake": Scene(alt="A lake", shows=("scenery",)), **drawn_scenes()})


@cache
def drawn_scenes() -> dict[str, Scene]:
    """The drawings that scripts may name."""
    return load(data_folder("assets") / "pictures" / "index.yaml", dict[str, Scene])


class SmallServices(Services):
    """Services with the small town; the clock stands still unless it is moved."""

    def __init__(self, folder: Path, scenarios: Path | None = None, seeded: bool = True) -> None:
        new_id = map("{:032x}".format, count(1)).__next__ if seeded else random_id
        self.wall = StillClock()
        super().__init__(folder, wall=self.wall, clock=StillClock, scenarios=scenarios, new_id=new_id)
        self.__dict__["content"] = small_content()


def learner(services: Services, name: str = "Maren") -> tuple[Store, Practice]:
    """A new learner, gone in."""
    store = services.shelf.open(services.shelf.create(name))
    return store, services.open(store)
