"""The pages of a scenario, for the pictures: how it begins, how it is played, how it is looked back on."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl

from simulator.app.session import Session, write_session
from simulator.ui.app_vm import AppVm

Page = tuple[str, Callable[[], None]]


def tr(words: str) -> str:
    """What people of the story write, in the language of the pictures."""
    return QCoreApplication.translate("Story", words)


class Training:
    """Goes on in the window of the story.

    `press` clicks the item of that name; of what the learner writes, `naming` has a fault and `kind` has none.
    """

    def __init__(
        self, vm: AppVm, scenario: str, press: Callable[[str], None], naming: str, kind: str, home: Path
    ) -> None:
        self._vm, self._scenario, self._press, self._home = vm, scenario, press, home
        self._naming, self._kind = naming, kind

    def pages(self) -> Iterator[Page]:
        """Names and steps, in order."""
        vm = self._vm
        yield "40-start", lambda: (vm.go("scenarios"), vm.offer(self._scenario))
        yield "41-start-room", lambda: (vm.start.chooseMode("drill"), self._press("startRoom"))
        yield "42-start-file", self._file
        yield "43-hint", self._hint
        yield "44-drill", self._drill
        yield "45-sure", self._finish
        yield "46-sure-said", self._say
        yield "47-debrief", lambda: self._press("sureKeep")
        yield "48-debrief-act", lambda: self._show("goBack")
        yield "49-debrief-table", self._tables
        yield "50-dispute", self._dispute
        yield "51-ruling", self._rule
        yield "52-ruled", self._ruled
        yield "53-another-way", self._branch
        yield "54-runs", self._other_end
        yield "55-compare", self._compare
        yield "56-compare-table", lambda: self._press("compareTable")
        yield "57-save", lambda: (vm.go("debrief"), self._press("saveReport"))
        yield "58-saved", lambda: self._press("saveGo")
        yield "59-warm-up", self._warm_up
        yield "60-situation", self._decide
        yield "61-library", lambda: (vm.go("scenarios"), self._show("warmUp"))
        yield "62-nothing-fits", self._nothing
        yield "63-exam", self._exam

    def _file(self) -> None:
        self._vm.start.dismiss()
        path = self._home / "tuesday.drill"
        write_session(
            path, Session(scenario=self._scenario, mode="exam", minutes=8, title=tr("Tuesday group"), digest="0" * 64)
        )
        self._vm.start.open(QUrl.fromLocalFile(str(path)).toString())

    def _hint(self) -> None:
        self._vm.start.dismiss()
        self._vm.begin(Session(scenario=self._scenario, minutes=10))
        self._vm.skipAhead()
        self._vm.askHint(self._vm.run["hints"][0]["id"])

    def _drill(self) -> None:
        self._vm.begin(Session(scenario=self._scenario, mode="drill"))
        self._vm.skipAhead()
        self._vm.feed.edit(self._naming)

    def _finish(self) -> None:
        self._vm.feed.post()
        self._vm.skipAhead()
        self._vm.feed.answer("wendell", "declined", "")
        while not self._vm.run["over"]:
            self._vm.skipAhead()

    def _say(self) -> None:
        sure = self._vm.sure
        for act, percent in zip(sure.acts, (100, 25), strict=False):
            sure.say(act["id"], percent)

    def _show(self, name: str) -> None:
        self._press("focus:" + name)

    def _tables(self) -> None:
        self._press("timeTable")
        self._press("scoreTable")
        self._show("timeTable")

    def _dispute(self) -> None:
        self._press("timeTable")
        self._press("scoreTable")
        self._press("disputeIt")

    def _rule(self) -> None:
        self._press("sheetClose")
        act = next(one for one in self._vm.debrief.moments if one["findings"])
        self._vm.debrief.dispute(
            act["id"], act["findings"][0]["rule"], tr("He tells everybody about the ward himself.")
        )
        self._press("ruleOnIt")

    def _ruled(self) -> None:
        self._press("sheetClose")
        act = next(one for one in self._vm.debrief.moments if one["findings"])
        words = tr("That he tells it gives nobody else the right to.")
        self._vm.debrief.ruleOn(act["id"], act["findings"][0]["rule"], True, words, "R. Hale")
        self._show("ruleOnIt")

    def _branch(self) -> None:
        act = next(one for one in self._vm.debrief.moments if one["findings"])
        self._vm.goBackBefore(act["number"])

    def _other_end(self) -> None:
        self._vm.feed.edit("")
        self._vm.feed.answer("wendell", "declined", self._kind)
        while not self._vm.run["over"]:
            self._vm.skipAhead()
        self._show("lookAt-" + self._vm.debrief.runs[1]["run"])

    def _compare(self) -> None:
        self._vm.compare.compare(self._vm.debrief.run, self._vm.debrief.runs[1]["run"])
        self._vm.go("compare")

    def _warm_up(self) -> None:
        self._press("sheetClose")
        self._vm.warmUp()
        self._vm.skipAhead()

    def _decide(self) -> None:
        vm = self._vm
        for request in vm.feed.requests:
            vm.feed.answer(request["id"], "declined", self._kind)
        vm.feed.edit(self._kind)
        vm.feed.post()
        while not vm.run["over"]:
            vm.skipAhead()
        vm.seeVerdict()

    def _nothing(self) -> None:
        for kind, key in (("fresh", "yes"), ("objective", "Measurement"), ("level", "1")):
            self._vm.library.choose(kind, key)
        self._show("filter-fresh")

    def _exam(self) -> None:
        self._vm.library.clear()
        self._vm.begin(Session(scenario=self._scenario, mode="exam", minutes=8))
        self._vm.skipAhead()
