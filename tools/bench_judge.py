"""How fast the judge is, against presidio-analyzer with its patterns where that is installed: same texts, same run.

`python tools/bench_judge.py [--with PYTHON] [--write]`: PYTHON is an interpreter that has presidio-analyzer, which is
left out where there is none. The texts are those of the rule cases. Each figure is CPU time, the best of several
rounds, since other programs share the computer.
"""

import argparse
import gc
import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from simulator.model.action import Action, Actor  # noqa: E402 (it is found by the line above)
from simulator.policy.draft import Draft  # noqa: E402
from simulator.policy.engine import assess  # noqa: E402
from simulator.policy.pack import Pack, load_pack  # noqa: E402
from tools.bench_table import Row, row, tell  # noqa: E402

ROUNDS = 5
OPPONENT = Path(__file__).with_name("bench_presidio.py")
RECORD = (
    b'{"id": "1", "type": "post", "actor": {"name": "Dana Whitlock", "bio": "Nurse at Mayo Clinic", '
    b'"duties": ["patient-care"]}, "text": "Long night on the unit, and nobody thought to bring coffee. '
    b'I think we should get a better machine."}'
)
START = (
    "from simulator.policy.pack import load_pack;from simulator.policy.engine import assess;"
    "from simulator.model.action import Action,Actor;"
    "assess(Action(id='1',type='post',actor=Actor(name='x'),text='Good morning'),load_pack())"
)
PEAK = """
import resource, subprocess, sys
subprocess.run([sys.executable, "main.py", "assess"], input=sys.stdin.buffer.read(), stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)
"""
SHAPES = {
    "plain words": "the nurse in bed 12 said hello and we all laughed ",
    "words of many phrases": "vote for Bob ",
    "words in capitals": "HATE THIS ER ",
    "nested quotes": '"' * 10 + "he said ",
    "single quotes": "' ",
    "names of the organization": "Mayo Clinic ",
    "joined words": "MayoClinicNurse",
    "combining towers": "a" + "\u0301" * 40,
    "one sign that is many": "\ufdfa",
    "zero width": "n\u200bu\u200brse ",
    "right to left": "\u202egnp.exe\u202c ",
    "digits": "507 555 0123 ",
    "no spaces": "a",
    "sentences without words": ". ",
    "pictures": "\U0001f921",
    "NUL": "\0",
}


class Figures(TypedDict):
    """One judge: milliseconds until the first answer, texts a second, microseconds for a text."""

    ready_ms: float
    per_second: float
    p50: float
    p99: float


def texts(pack: Pack) -> list[str]:
    """The texts of all rule cases, in the words of the pack."""
    from tests.rules.cases import action_of, cases

    found = [action_of(case, pack).text for case, name in cases() if name == pack.data.id]
    return [text for text in found if text]


def timed(judge: Callable[[str], object], words: list[str], rounds: int = ROUNDS) -> list[float]:
    """Microseconds for each text, the best of some rounds."""
    best = [float("inf")] * len(words)
    for _ in range(rounds):
        for index, text in enumerate(words):
            begun = time.process_time()
            judge(text)
            best[index] = min(best[index], (time.process_time() - begun) * 1e6)
    return best


