"""Fit the network of `simulator.policy.weights` to labelled records, and write it beside the common word lists.

`python tools/fit_weights.py [--without FILE ...]`, where PyTorch is installed; it takes two minutes. It reads the
records of `tests/corpus`, save those that are kept apart for measuring, the rule cases, and the posts of the world,
which are harmless. What a network learns differs a little from one version of PyTorch to the next; the same version
gives the same weights.
"""

import argparse
import json
import re
import sys
from base64 import b64encode
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from textwrap import indent, wrap

import torch
from torch import Tensor, nn

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from simulator import documents  # noqa: E402 (it is found by the line above)
from simulator.model.action import Action, Actor, decode_action  # noqa: E402
from simulator.model.finding import Level  # noqa: E402
from simulator.policy.engine import hits  # noqa: E402
from simulator.policy.facts import Facts  # noqa: E402
from simulator.policy.names import is_name  # noqa: E402
from simulator.policy.pack import load_pack  # noqa: E402
from simulator.policy.weights import KINDS, Kind  # noqa: E402
from tests.rules.cases import PACKS, action_of, cases  # noqa: E402
from tools.bench_quality import APART  # noqa: E402

FAULTS: dict[tuple[Level, int], tuple[float, float]] = {
    ("violation", 1): (0.3, 0.6),
    ("violation", 2): (0.2, 1.0),
    ("violation", 3): (0.3, 0.6),
    ("violation", 4): (0.15, 1.0),
    ("violation", 5): (0.3, 0.65),
    ("violation", 6): (0.1, 0.5),
    ("violation", 9): (0.25, 0.55),
    ("caution", 1): (0.1, 1.0),
    ("caution", 2): (0.05, 1.0),
    ("caution", 3): (0.1, 1.0),
    ("caution", 5): (0.1, 1.0),
    ("caution", 9): (0.1, 1.0),
}
"""By level and guideline: the chance below which a rule is silent, and that from which on the whole may speak.

They were chosen on records that the fit had not seen, leaving out a tenth of them in turn, for a precision above 0.9.
"""
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
    "scorn": (5, _SCORN),
    "claim": (5, _CLAIM),
}
"""The guideline of each kind, and the beginnings of words by which the reason of a label tells the kind; where it tells
none, it may be each of them."""
TARGET = ROOT / "assets" / "policies" / "common" / "weights.yaml"
LEAST = 4
"""In how many texts a feature must stand. Names of people are no features."""
NETWORKS, HIDDEN, ROUNDS, BATCH, RATE = 3, 48, 10, 64, 0.005
HIDDEN_DROPPED, FEATURES_DROPPED = 0.5, 0.1
"""Chosen by leaving records out in turn. Half or twice as many hidden units make little difference; without dropping
a network learns the records by heart. Each falls for other flukes of the records, so several speak with one voice."""

Outcome = tuple[Level, int]
Example = tuple[frozenset[str], frozenset[Kind | Outcome]]
OUTPUTS: tuple[Kind | Outcome, ...] = (*KINDS, *FAULTS)


class Network(nn.Module):
    """Features, a hidden layer of rectified units, and the log-odds of every output."""

    def __init__(self, features: int) -> None:
        super().__init__()
        self.rows = nn.EmbeddingBag(features, HIDDEN, mode="sum")
        nn.init.normal_(self.rows.weight, std=0.05)
        self.bias = nn.Parameter(torch.zeros(HIDDEN))
        self.out = nn.Linear(HIDDEN, len(OUTPUTS))
        nn.init.constant_(self.out.bias, -2)

    def forward(self, found: list[Tensor]) -> Tensor:
        """The log-odds of one text a row, from the numbers of the features found in each."""
        if self.training:
            found = [one[torch.rand(len(one)) >= FEATURES_DROPPED] for one in found]
        starts = torch.tensor([0, *(len(one) for one in found[:-1])]).cumsum(0)
        hidden = torch.relu(self.rows(torch.cat(found), starts) + self.bias)
        out: Tensor = self.out(nn.functional.dropout(hidden, HIDDEN_DROPPED, self.training))
        return out


