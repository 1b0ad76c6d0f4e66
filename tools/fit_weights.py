"""Fit the weights of `simulator.policy.weights` to labelled records, and write them beside the common word lists.

`python tools/fit_weights.py [--without FILE ...]`, with the packages of the group `fit`. It reads the records of
`tests/corpus`, save those that are kept apart for measuring, the rule cases, and the posts of the world, which are
harmless. The fit is a logistic regression (scikit-learn, L2), each guideline against all else, violations and cautions
taken together. The same records give the same weights.
"""

import argparse
import json
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
from simulator.policy.pack import load_pack  # noqa: E402
from simulator.policy.weights import EVERY  # noqa: E402
from tests.rules.cases import action_of, cases  # noqa: E402

LIKELY = {1: 0.78, 3: 0.5, 5: 0.55}
"""The guidelines whose breaches are told by words of every kind (the others follow from who does what), each with the
chance from which on a fault counts as likely: the lowest at which precision does not fall on records not fitted to."""
APART = ("a.jsonl", "f.jsonl", "k.jsonl")
TARGET = ROOT / "assets" / "policies" / "common" / "weights.yaml"
STRENGTH = 0.15
"""The inverse of the regularisation, chosen by cross-validation; half or twice as much makes little difference."""
LEAST = 3
"""In how many texts a feature must stand."""
HEAVY = 3.0
"""How much more a labelled record counts than a rule case or a harmless post, which are simpler."""
SMALL = 0.03
"""Weights below are left out."""

Example = tuple[set[str], frozenset[int], float]


def main() -> None:
    """Fit, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], help="corpus files to leave out, to measure with them")
    examples = list(_examples({*APART, *parser.parse_args().without}))
    counts = Counter(feature for found, _, _ in examples for feature in found)
    vectors = DictVectorizer()
    matrix = vectors.fit_transform(
        [{f: 1.0 for f in found if counts[f] >= LEAST and f != EVERY} for found, _, _ in examples]
    )
    heavy = [weight for _, _, weight in examples]
    names = [EVERY, *vectors.get_feature_names_out()]
    columns = []
    for guideline in LIKELY:
        model = LogisticRegression(C=STRENGTH, max_iter=5000)
        model.fit(matrix, [guideline in faults for _, faults, _ in examples], sample_weight=heavy)
        columns.append([model.intercept_[0], *model.coef_[0]])
    rows = {name: [round(float(weight), 2) for weight in row] for name, *row in zip(names, *columns, strict=True)}
    kept = {name: row for name, row in sorted(rows.items()) if any(abs(weight) >= SMALL for weight in row)}
    lines = [f"  {json.dumps(name, ensure_ascii=False)}: {row}" for name, row in kept.items()]
    head = ["# Fitted by tools/fit_weights.py; not to be written by hand."]
    head += [f"guidelines: {[*LIKELY]}", f"likely: {[*LIKELY.values()]}"]
    TARGET.write_text("\n".join([*head, "features:", *lines, ""]), "utf-8")
    print(f"{len(examples)} texts, {len(kept)} of {len(names)} features written")  # noqa: T201


def _examples(left_out: set[str]) -> Iterator[Example]:
    pack = load_pack()
    for action, faults, weight in _labelled(left_out):
        yield set(Facts(action, pack).weighed.features), faults, weight


def _labelled(left_out: set[str]) -> Iterator[tuple[Action, frozenset[int], float]]:
    for path in sorted((ROOT / "tests" / "corpus").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines() if path.name not in left_out else ():
            row = json.loads(line)
            expect = row["expect"]
            yield decode_action(json.dumps(row["record"])), frozenset(expect["violation"] + expect["caution"]), HEAVY
    pack = load_pack()
    for case, name in cases():
        if name == pack.data.id:
            yield action_of(case, pack), frozenset(case.expect.violation + case.expect.caution), 1.0
    for post in _harmless():
        yield post, frozenset(), 1.0


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
