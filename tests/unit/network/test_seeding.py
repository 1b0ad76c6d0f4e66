from collections import Counter

from simulator.documents import data_folder
from simulator.model.clock import MORNING, Dice
from simulator.model.events import Joined, Posted, Timed
from simulator.model.social import Person
from simulator.network.content import load_content
from simulator.network.seeding import HISTORY, draw_world
from tests.support import small_content

CONTENT = small_content()


def drawn(seed: int = 1, **more: object) -> list[Timed]:
    return draw_world(Dice(seed), MORNING, CONTENT, people=20, posts=40, **more)  # type: ignore[arg-type]


def people(world: list[Timed]) -> list[str]:
    return [timed.event.person.name for timed in world if isinstance(timed.event, Joined)]


def test_the_same_seed_draws_the_same_world_and_another_does_not() -> None:
    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)


def test_everybody_has_a_name_of_their_own() -> None:
    names = people(drawn())
    assert len(names) == 20
    assert len(set(names)) == 20
    taken = [Person(id=name, name=name, portrait="a03") for name in names[3:6]]
    others = [timed.event.person for timed in drawn(taken=taken) if isinstance(timed.event, Joined)]
    assert not {person.name for person in taken} & {person.name for person in others}
    assert "a03" not in {person.portrait for person in others}


def test_posts_lie_in_the_past_in_order_and_comments_after_their_post() -> None:
    posts = [timed.event.post for timed in drawn() if isinstance(timed.event, Posted)]
    assert [post.at for post in posts] == sorted(post.at for post in posts)
    assert all(MORNING - HISTORY <= post.at < MORNING for post in posts)
    by_id = {post.id: post for post in posts}
    comments = [post for post in posts if post.in_reply_to]
    assert comments
    assert all(post.at > by_id[post.in_reply_to].at for post in comments)
    assert all(post.author != by_id[post.in_reply_to].author for post in comments)


def test_no_shape_is_used_twice_and_no_slot_stays_open() -> None:
    posts = [timed.event.post for timed in drawn() if isinstance(timed.event, Posted)]
    texts = Counter(post.text for post in posts if not post.in_reply_to)
    assert sum(texts.values()) == 40
    assert texts.most_common(1)[0][1] == 1
    assert not any("{" in post.text for post in posts)


def test_offices_write_under_their_own_name() -> None:
    world = drawn()
    office = next(t.event.person for t in world if isinstance(t.event, Joined) and t.event.person.portrait == "")
    assert office.name == "Town of Alder Falls"
    assert office.relation == "organization"
    assert any(isinstance(t.event, Posted) and t.event.post.author == office.id for t in world)


def test_lines_fit_the_faces() -> None:
    content = load_content(data_folder("assets"))
    tags = {face.id: face.tags for face in content.portraits}
    for seed in range(3):
        world = draw_world(Dice(seed), MORNING, content, posts=1)
        people = [timed.event.person for timed in world if isinstance(timed.event, Joined)]
        wrong = [p.headline for p in people if "woman" in tags.get(p.portrait, ()) and "usband" in p.headline]
        wrong += [p.headline for p in people if "man" in tags.get(p.portrait, ()) and "Mom of" in p.headline]
        wrong += [p.headline for p in people if "young" in tags.get(p.portrait, ()) and "Grand" in p.headline]
        assert wrong == []
        faces = [p.portrait for p in people if p.relation != "organization"]
        assert len(set(faces)) == len(faces)
