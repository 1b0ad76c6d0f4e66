from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from simulator.model.intent import Intent
from simulator.ui.feed_model import FIRST, FeedModel
from tests.support import SmallServices, learner


def test_a_post_that_came_before_the_first_look_is_there_once(qapp: QGuiApplication, tmp_path: Path) -> None:
    _, practice = learner(SmallServices(tmp_path))
    parent = QObject()
    model = FeedModel(practice, parent)
    changes = practice.perform(Intent(type="post", text="Before anybody looked"))
    model.take(changes)
    assert model.rowCount() == 41
    assert model.data(model.index(0), FIRST) == changes.new_posts[0]
    changes = practice.perform(Intent(type="post", text="After"))
    model.take(changes)
    assert model.rowCount() == 42
    assert [model.data(model.index(row), FIRST) for row in range(42)].count(changes.new_posts[0]) == 1
    practice.perform(Intent(type="post", text="Behind its back"))
    model.turn()
    assert model.rowCount() == 43
