"""Write assets/schema/: the JSON Schemas by which editors complete and check scenarios and play-throughs."""

import json
import sys
from pathlib import Path

import msgspec

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from simulator.scenario.plays import PlayThrough  # noqa: E402 (the checkout's own, wherever this is called)
from simulator.scenario.schema import Scenario  # noqa: E402
from simulator.scenario.situations import Situation  # noqa: E402

KINDS = {
    "scenario.schema.json": Scenario,
    "play-through.schema.json": PlayThrough,
    "situations.schema.json": tuple[Situation, ...],
}


def schemas() -> dict[str, str]:
    """Each file's name and what stands in it."""
    return {
        name: json.dumps(msgspec.json.schema(kind), indent=1, sort_keys=True) + "\n" for name, kind in KINDS.items()
    }


if __name__ == "__main__":
    folder = ROOT / "assets" / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for file, text in schemas().items():
        (folder / file).write_text(text, encoding="utf-8")
