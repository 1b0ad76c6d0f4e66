"""Rings, curve and scrubber are honest: area is number, what is reached is full, the slider is moved by key."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

if TYPE_CHECKING:
    from tests.ui.conftest import Quick

Show = Callable[[str], "Quick"]
Board = Callable[..., "Quick"]

RINGS = """
AudienceRings { objectName: "rings"; width: 400; height: 400; total: %s; reached: %s
    steps: [{ people: %s, label: "a" }, { people: %s, label: "b" }] }
"""


@pytest.mark.parametrize(("total", "per_dot"), [(0, 1), (40, 1), (400, 1), (401, 2), (3900, 10), (1_000_000, 5000)])
def test_dots_stay_few_enough_to_be_told_apart(show: Show, total: int, per_dot: int) -> None:
    rings = show(RINGS % (total, total // 2, total // 2, total)).get("rings")
    assert rings.property("perDot") == per_dot
    assert rings.property("dots") <= 400


def test_a_ring_of_four_times_as_many_people_is_twice_as_wide(show: Show) -> None:
    ui = show(RINGS % (4000, 1000, 1000, 4000))
    widths = sorted({round(i.width() - 8) for i in ui.items(ui.get("rings")) if i.width() > 60 and i.width() < 400})
    assert widths[1] == pytest.approx(2 * widths[0], abs=2)


def test_as_many_dots_are_full_as_people_are_reached(show: Show) -> None:
    ui = show(RINGS % (4000, 1000, 1000, 4000))
    dots = [item for item in ui.items(ui.get("rings")) if item.width() in (6, 7)]
    assert len(dots) == 400
    assert sum(item.width() == 7 for item in dots) == 100


CROWD = [
    (2, 0.1, "Sylvie"),
    (5, 0.2, "Gérard"),
    (9, 0.15, "Konstantinos"),
    (60, 0.1, "Sini"),
    (62, 0.2, "Aashi"),
    (95, -1.57, "Trung"),
]


@pytest.mark.parametrize("size", [500, 400, 300, 240])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_face_hides_another_and_each_is_as_far_out_as_its_rank(show: Show, size: int, scale: float) -> None:
    people = ", ".join(f'{{rank: {rank}, angle: {angle}, who: "a01", name: "{name}"}}' for rank, angle, name in CROWD)
    ui = show(
        f"Binding {{ target: Theme; property: 'textScale'; value: {scale} }}"
        f"AudienceRings {{ objectName: 'rings'; width: {size}; height: {size}; total: 100; reached: 50;"
        f"steps: [{{ people: 50, label: 'By now' }}, {{ people: 100, label: 'In a day' }}]; people: [{people}] }}"
    )
    ui.settle()
    rings = ui.get("rings")
    faces = [ui.find(f"face-{number}") for number in range(len(CROWD))]
    boxes = [face.mapRectToItem(rings, face.boundingRect()) for face in faces if face is not None]
    assert len(boxes) >= (5 if size * 1.0 / scale > 350 else 2)
    assert not [1 for one in boxes for other in boxes if one != other and one.intersects(other)]
    assert all(rings.boundingRect().contains(box) for box in boxes)


def test_the_curve_is_full_up_to_the_moment(board: Board) -> None:
    ui = board("Reach")
    curve = ui.get("curve")
    ui.settle()
    shot = ui.window.grabWindow()
    box = curve.mapRectToScene(curve.boundingRect())

    def ground(at: float) -> QColor:
        return shot.pixelColor(int(box.left() + at * box.width()), int(box.bottom()) - 3)

    assert ground(0.5) == QColor("#dcecec")
    assert ground(0.9) == QColor("#e9e5dd")


def test_keys_move_through_time_and_the_rings_follow(board: Board) -> None:
    ui = board("Reach")
    ui.get("time").forceActiveFocus()
    ui.key(Qt.Key.Key_Home)
    assert ui.get("rings").property("reached") == 41
    ui.key(Qt.Key.Key_End)
    assert ui.get("rings").property("reached") == 1180


def test_a_hint_beside_a_field_can_be_pressed(board: Board) -> None:
    ui = board("Reach")
    ui.click("hintAct")
    ui.click("hintSecond")
    assert ui.log() == ["acted", "asked"]
