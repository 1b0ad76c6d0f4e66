"""The rooms of the network, driven by mouse and key: friends, careers, messages, alerts, people's pages, the search."""

import pytest
from PySide6.QtCore import QPointF, Qt

from simulator.model.events import PRACTICE, Event, Messaged, Posted
from simulator.model.social import ME, Message, Post
from simulator.ui.app_vm import AppVm
from tests.ui.whole import App

CTRL = Qt.KeyboardModifier.ControlModifier


def happens(vm: AppVm, *events: Event) -> None:
    """Let something happen in the town."""
    vm.pause.note(lambda: vm._practice.note(*events))


def notice_of(town: App) -> str:
    return str(town.quick.get("notice").parentItem().property("text"))


def test_a_patients_request_is_declined_after_a_pause_or_accepted_anyway(town: App) -> None:
    town.visit("friends")
    (patient,) = town.vm.people.requests
    card = town.quick.get(f"request-{patient['id']}")
    town.quick.click("accept", card)
    town.quick.until(lambda: town.quick.focus() in ("pauseEdit", "pauseUse"))
    town.quick.click("pauseAnyway")
    assert town.vm.people.requests == []
    assert patient["id"] in [one["id"] for one in town.vm.people.friends]


def test_the_badge_counts_who_waits(town: App) -> None:
    town.visit("friends")
    assert town.quick.get("Friends, 1 new").objectName() == "room-friends"
    town.vm.people.answer(town.vm.people.requests[0]["id"], "ignored", "")
    town.vm.pause.goAhead()
    assert town.quick.get("room-friends").property("badge") == 0


def test_somebody_is_asked_with_a_note(town: App) -> None:
    town.visit("friends")
    somebody = town.vm.people.suggestions[0]
    town.quick.click("ask", town.quick.get(f"suggested-{somebody['id']}"))
    town.quick.until(lambda: town.quick.focus() == "sheetWords-edit")
    town.quick.type("From the night shift")
    town.quick.key(Qt.Key.Key_Return, CTRL)
    assert ("From the night shift", somebody["id"]) in [(one["note"], one["id"]) for one in town.vm.people.asked]
    town.quick.get(f"asked-{somebody['id']}")


def test_a_friend_is_removed_only_after_a_question(town: App) -> None:
    town.visit("friends")
    friend = town.vm.people.friends[0]["id"]
    row = town.quick.get(f"friend-{friend}")
    town.quick.click("unfriend", row)
    town.quick.click("confirmCancel")
    assert friend in [one["id"] for one in town.vm.people.friends]
    town.quick.until(lambda: town.quick.find("confirmCancel") is None)
    town.quick.click("unfriend", row)
    town.quick.click("confirmGo")
    assert friend not in [one["id"] for one in town.vm.people.friends]


def test_an_empty_room_says_what_to_do(app: App) -> None:
    app.enter()
    app.play()
    app.vm.visit("messages", "")
    app.quick.click("emptyAction")
    assert app.vm.page == "friends"
    app.vm.people.answer("wendell", "ignored", "")
    assert app.quick.get("No friends here yet").isVisible()


def test_a_feed_without_posts_says_so_under_the_composer_and_not_in_a_scenario(app: App) -> None:
    app.enter()
    app.vm.visit("feed", "")
    app.quick.get("feed").setProperty("model", 0)
    said, composer = app.quick.get("nothingPosted"), app.quick.get("composer")
    app.quick.settle()
    assert said.mapToScene(QPointF(0, 0)).y() > composer.mapToScene(QPointF(0, composer.height())).y()
    app.play()
    app.quick.get("feed").setProperty("model", 0)
    app.quick.settle()
    assert app.quick.find("nothingPosted") is None


def test_another_talk_is_begun_from_the_list_of_talks(town: App) -> None:
    town.visit("friends")
    one, other = (friend["id"] for friend in town.vm.people.friends[:2])
    town.vm.visit("messages", one)
    town.vm.messages.edit("Soup on Sunday?")
    town.vm.messages.send()
    town.quick.click("newTalk")
    town.quick.click(f"reader-{other}")
    assert town.vm.messages.current["id"] == other


def test_following_and_blocking_can_be_taken_back(town: App) -> None:
    town.visit("friends")
    friend = town.vm.people.friends[0]["id"]
    town.quick.click("personName", town.quick.get(f"friend-{friend}"))
    assert town.vm.page == "person"
    town.quick.click("personFollow")
    assert town.vm.person.profile["followed"]
    assert notice_of(town).startswith("You follow")
    town.quick.click("noticeAction")
    assert not town.vm.person.profile["followed"]
    town.quick.click("personBlock")
    assert town.vm.person.profile["blocked"]
    assert town.quick.find("personWrite") is None
    town.quick.click("personBlock")
    assert not town.vm.person.profile["blocked"]


