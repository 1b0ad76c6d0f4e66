"""Draws a world: people by Faker, posts from hand-written shapes. The only room that knows Faker.

What is drawn becomes events and is stored, so a later Faker or other shapes never change a world that exists.
"""

import datetime as dt
import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence

from faker import Faker

from simulator.model.action import Relation
from simulator.model.clock import Dice
from simulator.model.events import Joined, Posted, Timed
from simulator.model.social import Person, Post
from simulator.network.content import SLOT, Content, Drawing, Shape

LOCALES = ("en_US", "en_GB", "es_MX", "sv_SE", "de_DE", "en_IN", "fr_FR", "en_NG", "fi_FI", "vi_VN", "pl_PL", "en_KE")
HISTORY = dt.timedelta(days=24)
TIES: tuple[tuple[Relation, int, tuple[str, ...]], ...] = (
    (
        "colleague",
        9,
        ("the night shifts on 5 West", "the corridor between the wards", "the badge office, both of you late"),
    ),
    ("friend", 5, ("school, the back row", "the Thursday run round the lake", "the flat you shared on Quarry Street")),
    ("supervisor", 1, ("your yearly talk, and the rota",)),
    ("family", 1, ("your mother's side, mostly at weddings",)),
)
SEASONS = dict(enumerate(["winter"] * 3 + ["spring"] * 2 + ["summer"] * 3 + ["autumn"] * 3 + ["winter"], 1))
"""By month; winter is long in Alder Falls."""
STAFF = {"nurse", "physician", "technician", "therapist", "clerk", "porter", "pharmacist", "manager"}
"""Kinds from whom the learner's colleagues are drawn."""


def draw_world(
    dice: Dice,
    now: dt.datetime,
    content: Content,
    people: int = 72,
    posts: int = 430,
    taken: Sequence[Person] = (),
) -> list[Timed]:
    """Everybody and everything that was there before the learner came, oldest first, ready to be appended.

    At most one post is made from a shape; `posts` counts without the comments. Nobody gets the name or face of `taken`.
    """
    cast = _Cast(dice.of("people"), content, taken)
    members = cast.draw(people)
    fitting = [shape for shape in content.shapes if shape.season in ("", SEASONS[now.month])]
    shapes = dice.of("shapes").shuffled(fitting)[:posts]
    moments = _moments(dice.of("time"), now, len(shapes))
    writer = _Writer(dice.of("words"), content, members, now)
    joined: list[Timed] = [Timed(now - HISTORY, Joined(person=person)) for person, _ in members]
    posted = [timed for shape, at in zip(shapes, moments, strict=True) for timed in writer.write(shape, at)]
    return joined + sorted(posted, key=lambda timed: timed.at)


def draw_names(dice: Dice, content: Content, faces: Mapping[str, str], taken: Iterable[str]) -> dict[str, str]:
    """Give names to people, by id; `faces` has the portrait of each. Nobody gets a name of `taken`."""
    cast = _Cast(dice.of("names"), content, [Person(id=name, name=name) for name in taken])
    known = {drawing.id: drawing for drawing in content.portraits}
    return {key: cast.name(known.get(face, Drawing(id=face))) for key, face in faces.items()}


GENDERED = {
    "man": re.compile(r"(?i)\b(mom|mother|aunt|grandmother|sister|daughter|widow)\b"),
    "woman": re.compile(r"(?i)\b(dad|father|husband|grandfather|brother|son|widower)\b"),
}
"""Lines that somebody with a portrait of this kind would hardly write of themselves."""
AGED = re.compile(r"(?i)\b(retired|grand(father|mother)|widow(er)?|since (19|the))\b")
AGES = {"retiree": ("old", "middle"), "student": ("young",), "newcomer": ("young", "middle")}


