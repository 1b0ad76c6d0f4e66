"""From an intent to the action record: who acts, who the others are to them, what was said, what time it is."""

import datetime as dt

from simulator.model.action import Action, Actor, Audience, KnownPerson, Object, Other
from simulator.model.intent import Intent
from simulator.model.social import ME, Person, Post, Request
from simulator.record.reads import Reads

HOUR = dt.timedelta(hours=1)


class Context:
    """The world of one run, as the judge and the network need to see it."""

    def __init__(self, reads: Reads, run: str) -> None:
        self._reads = reads
        self._run = run
        self.people = reads.people(run)
        self._known = tuple(
            KnownPerson(name=person.name, aliases=person.aliases, relation=person.relation)
            for person in self.people.values()
            if person.id != ME
        )

    def action(self, intent: Intent, key: str, at: dt.datetime) -> Action:
        """Give the record that is judged for `intent`."""
        me = self.people[ME]
        target = self.people.get(intent.target)
        parent = self.post(intent.object)
        return Action(
            id=key,
            type=intent.type,
            actor=Actor(name=me.name, handle=me.handle, bio=me.bio, job=me.job, duties=me.duties),
            text=intent.text,
            audience=parent.audience if parent and intent.type == "comment" else _audience(intent),
            object=self._object(parent) if parent else None,
            target=_other(target) if target else None,
            time=at.isoformat(),
            recent_actions=self._reads.acts_since(self._run, at - HOUR),
            people=self._known,
        )

    def person(self, key: str) -> Person | None:
        return self.people.get(key)

    def post(self, key: str) -> Post | None:
        shown = self._reads.post(self._run, key) if key else None
        return shown.post if shown else None

    def likes(self, key: str) -> bool:
        """Whether the learner likes the post."""
        shown = self._reads.post(self._run, key)
        return shown is not None and shown.liked

    def friend(self, key: str) -> bool:
        """Whether the person became a friend of the learner on the network."""
        return key in self._reads.friends(self._run)

    def pending(self, sender: str) -> Request | None:
        """The open request from `sender`."""
        requests = self._reads.requests(self._run)
        return next((r for r in requests if r.sender == sender and r.state == "pending"), None)

    def _object(self, post: Post) -> Object:
        author = self.people[post.author]
        media = (post.picture.media,) if post.picture else ()
        return Object(id=post.id, in_reply_to=post.in_reply_to, author=_other(author), text=post.text, media=media)


def _other(person: Person) -> Other:
    return Other(name=person.name, relation=person.relation, friends_before=person.friends_before)


def _audience(intent: Intent) -> Audience:
    return "direct" if intent.type == "message" or intent.type.endswith("-friend") else intent.audience
