"""The side panel: assembly of routine, stretches and settings, and what is wanted of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from backstretch_gui.catalog.pace import pace_of
from backstretch_gui.catalog.sides import first_sides
from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.arrangement import Arrangement
from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.elided import ElidedLabel
from backstretch_gui.ui.controls.number_field import finish_typing
from backstretch_gui.ui.controls.tab_order import order_tabs
from backstretch_gui.ui.panel.note import PanelNote
from backstretch_gui.ui.panel.routine.routine_box import RoutineBox
from backstretch_gui.ui.panel.routine.routine_menu import RoutineMenu
from backstretch_gui.ui.panel.routine.stretch_list import StretchList
from backstretch_gui.ui.panel.settings.settings_stack import SettingsStack

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.theme import Theme
    from backstretch_gui.voice.protocol import Voice

_PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)

LOW: Final = 420
"""Pixels, for letters of the usual size: less, and there is one scroll bar for all."""


class Panel(QWidget):
    """Shows what it is told; it keeps nothing."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self,
        theme: Theme,
        catalog: Catalog,
        languages: Languages,
        commands: Commands,
        seconds: Callable[[Routine, Catalog], float],
        parent: QWidget | None = None,
    ) -> None:
        """`seconds`: how long a routine takes."""
        super().__init__(parent)
        self._theme = theme
        self._catalog = catalog
        self.setAccessibleName(self.tr("Routine and settings"))
        self._on_count = 0
        self._rounds = 1
        self._seconds = 0.0
        self._arrangement = Arrangement.BESIDE
        self.setFixedWidth(theme.panel_width)
        self._back = ToolButton(theme, "back", self.tr("Back to the stage (Ctrl+B)"))
        self._back.clicked.connect(commands.window.toggle_panel)
        self._back.hide()
        self.routine = RoutineBox(theme, catalog, languages.shown, seconds)
        self.menu = RoutineMenu(theme, commands)
        self.length = ElidedLabel(theme, "", token="text2")
        self.note = PanelNote(theme, commands.routines)
        self._own = False
        self.stretches = StretchList(theme, catalog, languages.shown, commands.routines)
        self.settings = SettingsStack(theme, languages.spoken, commands)
        self._lay_out()
        self.routine.chosen.connect(commands.routines.choose)
        self.stretches.rearranged.connect(self._on_rearranged)
        self.settings.rearranged.connect(self._on_rearranged)
        theme.changed.connect(self._on_theme_changed)

    def fit(self, arrangement: Arrangement) -> None:
        """Be as wide as there is room; where the stage is out of sight, offer a way back to it."""
        self._arrangement = arrangement
        beside, width = arrangement is Arrangement.BESIDE, self._theme.panel_width
        self.setMinimumWidth(width if beside else 0)
        self.setMaximumWidth(width if beside else 16777215)
        self._back.setVisible(arrangement is Arrangement.EITHER)

    def show_routines(self, routines: Mapping[str, Routine], chosen: str) -> None:
        """Offer these, by id; `chosen` is the id of the one that is shown."""
        self.routine.show_routines(routines, chosen)

    def show_routine(self, routine: Routine) -> None:
        """Show its stretches. Rows that are there stay, with the focus and whatever is being typed."""
        self._on_count = sum(entry.on for entry in routine.stretches)
        self._rounds = routine.rounds
        self._show_length()
        self.stretches.show_routine(routine)
        sides = first_sides(routine, self._catalog.stretches)
        self.settings.show_pace(pace_of(routine), sides, routine.rounds)

    def show_catalog(self, catalog: Catalog, routine: Routine) -> None:
        """Stretches are others than they were: show `routine` with what they are now."""
        self._catalog = catalog
        self.routine.routines.use_catalog(catalog)
        self.stretches.use_catalog(catalog)
        self.show_routine(routine)

    def show_length(self, seconds: float) -> None:
        """How long the routine takes as it is set."""
        self._seconds = seconds
        self._show_length()

    def show_history(self, *, own: bool, built_in: bool, undo: bool, redo: bool) -> None:
        """Whether the routine is one's own, whether it came with BackStretch, and what can be taken back."""
        self._own = own and built_in
        self.menu.show_state(own=own, built_in=built_in, undo=undo, redo=redo)
        self._show_length()

    def set_current(self, entry: int | None) -> None:
        """The place in the routine of the stretch being done."""
        self.stretches.set_current(entry)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        self.settings.show_settings(settings)
        self.stretches.count_in_breaths(settings.counting.value == "breaths")

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Offer these."""
        self.settings.show_voices(voices)

    def event(self, event: QEvent) -> bool:
        """Keep from the window's shortcuts the keys that the widget in focus needs itself."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            focused = self.focusWidget()
            if (isinstance(focused, QAbstractButton) and event.key() == Qt.Key.Key_Space) or (
                isinstance(focused, QAbstractSpinBox | QAbstractSlider) and event.key() in _PAGES
            ):
                event.accept()
                return True
        return super().event(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A press beside everything: what is being typed counts."""
        finish_typing()

    def paintEvent(self, _event: object) -> None:
        """The ground, and a hairline towards the stage."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("surface"))
            stage_side = self.width() - 1 if self.isRightToLeft() else 0
            painter.fillRect(stage_side, 0, 1, self.height(), self._theme.colour("line"))

    def _show_length(self) -> None:
        parts = [wording.stretches(self._on_count)]
        if self._rounds > 1:
            parts.append(wording.rounds(self._rounds))
        if self._seconds:
            parts.append(wording.duration(self._seconds))
        line = wording.together(parts)
        self.length.setText(self.tr("{0} · your version").format(line) if self._own else line)

    def _lay_out(self) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(20, 12, 12, 8)
        top.setSpacing(8)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._back)
        line.addWidget(self.routine, 1)
        line.addWidget(self.menu)
        top.addLayout(line)
        top.addWidget(self.length)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._scrolled(), 1)

    def _scrolled(self) -> QScrollArea:
        """What scrolls as a whole where it is too low for stretches and settings to scroll by themselves."""
        content = QWidget()
        content.setObjectName("list")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stretches, 1)
        below = QVBoxLayout()
        below.setContentsMargins(10, 0, 10, 8)
        below.addWidget(self.note)
        column.addLayout(below)
        column.addWidget(self.settings)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Higher or lower."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        low = self.height() < LOW * max(1.0, self._theme.text_scale)
        self.stretches.show_whole(low)
        self.settings.show_whole(low)

    def _on_theme_changed(self) -> None:
        self.fit(self._arrangement)
        self._fit_height()
        self.update()

    def _on_rearranged(self) -> None:
        order_tabs(self)
