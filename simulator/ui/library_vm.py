"""The scenario library: cards that can be filtered, and the short situations by guideline."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.library import Shown
from simulator.app.lookback import scored
from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.model.clock import Dice
from simulator.scenario.schema import Scenario

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

LEVELS = {"beginner": 1, "middle": 2, "advanced": 3}
RATINGS = "UMSP"
"""From the least to the best."""
ALL = ""


@QmlElement
@QmlUncreatable("made by AppVm")
class LibraryVm(QObject):
    """What there is to play, and how far the learner is. A filter that is empty lets all through."""

    changed = Signal()

    def __init__(self, services: Services, practice: Practice, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice
        self._filters = {"objective": ALL, "level": ALL, "guideline": ALL, "role": ALL, "fresh": ALL}
        self._cards: list[dict[str, Any]] | None = None
        self._best: dict[str, str] = {}  # ratings of runs that are over, by run

    def cards(self) -> list[dict[str, Any]]:
        """Every scenario and situation as a card, read once until something changes."""
        if self._cards is None:
            runs = self._practice.reads.runs()
            self._cards = [self._card(shown) for shown in self._services.library.shown(runs)]
        return self._cards

    def refresh(self) -> None:
        """Read anew how far the learner is."""
        self._cards = None
        self.changed.emit()

    def draw(self) -> str:
        """The id of a short situation to warm up with: one that was not played yet, where there is one."""
        short = [card for card in self.cards() if card["short"]]
        fresh = [card["id"] for card in short if card["run"] == ""]
        dice = Dice(f"{self._practice.file_id}/warm-up/{len(self._practice.reads.runs())}")
        latest = max((card["run"] for card in short), default="")
        others = [card["id"] for card in short if len(short) == 1 or card["run"] != latest]
        return dice.choice(fresh or others) if short else ""

    @Property("QVariantList", notify=changed)
    def scenarios(self) -> list[dict[str, Any]]:
        """The scenarios that the filters let through, as cards."""
        return [card for card in self._long() if self._passes(card)]

    @Property("QVariantMap", notify=changed)
    def counts(self) -> dict[str, int]:
        """How many scenarios and situations there are, and how many were played."""
        long, short = self._long(), [card for card in self.cards() if card["short"]]
        return {
            "all": len(long),
            "played": sum(card["endings"] > 0 for card in long),
            "short": len(short),
            "shortPlayed": sum(card["endings"] > 0 for card in short),
        }

    @Property("QVariantMap", notify=changed)
    def filters(self) -> dict[str, str]:
        """What is chosen of each filter; "" is all."""
        return dict(self._filters)

    @Property(bool, notify=changed)
    def filtered(self) -> bool:
        return any(self._filters.values())

    @Property("QVariantMap", notify=changed)
    def options(self) -> dict[str, list[dict[str, str]]]:
        """What can be chosen of each filter, all first: only what some scenario has."""
        names, cards = self._services.guideline_names, self._long()
        numbers = sorted({number for card in cards for number in card["guidelines"]})
        levels = sorted({card["level"] for card in cards})
        words = (self.tr("Beginner"), self.tr("Middle"), self.tr("Advanced"))
        return {
            "objective": self._choice([(one, one) for one in dict.fromkeys(card["objective"] for card in cards)]),
            "level": self._choice([(str(number), words[number - 1]) for number in levels]),
            "guideline": self._choice([(str(number), f"{number}  {names[number]}") for number in numbers]),
            "role": self._choice([(role, role) for role in sorted({role for card in cards for role in card["roles"]})]),
        }

    @Property("QVariantList", notify=changed)
    def situations(self) -> list[dict[str, Any]]:
        """The short situations by guideline: its name, how many were played, and each of them."""
        names, short = self._services.guideline_names, [card for card in self.cards() if card["short"]]
        numbers = sorted({card["guidelines"][0] for card in short})
        groups = {number: [card for card in short if card["guidelines"][0] == number] for number in numbers}
        return [
            {
                "number": number,
                "name": names[number],
                "played": sum(card["endings"] > 0 for card in cards),
                "items": cards,
            }
            for number, cards in groups.items()
        ]

    @Property("QVariantMap", notify=changed)
    def going(self) -> dict[str, Any]:
        """The scenario that was begun and not ended; empty where there is none."""
        return next((card for card in self.cards() if card["progress"] == "started"), {})

    @Property("QVariantMap", notify=changed)
    def offered(self) -> dict[str, Any]:
        """What to begin with: the easiest that was not played yet; the first where all were."""
        long = self._long()
        fresh = (card for card in long if card["run"] == "")
        return next(iter([*fresh, *long]), {})

    @Slot(str, str)
    def choose(self, kind: str, key: str) -> None:
        """Let only those through whose `kind` is `key`; "" lets all."""
        self._filters[kind] = key
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        """Let all through."""
        self._filters = dict.fromkeys(self._filters, ALL)
        self.changed.emit()

    def _long(self) -> list[dict[str, Any]]:
        """The scenarios, the easiest first."""
        return sorted((card for card in self.cards() if not card["short"]), key=lambda card: card["level"])

    def _choice(self, options: list[tuple[str, str]]) -> list[dict[str, str]]:
        return [{"key": ALL, "text": self.tr("All")}, *({"key": key, "text": text} for key, text in options)]

    def _passes(self, card: dict[str, Any]) -> bool:
        chosen = self._filters
        return (
            chosen["objective"] in (ALL, card["objective"])
            and chosen["level"] in (ALL, str(card["level"]))
            and (chosen["guideline"] == ALL or int(chosen["guideline"]) in card["guidelines"])
            and (chosen["role"] == ALL or chosen["role"] in card["roles"])
            and (chosen["fresh"] == ALL or card["run"] == "")
        )

    def _card(self, shown: Shown) -> dict[str, Any]:
        script = shown.scenario
        begun = self._begun(shown) if shown.progress == "started" else 0
        return {
            "id": script.id,
            "run": shown.run,
            "title": script.title,
            "summary": script.summary.replace("\n", " "),
            "objective": script.objective[:1].upper() + script.objective[1:],
            "level": LEVELS[script.level],
            "minutes": script.minutes,
            "guidelines": list(script.guidelines),
            "roles": list(dict.fromkeys((script.role.job, *(one.role.job for one in script.variants)))),
            "progress": shown.progress,
            "short": script.short,
            "step": begun,
            "steps": len(script.steps),
            "best": self._best_of(script) if shown.endings else "",
            "endings": len(shown.endings),
            "endingsInAll": len(script.endings),
            "face": script.cast[0].portrait if script.cast else "",
        }

    def _begun(self, shown: Shown) -> int:
        state, _ = scored(self._practice, shown.run, shown.scenario, self._services.gravity)
        return len(state.steps)

    def _best_of(self, script: Scenario) -> str:
        """The best rating of the runs that came to an ending, as far as the script is still the same."""
        rows = [row for row in self._practice.reads.runs() if row.scenario == script.id and row.ending]
        rows = [row for row in rows if not self._services.library.changed(row)]
        for row in rows:
            if row.run not in self._best:
                _, found = scored(self._practice, row.run, script, self._services.gravity)
                self._best[row.run] = found.rating
        return max((self._best[row.run] for row in rows), key=RATINGS.index, default="")
