import datetime as dt
from collections import Counter
from itertools import pairwise

import msgspec
import pytest

from simulator.model.clock import MORNING, Dice
from simulator.model.events import Acted, Answered, Liked, Messaged, Parted, Posted, Requested, Timed
from simulator.model.social import ME
from simulator.network.answers import Town, answers
from simulator.network.character import character
from simulator.network.replies import Replies, Situation, Voice
from tests.unit.network.answering import (
    DAY,
    MINUTE,
    NOON,
    PEOPLE,
    acted,
    answered,
    replies,
    said,
    speaker,
    words,
)  # fmt: skip

BREACH = acted("u1", "post", found=[(1, "violation")])
SEEDS = [f"seed {number}" for number in range(40)]
TEXT_ABOUT = {
    "politics": "Vote for her", "internal": "The budget memo", "private": "Snow", "claim": "It cures colds",
    "manners": "Snow", "picture": "Snow", "question": "Who knows?", "thanks": "Thank you all", "joke": "Only joking",
    "complaint": "I hate Mondays", "plain": "Snow",
}  # fmt: skip


def act_for(situation: Situation, kind: str, key: str = "u1", relation: str = "") -> list[Timed]:
    """An act that is what the situation describes, after what it needs."""
    topic = situation.about[0] if situation.about else "plain"
    voices = [one for voice in situation.answers if voice.them for one in voice.by]
    relation = relation or (situation.to or tuple(voices) or ("stranger",))[0]
    level = situation.levels[0]
    found = [] if level == "clear" else [((situation.guidelines or (1,))[0], level)]
    more = {"text": TEXT_ABOUT[topic], "picture": topic == "picture", "to": f"{relation}-1"}
    if situation.audience:
        more["audience"] = situation.audience[0]
    if kind in ("comment", "share", "react", "report"):
        more["under"] = "s0001"
    if kind == "delete":
        first = acted("u0", "post", NOON - 30 * MINUTE, found, text=more["text"])
        return [first, acted(key, "delete", NOON, under="u0")]
    return [acted(key, kind, NOON, found, **more)]


def session(seed: str) -> list[Timed]:
    """Twenty acts of all kinds, drawn."""
    dice = Dice(seed)
    situations = dice.sample(replies().situations, 20)
    acts: list[Timed] = []
    for number, one in enumerate(situations):
        at = NOON + number * 35 * MINUTE
        for timed in act_for(one, dice.choice(one.acts), f"u{number:05}")[-1:]:
            acts.append(Timed(at, timed.event))
    return acts


def test_nobody_says_a_sentence_twice_in_twenty_acts() -> None:
    total = 0
    for number in range(10):
        seed = f"session {number}"
        sentences = said(answered(*session(seed), seed=seed))
        assert [text for text, times in Counter(sentences).items() if times > 1] == []
        total += len(sentences)
    assert total >= 100


def test_twenty_posts_of_one_kind_do_not_repeat_either() -> None:
    for found in ([], [(1, "violation")], [(5, "violation")], [(2, "caution")]):
        acts = [acted(f"u{n:05}", "post", NOON + n * 20 * MINUTE, found) for n in range(20)]
        sentences = said(answered(*acts))
        assert sentences
        assert len(set(sentences)) == len(sentences)


def test_the_same_seed_and_acts_give_the_same_answers_and_another_seed_others() -> None:
    acts = session("a day")
    assert answered(*acts) == answered(*acts)
    assert answered(*acts) != answered(*acts, seed="another")


@pytest.mark.parametrize("situation", replies().situations, ids=lambda one: one.id)
def test_every_situation_is_answered_as_it_stands(situation: Situation) -> None:
    mine = {text.split("{")[0] for voice in situation.answers for text in voice.texts}
    for kind in situation.acts:
        found = (text for seed in SEEDS for text in said(answered(*act_for(situation, kind), seed=seed)))
        assert any(text.startswith(part) for text in found for part in mine if part), kind


def test_every_voice_can_be_heard() -> None:
    silent = []
    for situation in replies().situations:
        for number, voice in enumerate(situation.answers):
            acts = act_for(situation, situation.acts[0], relation=voice.by[0] if voice.them and voice.by else "")
            if voice.where == "leave":
                acts = [acted("u-1", "accept-friend", NOON - 60 * MINUTE, to="colleague-1"), *acts]
            if not any(heard(acts, voice, seed) for seed in SEEDS):
                silent.append((situation.id, number))
    assert silent == []


