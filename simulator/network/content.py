"""What a world is written from: hand-written posts, kinds of people, and the facts that fill their slots."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from simulator.documents import DocumentError, Problem, load
from simulator.model.action import Duty, Media, MediaContent, MediaKind, Network, Relation, Value
from simulator.model.social import Picture, Purpose

SLOT = re.compile(r"\{(\w+)\}")


class Reply(Value, frozen=True):
    """A comment under a shape."""

    by: str
    text: str


class Shape(Value, frozen=True):
    """One post as it was written, with slots such as `{street}` still open."""

    id: str
    by: tuple[str, ...]
    text: str
    picture: str = ""
    season: str = ""
    comments: tuple[Reply, ...] = ()


class Kind(Value, frozen=True):
    """One kind of people: how common, and what stands under their names."""

    headlines: tuple[str, ...]
    bios: tuple[str, ...]
    weight: int = 1
    name: str = ""  # an account of an office has a name of its own, and may have a sign
    portrait: str = ""


class Drawing(msgspec.Struct, frozen=True, kw_only=True):
    """A portrait in assets/avatars, with what it shows."""

    id: str
    tags: tuple[str, ...] = ()


class Scene(Value, frozen=True):
    """A picture for posts in assets/pictures, in words for who does not see it, and what it shows to the judge."""

    alt: str
    shows: tuple[MediaContent, ...] = ()
    kind: MediaKind = "photo"

    def media(self, consent: bool = False) -> Media:
        """What it shows; `consent` where everybody recognisable has agreed in writing."""
        return Media(kind=self.kind, shows=self.shows, consent=consent)

    def picture(self, name: str, consent: bool = False) -> Picture:
        """As the picture of a post."""
        return Picture(name=name, alt=self.alt, media=self.media(consent))


class Role(Value, frozen=True):
    """Somebody the learner may practise as: what stands in the profile, the duties, and an official account or none."""

    name: str
    job: str
    headline: str
    duties: tuple[Duty, ...]
    skills: tuple[str, ...] = ()
    official: bool = False


class Tie(Value, frozen=True):
    """What some people of certain kinds are to the learner, and how they know them."""

    relation: Relation
    kinds: tuple[str, ...]
    known_from: tuple[str, ...]
    count: int = 1
    friends_before: bool = False


class Asking(Value, frozen=True):
    """A request that waits at the start: `by` somebody of that relation, or `to` somebody."""

    note: str
    by: Relation | None = None
    to: Relation | None = None
    network: Network = "feed"
    purpose: Purpose = "friend"


class Ties(Value, frozen=True):
    """Who is tied to the learner at the start of free practice, and what waits for an answer."""

    ties: tuple[Tie, ...] = ()
    received: tuple[Asking, ...] = ()
    sent: tuple[Asking, ...] = ()


class Content(msgspec.Struct, frozen=True):
    """All of it."""

    shapes: tuple[Shape, ...]
    kinds: Mapping[str, Kind]
    slots: Mapping[str, tuple[str, ...]]
    portraits: tuple[Drawing, ...]
    scenes: Mapping[str, Scene]
    skills: Mapping[str, tuple[str, ...]] = {}  # by kind
    roles: Mapping[str, Role] = {}
    ties: Ties = Ties()

    @property
    def pictures(self) -> dict[str, Picture]:
        """The scenes as pictures of posts by others."""
        return {name: scene.picture(name) for name, scene in self.scenes.items()}


def load_content(assets: Path) -> Content:
    """Read the world's content below `assets`; raises `DocumentError` with all faults of the first faulty file."""
    world = assets / "world"
    kinds = load(world / "people.yaml", dict[str, Kind])
    slots = load(world / "slots.yaml", dict[str, tuple[str, ...]])
    scenes = load(assets / "pictures" / "index.yaml", dict[str, Scene])
    shapes: list[Shape] = []
    for path in sorted(world.glob("posts-*.yaml")):
        found = load(path, tuple[Shape, ...])
        _check(path, found, kinds, slots, scenes)
        shapes += found
    faces = load(assets / "avatars" / "index.yaml", dict[str, tuple[str, ...]])
    portraits = tuple(Drawing(id=name, tags=tags) for name, tags in faces.items())
    skills = load(world / "skills.yaml", dict[str, tuple[str, ...]])
    roles = load(world / "roles.yaml", dict[str, Role])
    ties = load(world / "ties.yaml", Ties)
    _check_kinds(world / "skills.yaml", skills, kinds)
    _check_kinds(world / "ties.yaml", (kind for tie in ties.ties for kind in tie.kinds), kinds)
    return Content(tuple(shapes), kinds, slots, portraits, scenes, skills, roles, ties)


def _check_kinds(path: Path, named: Iterable[str], kinds: dict[str, Kind]) -> None:
    problems = [
        Problem(code="W001", message=f"Nobody is a '{kind}'.", advice="Use a kind of people.yaml.", path=str(path))
        for kind in named
        if kind not in kinds
    ]
    if problems:
        raise DocumentError(problems)


def portrait_names(assets: Path) -> tuple[str, ...]:
    """Names of the portraits, in the order of their index."""
    return tuple(load(assets / "avatars" / "index.yaml", dict[str, tuple[str, ...]]))


def _check(
    path: Path,
    shapes: tuple[Shape, ...],
    kinds: dict[str, Kind],
    slots: dict[str, tuple[str, ...]],
    scenes: dict[str, Scene],
) -> None:
    problems = []

    def report(shape: Shape, code: str, message: str, advice: str) -> None:
        problems.append(Problem(code=code, message=f"{shape.id}: {message}", advice=advice, path=str(path)))

    for shape in shapes:
        texts = [shape.text, *(reply.text for reply in shape.comments)]
        for kind in {*shape.by, *(reply.by for reply in shape.comments)} - kinds.keys():
            report(shape, "W001", f"nobody is a '{kind}'.", "Use a kind of people.yaml.")
        for slot in {slot for text in texts for slot in SLOT.findall(text)} - slots.keys():
            report(shape, "W002", f"there is no slot '{slot}'.", "Use a slot of slots.yaml.")
        if shape.picture and shape.picture not in scenes:
            report(shape, "W003", f"there is no picture '{shape.picture}'.", "Use one of assets/pictures/index.yaml.")
    if problems:
        raise DocumentError(problems)
