"""How fast the judge is, against presidio-analyzer with its patterns where that is installed: same texts, same run.

`python tools/bench_judge.py [--with PYTHON]`: PYTHON is an interpreter that has presidio-analyzer, an optional
opponent. The texts are those of the rule cases. Prints a table; `make bench` calls it.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

ROUNDS = 5
PEAK = """
import resource, subprocess, sys
subprocess.run([sys.executable, "-m", "simulator", "assess"], input=sys.stdin.buffer.read(), stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)
"""
OPPONENT = Path(__file__).with_name("bench_presidio.py")


def texts() -> list[str]:
    """The texts of all rule cases, in the words of the default pack."""
    from simulator.policy.pack import load_pack
    from tests.rules.cases import action_of, cases

    pack = load_pack()
    found = [action_of(case, pack).text for case, name in cases() if name == pack.data.id]
    return [text for text in found if text]


def timed(judge: Callable[[str], object], words: list[str]) -> list[float]:
    """Microseconds for each text, the best of `ROUNDS` rounds."""
    best = [float("inf")] * len(words)
    for _ in range(ROUNDS):
        for index, text in enumerate(words):
            begun = time.perf_counter()
            judge(text)
            best[index] = min(best[index], (time.perf_counter() - begun) * 1e6)
    return best


def report(name: str, ready: float, micros: list[float]) -> dict[str, float | str]:
    """One row of the table: start in ms, texts a second, p50 and p99 in us."""
    ordered = sorted(micros)
    return {
        "name": name,
        "ready_ms": ready,
        "per_second": 1e6 * len(ordered) / sum(ordered),
        "p50": statistics.median(ordered),
        "p99": ordered[int(len(ordered) * 0.99)],
    }


def ours(words: list[str]) -> dict[str, float | str]:
    """The whole engine with its explanations, in this process; the start is that of a fresh one."""
    from simulator.model.action import Action, Actor
    from simulator.policy.engine import assess
    from simulator.policy.pack import load_pack

    pack = load_pack()
    nurse = Actor(name="Dana Whitlock", bio=f"Nurse at {pack.data.organization.name}", duties=("patient-care",))
    code = (
        "from simulator.policy.pack import load_pack;from simulator.policy.engine import assess;"
        "from simulator.model.action import Action,Actor;"
        "assess(Action(id='1',type='post',actor=Actor(name='x'),text='Good morning'),load_pack())"
    )
    return report(
        "Safe Space",
        start(sys.executable, code),
        timed(lambda t: assess(Action(id="1", type="post", actor=nurse, text=t), pack), words),
    )


def start(python: str, code: str) -> float:
    """Milliseconds until the first text is judged in a fresh process, less a bare interpreter's; the median of five."""

    def once(what: str) -> float:
        begun = time.perf_counter()
        subprocess.run([python, "-c", what], cwd=ROOT, check=True, capture_output=True)
        return (time.perf_counter() - begun) * 1e3

    return statistics.median(once(code) for _ in range(5)) - statistics.median(once("pass") for _ in range(5))


def process() -> list[str]:
    """`assess` of one record as a whole process, against a bare interpreter."""
    record = json.dumps({"id": "1", "type": "post", "actor": {"name": "x"}, "text": "Good morning"}).encode()

    def once(arguments: list[str]) -> float:
        begun = time.perf_counter()
        subprocess.run([sys.executable, *arguments], input=record, cwd=ROOT, check=True, capture_output=True)
        return (time.perf_counter() - begun) * 1e3

    bare = statistics.median(once(["-c", "pass"]) for _ in range(9))
    whole = statistics.median(once(["-m", "simulator", "assess"]) for _ in range(9))
    peak = subprocess.run([sys.executable, "-c", PEAK], input=record, cwd=ROOT, check=True, capture_output=True)
    memory = peak.stdout.decode().strip()
    bound = 2.5 * bare + 120
    return [
        f"assess of one record, whole process: {whole:.0f} ms (bare {bare:.0f} ms, bound {bound:.0f} ms), {memory} MB"
    ]


def growth() -> list[str]:
    """100,000 characters of anything: linear, and under 60 ms."""
    from simulator.model.action import Action, Actor
    from simulator.policy.engine import assess
    from simulator.policy.pack import load_pack

    pack, rows = load_pack(), []
    shapes = {
        "plain words": "the nurse in bed 12 said hello and we all laughed ",
        "nested quotes": '"' * 10 + "he said ",
        "names of the organization": f"{pack.data.organization.name} ",
        "combining towers": "a" + "\u0301" * 40,
        "zero width": "n\u200bu\u200brse ",
        "right to left": "\u202egnp.exe\u202c ",
        "digits": "507 555 0123 ",
        "no spaces": "a",
        "NUL": "\0",
    }
    for name, piece in shapes.items():
        took = {}
        for length in (50_000, 100_000):
            text = (piece * (length // len(piece) + 1))[:length]
            took[length] = min(
                timed(lambda t: assess(Action(id="1", type="post", actor=Actor(name="x"), text=t), pack), [text])
            )
        rows.append(
            f"{name:<26} {took[50_000] / 1e3:8.1f} ms for 50,000, {took[100_000] / 1e3:8.1f} ms for 100,000 characters"
        )
    return rows


def main() -> None:
    """Print all figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--with", dest="opponent", default="", help="an interpreter that has presidio-analyzer")
    chosen = options.parse_args()
    words = texts()
    rows = [ours(words)]
    if chosen.opponent:
        environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
        answered = subprocess.run(
            [chosen.opponent, str(OPPONENT)],
            input=json.dumps(words),
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        rows.append(json.loads(answered.stdout.splitlines()[-1]))
    average = sum(map(len, words)) // len(words)
    print(f"{len(words)} texts, {average} characters on average, one core, Python {sys.version.split()[0]}")
    for row in rows:
        speed = f"{row['per_second']:8.0f} texts/s  p50 {row['p50']:6.0f} us  p99 {row['p99']:6.0f} us"
        print(f"{row['name']:<28} ready {row['ready_ms']:7.0f} ms  {speed}")
    for line in [*process(), *growth()]:
        print(line)


if __name__ == "__main__":
    main()
