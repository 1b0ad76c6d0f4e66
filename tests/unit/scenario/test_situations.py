import msgspec

from simulator.documents import data_folder
from simulator.scenario.loader import load_situations, situation_files
from simulator.scenario.situations import scenario

ONE = load_situations(situation_files(data_folder("scenarios"))[0])[0]


def texts(left: str) -> dict[str, str]:
    one = msgspec.structs.replace(ONE, otherwise="Something came of it.", left=left, why="A reason.")
    return {ending.id: ending.text for ending in scenario(one).endings}


def test_what_came_of_an_act_is_not_told_where_nothing_was_done() -> None:
    assert texts("") == {
        "good": "A reason.",
        "other": "Something came of it.\n\nA reason.",
        "nothing": "A reason.",
    }


def test_what_came_of_leaving_it_is_told_before_the_reason() -> None:
    assert texts("Nobody answered.")["nothing"] == "Nobody answered.\n\nA reason."
