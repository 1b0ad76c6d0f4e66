"""Judge action records: JSON lines in, assessments out, as `assess` does."""

import sys

import msgspec

from simulator.model.action import decode_action
from simulator.policy.engine import assess
from simulator.policy.pack import MAYO, load_pack


def main() -> None:
    """Judge each line of the standard input under the pack named on the command line."""
    pack = load_pack(sys.argv[1] if len(sys.argv) > 1 else MAYO)
    for line in sys.stdin:
        if line.strip():
            sys.stdout.write(msgspec.json.encode(assess(decode_action(line), pack)).decode() + "\n")


if __name__ == "__main__":
    main()
