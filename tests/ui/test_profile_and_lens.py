"""The own profile with its hints, the composer's choices, sharing and reporting, the clock, and the lens."""

import msgspec
import pytest
from PySide6.QtCore import Qt

from simulator.model.action import Action
from simulator.model.finding import Assessment, Better, Finding, Place
from simulator.model.social import CENTER
from tests.ui.whole import App

CTRL = Qt.KeyboardModifier.ControlModifier
CLINIC = "harbor"
DISCLAIMER = "My own views, not my employer's."


def strict(action: Action) -> Assessment:
    """A judge that minds the clinic's name in a handle, and opinions without a disclaimer."""
    found = []
    at = action.actor.handle.casefold().find(CLINIC)
    if action.type == "update-profile" and at >= 0:
        place = Place(field="actor.handle", span=(at, at + len(CLINIC)), match=CLINIC)
        better = Better(text="maren.on.nights")
        found.append(
            Finding(
                rule="G1001",
                guideline=10,
                level="violation",
                message="Ask first.",
                why=("No.",),
                places=(place,),
                better=better,
            )
        )
    if "I think" in action.text and DISCLAIMER not in action.actor.bio:
        found.append(Finding(rule="G0202", guideline=2, level="caution", message="Whose view?", why=("An opinion.",)))
    return Assessment(id=action.id, verdict=found[0].level if found else "clear", policy="test", findings=tuple(found))  # type: ignore[arg-type]


@pytest.fixture
def judged(town: App) -> App:
    """The town, judged by `strict`."""
    town.services.judge = strict  # type: ignore[method-assign]
    return town


def test_a_hint_stands_beside_its_field_and_its_better_words_are_used(judged: App) -> None:
    judged.visit("profile")
    judged.quick.click("profile-handle")
    judged.quick.type("HarborMaren")
    assert judged.vm.profile.marks["handle"] == [{"begin": 0, "end": 6, "level": "violation"}]
    assert judged.quick.get("profile-handle").property("level") == "violation"
    judged.quick.click("hintAct")
    assert judged.vm.profile.fields["handle"] == "maren.on.nights"
    assert judged.vm.profile.hints == {}
    judged.quick.click("profileSave")
    assert judged.vm._practice.reads.me("practice").handle == "maren.on.nights"
    assert judged.vm.profile.dirty is False


def test_saving_against_a_hint_asks_first(judged: App) -> None:
    judged.visit("profile")
    judged.vm.profile.edit("handle", "HarborMaren")
    judged.quick.click("profileSave")
    judged.quick.click("pauseAnyway")
    assert judged.vm._practice.reads.me("practice").handle == "HarborMaren"


def test_changes_can_be_undone(judged: App) -> None:
    judged.visit("profile")
    judged.vm.profile.edit("bio", "Something rash")
    judged.quick.click("avatar-drawing")
    assert judged.quick.get("preview").property("who") == "cup"
    judged.quick.click("profileUndo")
    assert (judged.vm.profile.fields["bio"], judged.vm.profile.fields["avatar"]) == ("", "portrait")


def test_one_press_puts_the_disclaimer_in_and_shows_what_it_changes(judged: App) -> None:
    judged.visit("feed")
    for words in ("I think we need more hands", "I think the ramp is steep", "Soup"):
        judged.vm.feed.edit(words)
        judged.vm.feed.post()
        judged.vm.pause.goAhead()
    judged.vm.visit("profile", "")
    judged.vm.profile.edit("bio", "Nurse.")
    assert judged.quick.find("effectText") is None
    judged.quick.click("disclaimer")
    assert judged.vm.profile.fields["bio"] == f"Nurse. {DISCLAIMER}"
    assert judged.quick.get("effectText").property("text").startswith("2 of your posts")
    judged.quick.click("disclaimer")
    assert judged.vm.profile.fields["bio"] == "Nurse."


@pytest.mark.parametrize(
    ("bio", "owned"),
    [("Nurse. What I say here is my own view, not my employer's.", True), ("Nurse. Soup.", False), ("", False)],
)
def test_words_of_ones_own_that_say_the_same_are_taken(town: App, bio: str, owned: bool) -> None:
    town.visit("profile")
    town.vm.profile.edit("bio", bio)
    assert town.vm.profile.disclaimed is owned
    assert (town.quick.find("disclaimer") is None) is owned
    assert (town.quick.find("effectText") is not None) is owned


