"""What holds for any action whatever: no error, the same answer twice, places inside their fields, order."""

from functools import cache
from typing import get_args

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.model.action import Action, ActionType, Actor, Audience, Media, MediaContent, Object, Other, Relation
from simulator.model.finding import LEVELS, Assessment, Place
from simulator.policy.draft import Draft
from simulator.policy.engine import assess
from simulator.policy.pack import Pack, load_pack


@cache
def pack() -> Pack:
    return load_pack()


PHRASES = (
    *("my patient in bed 12 tonight;", "you absolute moron!", "we at Mayo believe", "hire Deb at Clearpipe."),
    *("garlic cures cancer", "damn it", "vote for Bob", "HR fired Dale", "the code is 1234", "Mr. Lee's", "not", "if"),
    *(
        "never",
        '"quoted"',
        "#MayoClinic",
        "\U0001f921",
        "e\u0301",
        "\u200d",
        "\U0001f469\u200d\u2695\ufe0f",
        "Mayo",
        "nurse",
    ),
)
texts = st.one_of(st.text(max_size=60), st.lists(st.sampled_from(PHRASES), max_size=12).map(" ".join))
others = st.builds(Other, name=texts, relation=st.sampled_from(get_args(Relation)), friends_before=st.booleans())
media = st.builds(
    Media, shows=st.lists(st.sampled_from(get_args(MediaContent)), max_size=3).map(tuple), consent=st.booleans()
)
actors = st.builds(
    Actor,
    name=texts,
    handle=texts,
    url=texts,
    bio=texts,
    job=texts,
    avatar=st.sampled_from(["portrait", "logo"]),
    account=st.sampled_from(["personal", "official"]),
    duties=st.lists(st.sampled_from(["patient-care", "management", "communications"]), max_size=2).map(tuple),
)
actions = st.builds(
    Action,
    id=st.just("x"),
    type=st.sampled_from(get_args(ActionType)),
    actor=actors,
    text=texts,
    audience=st.sampled_from(get_args(Audience)),
    media=st.lists(media, max_size=2).map(tuple),
    object=st.none()
    | st.builds(Object, author=st.none() | others, text=texts, media=st.lists(media, max_size=1).map(tuple)),
    target=st.none() | others,
    on_shift=st.booleans(),
    recent_actions=st.integers(min_value=0, max_value=9),
)


def field(action: Action, place: Place) -> str:
    if place.field == "text":
        return action.text
    if place.field == "object.text":
        assert action.object is not None
        return action.object.text
    return str(getattr(action.actor, place.field.removeprefix("actor.")))


def check_places(action: Action, assessment: Assessment) -> None:
    for finding in assessment.findings:
        for place in finding.places:
            if place.span:
                begin, end = place.span
                assert 0 <= begin < end
                assert field(action, place)[begin:end] == place.match


@settings(max_examples=300, deadline=None)
@given(actions)
def test_any_action_is_judged(action: Action) -> None:
    assessment = assess(action, pack())
    assert assessment == assess(action, pack())
    check_places(action, assessment)
    shown = [(f.guideline, f.level == "commendation") for f in assessment.findings]
    assert len(set(shown)) == len(shown)
    order = [(LEVELS.index(f.level), f.guideline) for f in assessment.findings]
    assert order == sorted(order)
    assert all(f.why and f.message and 0 < f.sureness <= 1 for f in assessment.findings)
    gravest = min((f.level for f in assessment.faults()), key=LEVELS.index, default="clear")
    assert assessment.verdict == gravest


@settings(max_examples=150, deadline=None)
@given(actions)
def test_a_better_text_is_clear(action: Action) -> None:
    for finding in assess(action, pack()).findings:
        if finding.better and finding.better.text:
            better = msgspec.structs.replace(action, text=finding.better.text)
            assert assess(better, pack()).verdict == "clear"


@settings(max_examples=150, deadline=None)
@given(actions)
def test_a_better_text_keeps_the_words_that_are_not_marked(action: Action) -> None:
    for finding in assess(action, pack()).findings:
        if finding.better and finding.better.text and finding.rule != "G0101":
            marked = {i for p in finding.places if p.field == "text" and p.span for i in range(*p.span)}
            kept = "".join(" " if i in marked else c for i, c in enumerate(action.text)).split()
            assert all(word in finding.better.text for word in kept)


@settings(max_examples=150, deadline=None)
@given(actions, st.lists(texts, max_size=4))
def test_what_was_read_before_changes_nothing(action: Action, before: list[str]) -> None:
    used, draft = pack().known_as(), Draft(action, pack())
    for text in before:
        assess(msgspec.structs.replace(action, text=text), used)
        draft.judge(text)
    assert assess(action, used) == assess(action, pack().known_as())
    found = [(f.rule, f.places) for f in draft.judge(action.text).findings]
    assert found == [(f.rule, f.places) for f in assess(action, used).findings]


@settings(max_examples=150, deadline=None)
@given(st.lists(texts, min_size=2, max_size=4))
def test_a_sentence_is_read_the_same_wherever_it_stands(sentences: list[str]) -> None:
    whole = pack().read("text", ".\n".join(sentences))
    seen = {name: [whole.words(span) for span in spans] for name, spans in whole.hits.items() if spans}
    apart: dict[str, list[str]] = {}
    for sentence in sentences:
        reading = pack().read("text", sentence)
        for name, spans in reading.hits.items():
            apart.setdefault(name, []).extend(map(reading.words, spans))
    assert seen == {name: words for name, words in apart.items() if words}
