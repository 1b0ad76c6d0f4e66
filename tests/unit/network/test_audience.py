import datetime as dt
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.clock import MORNING, Dice
from simulator.network import spread
from simulator.network.audience import AHEAD, STEP, WAYS, WORLD, PostFacts, reach
from simulator.network.spread import poisson, readers

HOUR = dt.timedelta(hours=1)
LEVELS = ("violation", "caution", "clear", "commendation")
OTHERS = (("daughter", "patient-family"), ("paper", "journalist"), ("bo", "colleague"), ("x", "stranger"))
CIRCLE = ("ada", "cy", "di")


def facts(audience: str = "public", level: str = "violation", **more: Any) -> PostFacts:
    given = {"key": "u1", "at": MORNING, "circle": CIRCLE, "others": OTHERS, "guidelines": (1,)} | more
    return PostFacts(audience=audience, level=level, **given)  # type: ignore[arg-type]


all_facts = st.builds(
    facts,
    st.sampled_from(["public", "friends", "direct"]),
    st.sampled_from(LEVELS),
    friends=st.integers(3, 3000),
    guidelines=st.sampled_from([(), (1,), (5,), (7, 9)]),
    at=st.integers(0, 23).map(lambda hour: MORNING.replace(hour=hour)),
)
ages = st.integers(0, 3 * 24 * 60).map(lambda minutes: dt.timedelta(minutes=minutes))
seeds = st.sampled_from(["a", "b", "c", "d", "e"])
few = settings(max_examples=20, deadline=None)


@few
@given(all_facts, ages, seeds)
def test_it_never_shrinks_and_the_past_is_certain(given: PostFacts, age: dt.timedelta, seed: str) -> None:
    found = reach(given, given.at + age, seed)
    for before, after in pairwise(found.points):
        assert before.low <= after.low
        assert before.mid <= after.mid
        assert before.high <= after.high
    assert all(point.low <= point.mid <= point.high <= WORLD for point in found.points)
    past = [point for point in found.points if point.minutes <= found.now_minutes]
    assert all(point.low == point.mid == point.high for point in past)
    assert (past[0].mid, past[-1].mid) == (1, found.seen)
    assert len(found.points) == len(past) + AHEAD
    assert found.kept <= found.screenshots.low <= found.screenshots.mid <= found.screenshots.high


@few
@given(all_facts, ages, ages, seeds)
def test_deleting_stops_the_growth_and_takes_nothing_back(
    given: PostFacts, age: dt.timedelta, kept_for: dt.timedelta, seed: str
) -> None:
    now = given.at + age
    deleted = facts(**{name: getattr(given, name) for name in given.__struct_fields__} | {
        "deleted_at": given.at + kept_for})  # fmt: skip
    left, gone = reach(given, now, seed), reach(deleted, now, seed)
    for here, there in zip(gone.points, left.points, strict=True):
        assert here.low <= there.low
        assert here.mid <= there.mid
        assert here.high <= there.high
    assert gone.kept <= left.kept
    if kept_for <= age:
        assert gone.deleted
        assert gone.can_see == 1
        at_deletion = reach(given, given.at + kept_for, seed)
        assert (gone.seen, gone.kept) == (at_deletion.seen, at_deletion.kept)
        assert {point.high for point in gone.points if point.minutes * 60 >= kept_for.total_seconds()} == {gone.seen}
        assert gone.screenshots.high == gone.kept
    else:
        assert gone == left


@few
@given(all_facts, ages, ages, seeds)
def test_what_has_happened_stays_as_time_goes_on(
    given: PostFacts, one: dt.timedelta, other: dt.timedelta, seed: str
) -> None:
    earlier, later = (reach(given, given.at + age, seed) for age in sorted([one, other]))
    done = earlier.now_minutes // 15 + 1
    assert later.points[:done] == earlier.points[:done]
    reached = {who.person: who.minutes for who in later.people}
    assert all(reached[who.person] == who.minutes for who in earlier.people if who.minutes is not None)


@few
@given(all_facts, ages, seeds)
def test_the_same_facts_and_seed_give_the_same_numbers(given: PostFacts, age: dt.timedelta, seed: str) -> None:
    assert reach(given, given.at + age, seed) == reach(given, given.at + age, seed)


@few
@given(st.sampled_from(LEVELS), ages, st.integers(0, 200))
def test_a_direct_message_reaches_the_two_and_what_a_screenshot_brings(
    level: str, age: dt.timedelta, seed: int
) -> None:
    found = reach(facts("direct", level, to="ada"), MORNING + age, str(seed))
    assert found.can_see == 2
    assert found.seen <= 2 or found.kept >= 1
    assert found.screenshots.high or found.points[-1].high <= 2
    assert [who.person for who in found.people][:1] == ["ada"]
    assert found.rings[0].size == 1


def test_a_message_can_leak() -> None:
    found = [reach(facts("direct", to="ada"), MORNING + 24 * HOUR, str(seed)) for seed in range(40)]
    leaked = [one for one in found if one.seen > 2]
    assert 0 < len(leaked) < 30
    assert all(one.kept for one in leaked)


@few
@given(st.sampled_from(LEVELS), st.integers(3, 3000), seeds)
def test_a_post_for_friends_starts_with_the_friends(level: str, friends: int, seed: str) -> None:
    found = reach(facts("friends", level, friends=friends), MORNING, seed)
    assert found.can_see == friends + 1
    assert (found.points[0].high, found.seen) == (1, 1)
    assert found.points[1].high <= friends + 1
    assert all(who.rank <= friends + 1 for who in found.people if who.person in CIRCLE)
    assert all(who.rank > friends + 1 for who in found.people if who.person not in CIRCLE)


