"""Fit the weights of `simulator.policy.weights` to labelled records, and write them beside the common word lists.

`python tools/fit_weights.py [--without FILE ...]`, where scikit-learn is installed. It reads the records of
`tests/corpus`, save those that are kept apart for measuring, the rule cases, and the posts of the world, which are
harmless. The fit is a logistic regression (scikit-learn, L2), each kind of fault against all else, violations and
cautions taken together. The same records give the same weights.
"""

import argparse
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from simulator import documents  # noqa: E402 (it is found by the line above)
from simulator.model.action import Action, Actor, decode_action  # noqa: E402
from simulator.policy.facts import Facts  # noqa: E402
from simulator.policy.names import is_name  # noqa: E402
from simulator.policy.pack import load_pack  # noqa: E402
from simulator.policy.weights import EVERY, KINDS, Kind  # noqa: E402
from tests.rules.cases import PACKS, action_of, cases  # noqa: E402

LIKELY = {"story": 0.82, "affair": 0.8, "conduct": 0.6, "scorn": 0.58, "claim": 0.58}
"""The chance from which on a fault of a kind counts as likely: on records that the fit has not seen, a lower one brings
about as many false alarms as faults found."""
_STORY = """patient room bed name initial diagnos condition rare age detail story recogni identif visit chart record
picture photo care treated surgery confirm case unit ridicul event day family birth death kin man woman child"""
_AFFAIR = """confiden intern secret announc not.public releas staff.matter personnel colleague's password code
credential security login badge journalist reporter press media politic campaign candidate lobby
ballot legislat incident outage review business figures price budget layoff merger plan leak embargo
results vendor contract lawsuit legal memo mail investigation inspection audit recall shortage error
hint refus trial"""
_SCORN = """insult mock contempt scorn ridicul profan swear threat harass slur abus rude demean conde belittl despis
hate disrespect bully stereotyp sexual lewd agree approv sneer sarcas attack curse menac derid degrad vulgar crude jeer
harm.on jab campaign without.a.victim"""
_CLAIM = """claim health medic vaccin cure dose advice advis unproven unverif false rumor hearsay exaggerat fake review
honest poses posing hid mislead diagnos remed treatment hedge undisclosed testimon profession invent lie"""
TOLD: dict[Kind, tuple[int, str]] = {
    "story": (1, _STORY),
    "affair": (1, _AFFAIR),
    "conduct": (3, ""),
    "scorn": (5, _SCORN),
    "claim": (5, _CLAIM),
}
"""The guideline of each kind, and the beginnings of words by which the reason of a label tells the kind; where it tells
none, it may be each of them."""
APART = ("a.jsonl", "f.jsonl", "k.jsonl")
TARGET = ROOT / "assets" / "policies" / "common" / "weights.yaml"
STRENGTH = 0.15
"""The inverse of the regularisation, chosen by cross-validation; half or twice as much makes little difference."""
LEAST = 3
"""In how many texts a feature must stand. Names of people are no features."""
HEAVY = 2.0
"""How much more a labelled record counts than a rule case or a harmless post, which are simpler."""
SMALL = 3
"""Weights below are left out, in hundredths."""

Example = tuple[frozenset[str], frozenset[Kind], float]


def main() -> None:
    """Fit, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], help="corpus files to leave out, to measure with them")
    examples = list(_examples({*APART, *parser.parse_args().without}))
    rows = _fitted(examples)
    kept = {name: row for name, row in sorted(rows.items()) if any(abs(weight) >= SMALL for weight in row)}
    likely = [round(100 * math.log(LIKELY[kind] / (1 - LIKELY[kind]))) for kind in KINDS]
    lines = [f"  {json.dumps(name, ensure_ascii=False)}: {row}" for name, row in kept.items()]
    head = ["# Fitted by tools/fit_weights.py; not to be written by hand.", f"likely: {likely}", "features:"]
    TARGET.write_text("\n".join([*head, *lines, ""]), "utf-8")
    print(f"{len(examples)} texts, {len(kept)} of {len(rows)} features written")  # noqa: T201


def _fitted(examples: list[Example]) -> dict[str, list[int]]:
    """The weights of every feature, in hundredths, in the order of the kinds."""
    counts = Counter(feature for found, _, _ in examples for feature in found)
    known = {feature for feature, texts in counts.items() if texts >= LEAST and not is_name(feature)} - _named()
    vectors = DictVectorizer()
    matrix = vectors.fit_transform([dict.fromkeys(sorted(found & known), 1.0) for found, _, _ in examples])
    heavy = [weight for _, _, weight in examples]
    columns = []
    for kind in KINDS:
        model = LogisticRegression(C=STRENGTH, max_iter=5000)
        model.fit(matrix, [kind in faults for _, faults, _ in examples], sample_weight=heavy)
        columns.append([model.intercept_[0], *model.coef_[0]])
    names = [EVERY, *vectors.get_feature_names_out()]
    return {name: [round(100 * weight) for weight in row] for name, *row in zip(names, *columns, strict=True)}


def _named() -> set[str]:
    """Words that must weigh nothing: those of an organization's names, which mean something else elsewhere."""
    found = {EVERY}
    for name in PACKS:
        data = load_pack(name).organization.data
        names = (data.name, data.short, *data.aliases, *data.campuses, *data.hospitals)
        found.update(word for name in names for word in name.lower().split())
    return found


def _examples(left_out: set[str]) -> Iterator[Example]:
    pack = load_pack()
    for action, faults, weight in _labelled(left_out):
        yield Facts(action, pack).weighed.features, faults, weight


def _labelled(left_out: set[str]) -> Iterator[tuple[Action, frozenset[Kind], float]]:
    for path in sorted((ROOT / "tests" / "corpus").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines() if path.name not in left_out else ():
            row = json.loads(line)
            faults = {*row["expect"]["violation"], *row["expect"]["caution"]}
            yield decode_action(json.dumps(row["record"])), _kinds(faults, row["why"]), HEAVY
    pack = load_pack()
    for case, name in cases():
        if name == pack.data.id:
            yield action_of(case, pack), _kinds({*case.expect.violation, *case.expect.caution}, case.why), 1.0
    for post in _harmless():
        yield post, frozenset(), 1.0


def _kinds(faults: set[int], why: str) -> frozenset[Kind]:
    """The kinds of fault that a label means, as far as its reason tells them apart."""
    possible: set[Kind] = {kind for kind, (guideline, _) in TOLD.items() if guideline in faults}
    told = {kind for kind in possible if re.search("|".join(TOLD[kind][1].split()), why, re.IGNORECASE)}
    guidelines = {TOLD[kind][0] for kind in told}
    return frozenset(told | {kind for kind in possible if TOLD[kind][0] not in guidelines})


def _harmless() -> Iterator[Action]:
    """The posts and comments of the world's people, names that are filled in later left as words."""
    for path in sorted((ROOT / "assets" / "world").glob("posts-*.yaml")):
        for post in documents.read(path).value:
            for one in (post, *post.get("comments", ())):
                writer = one["by"] if isinstance(one["by"], str) else one["by"][0]
                duties = ("patient-care",) if writer in ("nurse", "physician", "technician", "therapist") else ()
                if not writer.startswith("official"):
                    actor = Actor(name="Robin Field", job=writer, duties=duties)
                    yield Action(id="1", type="post", actor=actor, text=re.sub(r"[{}]", "", one["text"]))


if __name__ == "__main__":
    main()
