import shutil
from pathlib import Path

import pytest

from simulator.documents import DocumentError, data_folder
from simulator.network.content import load_content


def test_the_towns_content_is_sound_and_large_enough() -> None:
    content = load_content(data_folder("assets"))
    assert len(content.shapes) >= 430
    assert len(content.portraits) >= 60
    assert len({shape.text for shape in content.shapes}) == len(content.shapes)
    assert sum(len(shape.comments) for shape in content.shapes) >= 300


@pytest.mark.parametrize(
    ("change", "code"), [("by: [wizard]", "W001"), ("text: Rain on {planet}", "W002"), ("picture: volcano", "W003")]
)
def test_what_a_shape_names_must_be_there(tmp_path: Path, change: str, code: str) -> None:
    for folder in ("world", "pictures", "avatars"):
        (tmp_path / folder).mkdir()
    assets = data_folder("assets")
    world = ("people", "slots", "skills", "roles", "ties")
    for name in (*(f"world/{name}.yaml" for name in world), "pictures/index.yaml", "avatars/index.yaml"):
        shutil.copy(assets / name, tmp_path / name)
    shape = {"id": "x-1", "by": "[nurse]", "text": "Rain"} | dict([change.split(": ", 1)])
    lines = "\n  ".join(f"{key}: {value!r}" if key == "text" else f"{key}: {value}" for key, value in shape.items())
    (tmp_path / "world" / "posts-test.yaml").write_text(f"- {lines}\n", "utf-8")
    with pytest.raises(DocumentError, match=code):
        load_content(tmp_path)
