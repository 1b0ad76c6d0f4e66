"""Avatars, pictures and fonts: what the indexes promise is there and can be drawn."""

import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
import yaml
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QRawFont
from PySide6.QtSvg import QSvgRenderer

from simulator.documents import data_folder
from simulator.model.action import MediaContent, MediaKind
from simulator.ui.fonts import load_fonts
from simulator.ui.native import Drawings, Icons, paint_svg
from simulator.ui.startup import needs_software

ASSETS = data_folder("assets")
TOOLS = Path(__file__).parents[2] / "tools"
AGES = {"young", "middle", "old"}
GENDERS = {"woman", "man", "neutral"}


def index(folder: str) -> dict[str, object]:
    loaded: dict[str, object] = yaml.safe_load((ASSETS / folder / "index.yaml").read_text(encoding="utf-8"))
    return loaded


def names(folder: str) -> set[str]:
    return {path.stem for path in (ASSETS / folder).glob("*.svg")}


def test_there_are_portraits_for_everybody() -> None:
    tagged = [set(tags) for tags in index("avatars").values()]
    assert len(tagged) >= 64
    for age in AGES:
        for gender in GENDERS - {"neutral"}:
            assert sum({age, gender} <= tags for tags in tagged) >= 6
    assert sum("scrubs" in tags for tags in tagged) >= 10


def test_every_portrait_has_one_age_and_one_gender() -> None:
    for tags in index("avatars").values():
        assert len(set(tags) & AGES) == len(set(tags) & GENDERS) == 1
        assert set(tags) <= AGES | GENDERS | {"scrubs"}


def test_the_indexes_name_what_is_there() -> None:
    assert set(index("avatars")) | {"clinic-mark", "cup"} == names("avatars")
    assert set(index("pictures")) == names("pictures")


def test_pictures_say_what_they_show() -> None:
    pictures = index("pictures")
    assert len(pictures) >= 24
    for picture in pictures.values():
        assert picture["alt"].endswith(".")
        assert set(picture["shows"]) <= set(get_args(MediaContent))
        assert picture.get("kind", "photo") in get_args(MediaKind)
        assert picture["shows"]


@pytest.mark.parametrize("folder", ["avatars", "pictures", "icons"])
def test_every_drawing_can_be_drawn(folder: str, qapp: QGuiApplication) -> None:
    broken = [path.name for path in (ASSETS / folder).glob("*.svg") if not QSvgRenderer(str(path)).isValid()]
    assert broken == []


def test_portraits_follow_from_their_table(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(TOOLS / "draw_avatars.py"), str(tmp_path)], check=True)
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (ASSETS / "avatars" / path.name).read_bytes(), path.name


@pytest.mark.parametrize("wanted", [QSize(1, 0), QSize(0, 1), QSize(2, 0)])
def test_a_sheet_that_is_still_finding_its_shape_gets_a_picture(wanted: QSize, qapp: QGuiApplication) -> None:
    source = (data_folder("assets") / "pictures" / "workbench.svg").read_bytes()
    assert not paint_svg(source, wanted).isNull()


def test_a_picture_keeps_its_shape(qapp: QGuiApplication) -> None:
    image = Drawings(ASSETS / "pictures").requestImage("loaf", QSize(), QSize(300, -1))
    assert (image.width(), image.height()) == (300, 100)


@pytest.mark.parametrize("name", ["nobody", "../icons/x", "", "a01/../a02"])
def test_an_unknown_name_draws_nothing(name: str, qapp: QGuiApplication) -> None:
    image = Drawings(ASSETS / "avatars").requestImage(name, QSize(), QSize(8, 8))
    assert image.size() == QSize(8, 8)
    assert all(image.pixelColor(x, y).alpha() == 0 for x in range(8) for y in range(8))


def test_an_icon_takes_its_tint(qapp: QGuiApplication) -> None:
    image = Icons(ASSETS / "icons").requestImage("heart-filled/b0294c", QSize(), QSize(24, 24))
    assert image.pixelColor(12, 12).name() == "#b0294c"


def test_a_drawing_without_a_size_has_its_own(qapp: QGuiApplication) -> None:
    source = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 5 7" width="5" height="7"/>'
    assert paint_svg(source, QSize()).size() == QSize(5, 7)


@pytest.mark.parametrize(("platform", "emoji"), [("linux", True), ("win32", False), ("darwin", False)])
def test_emoji_are_ours_on_linux_alone(platform: str, emoji: bool, qapp: QGuiApplication) -> None:
    families = load_fonts(ASSETS / "fonts", platform)
    assert "Inter" in families
    assert ("Noto Color Emoji" in families) is emoji
    assert "Inter" in QFontDatabase.families()


def test_the_emoji_font_covers_what_people_type(qapp: QGuiApplication) -> None:
    wanted = (ASSETS / "fonts" / "emoji.txt").read_text(encoding="utf-8").split()
    font = QRawFont(str(ASSETS / "fonts" / "NotoColorEmoji-subset.ttf"), 16)
    missing = [sign for sequence in wanted for sign in sequence if not font.supportsCharacter(ord(sign))]
    assert missing == []
    assert len(wanted) >= 120
    assert (ASSETS / "fonts" / "NotoColorEmoji-subset.ttf").stat().st_size < 900_000


@pytest.mark.parametrize(
    ("platform", "nodes", "software"),
    [("linux", [], True), ("linux", ["renderD128"], False), ("linux", ["card0"], True), ("win32", [], False)],
)
def test_the_cpu_draws_where_there_is_no_render_node(
    tmp_path: Path, platform: str, nodes: list[str], software: bool
) -> None:
    for node in nodes:
        (tmp_path / node).touch()
    assert needs_software(platform, tmp_path) is software


def test_a_machine_without_a_card_has_no_folder_for_it(tmp_path: Path) -> None:
    assert needs_software("linux", tmp_path / "none")
