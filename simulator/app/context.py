"""From an intent to the action record: who acts, who the others are to them, what was said, what time it is."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property

from simulator.model.action import Action, ActionType, Actor, Audience, KnownPerson, Media, Network, Object, Other
from simulator.model.intent import Intent
from simulator.model.social import ME, Person, Post, Purpose, Request
from simulator.network.acts_profile import revised
from simulator.network.content import Scene
from simulator.record.reads import Reads

HOUR = dt.timedelta(hours=1)
PRIVATE: frozenset[ActionType] = frozenset(
    {
        "message", "friend-request", "accept-friend", "decline-friend", "ignore-friend", "remove-friend", "report",
        "request-recommendation",
    }
)  # fmt: skip
"""Acts whose words reach one person or office alone."""
PROFESSIONAL: frozenset[ActionType] = frozenset({"endorse", "recommend", "request-recommendation"})


class Context:
    """The world of one run, as the judge and the network need to see it; `scenes` are the pictures for posts."""

    def __init__(self, reads: Reads, run: str, scenes: Mapping[str, Scene] | None = None) -> None:
        self._reads = reads
        self._run = run
        self.scenes: Mapping[str, Scene] = scenes or {}

    @cached_property
    def people(self) -> dict[str, Person]:
        return self._reads.people(self._run)

    @cached_property
    def _known(self) -> tuple[KnownPerson, ...]:
        return tuple(
            KnownPerson(name=person.name, aliases=person.aliases, relation=person.relation)
            for person in self.people.values()
            if person.id != ME
        )

    def refresh(self) -> None:
        """Read people anew, as after somebody joined or changed."""
        self.__dict__.pop("people", None)
        self.__dict__.pop("_known", None)

    def action(self, intent: Intent, key: str, at: dt.datetime) -> Action:
        """Give the record that is judged for `intent`. For `update-profile` the actor is the new profile."""
        target = self.people.get(intent.target)
        parent = self.post(intent.object)
        return Action(
            id=key,
            type=intent.type,
            actor=self._actor(intent),
            text="" if intent.type == "update-profile" else intent.text,
            audience=parent.audience if parent and intent.type == "comment" else _audience(intent),
            network="professional" if intent.type in PROFESSIONAL else intent.network,
            media=self._media(intent),
            object=self._object(parent, intent.type) if parent else None,
            target=_other(target) if target else None,
            time=at.isoformat(),
            on_shift=self._reads.on_shift(self._run),
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

    def friend(self, key: str, network: Network = "feed") -> bool:
        """Whether the person is a friend of the learner, or connected with them on the professional network."""
        tied = self._reads.connections if network == "professional" else self._reads.friends
        return key in tied(self._run)

    def pending(self, sender: str, network: Network = "feed", purpose: Purpose = "friend") -> Request | None:
        """The open request from `sender`."""
        return self._open(sender, ME, network, purpose)

    def asked(self, recipient: str, network: Network = "feed", purpose: Purpose = "friend") -> Request | None:
        """The open request to `recipient`."""
        return self._open(ME, recipient, network, purpose)

    def follows(self, key: str) -> bool:
        return key in self._reads.following(self._run)

    def blocks(self, key: str) -> bool:
        return key in self._reads.blocked(self._run)

    def endorsed(self, key: str, skill: str) -> bool:
        """Whether the learner has endorsed this skill of the person."""
        return any(row.skill == skill and ME in row.by for row in self._reads.skills(self._run, key))

    def shared(self, key: str) -> bool:
        """Whether the learner has shared the post without words."""
        return bool(self._reads.shared(self._run, key, ME))

    def _open(self, sender: str, recipient: str, network: Network, purpose: Purpose) -> Request | None:
        wanted = (sender, recipient, network, purpose, "pending")
        requests = self._reads.all_requests(self._run)
        return next((r for r in requests if (r.sender, r.recipient, r.network, r.purpose, r.state) == wanted), None)

    def _actor(self, intent: Intent) -> Actor:
        me = self.people[ME]
        if intent.type == "update-profile" and intent.profile is not None:
            me = revised(me, intent.profile)
        return Actor(
            name=me.name,
            handle=me.handle,
            url=me.url,
            bio=me.bio,
            avatar=me.avatar,
            account=intent.account,
            job=me.job,
            duties=me.duties,
            approvals=self._reads.approvals(self._run),
        )

    def _media(self, intent: Intent) -> tuple[Media, ...]:
        scene = self.scenes.get(intent.picture)
        return (scene.media(intent.consent),) if scene and intent.type == "post" else ()

    def _object(self, post: Post, act: ActionType) -> Object:
        if post.shares and not post.text and act != "delete":  # a share without words says what it shares
            post = self.post(post.shares) or post
        media = (post.picture.media,) if post.picture else ()
        author = _other(self.people[post.author])
        return Object(id=post.id, in_reply_to=post.in_reply_to, author=author, text=post.text, media=media)


def _other(person: Person) -> Other:
    return Other(name=person.name, relation=person.relation, friends_before=person.friends_before)


def _audience(intent: Intent) -> Audience:
    return "direct" if intent.type in PRIVATE else intent.audience