def main() -> None:
    """Fit, and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], help="corpus files to leave out, to measure with them")
    torch.set_num_threads(1)
    torch.manual_seed(0)
    examples = list(_examples({*APART, *parser.parse_args().without}))
    counts = Counter(chain.from_iterable(found for found, _ in examples))
    known = {feature for feature, texts in counts.items() if texts >= LEAST and _usable(feature)} - _named()
    names = sorted(known)
    networks = [_fitted(examples, names) for _ in range(NETWORKS)]
    TARGET.write_text(_written(networks, names), "utf-8")
    print(f"{len(examples)} texts, {len(names)} features")  # noqa: T201


def _fitted(examples: list[Example], names: list[str]) -> Network:
    """The network, fitted by Adam to the cross-entropy of all outputs, the rate falling along a cosine."""
    numbers = {name: number for number, name in enumerate(names)}
    inputs = [torch.tensor(sorted(numbers[f] for f in found if f in numbers)) for found, _ in examples]
    wanted = torch.tensor([[float(output in faults) for output in OUTPUTS] for _, faults in examples])
    network = Network(len(names))
    steps = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=1e-3)
    rates = torch.optim.lr_scheduler.CosineAnnealingLR(steps, ROUNDS)
    for _ in range(ROUNDS):
        for batch in torch.randperm(len(examples)).split(BATCH):
            got = network([inputs[number] for number in batch])
            loss = nn.functional.binary_cross_entropy_with_logits(got, wanted[batch])
            steps.zero_grad()
            loss.backward()
            steps.step()
        rates.step()
    return network


def _written(networks: list[Network], names: list[str]) -> str:
    """The mean of the networks as `simulator.policy.weights.WeightsData` has it: one network of all their units."""
    rows = torch.cat([network.rows.weight.detach() for network in networks], 1)
    scale = float(rows.abs().max()) / 127
    steps = (rows / scale).round().to(torch.int16) + 128
    out = torch.cat([network.out.weight.detach() for network in networks], 1) / len(networks)
    offsets = torch.stack([network.out.bias.detach() for network in networks]).mean(0)
    lines = ["# Fitted by tools/fit_weights.py; not to be written by hand.", f"scale: {scale:.6g}"]
    lines += [f"bias: {_numbers(torch.cat([network.bias.detach() for network in networks]))}", "outputs:"]
    for output, offset, weights in zip(OUTPUTS, offsets.tolist(), out, strict=True):
        name, (least, likely) = (output, (0, 1)) if isinstance(output, str) else (_name(output), FAULTS[output])
        lines += [f"  {name}:", f"    least: {least}", f"    likely: {likely}"]
        lines += [f"    offset: {offset:.4g}", f"    weights: {_numbers(weights)}"]
    packed = b64encode(bytes(steps.flatten().tolist())).decode()
    blocks = ("features: |", indent("\n".join(names), "  "), "rows: |", indent("\n".join(wrap(packed, 118)), "  "))
    return "\n".join([*lines, *blocks, ""])


def _name(output: Outcome) -> str:
    level, guideline = output
    return f"{level} {guideline}"


def _numbers(values: Tensor) -> str:
    return "[" + ", ".join(f"{value:.4g}" for value in values.tolist()) + "]"


def _usable(feature: str) -> bool:
    return feature.isprintable() and not is_name(feature)


def _named() -> set[str]:
    """Words that must weigh nothing: those of an organization's names, which mean something else elsewhere."""
    found: set[str] = set()
    for name in PACKS:
        data = load_pack(name).organization.data
        names = (data.name, data.short, *data.aliases, *data.campuses, *data.hospitals)
        found.update(word for name in names for word in name.lower().split())
    return found


def _examples(left_out: set[str]) -> Iterator[Example]:
    pack = load_pack()
    for action, faults in _labelled(left_out):
        facts = Facts(action, pack)
        facts.found(rule.code for rule, _ in hits(facts))
        yield facts.weighed.features, faults


def _labelled(left_out: set[str]) -> Iterator[tuple[Action, frozenset[Kind | Outcome]]]:
    for path in sorted((ROOT / "tests" / "corpus").glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines() if path.name not in left_out else ():
            row = json.loads(line)
            expect = row["expect"]
            yield (
                decode_action(json.dumps(row["record"])),
                _faults(expect["violation"], expect["caution"], row["why"]),
            )
    pack = load_pack()
    for case, name in cases():
        if name == pack.data.id:
            yield action_of(case, pack), _faults(case.expect.violation, case.expect.caution, case.why)
    for post in _harmless():
        yield post, frozenset()


def _faults(violations: Iterable[int], cautions: Iterable[int], why: str) -> frozenset[Kind | Outcome]:
    """What a label means, with the kinds of fault as far as its reason tells them apart."""
    labels: set[Outcome] = {*(("violation", number) for number in violations), *(("caution", n) for n in cautions)}
    return frozenset(labels) | _kinds({guideline for _, guideline in labels}, why)


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
