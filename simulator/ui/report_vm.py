"""The after-action report as a file: HTML, PDF or JSON, under a pseudonym unless the learner chooses their name."""

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement, QmlUncreatable

from simulator.app.practice import Practice
from simulator.app.services import Services
from simulator.scenario.page import page
from simulator.scenario.report import Report

QML_IMPORT_NAME = "SafeSpace"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = ("pdf", "html", "json")


@QmlElement
@QmlUncreatable("made by AppVm")
class ReportVm(QObject):
    """Files go into the learner's own folder for exports."""

    changed = Signal()

    def __init__(self, services: Services, practice: Practice, exports: Path, pseudonym: str, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._practice = practice
        self._exports = exports
        self._pseudonym = pseudonym
        self._saved = self._fault = ""

    @Property(str, constant=True)
    def pseudonym(self) -> str:
        """What stands in place of the learner's name."""
        return self._pseudonym

    @Property("QVariantMap", notify=changed)
    def outcome(self) -> dict[str, Any]:
        """What came of the last saving: the name of the file, its folder, or a sentence on why it failed."""
        path = Path(self._saved)
        return {"file": path.name if self._saved else "", "folder": str(self._exports), "fault": self._fault}

    @Slot()
    def forget(self) -> None:
        """Another report may be saved."""
        self._saved = self._fault = ""
        self.changed.emit()

    @Slot(str, bool)
    def save(self, kind: str, named: bool) -> None:
        """Write the report of the run that is looked back on, as pdf, html or json; `named` puts the own name on it."""
        found = self._services.report(self._practice, "" if named else self._pseudonym)
        path = self._exports / f"{found.scenario}-run-{int(self._practice.run[1:])}.{kind}"
        self._saved = self._fault = ""
        try:
            self._write(found, path, kind)
            self._saved = str(path)
        except OSError as error:
            self._fault = self.tr("The report cannot be written: {}.").format(error.strerror or error)
        self.changed.emit()

    @Slot()
    def openFolder(self) -> None:
        """Show the folder of the reports in the computer's own way."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exports)))

    def _write(self, found: Report, path: Path, kind: str) -> None:
        if kind == "json":
            path.write_bytes(msgspec.json.format(msgspec.json.encode(found), indent=2) + b"\n")
            return
        html = page(found, self._services.guideline_names)
        if kind == "html":
            path.write_text(html, encoding="utf-8")
            return
        from simulator.ui.pdf import write_pdf

        title = self.tr("After-action report: {}").format(found.title)
        write_pdf(html, path, title, self.tr("Page {} of {}"))
