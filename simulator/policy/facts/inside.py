"""What the employer keeps to itself, weighed: a matter of business, what is done with it, how much, when, and hush."""

from simulator.policy.facts.direction import outside, said
from simulator.policy.lexicon import Span
from simulator.policy.reading import Reading

_THREADS = (("biz_deed", 1), ("biz_figure", 1), ("biz_hush", 2), ("biz_when", 1), ("biz_ours", 1))
_MATTERS = 2
_LEAST = 5


def kept_inside(reading: Reading) -> list[Span]:
    """The matters of business in `reading`, where the signs that they are the employer's and not public add up."""
    matters = outside(said(reading, "biz_matter", negation=False), reading.spans("own_conditions"))
    if not matters or reading.has("biz_not", "fiction", "hypothetical", "warning", "published", "sports"):
        return []
    different = len({reading.text.words[begin] for begin, _ in matters})
    points = min(different, _MATTERS) + sum(weight for name, weight in _THREADS if reading.has(name))
    return matters if points >= _LEAST else []