def heard(acts: list[Timed], voice: Voice, seed: str) -> bool:
    """Whether `voice` alone would speak after the last of `acts`."""
    alone = [msgspec.structs.replace(one, answers=tuple(v for v in one.answers if v == voice))
             for one in replies().situations if voice in one.answers]  # fmt: skip
    happened = answers(acts, PEOPLE.values(), Replies(tuple(alone)), seed, NOON + 3 * DAY)
    return any(words(timed.event) or isinstance(timed.event, Parted) for timed in happened)


def test_no_slot_stays_open() -> None:
    for seed in SEEDS:
        assert not [text for text in said(answered(*session(seed), seed=seed)) if "{" in text]


def test_jumping_gives_what_waiting_gives_and_so_does_a_restart() -> None:
    acts = session("slow")
    end = NOON + 2 * DAY

    def lived(step: dt.timedelta, restarts: bool) -> list[Timed]:
        log: list[Timed] = []
        town = Town(replies(), "s", PEOPLE.values())
        coming, now = list(acts), NOON - MINUTE
        while now < end:
            now = min([now + step, *(act.at for act in coming[:1])])
            happened = town.due(now)
            if coming and coming[0].at == now:
                happened.append(coming.pop(0))
            for timed in happened:
                town.take(timed.at, timed.event)
            log += happened
            if restarts:
                town = Town(replies(), "s", PEOPLE.values())
                for timed in log:
                    town.take(timed.at, timed.event)
        return log

    jumped = lived(DAY, restarts=False)
    assert lived(7 * MINUTE, restarts=False) == jumped
    assert lived(97 * MINUTE, restarts=True) == jumped
    assert [timed for timed in jumped if not isinstance(timed.event, Acted)] == answered(*acts, seed="s", now=end)


def test_answers_come_after_minutes_and_never_at_night() -> None:
    for hour in range(24):
        at = MORNING.replace(hour=hour)
        for seed in SEEDS[:8]:
            happened = answered(acted("u1", "post", at, [(1, "violation")]), seed=seed, now=at + 2 * DAY)
            assert all(at + MINUTE <= timed.at <= at + DAY for timed in happened)
            assert all(6 <= timed.at.hour < 23 for timed in happened)
            assert hour not in (2, 3) or all(timed.at - at > 150 * MINUTE for timed in happened)


def test_nothing_answers_a_post_that_is_gone_but_what_was_answered_stays() -> None:
    stayed = cut = 0
    for seed in SEEDS:
        whole = answered(BREACH, seed=seed)
        deleted = acted("u2", "delete", NOON + 40 * MINUTE, under="u1")
        rest = answered(BREACH, deleted, seed=seed)
        before = [timed for timed in whole if timed.at <= deleted.at]
        later = [timed for timed in rest if timed.at > deleted.at]
        assert [timed for timed in rest if timed.at <= deleted.at] == before
        assert all(isinstance(timed.event, Messaged) for timed in later)
        assert all(timed.event.message.id.startswith("u2") for timed in later)  # type: ignore[union-attr]
        stayed, cut = stayed + len(before), cut + len(whole) - len(before)
    assert stayed
    assert cut


def test_somebody_may_have_a_screenshot_but_not_of_what_stood_for_seconds() -> None:
    def told(after: dt.timedelta) -> list[str]:
        return [
            text
            for seed in SEEDS
            for text in said(answered(BREACH, acted("u2", "delete", NOON + after, under="u1"), seed=seed))
        ]

    assert any("screenshot" in text for text in told(30 * MINUTE))
    assert told(dt.timedelta(seconds=20)) == []


def test_comments_stand_under_the_thread_and_only_from_those_who_can_see_it() -> None:
    for seed in SEEDS:
        for timed in answered(acted("u1", "post", found=[(1, "violation")], audience="friends"), seed=seed):
            if isinstance(timed.event, Posted):
                assert timed.event.post.in_reply_to == "u1"
                assert timed.event.post.audience == "friends"
                assert PEOPLE[timed.event.post.author].friends_before
            if isinstance(timed.event, Liked):
                assert PEOPLE[timed.event.actor].friends_before
        comment = acted("u1", "comment", under="s0001", to="stranger-1")
        threads = {t.event.post.in_reply_to for t in answered(comment, seed=seed) if isinstance(t.event, Posted)}
        assert threads <= {"s0001"}


def test_a_message_is_answered_by_whom_it_was_for() -> None:
    speakers = {
        speaker(timed.event) for seed in SEEDS for timed in answered(acted("u1", "message", to="friend-1"), seed=seed)
    }
    assert speakers == {"friend-1"}