def test_a_message_is_written_by_key_and_stands_in_the_talk(town: App) -> None:
    town.visit("friends")
    friend = town.vm.people.friends[0]["id"]
    town.quick.click("write", town.quick.get(f"friend-{friend}"))
    town.quick.until(lambda: town.quick.focus() == "messageField-edit")
    town.quick.type("Soup on Sunday?")
    town.quick.key(Qt.Key.Key_Return)
    assert town.vm.messages.draft == ""
    assert town.quick.get("message-0").property("body") == "Soup on Sunday?"
    assert town.quick.get(f"talk-{friend}").property("last") == "You: Soup on Sunday?"


def test_a_message_that_comes_in_is_counted_until_its_talk_is_opened(town: App) -> None:
    town.visit("friends")
    friend = town.vm.people.friends[0]
    arrived = Message(id="x1", sender=friend["id"], recipient=ME, text="Are you there?", at=town.vm._practice.now())
    happens(town.vm, Messaged(message=arrived))
    assert town.quick.get("Messages, 1 new").objectName() == "room-messages"
    town.quick.click("room-messages")
    town.quick.click(f"talk-{friend['id']}")
    assert town.vm.messages.unread == 0
    assert town.quick.get("message-0").property("body") == "Are you there?"
    happens(
        town.vm, Messaged(message=Message(id="x2", sender=friend["id"], recipient=ME, text="Hello?", at=arrived.at))
    )
    town.quick.until(lambda: town.vm.messages.unread == 0)


def test_each_talk_keeps_its_own_words(town: App) -> None:
    town.visit("friends")
    first, second = (one["id"] for one in town.vm.people.friends[:2])
    town.vm.visit("messages", first)
    town.vm.messages.edit("For the first")
    town.vm.messages.open(second)
    assert town.vm.messages.draft == ""
    town.vm.messages.open(first)
    assert town.quick.get("messageField").property("text") == "For the first"


def test_alerts_lead_to_their_cause(town: App) -> None:
    town.visit("feed")
    town.vm.feed.edit("Good morning")
    town.vm.feed.post()
    own = town.vm.feed.model._ids[0]
    friend = town.vm.people.friends[0]
    now = town.vm._practice.now()
    happens(town.vm, Posted(post=Post(id="c9", author=friend["id"], text="And to you", at=now, in_reply_to=own)))
    before = town.vm.alerts.unread
    town.quick.click("room-alerts")
    newest = town.vm.alerts.notices[0]
    assert newest["sentence"] == f"{friend['name']} commented on your post"
    assert newest["quote"] == "And to you"
    town.quick.click(f"alert-{newest['id']}")
    assert town.vm.page == "post"
    assert town.vm.alerts.unread == before - 1
    post = town.quick.get("shownPost")
    assert town.quick.get("comment-0", post).property("body") == "And to you"


def test_all_alerts_can_be_marked_as_read_and_walked_by_arrow(town: App) -> None:
    town.visit("alerts")
    notices = [one["id"] for one in town.vm.alerts.notices]
    assert town.vm.alerts.unread == len(notices) > 1
    town.quick.get(f"alert-{notices[0]}").forceActiveFocus()
    town.quick.key(Qt.Key.Key_Down)
    assert town.quick.focus() == f"alert-{notices[1]}"
    town.quick.click("readAll")
    assert town.vm.alerts.unread == 0
    assert town.quick.find("readAll") is None


@pytest.mark.parametrize(("topic", "page"), [("request", "friends"), ("recommendation-request", "careers")])
def test_each_kind_of_alert_has_its_room(town: App, topic: str, page: str) -> None:
    town.visit("alerts")
    people = town.vm._practice.reads
    found = [one for one in people.notifications(PRACTICE) if one.topic == topic]
    wanted = next(one for one in found if town.vm.alerts._cause(one)[0] == page)
    town.vm.alerts.open(wanted.id)
    assert town.vm.page == page


def test_a_post_that_is_gone_says_so(town: App) -> None:
    town.visit("feed")
    town.vm.feed.edit("For a moment")
    town.vm.feed.post()
    own = town.vm.feed.model._ids[0]
    town.vm.visit("post", own)
    town.quick.get("shownPost")
    town.vm.posts.remove(own)
    assert town.quick.get("This post is gone").isVisible()


def test_a_skill_is_endorsed_once(town: App) -> None:
    town.visit("careers")
    entry = next(one for one in town.vm.careers.people if one["skills"])
    card = town.quick.get(f"career-{entry['id']}")
    town.quick.click("skill-0", card)
    town.vm.pause.goAhead()
    assert town.quick.get("skill-0", card).property("mine")
    assert town.quick.get("skill-0", card).isEnabled() is False


