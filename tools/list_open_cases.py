"""Write `tests/rules/open.txt` anew: the rule cases on which the judge is still wrong."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from simulator.policy.engine import assess
from simulator.policy.pack import load_pack
from tests.rules.cases import HERE, PACKS, action_of, cases, levels


def main() -> None:
    """Judge every case; list those that come out otherwise than the codebook says."""
    packs = {name: load_pack(name) for name in PACKS}
    wrong = []
    for case, name in cases():
        found = {(f.guideline, str(f.level)) for f in assess(action_of(case, packs[name]), packs[name]).findings}
        right = levels(found, "violation") == tuple(sorted(case.expect.violation))
        right = right and levels(found, "caution") == tuple(sorted(case.expect.caution))
        if case.expect.commendation is not None:
            right = right and levels(found, "commendation") == tuple(sorted(case.expect.commendation))
        if not right:
            wrong.append(f"{case.id}:{name}\n")
    (HERE / "open.txt").write_text("".join(sorted(wrong)), encoding="utf-8")


if __name__ == "__main__":
    main()
