"""A routine on paper: printed, or kept as a PDF."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from backstretch_gui.routines.printers import Printers
from backstretch_gui.storage.own_command import PRINTERS, own_command
from backstretch_gui.ui.routine_words import file_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrinter

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.handout import Handout
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.theme import Theme

log = logging.getLogger(__name__)


class Paper(QObject):
    """What prints is imported when it is first wanted: Qt's printing, and the system's behind it."""

    done = Signal(str, bool)
    """A sentence on what was done, and whether it can be taken back."""
    failed = Signal(str)
    """A sentence on what could not be done."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        seconds: Callable[[Routine, Catalog], float],
    ) -> None:
        """`seconds`: how long a routine takes."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._languages = languages
        self._catalog = catalog
        self._routines = routines
        self._seconds = seconds
        self.printers = Printers(own_command(PRINTERS), self)
        self.printers.found.connect(self._on_printers)
        self.printers.silent.connect(self._on_no_answer)
        window.closing.connect(self.printers.close)

    def ask_for_printer(self) -> None:
        """Which printer, and how many copies? Where there is none, a PDF can be had."""
        self.printers.ask()

    def _on_printers(self, names: list[str]) -> None:
        if names:
            self._ask_which_printer()
        else:
            self._offer_a_pdf(self.tr("There is no printer here. The handout can be kept as a PDF instead."))

    def _on_no_answer(self) -> None:
        log.warning("the printing system does not answer")
        sentence = self.tr("The printers don’t answer. The handout can be kept as a PDF instead.")
        self._offer_a_pdf(sentence)

    def _offer_a_pdf(self, sentence: str) -> None:
        self.done.emit(sentence, False)
        self.ask_for_handout()

    def _ask_which_printer(self) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(file_name(self._routines.routine, self._languages.shown, ""))
        dialog = QPrintDialog(printer, self._window)
        dialog.setWindowTitle(self.tr("Print the handout"))
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)

        def print_it(_printer: QPrinter) -> None:
            self.print_on(printer)  # which lives as long as this

        dialog.accepted.connect(print_it)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # its own takes a slot by name

    def print_on(self, printer: QPrinter) -> None:
        """The chosen routine, on paper."""
        if self._handout().print_on(printer):
            self.done.emit(self.tr("The handout is on its way to the printer."), False)
        else:
            log.warning("“%s” can't be printed on", printer.printerName())
            self.failed.emit(self.tr("The printer can’t be reached. Nothing was printed."))

    def ask_for_handout(self) -> None:
        """Where to?"""
        from backstretch_gui.ui.dialogs.file_dialogs import ask_where_to

        name = file_name(self._routines.routine, self._languages.shown, ".pdf")
        ask_where_to(self._window, self.tr("Save the handout"), name, self._on_handout_chosen)

    def write_handout(self, path: Path) -> None:
        """The chosen routine on paper, as a PDF."""
        try:
            path.write_bytes(self._handout().pdf())
        except OSError as error:
            log.warning("%s: %s", path, error)
            self.failed.emit(self.tr("{0} can’t be written there.").format(path.name))
            return
        self.done.emit(self.tr("The handout is {0}.").format(path.name), False)

    def _handout(self) -> Handout:
        from backstretch_gui.routines.handout import Handout

        routine, now = self._routines.routine, self._catalog.now
        return Handout(
            routine, now, self._seconds(routine, now), self._theme.font("body"), self._languages.shown
        )

    def _on_handout_chosen(self, path: str) -> None:
        self.write_handout(Path(path))
