"""What the judge sees: precision and recall for each guideline on the labelled records that are kept apart.

`python tools/bench_quality.py [--write]`. Violations and cautions count by guideline, commendations not at all.
"""

import json
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from simulator.model.action import decode_action  # noqa: E402 (it is found by the line above)
from simulator.policy.engine import assess  # noqa: E402
from simulator.policy.pack import Pack, load_pack  # noqa: E402
from tools.bench_table import Row, tell  # noqa: E402

CORPUS = ROOT / "tests" / "corpus"
APART = ("a.jsonl", "f.jsonl", "k.jsonl", "n.jsonl")
"""The records of the corpus that nothing is fitted to: on the others a figure says nothing."""
HARMLESS = ("everyday.yaml", "harmless-talk.yaml")
FAULTLESS = (6, 7, 8, 10)
"""Guidelines that need no reading between lines: on them the judge may not err."""
Pairs = set[tuple[int, str]]


def judged(path: Path, pack: Pack) -> list[tuple[Pairs, Pairs]]:
    """For each record of the file, guidelines and levels that were found, and those of the label."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        got = {(f.guideline, str(f.level)) for f in assess(decode_action(json.dumps(row["record"])), pack).faults()}
        want = {(number, level) for level in ("violation", "caution") for number in row["expect"][level]}
        found.append((got, want))
    return found


def shares(hit: int, false: int, missed: int) -> tuple[float, float]:
    """Precision and recall; whole where there was nothing to be right about."""
    return hit / (hit + false) if hit + false else 1.0, hit / (hit + missed) if hit + missed else 1.0


def rows_of(name: str, records: list[tuple[Pairs, Pairs]]) -> list[Row]:
    """The rows of one file."""
    counts: Counter[tuple[str, int, str]] = Counter()
    for got, want in records:
        for kind, pairs in (("hit", got & want), ("false", got - want), ("missed", want - got)):
            counts.update((kind, *pair) for pair in pairs)
    rows = [_guideline(name, number, counts) for number in range(1, 11)]
    caution = [sum(counts[kind, number, "caution"] for number in range(1, 11)) for kind in ("hit", "false", "missed")]
    f1 = 2 * caution[0] / max(1, 2 * caution[0] + caution[1] + caution[2])
    rows.append((f"{name}, cautions", f"F1 {f1:.2f}", "F1 at least 0.80", _met(f1 >= 0.8)))
    clear = [got for got, want in records if not want]
    return [*rows, _alarms(f"{name}, clear records with an alarm", sum(map(bool, clear)), len(clear), 0.03)]


def _guideline(name: str, number: int, counts: Counter[tuple[str, int, str]]) -> Row:
    hit, false, missed = (counts[kind, number, "violation"] for kind in ("hit", "false", "missed"))
    precision, recall = shares(hit, false, missed)
    measured = f"precision {precision:.2f}, recall {recall:.2f} ({hit} right, {false} wrong, {missed} missed)"
    what = f"{name}, violations of guideline {number}"
    if number in FAULTLESS:
        return what, measured, "no error", _met(not false and not missed)
    return what, measured, "precision at least 0.90, recall at least 0.85", _met(precision >= 0.9 and recall >= 0.85)


def _alarms(what: str, alarms: int, all_of_them: int, goal: float) -> Row:
    share = alarms / max(1, all_of_them)
    return what, f"{share:.1%} ({alarms} of {all_of_them})", f"at most {goal:.0%}", _met(share <= goal)


def _met(met: bool) -> str:
    return "yes" if met else "no"


def harmless(pack: Pack) -> Row:
    """Alarms on the everyday talk among the rule cases."""
    from simulator import documents
    from tests.rules.cases import HERE, Case, action_of

    found = [case for name in HARMLESS for case in documents.load(HERE / name, list[Case])]
    quiet = [case for case in found if not case.expect.violation and not case.expect.caution]
    alarms = sum(bool(assess(action_of(case, pack), pack).faults()) for case in quiet)
    return _alarms("harmless talk among the rule cases with an alarm", alarms, len(quiet), 0.01)


def main() -> None:
    """Judge and tell."""
    pack = load_pack()
    rows = [row for name in APART for row in rows_of(name[0], judged(CORPUS / name, pack))]
    tell("quality", [*rows, harmless(pack)])


if __name__ == "__main__":
    main()