def test_the_real_judge_tells_the_offered_words_and_the_name(town: App) -> None:
    town.visit("profile")
    town.vm.profile.edit("handle", "HarborLakeMaren")
    assert [one["guideline"] for one in town.vm.profile.hints["handle"]] == [10]
    town.vm.profile.edit("bio", "Nurse at Harbor Lake.")
    assert town.vm.profile.disclaimed is False
    town.vm.profile.addDisclaimer()
    assert town.vm.profile.disclaimed


def test_the_center_is_asked_and_answers(judged: App) -> None:
    judged.visit("profile")
    judged.vm.profile.edit("handle", "HarborMaren")
    judged.quick.click("hintSecond")
    judged.quick.until(lambda: judged.quick.focus() == "sheetWords-edit")
    judged.quick.type("our ward's official account")
    judged.quick.click("sheetSend")
    assert judged.vm.messages.threads[0]["id"] == CENTER
    judged.vm.clock.letAnHourPass()
    assert judged.vm.messages.unread == 1
    assert judged.vm._practice.reads.approvals("practice") == ("name",)


def test_the_role_brings_an_official_account(judged: App) -> None:
    judged.visit("profile")
    judged.quick.click("role-communications")
    assert judged.vm.me["headline"] == "Communications, with two coffees"
    judged.vm.visit("feed", "")
    judged.quick.click("composerAccount")
    judged.quick.click("menu-official")
    judged.quick.click("composerText")
    judged.quick.type("The ramp is open")
    judged.quick.click("composerPost")
    assert judged.vm.posts.card(judged.vm.feed.model._ids[0])["official"]


def test_a_picture_is_chosen_shown_and_posted_alone(judged: App) -> None:
    judged.visit("feed")
    judged.quick.click("composerPicture")
    name = judged.vm.feed.pictures[0]["name"]
    judged.quick.click(f"picture-{name}")
    assert judged.vm.feed.picture["name"] == name
    judged.quick.until(lambda: judged.quick.find("sheetClose") is None)
    judged.quick.click("composerPost")
    assert judged.vm.posts.card(judged.vm.feed.model._ids[0])["picture"] == name
    assert judged.vm.feed.picture == {}


def test_a_post_for_one_person_needs_that_person(judged: App) -> None:
    judged.visit("feed")
    judged.quick.click("composerAudience")
    judged.quick.click("menu-direct")
    friend = judged.vm.people.friends[0]
    judged.quick.click(f"reader-{friend['id']}")
    judged.quick.until(lambda: judged.quick.find("sheetClose") is None)
    judged.quick.click("composerText")
    judged.quick.type("Only for you")
    judged.quick.key(Qt.Key.Key_Return, CTRL)
    card = judged.vm.posts.card(judged.vm.feed.model._ids[0])
    assert (card["audience"], card["reader"]) == ("direct", friend["name"])


def test_a_post_is_shared_with_words_and_without(judged: App) -> None:
    judged.visit("feed")
    original = judged.vm.feed.model._ids[0]
    judged.quick.click("share", judged.quick.get(f"post-{original}"))
    judged.quick.click("shareGo")
    shared = judged.vm.posts.card(judged.vm.feed.model._ids[0])
    assert (shared["shared"]["id"], shared["body"]) == (original, "")
    judged.quick.click("noticeAction")
    assert judged.vm.feed.model._ids[0] == original
    judged.quick.click("share", judged.quick.get(f"post-{original}"))
    judged.quick.until(lambda: judged.quick.focus() == "shareWords-edit")
    judged.quick.type("Worth a look")
    judged.quick.click("shareAudience-friends")
    judged.quick.click("shareGo")
    shared = judged.vm.posts.card(judged.vm.feed.model._ids[0])
    assert (shared["body"], shared["audience"]) == ("Worth a look", "friends")