def spent(arguments: list[str], times: int = 9) -> float:
    """Milliseconds of CPU of a whole process of this Python, the best of several."""
    found = []
    for _ in range(times):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, *arguments], input=RECORD, cwd=ROOT, check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        found.append((after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1e3)
    return min(found)


def ours(pack: Pack, words: list[str]) -> Figures:
    """The whole engine with its explanations, in this process; the start is that of a fresh one."""
    nurse = Actor(name="Dana Whitlock", bio=f"Nurse at {pack.data.organization.name}", duties=("patient-care",))
    ordered = sorted(timed(lambda text: assess(Action(id="1", type="post", actor=nurse, text=text), pack), words))
    return Figures(
        ready_ms=spent(["-c", START]) - spent(["-c", "pass"]),
        per_second=1e6 * len(ordered) / sum(ordered),
        p50=statistics.median(ordered),
        p99=ordered[int(len(ordered) * 0.99)],
    )


def theirs(python: str, words: list[str]) -> Figures:
    """presidio-analyzer, in a process of its own."""
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    answered = subprocess.run(
        [python, str(OPPONENT)], input=json.dumps(words), env=environment, capture_output=True, text=True, check=True
    )
    figures: Figures = json.loads(answered.stdout.splitlines()[-1])
    return figures


def speed(pack: Pack, opponent: str) -> list[Row]:
    """What a text takes, and against the opponent where there is one."""
    words = texts(pack)
    average = sum(map(len, words)) // len(words)
    mine = ours(pack, words)
    rows = [
        row(f"texts a second ({len(words)} texts, {average} signs on average)", mine["per_second"], ""),
        row("a text, p50", mine["p50"] / 1e3, "ms"),
        row("a text, p99", mine["p99"] / 1e3, "ms"),
        row("ready for the first text in a new process, above a bare Python", mine["ready_ms"], "ms"),
    ]
    return rows + (against(mine, theirs(opponent, words)) if opponent else [])


def against(mine: Figures, other: Figures) -> list[Row]:
    """The ratios, with the opponent's own figures."""
    name = "presidio-analyzer with its patterns"
    return [
        row(
            f"texts a second against {name}",
            mine["per_second"] / other["per_second"],
            "times",
            least=4,
            note=f"it has {other['per_second']:.0f}",
        ),
        row("p50 against the same", mine["p50"] / other["p50"], "times", 0.25, f"it takes {other['p50'] / 1e3:.2f} ms"),
        row("p99 against the same", mine["p99"] / other["p99"], "times", 0.5, f"it takes {other['p99'] / 1e3:.2f} ms"),
        row(
            "ready against the same",
            mine["ready_ms"] / other["ready_ms"],
            "times",
            0.1,
            f"it takes {other['ready_ms']:.0f} ms",
        ),
    ]


def process() -> list[Row]:
    """`assess` of one record as a whole process, against a bare interpreter."""
    spent(["main.py", "assess"], 1)
    bare, whole = spent(["-c", "pass"]), spent(["main.py", "assess"])
    peak = subprocess.run([sys.executable, "-c", PEAK], input=RECORD, cwd=ROOT, check=True, capture_output=True)
    return [
        row("a bare Python", bare, "ms"),
        row("`python main.py assess` of one record, whole process", whole, "ms", round(2.5 * bare + 120)),
        row("the same, memory", float(peak.stdout), "MB", 45),
    ]


def draft(pack: Pack) -> list[Row]:
    """Each of the last hundred keystrokes of a draft of 2,000 signs."""
    whole = " ".join(texts(pack)[::7])[:2000]
    nurse = Actor(name="Dana Whitlock", bio=f"Nurse at {pack.data.organization.name}", duties=("patient-care",))
    found = [float("inf")] * 100
    for _ in range(ROUNDS):
        typed = Draft(Action(id="1", type="post", actor=nurse), pack.known_as())
        typed.judge(whole[:-100])
        spans = timed(typed.judge, [whole[: end - 100 + len(whole)] for end in range(1, 101)], rounds=1)
        found = [min(pair) for pair in zip(found, spans, strict=True)]
    return [
        row("a key pressed in a draft of 2,000 signs, p50", statistics.median(found) / 1e3, "ms"),
        row("the same, the slowest of a hundred", max(found) / 1e3, "ms", 5),
    ]


def growth(pack: Pack) -> list[Row]:
    """100,000 characters of anything: linear, and under 60 ms. Nothing is known of a text before it is read."""
    rows = []
    mixed = " ".join(texts(pack))
    for name, piece in {"everyday talk": mixed, **SHAPES}.items():
        took = [_unread(pack, (piece * (size // len(piece) + 1))[:size]) for size in (50_000, 100_000)]
        rows.append(row(f"100,000 signs: {name}", took[1], "ms", 60, f"50,000: {took[0]:.1f}"))
    return rows


def _unread(pack: Pack, text: str) -> float:
    """Milliseconds for a text, by packs that have read nothing yet and were made before the clock runs."""
    fresh = [pack.known_as() for _ in range(ROUNDS)]
    return min(timed(partial(_judge, one), [text], 1)[0] for one in fresh) / 1e3


def _judge(pack: Pack, text: str) -> object:
    return assess(_post(text), pack)


def _post(text: str) -> Action:
    return Action(id="1", type="post", actor=Actor(name="Kim", duties=("patient-care",)), text=text)


def main() -> None:
    """Measure all of it."""
    here = sys.executable if find_spec("presidio_analyzer") else ""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--with", dest="opponent", default=here, help="an interpreter that has presidio-analyzer")
    options.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    opponent = options.parse_args().opponent
    pack = load_pack()
    gc.freeze()  # as `assess` does: the pack stays
    tell("judge", [*speed(pack, opponent), *process(), *draft(pack), *growth(pack)])


if __name__ == "__main__":
    main()
