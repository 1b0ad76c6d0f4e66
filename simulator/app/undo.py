"""Taking back what is harmless to take back: a like, a follow, a block, a share without words."""

from simulator.app.changes import ChangeSet
from simulator.model.action import ActionType
from simulator.model.events import Acted, Posted
from simulator.model.intent import Intent

OPPOSITES: dict[ActionType, ActionType] = {
    "react": "react",
    "follow": "unfollow",
    "unfollow": "follow",
    "block": "unblock",
    "unblock": "block",
}


def undo(changes: ChangeSet) -> Intent | None:
    """The act that takes back the one in `changes`, to be performed like any other; None where there is none."""
    events = [entry.event for entry in changes.entries]
    acted = next((event for event in events if isinstance(event, Acted)), None)
    if acted is None:
        return None
    done = acted.intent
    if done.type == "share" and not done.text.strip():
        made = next((event.post.id for event in events if isinstance(event, Posted) and event.post.shares), "")
        return Intent(type="delete", object=made, account=done.account)
    if done.type in OPPOSITES:
        opposite = OPPOSITES[done.type]
        return Intent(type=opposite, object=done.object, target=done.target, account=done.account)
    return None
