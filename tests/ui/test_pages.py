"""Every page of the app: all is named, Tab reaches all and comes back, nothing leaves the window sideways."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtQuick import QQuickItem

from simulator.app import backup
from simulator.app.session import Session
from simulator.record.fault import Progress, StoppedError
from simulator.record.shelf import FILE
from tests.support import SmallServices, learner
from tests.ui.conftest import Quick, accessible_name
from tests.ui.whole import NAMING, App

BED = "request-from-bed-12"


def door(app: App) -> None:
    app.vm.leave()


def home(app: App) -> None:
    app.enter()


def feed(app: App) -> None:
    app.enter()
    app.vm.justPractise()


def scenarios(app: App) -> None:
    app.enter()
    app.vm.go("scenarios")


def playing(app: App) -> None:
    app.enter()
    app.play()
    app.vm.skipAhead()
    app.vm.feed.edit(NAMING)


def paused(app: App) -> None:
    playing(app)
    app.vm.feed.post()
    app.quick.until(lambda: app.quick.focus() == "pauseEdit")


def debrief(app: App) -> None:
    playing(app)
    app.vm.feed.post()
    app.vm.pause.goAhead()
    app.vm.feed.answer("wendell", "declined", "")
    while not app.vm.run["over"]:
        app.vm.skipAhead()


def drill(app: App) -> None:
    app.enter()
    app.vm.begin(Session(scenario=BED, mode="drill", minutes=9))
    app.vm.skipAhead()
    app.vm.feed.edit(NAMING)
    app.vm.feed.post()
    app.vm.feed.answer("wendell", "declined", "")
    for _ in range(4):  # the card of the post is made over some frames
        app.quick.settle()


def hinted(app: App) -> None:
    app.enter()
    app.play()
    app.vm.askHint("whose-friend")


def sure(app: App) -> None:
    drill(app)
    while not app.vm.run["over"]:
        app.vm.skipAhead()
    for one in app.vm.sure.acts:
        app.vm.sure.say(one["id"], 100)


def drill_debrief(app: App) -> None:
    sure(app)
    app.vm.sure.keep()
    app.vm.seeVerdict()
    act = next(one for one in app.vm.debrief.moments if one["findings"])
    app.vm.debrief.dispute(act["id"], act["findings"][0]["rule"], "He tells everybody himself.")


def compare(app: App) -> None:
    drill_debrief(app)
    first = app.vm.debrief.run
    app.vm.goBackBefore(next(one for one in app.vm.debrief.moments if one["mine"])["number"])
    app.vm.leaveScenario()
    app.vm.compare.compare(first, app.vm.debrief.run)
    app.vm.go("compare")


def starting(app: App) -> None:
    scenarios(app)
    app.vm.offer(BED)
    app.quick.click("startRoom")


def on_debrief(name: str) -> Callable[[App], None]:
    """A sheet that a control of the debrief opens."""

    def press(app: App) -> None:
        (debrief if name == "disputeIt" else drill_debrief)(app)
        app.quick.get(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        app.quick.key(Qt.Key.Key_Space)

    return press


def settings(app: App) -> None:
    app.enter()
    app.vm.go("settings")


def lingering(progress: Progress) -> None:
    """Long work that goes on until it is stopped."""
    while progress(0.5):
        Event().wait(0.01)
    raise StoppedError("Stopped.")


def saving(app: App) -> None:
    """The settings in the middle of a backup."""
    settings(app)
    work = app.vm.carry.work
    work.begin("Writing your backup", lingering, lambda _: None, lambda _: None)
    app.quick.until(lambda: work.done == 0.5)
    app.quick.get("Stop: Writing your backup")


def bringing(app: App) -> None:
    """The door with a backup of somebody new."""
    door(app)
    there = SmallServices(app.services.shelf.folder("x").parent.parent / "elsewhere", seeded=False)
    store, _ = learner(there, "Zoë")
    path = backup.save(store, store.path.parent / "Zoë")
    store.close()
    app.quick.get("bringIn").chosen.emit(str(path))
    done(app)
    app.quick.get("carryGo")


def damaged(app: App) -> None:
    """The door with a learner whose file is damaged."""
    feed(app)
    app.vm.feed.edit("Good morning, lake")
    app.vm.feed.post()
    key = app.vm._inside.learner
    app.vm.leave()
    path = app.services.shelf.folder(key) / FILE
    path.write_bytes(path.read_bytes().replace(b"Good morning", b"Good evening"))
    app.vm.door.choose(key)
    app.quick.get("rescue")


def rescued(app: App) -> None:
    damaged(app)
    app.quick.click("rescue")
    done(app)
    app.quick.get("arrivedGo")


def done(app: App) -> None:
    app.quick.until(lambda: not app.vm.carry.work.running)


def room(name: str, key: str = "") -> Callable[[App], None]:
    """A room of the network."""

    def visit(app: App) -> None:
        app.enter()
        app.vm.visit(name, key or somebody(app, name))

    visit.__name__ = name
    return visit


def somebody(app: App, name: str) -> str:
    """Whoever a page needs to have something to show."""
    if name in ("person", "messages"):
        return str(app.vm.people.friends[0]["id"])
    return str(app.vm.feed.model._ids[0]) if name == "post" else ""


def sheet(name: str, opens: Callable[[App], None]) -> Callable[[App], None]:
    """A sheet over a page."""

    def show(app: App) -> None:
        opens(app)
        app.quick.until(lambda: app.quick.find("sheet") is not None)
        app.quick.settle()

    show.__name__ = name
    return show


def sharing(app: App) -> None:
    feed(app)
    app.vm.posts.askShare(app.vm.feed.model._ids[0])


def reporting(app: App) -> None:
    feed(app)
    app.vm.posts.askReport(app.vm.feed.model._ids[0])


def pressed(page: str, name: str) -> Callable[[App], None]:
    def press(app: App) -> None:
        app.visit(page)
        app.quick.click(name)

    return press


def ending(app: App) -> None:
    app.enter()
    app.quick.click("whoAmI")
    app.quick.click("menu-end")


def keys(app: App) -> None:
    app.enter()
    app.quick.settle()
    app.quick.key(Qt.Key.Key_F1)


def touring(app: App) -> None:
    app.quick.window.setProperty("greets", True)
    app.enter()


def lens(app: App) -> None:
    feed(app)
    app.vm.feed.edit("Good morning, lake")
    app.vm.feed.post()
    app.vm.clock.letAnHourPass()
    app.vm.visit("lens", app.vm.feed.model._ids[0])


ROOMS = [room(name) for name in ("friends", "careers", "messages", "alerts", "profile", "person", "post")]
SHEETS = [
    sheet("sharing", sharing),
    sheet("reporting", reporting),
    sheet("pictures", pressed("feed", "composerPicture")),
    sheet("asking", pressed("friends", "ask")),
    sheet("center", pressed("profile", "askCenter")),
    sheet("ending", ending),
    sheet("keys", keys),
    sheet("touring", touring),
    sheet("starting", starting),
    sheet("report", on_debrief("saveReport")),
    sheet("disputing", on_debrief("disputeIt")),
    sheet("ruling", on_debrief("ruleOnIt")),
    paused,
]
PAGES = [
    door,
    bringing,
    damaged,
    rescued,
    saving,
    home,
    feed,
    scenarios,
    playing,
    debrief,
    settings,
    *ROOMS,
    room("search", "soup"),
    lens,
    *SHEETS,
]
PAGES += [hinted, drill, sure, drill_debrief, compare]
EveryPage = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)


def can_focus(item: QQuickItem) -> bool:
    return bool(item.isVisible() and item.isEnabled() and item.activeFocusOnTab())


def reachable(quick: Quick, page: Callable[[App], None]) -> list[QQuickItem]:
    root = quick.get("sheet") if page in SHEETS else None
    return [item for item in quick.items(root) if can_focus(item)]


@EveryPage
def test_everything_focusable_has_a_name(start: Callable[..., App], page: Callable[[App], None]) -> None:
    app = start(tied=True)
    page(app)
    app.quick.settle()
    items = reachable(app.quick, page)
    assert items
    assert [item.objectName() or repr(item) for item in items if not accessible_name(item)] == []


@EveryPage
def test_tab_reaches_all_and_comes_back(start: Callable[..., App], page: Callable[[App], None]) -> None:
    app = start(tied=True)
    page(app)
    app.quick.settle()
    first = app.quick.window.activeFocusItem()
    ring: list[QQuickItem] = []
    for _ in range(400):
        app.quick.key(Qt.Key.Key_Tab)
        item = app.quick.window.activeFocusItem()
        if ring and item == ring[0]:
            break
        ring.append(item)
    else:
        pytest.fail(f"Tab does not come back; it began at {first}")
    reached = {place(item) for item in ring}
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # cards that the list has let go
    left = [item for item in reachable(app.quick, page) if not is_off_screen(app, item)]
    missed = [item for item in left if place(item) not in reached]
    assert [item.objectName() or accessible_name(item) for item in missed] == []


@EveryPage
@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1366, 768, 1.0), (1094, 615, 1.0), (960, 540, 1.0), (1366, 768, 2.0), (960, 540, 2.0)],
)
def test_nothing_leaves_the_window_sideways(
    start: Callable[..., App], page: Callable[[App], None], width: int, height: int, scale: float
) -> None:
    app = start(tied=True)
    app.quick.window.resize(width, height)
    page(app)
    app.vm.settings.chooseTextScale(scale)
    app.quick.settle()
    app.quick.settle()
    outside = []
    for item in app.quick.items():
        if can_focus(item) and item.width() > 0:
            left = item.mapToScene(item.boundingRect().topLeft()).x()
            if left < -1 or left + item.width() > width + 1:
                outside.append((item.objectName() or repr(item), left, item.width()))
    assert outside == []


def place(item: QQuickItem) -> object:
    """The item; in a card of the feed its card's name and its own, since a list may draw a card anew."""
    above = item
    while above is not None and not above.objectName().startswith("post-"):
        above = above.parentItem()
    return (above.objectName(), item.objectName()) if above is not None and item.objectName() else item


def is_off_screen(app: App, item: QQuickItem) -> bool:
    """Whether a card's control lies outside the feed that is seen; cards come as Tab or an arrow goes on to them."""
    top = item.mapToScene(item.boundingRect().topLeft()).y()
    return top > app.quick.window.height() or top + item.height() < 0
