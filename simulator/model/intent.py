"""What the trainee means to do, as the screen or a play-through says it: words and ids, no context.

The context that the guidelines need (who somebody is to the trainee, the shift, the hour before) is not the screen's
to give: `app.practice` adds it and makes the `Action`.
"""

from simulator.model.action import ActionType, Audience, Value


class Intent(Value, frozen=True):
    """One intended act. `object` is the id of a post, `target` the id of a person; empty where there is none."""

    type: ActionType
    text: str = ""
    audience: Audience = "public"
    object: str = ""
    target: str = ""
