"""What the trainee means to do, as the screen or a play-through says it: words and ids, no context.

The context that the guidelines need (who somebody is to the trainee, the shift, the hour before) is not the screen's
to give: `app.practice` adds it and makes the `Action`.
"""

from simulator.model.action import Account, ActionType, Audience, Network, Value
from simulator.model.social import Profile, Reason

LONGEST = 10_000
"""Characters a text may have."""


class Intent(Value, frozen=True):
    """One intended act. `object` is the id of a post, `target` the id of a person; empty where there is none.

    A message may name in `object` the request for a recommendation that it declines.
    """

    type: ActionType
    text: str = ""
    audience: Audience = "public"
    object: str = ""
    target: str = ""
    network: Network = "feed"
    account: Account = "personal"  # official: from the official account, where the role has one
    picture: str = ""  # name of a drawing in assets/pictures
    consent: bool = False  # the trainee says that everybody recognisable in the picture agreed in writing
    skill: str = ""  # what is endorsed
    reason: Reason = "other"  # why it is reported
    profile: Profile | None = None  # what `update-profile` changes