def test_a_reported_post_goes_out_of_sight(judged: App) -> None:
    judged.visit("feed")
    bad = judged.vm.feed.model._ids[0]
    judged.quick.click("more", judged.quick.get(f"post-{bad}"))
    judged.quick.click("menu-report")
    assert not judged.quick.get("reportGo").isEnabled()
    judged.quick.click("reason-false")
    judged.quick.click("reportGo")
    assert bad not in judged.vm.feed.model._ids
    assert judged.quick.find("reportGo") is None


def test_a_comment_is_answered_and_liked(judged: App) -> None:
    judged.visit("feed")
    post = next(key for key in judged.vm.feed.model._ids if judged.vm.posts.commentsOf(key))
    judged.vm.visit("post", post)
    card = judged.quick.get("shownPost")
    judged.quick.click("likeComment", card)
    assert judged.vm.posts.commentsOf(post)[0]["liked"]
    judged.quick.click("answerComment", card)
    assert judged.quick.get("answering").property("text").startswith("You answer")
    judged.quick.type("So true")
    judged.quick.key(Qt.Key.Key_Return)
    answer = next(one for one in judged.vm.posts.commentsOf(post) if one["own"])
    assert (answer["body"], answer["depth"]) == ("So true", 1)
    assert judged.quick.find("answering") is None


def test_the_clock_stops_goes_on_and_jumps(judged: App) -> None:
    judged.visit("feed")
    judged.quick.click("clock")
    judged.quick.click("menu-pause")
    assert judged.vm.clock.running is False
    judged.quick.until(lambda: judged.quick.find("menu-pause") is None)
    judged.quick.click("clock")
    judged.quick.click("menu-resume")
    assert judged.vm.clock.running
    judged.quick.until(lambda: judged.quick.find("menu-hour") is None)
    judged.quick.click("clock")
    judged.quick.click("menu-hour")
    assert judged.vm.clock.time == "08:30"


def test_the_shift_begins_and_ends(judged: App) -> None:
    judged.visit("profile")
    judged.quick.click("shift")
    assert judged.vm.clock.onShift
    assert judged.quick.find("On shift") is not None
    judged.quick.until(lambda: judged.quick.find("menu-off") is None)
    judged.quick.click("clock")
    judged.quick.click("menu-off")
    assert judged.vm.clock.onShift is False


def test_the_ribbon_tells_how_much_was_done_in_the_past_hour(judged: App) -> None:
    judged.visit("feed")
    for words in ("Soup", "More soup"):
        judged.vm.feed.edit(words)
        judged.vm.feed.post()
    assert judged.quick.find("Off shift, 2 acts this hour") is not None
    judged.vm.clock.letAnHourPass()
    judged.vm.clock.letAnHourPass()
    assert judged.quick.find("Off shift") is not None


def lens(judged: App) -> App:
    judged.visit("feed")
    judged.vm.feed.edit("I think it was bed 12")
    judged.vm.feed.post()
    judged.vm.pause.goAhead()
    own = judged.vm.feed.model._ids[0]
    judged.vm.clock.letAnHourPass()
    judged.vm.clock.letAnHourPass()
    judged.quick.get("feed").setProperty("currentIndex", judged.vm.feed.model.row(own))
    judged.quick.click("reach", judged.quick.get(f"post-{own}"))
    return judged


def test_the_lens_begins_at_the_present_and_goes_on_by_key(judged: App) -> None:
    lens(judged)
    found = judged.vm._practice.reach(judged.vm.lens.act["id"])
    rings = judged.quick.get("rings")
    judged.quick.settle()
    assert rings.property("reached") == found.seen
    assert rings.property("total") == found.points[-1].mid
    judged.quick.get("time").forceActiveFocus()
    judged.quick.key(Qt.Key.Key_End)
    assert rings.property("reached") == found.points[-1].mid
    judged.quick.key(Qt.Key.Key_Home)
    assert rings.property("reached") == 1
    judged.quick.click("lensRun")
    judged.quick.until(lambda: rings.property("reached") == found.points[-1].mid)


