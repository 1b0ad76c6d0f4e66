"""A process that acts on a record and says so after each act, until it is killed: `python victim.py HOME`."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from simulator.model.intent import Intent
from tests.support import SmallServices

RUN = "request-from-bed-12"


def main(home: Path) -> None:
    services = SmallServices(home, seeded=False)
    cards = services.shelf.cards()
    store = services.shelf.open(cards[0].id if cards else services.shelf.create("Maren"))
    practice = services.open(store)
    services.begin(practice, RUN)
    number = 0
    while True:
        number += 1
        changes = practice.perform(
            Intent(type="post", text=f"Line {number}: Mr. Okafor" if number == 3 else f"Line {number}")
        )
        print(f"seq {changes.entries[-1].seq}", flush=True)  # noqa: T201 (its one way to confirm)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
