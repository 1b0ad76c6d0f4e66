from pathlib import Path

import yaml

from simulator.app.headless import play
from simulator.scenario.plays import PlayedAct, PlayThrough
from tests.support import SmallServices
from tests.unit.scenario.test_language import BASE, inject


def test_a_request_to_connect_is_answered_where_it_was_asked(tmp_path: Path) -> None:
    ask = inject("ask", request={"by": "ada", "kind": "connection"})
    end = {"id": "end", "title": "End", "text": "x", "when": {"act": {"type": ["accept-friend"]}}, "best": True}
    script = {**BASE, "injects": [ask], "endings": [end]}
    (tmp_path / "small.yaml").write_text(yaml.safe_dump(script, sort_keys=False), "utf-8")
    services = SmallServices(tmp_path / "home", scenarios=tmp_path)
    store = services.shelf.open(services.shelf.create("Maren"))
    acts = (PlayedAct(at="5s", do="accept-friend", to="ada"),)
    outcome = play(services, store, PlayThrough(scenario="small", title="x", ends="end", score=0, acts=acts))
    assert outcome.faults == ()
