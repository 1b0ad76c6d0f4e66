"""The organization's name and logo in a profile's name, handle, URL and avatar; and what only looks like the name."""

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache

from simulator.model.finding import Place
from simulator.policy.facts.scene import Scene
from simulator.policy.lexicon import Span
from simulator.policy.lookalike import consonants, leet, mirrored, near, skeleton, sounded
from simulator.policy.names import is_given_name, is_surname
from simulator.policy.organization import Skeletons
from simulator.policy.reading import Reading

FIELDS = ("actor.name", "actor.handle", "actor.url")
_LONG, _MOST = 1000, 100
"""In how many signs of a name, handle or URL the organization's is looked for, and in how many one that is like it."""
_SHORT_NAME = 8
_LINKS = ("at", "of", "for", "from", "the", "my", "in")


class Branding:
    """The name and the logo in one profile."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.seen = scene.pack.organization.skeletons
        self.short = self.seen.short

    @cached_property
    def named(self) -> tuple[Place, ...]:
        """Where name, handle or URL carries the organization's name or an alias."""
        return tuple(place for field in FIELDS for place in self._named(self.scene.reading(field)))

    def _named(self, reading: Reading) -> list[Place]:
        if not reading:
            return []
        spans = [span for span in reading.spans("org") if not self._own_name(reading, span)]
        if spans:
            return [reading.place(span) for span in spans]
        raw = reading.text.raw
        seen = {skeleton(raw[:_LONG]), mirrored(raw[:_LONG])}
        if any(whole in s for whole in self.seen.wholes for s in seen) or self._run_together(reading):
            return [Place(field=reading.text.field, match=raw)]
        return []

    def _own_name(self, reading: Reading, span: Span) -> bool:
        """Whether a short name is the person's own surname or given name, or stands elsewhere in the profile for it."""
        if not self.is_short(reading, span):
            return False
        return self.personal or (self.other_sense and not self._at_work(reading.text.words, span))

    def _at_work(self, words: Sequence[str], span: Span) -> bool:
        """Whether a name at `span` is that of a place of work, whatever the profile tells elsewhere."""
        begin, end = span
        return words[begin - 1 : begin] == ["at"] or any(self._beside(word) for word in words[end : end + 1])

    def is_short(self, reading: Reading, span: Span) -> bool:
        """Whether the organization is named by its short name there."""
        return skeleton(reading.words(span)) == self.short

    @cached_property
    def personal(self) -> bool:
        """Whether the display name has the short name as a surname or a given name."""
        reading = self.scene.reading("actor.name")
        words = reading.text.words
        if self.short not in words or len(words) < 2:
            return False
        at = words.index(self.short)
        before, after = words[:at], words[at + 1 :]
        last = not after or reading.text.raw[reading.text.ends[at] :].startswith(",")
        if before and last and (is_given_name(before[-1]) or len(before[-1]) == 1):
            return True
        if len(before) == 1 and not after and self._unheard(before[0]):
            return True
        return not before and len(after) == 1 and (is_surname(after[0]) and not self._is_role(after[0]))

    def _unheard(self, word: str) -> bool:
        """Whether no lexicon has the word: before a surname it is a given name of somewhere."""
        whole = re.compile(rf"\b{re.escape(word)}\b")
        lines = (line for block in self.scene.pack.lines.values() for line in block)
        return word.isalpha() and len(word) > 2 and not any(word in line and whole.search(line) for line in lines)

    def _is_role(self, word: str) -> bool:
        return any(word == line for line in self.scene.pack.lines.get("role", ()))

    @cached_property
    def other_sense(self) -> bool:
        """Whether the profile elsewhere shows that the short name is a place, a food or the like."""
        return any(self.scene.reading(f).has("org_elsewhere") for f in (*FIELDS, "actor.bio"))

    def _run_together(self, reading: Reading) -> bool:
        """The short name run together with a job or words around it: "mayonurse", "rnatmayo", "lifeatmayo"."""
        if self.personal or self.other_sense:
            return False
        return any(self._joins(word) for word in reading.text.words)

    def _joins(self, word: str) -> bool:
        ahead, behind = word.removeprefix(self.short), word.removesuffix(self.short)
        if ahead != word and len(ahead) > 2 and self._beside(ahead):
            return True
        if behind == word or not behind:
            return False
        linked = next((behind.removesuffix(link) for link in _LINKS if behind.endswith(link)), None)
        heads = [behind] if linked is None else [behind, linked]
        return linked == "" or any(self._beside(head) for head in heads)

    def _beside(self, word: str) -> bool:
        """Whether the word is one that people put beside their employer's name."""
        return self._is_role(word + "~") or self._is_role(word) or word in self.scene.pack.lines.get("around_name", ())

    @property
    def logo(self) -> bool:
        return self.scene.action.actor.avatar == "logo"

    @cached_property
    def resembling(self) -> tuple[Place, ...]:
        """Where name, handle or URL is a near miss of the organization's name."""
        if self.named:
            return ()
        texts = [reading.text for reading in map(self.scene.reading, FIELDS) if reading]
        alike = [text for text in texts if _resembles(self.seen, text.raw[:_MOST], tuple(text.words[:_MOST]))]
        return tuple(Place(field=text.field, match=text.raw) for text in alike)


@lru_cache(maxsize=512)
def _resembles(names: Skeletons, raw: str, words: tuple[str, ...]) -> bool:
    """Whether a name, handle or URL `raw` of these `words` looks like one of `names`."""
    forms = [sounded(form) for form in (skeleton(raw), *leet(raw))]
    for whole in map(sounded, names.full):
        if any(whole in form or near(whole, form) for form in forms):
            return True
    seen = [skeleton(word) for word in words]
    bones = {consonants(whole): len(whole) for whole in names.full}
    for begin in range(len(seen)):
        for end in range(begin + 1, min(begin + 4, len(seen) + 1)):
            stretch = "".join(seen[begin:end])
            if stretch in names.abbreviations or len(stretch) < bones.get(consonants(stretch), 0):
                return True
    return False
