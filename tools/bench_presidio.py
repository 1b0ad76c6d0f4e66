"""The opponent: presidio-analyzer with its patterns and no language model. Texts as JSON on standard input."""

import json
import sys
import time

BEGUN = time.process_time()

import spacy  # noqa: E402 (its import is part of the start)
from presidio_analyzer import AnalyzerEngine  # noqa: E402
from presidio_analyzer.nlp_engine import SpacyNlpEngine  # noqa: E402


class Blank(SpacyNlpEngine):
    """A tokenizer without a model, so that only the patterns work."""

    def __init__(self) -> None:
        super().__init__()
        self.nlp = {"en": spacy.blank("en")}


def main() -> None:
    """Judge each text five times and print one row."""
    engine = AnalyzerEngine(nlp_engine=Blank(), supported_languages=["en"])
    engine.analyze("Good morning", language="en")
    ready = (time.process_time() - BEGUN) * 1e3
    words = json.loads(sys.stdin.read())
    best = [float("inf")] * len(words)
    for _ in range(5):
        for index, text in enumerate(words):
            begun = time.process_time()
            engine.analyze(text, language="en")
            best[index] = min(best[index], (time.process_time() - begun) * 1e6)
    ordered = sorted(best)
    print(json.dumps({
        "name": "presidio-analyzer, patterns", "ready_ms": ready, "per_second": 1e6 * len(ordered) / sum(ordered),
        "p50": ordered[len(ordered) // 2], "p99": ordered[int(len(ordered) * 0.99)],
    }))  # fmt: skip


if __name__ == "__main__":
    main()