def test_the_daughter_the_journalist_and_a_colleague_answer_a_breach() -> None:
    relations = Counter(
        PEOPLE[who].relation for seed in SEEDS for timed in answered(BREACH, seed=seed) if (who := speaker(timed.event))
    )
    assert {"patient-family", "journalist", "colleague", "supervisor"} <= relations.keys()
    assert "organization" not in relations


def test_trolls_bait_and_never_say_kind_words() -> None:
    for seed in SEEDS:
        trolls = {key for key, person in PEOPLE.items() if character(person, f"{seed}") == "troll"}
        assert all(PEOPLE[key].relation == "stranger" for key in trolls)
        happened = answered(acted("u1", "post"), seed=seed)
        assert not {speaker(t.event) for t in happened} & trolls
        assert not {t.event.actor for t in happened if isinstance(t.event, Liked)} & trolls
    baits = [t for seed in SEEDS for t in answered(acted("u1", "post", found=[(5, "violation")]), seed=seed)
             if speaker(t.event) and character(PEOPLE[speaker(t.event)], seed) == "troll"]  # fmt: skip
    assert baits


def test_harmless_posts_are_liked_more_than_breaches() -> None:
    def likes(*found: tuple[int, str]) -> int:
        posts = (answered(acted("u1", "post", found=found), seed=seed) for seed in SEEDS)
        return sum(isinstance(timed.event, Liked) for happened in posts for timed in happened)

    assert likes() > 2 * likes((1, "violation")) > 0


def test_a_good_act_is_thanked_quietly() -> None:
    happened = [answered(acted("u1", "post", found=[(5, "commendation")]), seed=seed) for seed in SEEDS]
    counts = [len(said(one)) for one in happened]
    assert max(counts) <= 2
    assert 0 in counts
    assert sum(counts) > 20


def test_who_is_blocked_is_silent() -> None:
    insult = acted("u1", "message", to="friend-1", found=[(5, "violation")])
    block = acted("u2", "block", NOON + 2 * MINUTE, to="friend-1")
    again = acted("u3", "message", NOON + 9 * MINUTE, to="friend-1")
    for seed in SEEDS:
        assert "friend-1" not in {speaker(timed.event) for timed in answered(insult, block, again, seed=seed)}


def test_a_new_friend_may_leave_after_an_insult_and_an_old_one_stays() -> None:
    accepted = [acted(f"u{n}", "accept-friend", NOON, to=f"colleague-{n}") for n in range(1, 10)]
    insult = acted("u20", "post", NOON + 60 * MINUTE, [(5, "violation")])
    gone = {
        timed.event.person
        for seed in SEEDS
        for timed in answered(*accepted, insult, seed=seed)
        if isinstance(timed.event, Parted)
    }
    assert gone
    assert all(key.startswith("colleague") for key in gone)


def test_nobody_asks_twice_to_be_friends() -> None:
    acts = [acted(f"u{n:05}", "accept-friend", NOON + n * 30 * MINUTE, [(7, "violation")], to=f"patient-{1 + n % 2}")
            for n in range(12)]  # fmt: skip
    asked = [t.event.request.sender for seed in SEEDS for t in answered(*acts, seed=seed)
             if isinstance(t.event, Requested)]  # fmt: skip
    assert asked
    for seed in SEEDS:
        senders = [t.event.request.sender for t in answered(*acts, seed=seed) if isinstance(t.event, Requested)]
        assert len(set(senders)) == len(senders)


def test_a_request_of_the_learner_is_accepted_declined_or_left_with_words() -> None:
    states = Counter()
    for seed in SEEDS:
        happened = answered(acted("u1", "friend-request", to="stranger-1"), seed=seed)
        answer = [t for t in happened if isinstance(t.event, Answered)]
        states.update(t.event.state for t in answer)  # type: ignore[union-attr]
        assert all(t.event.request == "u1" for t in answer)  # type: ignore[union-attr]
        assert len(answer) <= len(said(happened)) == len([t for t in happened if isinstance(t.event, Messaged)]) <= 2
        assert len(answer) <= 1
    assert {"accepted", "declined"} <= states.keys()
    accepted = acted("u1", "accept-friend", found=[(7, "violation")], to="patient-1")
    assert not [t for seed in SEEDS for t in answered(accepted, seed=seed) if isinstance(t.event, Answered)]


def test_ids_come_from_the_act_and_nothing_is_answered_by_the_learner() -> None:
    happened = answered(BREACH)
    ids = [e.post.id if isinstance(e, Posted) else e.message.id for e in (t.event for t in happened) if words(e)]  # type: ignore[union-attr]
    assert ids
    assert all(key.startswith("u1-a") for key in ids)
    assert ME not in {speaker(timed.event) for timed in happened}
    assert all(before.at <= after.at for before, after in pairwise(happened))
