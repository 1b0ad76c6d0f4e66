"""Names that are not to be printed: a report is pseudonymous unless the learner chose to be named."""

import re

import msgspec

from simulator.model.finding import Better, Finding


class Hide:
    """Puts the name to print in place of the learner's; in their own words it is dotted out, so that places stay."""

    def __init__(self, name: str, printed: str) -> None:
        names = [] if name == printed else [name, name.split()[0]]
        self._names = [re.compile(rf"\b{re.escape(name)}\b") for name in names]
        self._printed = printed

    def finding(self, finding: Finding) -> Finding:
        """The finding without the name."""
        message, why = self._told(finding.message), tuple(map(self._told, finding.why))
        places = tuple(msgspec.structs.replace(place, match=self.words(place.match)) for place in finding.places)
        better = finding.better and Better(
            advice=self._told(finding.better.advice), text=self.words(finding.better.text), action=finding.better.action
        )
        return msgspec.structs.replace(finding, message=message, why=why, places=places, better=better)

    def words(self, text: str) -> str:
        """The learner's own words, the name dotted out."""
        for name in self._names:
            text = name.sub(lambda found: "•" * len(found[0]), text)
        return text

    def _told(self, text: str) -> str:
        for name in self._names:
            text = name.sub(lambda _: self._printed, text)
        return text
