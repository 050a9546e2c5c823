"""Every page and dialog in the longest languages, in small windows, with letters of twice the size.

Measured by `scripts/compare_lengths.py` over all that is translated: French is 16 % longer than English,
German 12 %, Italian 9 %, Spanish 8 %, Dutch 7 %, Portuguese 6 %.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.language import looking
from tests.language.walk import walk
from tests.stage_app import StageApp

LONGEST = ("fr", "de")
ROOMS = [((640, 440), 200), ((640, 480), 200), ((900, 600), 200), ((640, 440), 100)]
"""Sizes, and the size of the letters in percent; 640 by 440 is what a screen of 640 by 480 leaves."""
SOON_MS = 1000


@pytest.fixture
def open_in(launch: Callable[..., StageApp]) -> Iterator[Callable[[str], StageApp]]:
    """Opened in a language; nothing of it stays."""
    before, opened = QLocale(), list[StageApp]()

    def open_one(language: str) -> StageApp:
        opened.append(launch(language=language))
        return opened[-1]

    yield open_one
    for app in opened:
        app.foundation().translators.show("en")
    QLocale.setDefault(before)


def complaints(root: QWidget) -> list[str]:
    return [
        *looking.clipped(root),
        *looking.outside(root),
        *looking.overlapping(root),
        *looking.beyond_the_height(root),
    ]


@pytest.mark.heavy
@pytest.mark.parametrize("language", LONGEST)
@pytest.mark.parametrize(("size", "percent"), ROOMS)
def test_nothing_is_cut_or_lies_on_something_else(
    open_in: Callable[[str], StageApp],
    qtbot: QtBot,
    tmp_path: Path,
    language: str,
    size: tuple[int, int],
    percent: int,
) -> None:
    app = open_in(language)
    app.settings.set("text_size", percent)
    app.settings.set("motion", "reduced")
    app.window.resize(*size)
    qtbot.waitUntil(lambda: (app.window.width(), app.window.height()) == size)
    found: dict[str, list[str]] = {}
    for name, front in walk(app, tmp_path):
        try:
            qtbot.waitUntil(lambda front=front: not complaints(front), timeout=SOON_MS)
        except qtbot.TimeoutError:
            found[name] = complaints(front)

    assert found == {}
