"""The system's accent is followed where it can be seen, and never where it would be taken for coral."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.ui import system_accent
from backstretch_gui.ui.controls.buttons import Switch
from backstretch_gui.ui.system_accent import with_accent
from backstretch_gui.ui.theme import Theme
from backstretch_gui.ui.tokens import CONTRAST, DARK, LIGHT, Tokens
from tests.ui.test_tokens import CONTROL, TEXT, luminance

GNOME = {
    "blue": "#3584e4",
    "green": "#3a944a",
    "pink": "#d56199",
    "purple": "#9141ac",
    "slate": "#6f8396",
}
LIKE_CORAL = ["#ed5b00", "#e62d42", "#c88800", "#e95420"]
"""GNOME's orange, red and yellow, and Ubuntu's orange."""


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def assert_it_is_seen(tokens: Tokens) -> None:
    assert (
        min(contrast(tokens.mark, getattr(tokens, name)) for name in ("surface", "ground", "raised")) >= TEXT
    )
    drawn = ("field", "hover", "lav_soft", "track")
    assert min(contrast(tokens.mark, getattr(tokens, name)) for name in drawn) >= CONTROL


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("colour", GNOME.values(), ids=GNOME)
def test_an_accent_keeps_its_hue_and_is_seen(tokens: Tokens, colour: str) -> None:
    followed = with_accent(tokens, QColor(colour))

    assert followed.mark != tokens.mark
    assert abs(QColor(followed.mark).hslHue() - QColor(colour).hslHue()) <= 3
    assert (followed.accent, followed.teal) == (tokens.accent, tokens.teal), "what means something stays"
    assert_it_is_seen(followed)


@example((222, 196, 222), LIGHT)  # seen before it is rounded to whole steps, and not after
@given(st.tuples(*[st.integers(0, 255)] * 3), st.sampled_from([LIGHT, DARK]))
def test_any_accent_is_seen_or_not_followed(colour: tuple[int, int, int], tokens: Tokens) -> None:
    assert_it_is_seen(with_accent(tokens, QColor(*colour)))


@pytest.mark.parametrize("colour", LIKE_CORAL)
def test_what_is_like_coral_is_left_to_what_matters_now(colour: str) -> None:
    assert with_accent(LIGHT, QColor(colour)) is LIGHT
    assert with_accent(DARK, QColor(colour)) is DARK


def test_high_contrast_has_its_own_colours() -> None:
    assert with_accent(CONTRAST, QColor(GNOME["blue"])) is CONTRAST


def test_a_system_that_says_nothing_changes_nothing() -> None:
    assert with_accent(LIGHT, None) is LIGHT


class Desktop:
    """Stands in for the system, which has no accent where tests run."""

    def __init__(self) -> None:
        self.accent: QColor | None = None

    def system_accent(self) -> QColor | None:
        return self.accent


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    desktop = Desktop()
    monkeypatch.setattr("backstretch_gui.ui.theme.system_accent", desktop.system_accent)
    return desktop


@pytest.fixture
def theme(desktop: Desktop, qapp: QApplication, bundle: object) -> Iterator[Theme]:
    """In force; it asks the desktop."""
    del desktop, bundle
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


def test_another_accent_is_followed_at_once(theme: Theme, desktop: Desktop, qtbot: QtBot) -> None:
    switch = Switch(theme, "On")
    qtbot.addWidget(switch)
    before = switch.grab().toImage().pixelColor(10, 14)
    assert before == theme.colour("teal")

    desktop.accent = QColor(GNOME["purple"])
    with qtbot.waitSignal(theme.changed):
        QGuiApplication.setPalette(QGuiApplication.palette())  # told by the system, as if it had changed
        QApplication.instance().paletteChanged.emit(QGuiApplication.palette())  # pyright: ignore

    after = switch.grab().toImage().pixelColor(10, 14)
    assert after == theme.colour("mark") != before
    assert QApplication.palette().color(QPalette.ColorRole.Highlight) == theme.colour("mark")
    theme.set_appearance("dark")
    assert theme.tokens.mark != DARK.mark


def test_the_theme_itself_sets_no_accent(theme: Theme) -> None:
    del theme
    assert system_accent.system_accent() is None
