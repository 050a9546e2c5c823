"""The button with three dots: what can be done with the routine as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.icons import icon

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class RoutineMenu(ToolButton):
    """Opens the menu. Icons are drawn when it is first opened: home can do without them."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    rename_wanted = Signal()
    duplicate_wanted = Signal()
    remove_wanted = Signal()
    """Give up one's own routine; a copy of a built-in one is reset by that."""
    import_wanted = Signal()
    export_wanted = Signal()
    print_wanted = Signal()
    handout_wanted = Signal()
    transcript_wanted = Signal()
    welcome_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "more", parent=parent, name=self.tr("More for this routine"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._icons: dict[QAction, str] = {}
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._draw_icons)
        self.setMenu(self._menu)
        self.undo = self._add("undo", self.tr("Undo"), self.undo_wanted, "Ctrl+Z")
        self.redo = self._add("redo", self.tr("Redo"), self.redo_wanted, "Ctrl+Shift+Z")
        self._menu.addSeparator()
        self.rename = self._add("pencil", self.tr("Rename…"), self.rename_wanted)
        self.duplicate = self._add("copy", self.tr("Duplicate"), self.duplicate_wanted)
        self.reset = self._add("again", self.tr("Back to the original"), self.remove_wanted)
        self.remove = self._add("trash", self.tr("Remove this routine"), self.remove_wanted)
        self._menu.addSeparator()
        self.bring = self._add("import", self.tr("Import a routine…"), self.import_wanted, "Ctrl+O")
        self.export = self._add("export", self.tr("Export…"), self.export_wanted, "Ctrl+S")
        self._menu.addSeparator()
        self.print = self._add("print", self.tr("Print the handout…"), self.print_wanted, "Ctrl+P")
        self.handout = self._add("book", self.tr("Handout as PDF…"), self.handout_wanted, "Ctrl+Shift+P")
        self._menu.addSeparator()
        self.transcript = self._add("voice", self.tr("What was said…"), self.transcript_wanted, "T")
        self.welcome = self._add("heart", self.tr("Stretching safely"), self.welcome_wanted)
        self.show_state(own=False, built_in=True, undo=False, redo=False)

    def show_state(self, *, own: bool, built_in: bool, undo: bool, redo: bool) -> None:
        """Whether the routine is one's own, whether it came with BackStretch, and what can be taken back."""
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)
        self.reset.setVisible(built_in)
        self.reset.setEnabled(own)
        self.remove.setVisible(not built_in)

    def _add(self, picture: str, words: str, wanted: SignalInstance, key: str = "") -> QAction:
        action = QAction(words, self._menu)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the window has the key itself
        action.triggered.connect(wanted)
        self._icons[action] = picture
        self._menu.addAction(action)
        return action

    def _draw_icons(self) -> None:
        for action, picture in self._icons.items():
            action.setIcon(icon(picture, self._theme.colour("text2").name(), 18))
