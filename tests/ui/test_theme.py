"""The theme puts the tokens in force, and tells when others are."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.ui import curtain
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.theme import Theme, style_sheet
from backstretch_gui.ui.tokens import CONTRAST, DARK, LIGHT, Tokens


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
def test_an_appearance_is_put_in_force_and_told(theme: Theme, qtbot: QtBot, tokens: Tokens) -> None:
    theme.set_appearance("dark" if tokens is LIGHT else "light")

    with qtbot.waitSignal(theme.changed):
        theme.set_appearance(tokens.name)  # pyright: ignore[reportArgumentType] # tokens are named as appearances

    assert theme.tokens is tokens
    palette = QApplication.palette()
    assert palette.color(QPalette.ColorRole.Window) == QColor(tokens.surface)
    assert palette.color(QPalette.ColorRole.Text) == QColor(tokens.text)


def test_the_same_appearance_is_no_change(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_appearance("light")


class Desktop(QObject):
    """Stands in for what the desktop says; the one tests run on has no say."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self) -> Desktop:
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.contrast

    def ask_for(self, contrast: Qt.ContrastPreference) -> None:
        self.contrast = contrast
        self.contrastPreferenceChanged.emit()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit()


def test_system_follows_the_desktop(
    qapp: QApplication, bundle: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    del bundle
    desktop = Desktop()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: desktop)
    theme = Theme(qapp, "system")

    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        desktop.turn(scheme)
        assert theme.tokens is tokens
    desktop.ask_for(Qt.ContrastPreference.HighContrast)
    assert theme.tokens is CONTRAST
    desktop.turn(Qt.ColorScheme.Dark)
    assert theme.tokens is CONTRAST
    desktop.ask_for(Qt.ContrastPreference.NoPreference)
    assert theme.tokens is DARK
    theme.set_appearance("light")
    desktop.turn(Qt.ColorScheme.Dark)
    assert theme.tokens is LIGHT, "what was chosen is not overruled"
    theme.deleteLater()


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
def test_the_style_sheet_is_filled_in(bundle: object, tokens: Tokens) -> None:
    del bundle
    sheet = re.sub(r"/\*.*?\*/", "", style_sheet(tokens), flags=re.DOTALL)

    assert sheet
    assert not re.search(r"%\w", sheet)
    assert tokens.text in sheet


def test_the_curtain_has_the_colours_of_the_page_behind_it() -> None:
    for colours, tokens in ((curtain.LIGHT, LIGHT), (curtain.DARK, DARK)):
        assert colours == (tokens.ground, tokens.sun, tokens.surface, tokens.accent)


def test_type_grows_with_the_system_s_font(theme: Theme, qapp: QApplication) -> None:
    font = qapp.font()
    sizes: list[float] = []
    try:
        for pixels in (16, 32):
            larger = qapp.font()
            larger.setPixelSize(pixels)
            qapp.setFont(larger)
            sizes.append(theme.px("body"))
    finally:
        qapp.setFont(font)

    assert sizes[1] == pytest.approx(2 * sizes[0])


def test_a_font_by_the_height_of_its_capitals(theme: Theme) -> None:
    for height in (20.0, 66.0):
        assert QFontMetricsF(theme.font_by_cap(height)).capHeight() == pytest.approx(height, rel=0.06)


def test_a_label_first_seen_after_the_look_has_changed_has_its_colour(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = Label(theme, "Pace", parent=window)
    label.hide()
    with qtbot.waitExposed(window):
        window.show()
    theme.set_appearance("dark")
    label.show()
    QCoreApplication.processEvents()
    assert label.palette().color(QPalette.ColorRole.WindowText) == theme.colour("text")
