"""Every page of the app: all is named, Tab reaches all and comes back, nothing leaves the window sideways."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import Quick, accessible_name
from tests.ui.whole import NAMING, App


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
    app.vm.feed.goAhead()
    app.vm.feed.answer("wendell", "declined", "")
    while not app.vm.run["over"]:
        app.vm.skipAhead()


def settings(app: App) -> None:
    app.enter()
    app.vm.go("settings")


PAGES = [door, home, feed, scenarios, playing, paused, debrief, settings]
EveryPage = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)


def can_focus(item: QQuickItem) -> bool:
    return bool(item.isVisible() and item.isEnabled() and item.activeFocusOnTab())


def reachable(quick: Quick, page: Callable[[App], None]) -> list[QQuickItem]:
    root = quick.get("sheet") if page is paused else None
    return [item for item in quick.items(root) if can_focus(item)]


@EveryPage
def test_everything_focusable_has_a_name(start: Callable[[], App], page: Callable[[App], None]) -> None:
    app = start()
    page(app)
    app.quick.settle()
    items = reachable(app.quick, page)
    assert items
    assert [item.objectName() or repr(item) for item in items if not accessible_name(item)] == []


@EveryPage
def test_tab_reaches_all_and_comes_back(start: Callable[[], App], page: Callable[[App], None]) -> None:
    app = start()
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
    missed = [item for item in reachable(app.quick, page) if item not in ring and not is_off_screen(app, item)]
    assert [item.objectName() or accessible_name(item) for item in missed] == []


@EveryPage
@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(1366, 768, 1.0), (1094, 615, 1.0), (960, 540, 1.0), (1366, 768, 2.0), (960, 540, 2.0)],
)
def test_nothing_leaves_the_window_sideways(
    start: Callable[[], App], page: Callable[[App], None], width: int, height: int, scale: float
) -> None:
    app = start()
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


def is_off_screen(app: App, item: QQuickItem) -> bool:
    """Whether a card's control lies outside the feed that is seen; cards come as Tab or an arrow goes on to them."""
    top = item.mapToScene(item.boundingRect().topLeft()).y()
    return top > app.quick.window.height() or top + item.height() < 0
