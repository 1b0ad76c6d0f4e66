"""Posts, comments and requests as the plain maps that cards take. No Qt in here."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

from simulator.model.social import ME, Person, Post, Request
from simulator.record.reads import ShownPost, ThreadItem
from simulator.ui.wording import person, when

NOBODY = Person(id="", name="")


def post_card(shown: ShownPost, people: Mapping[str, Person], now: dt.datetime) -> dict[str, Any]:
    """A post with what has gathered under it, and with what it shares."""
    post, author = shown.post, people.get(shown.post.author, NOBODY)
    return {
        "id": post.id,
        "authorId": author.id,
        "author": author.name,
        "who": author.portrait,
        "headline": author.headline,
        "knownFrom": author.known_from,
        "when": when(post.at, now),
        "body": post.text,
        "picture": post.picture.name if post.picture else "",
        "pictureShows": post.picture.alt if post.picture else "",
        "audience": post.audience,
        "official": post.account == "official",
        "reader": people.get(post.to, NOBODY).name,
        "likes": shown.likes,
        "liked": shown.liked,
        "comments": shown.comments,
        "shares": shown.shares,
        "mine": post.author == ME,
        "shared": _original(shown.shared, people, now) if shown.shared else {},
        "gone": bool(post.shares) and shown.shared is None,
    }


def comment_card(item: ThreadItem, people: Mapping[str, Person], now: dt.datetime) -> dict[str, Any]:
    """A comment in its place under a post."""
    post, author = item.shown.post, people.get(item.shown.post.author, NOBODY)
    return {
        "id": post.id,
        "who": author.portrait,
        "authorId": author.id,
        "author": author.name,
        "when": when(post.at, now),
        "body": post.text,
        "own": post.author == ME,
        "depth": item.depth,
        "likes": item.shown.likes,
        "liked": item.shown.liked,
    }


def request_card(request: Request, people: Mapping[str, Person], now: dt.datetime) -> dict[str, Any]:
    """A request, with the one of the two who is not the learner."""
    return {
        **person(people.get(request.other, NOBODY)),
        "request": request.id,
        "note": request.note,
        "when": when(request.at, now),
        "state": request.state,
    }


def _original(post: Post, people: Mapping[str, Person], now: dt.datetime) -> dict[str, Any]:
    author = people.get(post.author, NOBODY)
    return {
        "id": post.id,
        "author": author.name,
        "who": author.portrait,
        "when": when(post.at, now),
        "body": post.text,
        "picture": post.picture.name if post.picture else "",
        "pictureShows": post.picture.alt if post.picture else "",
    }
