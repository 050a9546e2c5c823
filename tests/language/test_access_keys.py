"""Alt and a letter: one for every button and every entry of a menu, in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from backstretch_gui.language.languages import FALLBACK, TRANSLATED
from tests.language.walk import dialogs
from tests.stage_app import StageApp


@pytest.fixture(params=[FALLBACK, *TRANSLATED])
def app(launch: Callable[..., StageApp], request: pytest.FixtureRequest) -> Iterator[StageApp]:
    before = QLocale()
    app = launch(language=request.param)
    yield app
    app.foundation().translators.show(FALLBACK)
    QLocale.setDefault(before)


def faults(texts: list[str]) -> list[str]:
    """What has no key, and keys that are given twice."""
    keys = [QKeySequence.mnemonic(text).toString() for text in texts]
    return [text for text, key in zip(texts, keys, strict=True) if not key or keys.count(key) > 1]


def test_every_button_of_every_dialog(app: StageApp, tmp_path: Path) -> None:
    found = {
        name: faults([button.text() for button in front.findChildren(QPushButton) if button.text()])
        for name, front in dialogs(app, tmp_path)
    }

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_every_entry_of_the_menu(app: StageApp) -> None:
    menu = app.panel.menu.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()

    shown: list[QAction] = [action for action in menu.actions() if action.text() and action.isVisible()]
    assert faults([action.text() for action in shown]) == []
