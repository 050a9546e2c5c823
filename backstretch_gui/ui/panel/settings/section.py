"""A part of the settings: one line until it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.controls.disclosure import Disclosure
from backstretch_gui.ui.controls.elided import ElidedLabel
from backstretch_gui.ui.controls.fitting_area import FittingArea, bring_into_view
from backstretch_gui.ui.controls.icons import IconView
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.tall import KeepsTall

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.ui.panel.settings.settings_body import SettingsBody
    from backstretch_gui.ui.theme import Theme

HEIGHT = 48


class SectionHead(Disclosure):
    """Icon, title, and what is set in a few words."""

    def __init__(self, theme: Theme, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._title = title
        self.summary = ElidedLabel(theme, "", "small", "text2")
        self._chevron = IconView(theme, "right", 16)
        KeepsTall(theme, self, HEIGHT - 4)
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(12)
        row.addWidget(IconView(theme, icon))
        row.addWidget(Label(theme, title, weight=600))
        row.addWidget(self.summary, 1)
        row.addWidget(self._chevron)
        self.toggled.connect(self._on_toggled)
        self.show_summary("")

    def show_summary(self, summary: str) -> None:
        """What is set, in a few words."""
        self.summary.setText(summary)
        self.setAccessibleName(wording.together((self._title, summary)) if summary else self._title)

    def _on_toggled(self, opened: bool) -> None:
        self._chevron.show_icon("up" if opened else "right")
        self.summary.setVisible(not opened)


class FoldedSection(QWidget):
    """A head and, made when it is first opened, a body."""

    toggled = Signal(bool)
    built = Signal()
    """The body came in; it knows the settings last shown."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        build: Callable[[], SettingsBody],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build = build
        self._settings: Settings | None = None
        self.head = SectionHead(theme, icon, title)
        self.body: SettingsBody | None = None
        self._area: FittingArea | None = None
        self._whole = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 3, 8, 2)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.head.toggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without telling it."""
        self._settings = settings
        if self.body is not None:
            self.body.show_settings(settings)

    def set_open(self, wanted: bool) -> None:
        """Open or close it."""
        self.head.setChecked(wanted)

    def show_whole(self, wanted: bool) -> None:
        """Without a scroll bar of its own: the panel scrolls."""
        self._whole = wanted
        if self._area is not None:
            self._area.show_whole(wanted)

    def paintEvent(self, _event: object) -> None:
        """The hairline above it."""
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("line"))

    def _on_toggled(self, opened: bool) -> None:
        if opened and self.body is None:
            self.body = self._build()
            if self._settings is not None:
                self.body.show_settings(self._settings)
            self._area = FittingArea(self.body)
            self._area.show_whole(self._whole)
            self._column.addWidget(self._area)
            self.built.emit()
        if self._area is not None:
            self._area.setVisible(opened)
        if opened:
            bring_into_view(self)
        self.toggled.emit(opened)
