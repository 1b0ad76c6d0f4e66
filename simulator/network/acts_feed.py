"""Acts on posts: post, comment, share, react, delete, report."""

import datetime as dt

from simulator.model.events import Event, Liked, Posted, Removed, Reported
from simulator.model.intent import Intent
from simulator.model.social import ME, Post, Reason
from simulator.network.surroundings import ImpossibleError, Surroundings, other, picture, post_of, words

OFFICES: dict[Reason, str] = {
    "privacy": "privacy",
    "harassment": "people",
    "false": "social",
    "spam": "network",
    "other": "network",
}
"""Which office reads a report: a contact of the policy pack by its key, or the moderators of the network itself."""


def post(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Post words, a picture or both; to one person alone where the audience is `direct`."""
    shown = picture(intent, around)
    text = intent.text if shown else words(intent)
    to = other(intent, around).id if intent.audience == "direct" else ""
    made = Post(
        id=key, author=ME, text=text, at=at, audience=intent.audience, account=intent.account, picture=shown, to=to
    )
    return [Posted(post=made)]


def comment(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Comment on a post, or answer a comment, which then stands under the same post."""
    parent = post_of(intent, around)
    _open(parent, around)
    made = Post(
        id=key,
        author=ME,
        text=words(intent),
        at=at,
        audience=parent.audience,
        account=intent.account,
        in_reply_to=parent.in_reply_to or parent.id,
        answers=parent.id if parent.in_reply_to else "",
    )
    return [Posted(post=made)]


def share(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Share a post with words or without; a share without words is passed on as what it shares."""
    original = post_of(intent, around)
    if original.shares and not original.text:
        original = around.post(original.shares) or original
    _open(original, around)
    if original.in_reply_to:
        raise ImpossibleError("A comment cannot be shared. Share the post that it stands under.")
    if original.audience != "public" and original.author != ME:
        raise ImpossibleError("This post is for friends alone and cannot be shared.")
    if intent.audience == "direct":
        raise ImpossibleError("A share is for everybody or for friends.")
    text = intent.text if intent.text.strip() else ""
    if not text and around.shared(original.id):
        raise ImpossibleError("You have shared this already. Add words to share it again.")
    made = Post(
        id=key, author=ME, text=text, at=at, audience=intent.audience, account=intent.account, shares=original.id
    )
    return [Posted(post=made)]


def react(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Like a post or a comment, or take the like back."""
    found = post_of(intent, around)
    _open(found, around)
    return [Liked(actor=ME, post=found.id, on=not around.likes(found.id))]


def delete(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Delete a post, comment or share of one's own."""
    found = post_of(intent, around)
    if found.author != ME:
        raise ImpossibleError("Only your own posts and comments can be deleted.")
    return [Removed(post=found.id)]


def report(intent: Intent, around: Surroundings, key: str, at: dt.datetime) -> list[Event]:
    """Report a post or a comment of somebody: it goes to the office that the reason asks for, and out of sight."""
    found = post_of(intent, around)
    if found.author == ME:
        raise ImpossibleError("That is your own. You can delete it.")
    return [Reported(post=found.id, office=OFFICES[intent.reason], reason=intent.reason, words=intent.text)]


def _open(found: Post, around: Surroundings) -> None:
    if around.blocks(found.author):
        raise ImpossibleError("You have blocked whoever wrote this. Unblock them first.")