def test_the_lens_follows_the_clock_until_it_is_moved(judged: App) -> None:
    lens(judged)
    before = judged.vm.lens.now
    judged.vm.clock.letAnHourPass()
    assert judged.vm.lens.now > before
    time = judged.quick.get("time")
    assert time.property("value") == pytest.approx(judged.vm.lens.now)
    time.forceActiveFocus()
    judged.quick.key(Qt.Key.Key_End)
    judged.vm.clock.letAnHourPass()
    assert time.property("value") == 1


def test_time_passes_until_something_happens(judged: App) -> None:
    judged.visit("feed")
    judged.vm.profile.askCenter("May our ward's official account use the clinic's name?")
    judged.quick.click("clock")
    judged.quick.click("menu-next")
    judged.quick.until(lambda: judged.vm.messages.unread == 1)
    assert judged.vm.clock.time == "07:40"


def test_the_lens_has_a_table(judged: App) -> None:
    lens(judged)
    judged.quick.click("showAsTable")
    assert judged.quick.get("Who sees this, circle by circle").isVisible()
    assert [row[0] for row in judged.vm.lens.table] == [
        "Your friends",
        "Their friends",
        "The town",
        "The region",
        "Beyond",
    ]


def test_deleting_stops_the_growth_and_takes_nothing_back(judged: App) -> None:
    lens(judged)
    before = judged.vm.lens.act["seen"]
    named = next(step["through"] for step in judged.vm.lens.steps if step["through"])
    judged.quick.click("lensDelete")
    assert judged.vm.lens.act["deleted"]
    assert named == judged.vm.lens.steps[-1]["through"]
    assert judged.vm.lens.act["seen"] == before
    assert "takes nothing back" in judged.quick.get("afterwardsText").property("text")
    judged.vm.clock.letAnHourPass()
    assert judged.vm.lens.act["seen"] == before
    assert judged.vm.lens.act["when"] == "07:30"


def test_the_lens_of_nothing_says_so(town: App) -> None:
    town.visit("lens", "s0001")
    assert town.quick.get("Nothing to look at").isVisible()


def test_the_judge_of_the_tests_is_a_judge() -> None:
    action = msgspec.convert({"id": "x", "type": "post", "actor": {"name": "M"}, "text": "I think so"}, Action)
    assert strict(action).faults()


def written(judged: App) -> str:
    """A message to a friend, an hour old; its lens is open."""
    judged.visit("messages", "")
    friend = judged.vm.people.friends[0]
    judged.vm.visit("messages", friend["id"])
    judged.vm.messages.edit("I think it was bed 12")
    judged.vm.messages.send()
    judged.vm.pause.goAhead()
    judged.vm.clock.letAnHourPass()
    judged.quick.click("reach", judged.quick.get("message-0"))
    return str(friend["name"])


def test_the_lens_opens_on_a_message_and_leads_back(judged: App) -> None:
    name = written(judged)
    assert (judged.vm.page, judged.vm.lens.act["to"]) == ("lens", name)
    found = judged.vm._practice.reach(judged.vm.lens.act["id"])
    assert judged.quick.get("rings").property("reached") == found.seen
    assert found.can_see == 2
    assert f"{name} has it and may show it" in judged.quick.get("afterwardsText").property("text")
    assert judged.quick.find("lensDelete") is None
    judged.quick.click("lensBack")
    assert (judged.vm.page, judged.vm.messages.current["name"]) == ("messages", name)


def test_what_others_write_has_no_lens(judged: App) -> None:
    judged.visit("messages", CENTER)
    judged.vm.messages.edit("May our ward use the name?")
    judged.vm.messages.send()
    judged.vm.clock.letAnHourPass()
    assert judged.quick.find("reach", judged.quick.get("message-0")) is not None
    assert judged.quick.find("reach", judged.quick.get("message-1")) is None


def test_words_of_a_scenarios_talk_have_a_lens(judged: App) -> None:
    judged.enter()
    judged.play()
    judged.vm.feed.write("wendell", "Thank you. I think I must not.")
    judged.vm.pause.goAhead()
    judged.quick.click("reachComment", judged.quick.get("thread-wendell"))
    assert (judged.vm.page, judged.vm.lens.act["to"]) == ("lens", "Wendell Okafor")