def test_a_recommendation_is_written_and_answers_the_request(town: App) -> None:
    town.visit("careers")
    (asker,) = town.vm.careers.asks
    town.quick.click("writeOne", town.quick.get(f"wants-{asker['id']}"))
    town.quick.until(lambda: town.quick.focus() == "sheetWords-edit")
    town.quick.type("Calm on a bad night.")
    town.quick.click("sheetSend")
    town.vm.pause.goAhead()
    assert town.vm.careers.asks == []
    entry = next(one for one in town.vm.careers.people if one["id"] == asker["id"])
    assert entry["recommendations"][0]["words"] == "Calm on a bad night."


def test_a_recommendation_is_refused_kindly(town: App) -> None:
    town.visit("careers")
    (asker,) = town.vm.careers.asks
    town.quick.click("sayNo", town.quick.get(f"wants-{asker['id']}"))
    town.quick.click("sheetSend")
    assert town.vm.careers.asks == []
    assert "rather not" in town.vm.messages.threads[0]["last"]


def test_one_connects_and_asks_for_a_recommendation(town: App) -> None:
    town.visit("careers")
    entry = next(one for one in town.vm.careers.people if not (one["connected"] or one["asked"] or one["asks"]))
    card = town.quick.get(f"career-{entry['id']}")
    town.quick.click("connect", card)
    town.quick.click("sheetSend")
    town.vm.pause.goAhead()
    assert next(one for one in town.vm.careers.people if one["id"] == entry["id"])["asked"]
    town.quick.until(lambda: town.quick.find("sheetSend") is None)
    town.vm.careers.askRecommendation(entry["id"], "You saw me work.")
    assert next(one for one in town.vm.careers.people if one["id"] == entry["id"])["sought"]


def test_the_search_finds_people_and_posts(town: App) -> None:
    town.visit("feed")
    name = town.vm.people.friends[0]["name"]
    town.quick.click("search")
    town.quick.type(name.split()[0])
    town.quick.key(Qt.Key.Key_Return)
    assert town.vm.page == "search"
    town.quick.get(f"found-{town.vm.people.friends[0]['id']}")
    town.quick.click("searchAgain")
    town.quick.key(Qt.Key.Key_A, CTRL)
    town.quick.type("zzz")
    town.quick.key(Qt.Key.Key_Return)
    assert town.quick.get("Nothing found for “zzz”").isVisible()
    town.quick.key(Qt.Key.Key_A, CTRL)
    town.quick.type("soup")
    town.quick.key(Qt.Key.Key_Return)
    assert town.vm.person.foundPosts
    hit = town.quick.get(f"hit-{town.vm.person.foundPosts[0]['id']}")
    before = hit.property("likes")
    town.quick.click("like", hit)
    assert hit.property("likes") == before


def lost_by_key(town: App, name: str, root: str = "") -> str:
    """Press a control by key that goes away with that; where the focus is then."""
    item = town.quick.get(name, town.quick.get(root) if root else None)
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    town.quick.settle()
    town.quick.key(Qt.Key.Key_Space)
    town.quick.settle()
    return town.quick.focus()


def test_the_focus_goes_on_where_a_control_went_away(town: App) -> None:
    town.visit("friends")
    (patient,) = town.vm.people.requests
    assert lost_by_key(town, "leave", f"request-{patient['id']}") in ("personName", "ask", "unfriend", "write")
    town.vm.go("settings")
    town.quick.get("newPin").forceActiveFocus()
    town.quick.type("2580")
    town.quick.until(lambda: town.quick.get("setPin").isEnabled())
    town.quick.until(lambda: lost_by_key(town, "setPin") in ("newPin", "clearPin"))
    town.vm.visit("profile", "")
    town.vm.profile.edit("bio", "Soup.")
    assert lost_by_key(town, "profileSave") not in ("", "clock")


def test_after_a_click_the_focus_goes_on_without_a_ring(town: App) -> None:
    town.visit("friends")
    (patient,) = town.vm.people.requests
    town.quick.click("leave", town.quick.get(f"request-{patient['id']}"))
    town.quick.until(lambda: town.quick.focus() not in ("", "leave"))
    assert town.quick.window.activeFocusItem().property("visualFocus") is False


def test_what_was_answered_is_said(town: App) -> None:
    town.visit("friends")
    (patient,) = town.vm.people.requests
    town.vm.people.answer(patient["id"], "declined", "Thank you, I keep friends and patients apart.")
    town.quick.until(lambda: town.quick.find("notice") is not None)
    assert notice_of(town) == "Declined, with your words. They stand under Messages."
    town.vm.people.ask(town.vm.people.suggestions[0]["id"], "")
    assert notice_of(town).startswith("Asked.")
