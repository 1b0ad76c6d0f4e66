import pytest

from simulator.model.action import Media
from simulator.network.topics import topics


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Vote for the school levy on Tuesday", {"politics", "manners", "plain"}),
        ("The memo about the layoffs", {"internal", "manners", "plain"}),
        ("This tea cures the flu", {"private", "claim", "plain"}),
        ("Does anyone know a plumber?", {"private", "manners", "question"}),
        ("Thank you all, haha", {"private", "manners", "thanks", "joke"}),
        ("The elevator is broken again", {"private", "manners", "complaint"}),
        ("Snow on the lake", {"private", "manners", "plain"}),
        ("https://example.org/?a=b is nice", {"private", "manners", "plain"}),
        ("", {"private", "manners", "plain"}),
    ],
)
def test_a_text_has_its_topics(text: str, about: set[str]) -> None:
    assert topics(text) == about


def test_a_picture_is_a_topic() -> None:
    assert topics("The lake", [Media()]) == {"private", "manners", "picture"}
