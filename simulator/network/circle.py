"""Who is a friend of the learner, who asked to be one, and who is blocked: folded from the log of a run."""

from simulator.model.events import Acted, Answered, Befriended, Event, Parted, Requested
from simulator.model.social import Person


class Circle:
    """The learner's friends on the feed; those of the professional network are no friends here."""

    def __init__(self) -> None:
        self.made: set[str] = set()  # who became a friend on the network
        self.asked: set[str] = set()  # who asked or was asked to be one
        self.blocked: set[str] = set()
        self._lost: set[str] = set()
        self._requests: dict[str, str] = {}

    def take(self, event: Event) -> None:
        """Take one more event of the log into account."""
        if isinstance(event, Acted):
            self._act(event)
        elif isinstance(event, Requested) and event.request.network == "feed" and event.request.purpose == "friend":
            self._requests[event.request.id] = event.request.other
            self.asked.add(event.request.other)
        elif isinstance(event, Answered) and event.state == "accepted" and event.request in self._requests:
            self._add(self._requests[event.request])
        elif isinstance(event, Befriended) and event.network == "feed":
            self._add(event.person)
        elif isinstance(event, Parted) and event.network == "feed":
            self._lose(event.person)

    def friend(self, person: Person) -> bool:
        return person.id in self.made or (person.friends_before and person.id not in self._lost)

    def _act(self, act: Acted) -> None:
        intent = act.intent
        if intent.network != "feed":
            return
        if intent.type == "accept-friend":
            self._add(intent.target)
        elif intent.type in ("remove-friend", "block"):
            self._lose(intent.target)
        if intent.type == "block":
            self.blocked.add(intent.target)
        elif intent.type == "unblock":
            self.blocked.discard(intent.target)

    def _add(self, person: str) -> None:
        self.made.add(person)
        self._lost.discard(person)

    def _lose(self, person: str) -> None:
        self.made.discard(person)
        self._lost.add(person)
