"""The button with three dots: what can be done with the routine as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from backstretch_gui.ui.controls.access_keys import give_menu_access_keys
from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.icons import icon

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.theme import Theme


class RoutineMenu(ToolButton):
    """Opens the menu. Icons are drawn when it is first opened: home can do without them."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(theme, "more", parent=parent, name=self.tr("More for this routine"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._icons: dict[QAction, str] = {}
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._draw_icons)
        give_menu_access_keys(self._menu)
        self.setMenu(self._menu)
        routines, exchange, paper = commands.routines, commands.exchange, commands.paper
        self.undo = self._add("undo", self.tr("Undo"), routines.undo, "Ctrl+Z")
        self.redo = self._add("redo", self.tr("Redo"), routines.redo, "Ctrl+Shift+Z")
        self._menu.addSeparator()
        self.new = self._add("plus", self.tr("New routine…"), routines.new, "Ctrl+N")
        self.rename = self._add("pencil", self.tr("Rename…"), routines.rename)
        self.duplicate = self._add("copy", self.tr("Duplicate"), routines.duplicate)
        self.reset = self._add("again", self.tr("Back to the original"), routines.remove)
        self.remove = self._add("trash", self.tr("Remove this routine"), routines.remove)
        self._menu.addSeparator()
        self.bring = self._add("import", self.tr("Import a routine…"), exchange.ask_for_import, "Ctrl+O")
        self.export = self._add("export", self.tr("Export…"), exchange.ask_for_export, "Ctrl+S")
        self._menu.addSeparator()
        self.print = self._add("print", self.tr("Print the handout…"), paper.ask_for_printer, "Ctrl+P")
        self.handout = self._add("book", self.tr("Handout as PDF…"), paper.ask_for_handout, "Ctrl+Shift+P")
        self.audio = self._add("voice", self.tr("Audio guide…"), commands.export.ask_for_audio_guide)
        self.video = self._add("play", self.tr("Video guide…"), commands.export.ask_for_video_guide)
        self._menu.addSeparator()
        self.transcript = self._add(
            "voice", self.tr("What was said…"), commands.training.show_transcript, "T"
        )
        self.welcome = self._add("hurt", self.tr("Stretching safely"), commands.window.show_safety)
        self.keys = self._add("panel", self.tr("Keys"), commands.window.show_keys, "F1")
        self.about = self._add("heart", self.tr("About BackStretch"), commands.window.show_about)
        self.show_state(own=False, built_in=True, undo=False, redo=False)

    def show_state(self, *, own: bool, built_in: bool, undo: bool, redo: bool) -> None:
        """Whether the routine is one's own, whether it came with BackStretch, and what can be taken back."""
        self.undo.setEnabled(undo)
        self.redo.setEnabled(redo)
        self.reset.setVisible(built_in)
        self.reset.setEnabled(own)
        self.remove.setVisible(not built_in)

    def _add(self, picture: str, words: str, do: Callable[[], None], key: str = "") -> QAction:
        action = QAction(words, self._menu)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutVisibleInContextMenu(True)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the window has the key itself
        action.triggered.connect(do)
        self._icons[action] = picture
        self._menu.addAction(action)
        return action

    def _draw_icons(self) -> None:
        for action, picture in self._icons.items():
            action.setIcon(icon(picture, self._theme.colour("text2").name(), 18))
