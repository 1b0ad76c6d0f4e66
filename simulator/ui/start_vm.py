"""How a scenario is to be played: the sheet before it begins, and session files that say it for a whole room."""

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.app.session import SUFFIX, Session, SessionError, read_session, write_session
from simulator.scenario.schema import MAIN, Scenario

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

LIMITS = (0, 5, 8, 10, 15, 30)
"""Minutes that are offered as a limit; 0 is without one."""


@QmlElement
@QmlUncreatable("made by AppVm")
class StartVm(QObject):
    """`begun` carries the session that the learner begins. What a session file says cannot be chosen any more."""

    changed = Signal()
    said = Signal(str, arguments=["sentence"])
    begun = Signal(object)

    def __init__(self, services: Services, practice: Practice, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice
        self._session: Session | None = None
        self._file = ""

    @Property("QVariantMap", notify=changed)
    def asked(self) -> dict[str, Any]:
        """The scenario that may begin; empty where none was chosen."""
        if self._session is None:
            return {}
        script, session = self._script(), self._session
        role = next((one for one in script.variants if one.id == session.variant), None)
        return {
            "id": script.id,
            "title": script.title,
            "objective": script.objective[:1].upper() + script.objective[1:],
            "briefing": ((role.briefing if role else "") or script.briefing).replace("\n", " "),
            "role": (role.role if role else script.role).job,
            "takes": script.minutes,
            "short": script.short,
            "mode": session.mode,
            "variant": session.variant,
            "minutes": session.minutes,
            "file": self._file,
            "name": session.title,
            "other": self._services.library.other(session),
            "examined": self._services.examined(self._practice, script.id),
        }

    @Property("QVariantList", notify=changed)
    def variants(self) -> list[dict[str, str]]:
        """Whom one may be; one alone where the scenario has no variants."""
        if self._session is None:
            return []
        script = self._script()
        return [{"key": MAIN, "text": script.role.job}, *({"key": v.id, "text": v.title} for v in script.variants)]

    @Property("QVariantList", constant=True)
    def limits(self) -> list[int]:
        return list(LIMITS)

    @Property(str, notify=changed)
    def fileName(self) -> str:
        """What a session file of this scenario may be called."""
        return f"{self._session.scenario}{SUFFIX}" if self._session else ""

    @Slot(str)
    def ask(self, scenario: str) -> None:
        """Ask how a scenario is to be played."""
        self._show(Session(scenario=scenario))

    @Slot()
    def dismiss(self) -> None:
        self._show(None)

    @Slot(str)
    def chooseMode(self, mode: str) -> None:
        self._change(mode=mode)

    @Slot(str)
    def chooseVariant(self, variant: str) -> None:
        self._change(variant=variant)

    @Slot(int)
    def chooseMinutes(self, minutes: int) -> None:
        self._change(minutes=minutes)

    @Slot()
    def begin(self) -> None:
        """Begin as it was chosen, or as the file says."""
        session = self._session
        self._show(None)
        if session is not None:
            self.begun.emit(session)

    @Slot(str)
    def open(self, url: str) -> None:
        """Take up a session file; tell in a sentence where it cannot be used."""
        path = Path(QUrl(url).toLocalFile())
        try:
            session = read_session(path)
            known = self._services.library.session(session.scenario, variant=session.variant)
        except SessionError as error:
            self.said.emit(str(error))
            return
        self._show(msgspec.structs.replace(session, digest=session.digest or known.digest), path.name)

    @Slot(str, str)
    def save(self, url: str, title: str) -> None:
        """Write what was chosen into a session file, for a room to start alike."""
        session = self._session
        if session is None:
            return
        path = Path(QUrl(url).toLocalFile())
        path = path if path.suffix else path.with_suffix(SUFFIX)
        chosen = {"mode": session.mode, "variant": session.variant, "minutes": session.minutes, "title": title.strip()}
        try:
            write_session(path, self._services.library.session(session.scenario, **chosen))
        except OSError as error:
            self.said.emit(self.tr("The file cannot be written: {}.").format(error.strerror))
            return
        self.said.emit(self.tr("The session is saved: {}").format(path))

    def _script(self) -> Scenario:
        assert self._session is not None
        return self._services.library.scenario(self._session.scenario)

    def _change(self, **chosen: Any) -> None:
        if self._session is not None and not self._file:
            self._session = msgspec.structs.replace(self._session, **chosen)
            self.changed.emit()

    def _show(self, session: Session | None, file: str = "") -> None:
        self._session, self._file = session, file
        self.changed.emit()