class _Cast:
    """People with names, faces and ties; names never come twice."""

    def __init__(self, dice: Dice, content: Content, taken: Sequence[Person]) -> None:
        self._dice = dice
        self._content = content
        self._faker = Faker(list(LOCALES))
        self._faker.seed_instance(dice.between(0, 2**31))
        self._names = {person.name for person in taken}
        worn = {person.portrait for person in taken}
        self._faces = dice.shuffled([face for face in content.portraits if face.id not in worn])
        self._left: list[Drawing] = []
        self._ties = [(relation, line) for relation, count, lines in TIES for line in _spread(lines, count)]

    def draw(self, count: int) -> list[tuple[Person, str]]:
        """Give `count` people with their kinds: every kind once, then by weight."""
        kinds = list(self._content.kinds)
        pool = [
            kind
            for kind in kinds
            for _ in range(self._content.kinds[kind].weight)
            if not self._content.kinds[kind].name
        ]
        chosen = kinds[:count] + [self._dice.choice(pool) for _ in range(count - len(kinds))]
        return [(self._person(f"n{number:03}", kind), kind) for number, kind in enumerate(chosen, 1)]

    def _person(self, key: str, kind: str) -> Person:
        facts = self._content.kinds[kind]
        bio = self._dice.choice(facts.bios)
        if facts.name:
            return Person(
                id=key, name=facts.name, headline=facts.headlines[0], bio=bio,
                portrait=facts.portrait, relation="organization",
            )  # fmt: skip
        face = self._face(AGES.get(kind, ()))
        headline = self._dice.choice([line for line in facts.headlines if _fits(line, face)] or facts.headlines)
        name = self.name(face)
        relation, known_from = self._tie(kind)
        handle = name.casefold().replace(" ", "_").replace("'", "").replace("-", "_")
        return Person(
            id=key, name=name, handle=handle, headline=headline, bio=bio, portrait=face.id,
            relation=relation, known_from=known_from, friends_before=relation in ("friend", "family"),
        )  # fmt: skip

    def _face(self, ages: Sequence[str]) -> Drawing:
        """Take the next face of one of these ages that nobody wears yet; all are worn again when none is left."""
        self._left = self._left or list(self._faces)
        fitting = [face for face in self._left if not ages or set(ages) & set(face.tags)]
        face = (fitting or self._left)[0]
        self._left.remove(face)
        return face

    def name(self, face: Drawing) -> str:
        """A name that suits the face and that nobody has."""
        for _ in range(200):
            first = self._faker.first_name_female() if "woman" in face.tags else self._faker.first_name_male()
            name = f"{first} {self._faker.last_name()}"
            if name.isprintable() and name not in self._names and len(name) <= 26 and _latin(name):
                break
        self._names.add(name)
        return name

    def _tie(self, kind: str) -> tuple[Relation, str]:
        wanted = "colleague" if kind in STAFF else "friend"
        for index, (relation, line) in enumerate(self._ties):
            fits = (
                relation in ("colleague", "supervisor") if wanted == "colleague" else relation in ("friend", "family")
            )
            if fits and self._dice.chance(0.6):
                del self._ties[index]
                return relation, line
        if kind == "former-patient":
            return "former-patient", "5 West, where you looked after them last year"
        if kind == "journalist":
            return "journalist", "a piece on the winter, for which they rang the ward"
        return "stranger", ""


class _Writer:
    """Turns shapes into posts by people who fit them."""

    def __init__(self, dice: Dice, content: Content, members: Sequence[tuple[Person, str]], now: dt.datetime) -> None:
        self._dice = dice
        self._content = content
        self._members = members
        self._now = now
        self._written = 0
        self._busy = {person.id: 0 for person, _ in members}

    def write(self, shape: Shape, at: dt.datetime) -> Iterator[Timed]:
        """Give the post, then the comments under it, none of them later than now."""
        author = self._author(shape.by, set())
        post = self._post(author, self._fill(shape.text), at, "", shape.picture)
        yield Timed(at, Posted(post=post))
        seen = {author.id}
        for reply in shape.comments:
            at += dt.timedelta(minutes=self._dice.between(2, 55))
            if at >= self._now:
                return
            friend = self._author((reply.by,), seen)
            seen.add(friend.id)
            yield Timed(at, Posted(post=self._post(friend, self._fill(reply.text), at, post.id, "")))

    def _author(self, kinds: Sequence[str], seen: set[str]) -> Person:
        fits = [person for person, kind in self._members if kind in kinds and person.id not in seen]
        if not fits:
            fits = [p for p, kind in self._members if not self._content.kinds[kind].name and p.id not in seen]
        least = min(self._busy[person.id] for person in fits)
        author = self._dice.choice([person for person in fits if self._busy[person.id] <= least + 2])
        self._busy[author.id] += 1
        return author

    def _post(self, author: Person, text: str, at: dt.datetime, reply_to: str, picture: str) -> Post:
        self._written += 1
        likes = 0 if reply_to else min(180, int(self._dice.heavy(0.9) * 2) - 2)
        scene = self._content.scenes.get(picture)
        shown = scene.picture(picture) if scene else None
        return Post(
            id=f"s{self._written:04}",
            author=author.id,
            text=text,
            at=at,
            in_reply_to=reply_to,
            likes=likes,
            picture=shown,
        )

    def _fill(self, text: str) -> str:
        chosen: dict[str, str] = {}
        for slot in SLOT.findall(text):
            chosen.setdefault(slot, self._dice.choice(self._content.slots[slot]))
        return SLOT.sub(lambda found: chosen[found[1]], text)


def _fits(line: str, face: Drawing) -> bool:
    """Whether somebody who looks like this would write the line under their name."""
    if "young" in face.tags and AGED.search(line):
        return False
    return not any(tag in face.tags and pattern.search(line) for tag, pattern in GENDERED.items())


def _moments(dice: Dice, now: dt.datetime, count: int) -> list[dt.datetime]:
    """Moments of the past `HISTORY`, a little more of them lately and few at night."""
    found: list[dt.datetime] = []
    while len(found) < count:
        back = HISTORY.total_seconds() * (dice.between(1, 10_000) / 10_000) ** 1.2
        at = (now - dt.timedelta(seconds=math.ceil(back))).replace(microsecond=0)
        if at.hour not in range(1, 5) or dice.chance(0.12):
            found.append(at)
    return found


def _spread(lines: Sequence[str], count: int) -> list[str]:
    return [lines[number % len(lines)] for number in range(count)]


def _latin(name: str) -> bool:
    return all(character in " '-" or "LATIN" in unicodedata.name(character, "") for character in name)