def test_friends_come_first_then_the_others_and_nobody_shares_a_rank() -> None:
    ranks: dict[str, list[int]] = {}
    for seed in range(30):
        found = reach(facts(friends=40), MORNING + 48 * HOUR, str(seed))
        listed = [who.rank for who in found.people]
        assert listed == sorted(set(listed))
        for who in found.people:
            ranks.setdefault(who.person, []).append(who.rank)
            assert (who.minutes is not None) == (who.rank <= found.seen)
    mean = {person: sum(found) / len(found) for person, found in ranks.items()}
    assert max(mean[one] for one in CIRCLE) < mean["bo"] < mean["daughter"] < mean["paper"]


def test_what_breaks_a_guideline_travels_and_a_kind_correction_little() -> None:
    def in_a_day(level: str, *guidelines: int) -> float:
        found = (reach(facts("public", level, guidelines=guidelines), MORNING, str(seed)) for seed in range(12))
        return sum(one.points[-1].mid for one in found) / 12

    insult, breach, caution, clear, kind = (
        in_a_day("violation", 5), in_a_day("violation", 7), in_a_day("caution"), in_a_day("clear"),
        in_a_day("commendation"),
    )  # fmt: skip
    assert insult > breach > caution > clear >= kind
    assert insult > 3 * clear


def test_a_night_is_slow() -> None:
    def after_three_hours(hour: int) -> int:
        return (
            reach(facts("friends", "clear", at=MORNING.replace(hour=hour)), MORNING.replace(hour=hour), "s")
            .marks[1]
            .mid
        )

    assert after_three_hours(1) * 3 < after_three_hours(12)


def test_rings_hold_everybody_once() -> None:
    found = reach(facts(friends=60_000, guidelines=(5,)), MORNING + 5 * HOUR, "s")
    assert sum(ring.now for ring in found.rings) == found.seen - 1
    assert sum(ring.high for ring in found.rings) == found.points[-1].high - 1
    assert sum(ring.size for ring in found.rings) == WORLD - 1
    assert [ring.ring for ring in found.rings] == ["friends", "friends-of-friends", "town", "region", "beyond"]


def test_a_million_readers_cost_no_more_draws_than_a_hundred(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = 0
    heavy = Dice.heavy

    def counted(self: Dice, alpha: float) -> float:
        nonlocal drawn
        drawn += 1
        return heavy(self, alpha)

    monkeypatch.setattr(Dice, "heavy", counted)
    found = reach(facts(friends=400_000), MORNING, "s")
    assert 1_000_000 < found.points[-1].low <= found.points[-1].high < WORLD
    assert drawn < 8 * AHEAD * WAYS  # however many they are
    drawn = 0
    assert reach(facts(friends=100), MORNING, "s").points[-1].high < 100_000
    assert drawn > 100


def test_the_curve_is_given_by_steps_of_a_quarter_of_an_hour() -> None:
    found = reach(facts(), MORNING + 2 * HOUR + dt.timedelta(minutes=14), "s")
    assert dt.timedelta(minutes=15) == STEP
    assert [point.minutes for point in found.points[:3]] == [0, 15, 30]
    assert found.now_minutes == 120
    assert [mark.minutes - 120 for mark in found.marks] == [60, 180, 360, 720, 1440]


def test_who_reacted_has_seen_it() -> None:
    found = reach(facts("friends", "clear", reacted=(("daughter", 3), ("ada", 20))), MORNING + HOUR, "s")
    told = {who.person: who for who in found.people}
    assert told["daughter"].minutes is not None
    assert told["daughter"].minutes <= 3
    assert told["daughter"].likely == told["ada"].likely == 1.0
    assert found.points[0].mid >= 2
    assert found.kept >= 1  # the daughter is no friend: somebody has shown it to her
    assert len({who.rank for who in found.people}) == len(found.people)
    plain = reach(facts("friends", "clear", reacted=(("ada", 20),)), MORNING + HOUR, "s")
    assert plain.kept == reach(facts("friends", "clear"), MORNING + HOUR, "s").kept


@few
@given(all_facts, ages, seeds, st.sets(st.sampled_from(["ada", "di", "daughter", "paper"])), st.integers(0, 500))
def test_reactions_only_add(given: PostFacts, age: dt.timedelta, seed: str, who: set[str], minutes: int) -> None:
    minutes = min(minutes, int(age.total_seconds() // 60))
    more = msgspec.structs.replace(given, reacted=tuple((person, minutes) for person in sorted(who)))
    bare, full = reach(given, given.at + age, seed), reach(more, given.at + age, seed)
    assert all(here.low <= there.low for here, there in zip(bare.points, full.points, strict=True))
    assert all(one.low <= two.low <= two.mid <= two.high for one, two in pairwise(full.points))
    assert full.seen >= 1 + len(who)
    assert who <= {one.person for one in full.people if one.minutes is not None}


@pytest.mark.parametrize("mean", [0.0, 0.3, 4.0, 15.9, 16.1, 2500.0])
def test_draws_are_right_on_average(mean: float) -> None:
    dice = Dice("draws")
    found = [poisson(dice, mean) for _ in range(4000)]
    average = sum(found) / len(found)
    variance = sum((number - average) ** 2 for number in found) / len(found)
    assert average == pytest.approx(mean, rel=0.05)
    assert variance == pytest.approx(mean, rel=0.12)


def test_few_have_many_readers() -> None:
    dice = Dice("readers")
    assert readers(dice, 0) == 0
    found = sorted(readers(dice, 1) for _ in range(2000))
    assert found[1000] < 40 < 500 < found[-1] <= spread.MOST_READERS
