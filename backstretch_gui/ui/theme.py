"""Applies the tokens: palette, style sheet, fonts. Widgets that paint ask the theme for colours.

The theme is handed to every widget that paints; nothing here is global but what Qt keeps per
application (palette and style sheet).
"""

from __future__ import annotations

import math
from typing import Final, Literal

from PySide6.QtCore import QFile, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from backstretch_gui.ui.stills import show_person
from backstretch_gui.ui.system_accent import system_accent, with_accent
from backstretch_gui.ui.tokens import CONTRAST, DARK, LIGHT, PANEL_WIDTH, TYPE, Tokens

Appearance = Literal["system", "light", "dark", "contrast"]
Role = Literal["small", "body", "head", "lead", "lead_wide", "title_small", "title", "display"]

AROUND_LINE: Final = 10
"""Above and below the letters of a control, in pixels."""

_PALETTE = {
    QPalette.ColorRole.Window: "surface",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "field",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "field",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "mark",
    QPalette.ColorRole.HighlightedText: "surface",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "text2",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Link: "mark",
}
"""Without the accent: that stays the system's, to be asked for."""


class Theme(QObject):
    """The tokens in force. `changed` is emitted after palette and style sheet are in place."""

    changed = Signal()
    pictures_changed = Signal()
    """Stills are there that were not there before, or show somebody else."""

    def __init__(self, app: QApplication, appearance: Appearance = "system", person: str = "ana") -> None:
        super().__init__(app)
        self._app = app
        self._appearance: Appearance = appearance
        self.tokens: Tokens = LIGHT
        self.person = person
        """Who is drawn: a file of `assets/people`."""
        show_person(person)
        self.text_scale = 1.0
        """How much larger letters are than usual; those of the floor view and the clock are as they are."""
        self.reduced_motion = False
        """The figure fades from pose to pose rather than moves. Qt can't ask every system for this wish."""
        self._apply()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        app.paletteChanged.connect(self._on_palette_changed)

    @property
    def appearance(self) -> Appearance:
        """What was asked for; "system" follows the desktop."""
        return self._appearance

    def set_appearance(self, appearance: Appearance) -> None:
        """Change to light, dark, high contrast, or what the system says."""
        if appearance != self._appearance:
            self._appearance = appearance
            self._apply()
            self.changed.emit()

    def set_person(self, person: str) -> None:
        """Have somebody else drawn, in every picture there is."""
        if person != self.person:
            self.person = person
            show_person(person)
            self.pictures_changed.emit()

    def colour(self, name: str, alpha: float = 1.0) -> QColor:
        """A token as a colour; `alpha` from 0 to 1."""
        colour = QColor(getattr(self.tokens, name))
        if alpha < 1.0:
            colour.setAlphaF(alpha)
        return colour

    def font(self, role: Role | float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """A font by role, or by its size in pixels. `tabular`: all figures of one width."""
        font = QFont(self._app.font())
        size = self.px(role) if isinstance(role, str) else role
        font.setPixelSize(max(1, round(size)))
        font.setWeight(QFont.Weight(weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def px(self, role: Role) -> float:
        """The size of a role in pixels: a multiple of the system's interface font."""
        system = self._app.font()
        size = system.pixelSize()
        if size <= 0:
            size = system.pointSizeF() * QGuiApplication.primaryScreen().logicalDotsPerInch() / 72
        return max(13.0, size * 1.05) * self.text_scale * TYPE[role]

    def tall(self, height: int) -> int:
        """How high a control of one line is that is `height` pixels with letters of the usual size."""
        return max(height, math.ceil(QFontMetricsF(self.font("body")).height()) + AROUND_LINE)

    def icon(self, size: int) -> int:
        """How large an icon is that is `size` pixels beside letters of the usual size: half as much larger
        as they are, so that buttons that have no words stay as they are."""
        return round(size * (1 + max(0.0, self.text_scale - 1) / 2))

    @property
    def panel_width(self) -> int:
        """Of the panel beside the stage, in pixels."""
        return self.wider(PANEL_WIDTH)

    def wider(self, width: int) -> int:
        """Half as much wider as letters are larger: what holds several words. Pixels."""
        return round(width * (1 + max(0.0, self.text_scale - 1) / 2))

    def set_text_size(self, percent: int) -> None:
        """Letters of another size than usual."""
        if percent / 100 != self.text_scale:
            self.text_scale = percent / 100
            self._scale_menus()
            self.changed.emit()

    def font_by_cap(self, height: float, weight: int = 600) -> QFont:
        """A font whose capitals are `height` pixels tall."""
        cap = QFontMetricsF(self.font(100.0, weight, tabular=True)).capHeight()
        return self.font(100.0 * height / cap, weight, tabular=True)

    def _on_system_changed(self) -> None:
        if self._appearance == "system":
            self._apply()
            self.changed.emit()

    def _on_palette_changed(self) -> None:
        """By the theme itself, mostly."""
        if system_accent() != self._accent:
            self._apply()
            self.changed.emit()

    def _scale_menus(self) -> None:
        """Menus and tooltips, which Qt makes, have the letters of everything else."""
        for kind in ("QMenu", "QTipLabel"):
            self._app.setFont(self.font("body"), kind)  # pyright: ignore[reportArgumentType] # wrong in the stub

    def _apply(self) -> None:
        by_name = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
        self._accent = system_accent()
        self.tokens = with_accent(by_name.get(self._appearance) or _tokens_of_system(), self._accent)
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        disabled = QPalette.ColorGroup.Disabled
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(disabled, role, self.colour("edge"))
        self._app.setPalette(palette)
        self._app.setStyleSheet(style_sheet(self.tokens))


def _tokens_of_system() -> Tokens:
    """What the desktop asks for; who wants more contrast there gets it here."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def style_sheet(tokens: Tokens) -> str:
    """The application's style sheet: a few rules for standard widgets, filled from the tokens."""
    file = QFile(":/style.qss")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return ""
    sheet = bytes(file.readAll().data()).decode()
    for name, value in sorted(tokens.colours.items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"%{name}", value)
    return sheet.replace("%theme", tokens.name)


def set_text_colour(widget: QWidget, colour: QColor) -> None:
    """Colour a label's text through its palette, which a style sheet elsewhere can't undo."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, colour)
    widget.setPalette(palette)
