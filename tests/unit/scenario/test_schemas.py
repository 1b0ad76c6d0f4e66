import json
import runpy
from pathlib import Path

import pytest
import yaml

from simulator.documents import data_folder
from simulator.scenario.loader import plays_of, scenario_files

ROOT = Path(__file__).parents[3]
FOLDER = data_folder("assets") / "schema"


def test_the_schemas_are_those_of_the_types() -> None:
    made = runpy.run_path(str(ROOT / "tools" / "make_schemas.py"))["schemas"]()
    assert {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.json")} == made, "run tools/make_schemas.py"


@pytest.mark.parametrize("path", scenario_files(data_folder("scenarios")), ids=lambda path: path.stem)
def test_our_files_name_their_schema_and_keep_to_it(path: Path) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    for file, name in [(path, "scenario"), *((play, "play-through") for play in plays_of(path))]:
        first, *_ = file.read_text("utf-8").splitlines()
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (file.parent / named).resolve() == FOLDER / f"{name}.schema.json"
        schema = json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))
        jsonschema.validate(yaml.safe_load(file.read_text("utf-8")), schema)
