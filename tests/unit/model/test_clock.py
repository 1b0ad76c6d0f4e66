import datetime as dt

from simulator.model.clock import MORNING, Dice, StillClock, VirtualClock

SECOND = dt.timedelta(seconds=1)


def test_a_virtual_clock_runs_with_the_seconds_it_is_given() -> None:
    passed = [100.0]
    clock = VirtualClock(MORNING, lambda: passed[0])
    passed[0] = 130.0
    assert clock.now() == MORNING + 30 * SECOND
    clock.pause()
    passed[0] = 190.0
    assert clock.now() == MORNING + 30 * SECOND
    clock.resume()
    passed[0] = 191.0
    assert clock.now() == MORNING + 31 * SECOND
    clock.advance(60 * SECOND)
    assert clock.now() == MORNING + 91 * SECOND


def test_a_virtual_clock_never_runs_back() -> None:
    passed = [100.0]
    clock = VirtualClock(MORNING, lambda: passed[0])
    passed[0] = 40.0
    assert clock.now() == MORNING


def test_a_still_clock_moves_when_told() -> None:
    clock = StillClock()
    clock.advance(SECOND)
    assert clock.now() == MORNING + SECOND


def test_the_same_seed_throws_the_same_and_streams_do_not_disturb_each_other() -> None:
    first, second = Dice(7), Dice(7)
    second.of("other").between(1, 100)
    assert [first.between(1, 1000) for _ in range(20)] == [second.between(1, 1000) for _ in range(20)]
    assert [Dice(7).of("a").between(1, 10**9)] != [Dice(7).of("b").between(1, 10**9)]
