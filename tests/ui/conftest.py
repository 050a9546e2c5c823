"""A theme and the real catalog, for widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.language.translators import Translators
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.ui.theme import Theme


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication, bundle: Path) -> None:
    """As the page is: what is counted has its plural."""
    del bundle
    Translators(qapp).show("en")


@pytest.fixture
def theme(qapp: QApplication, qtbot: QtBot, bundle: Path) -> Iterator[Theme]:
    """The light theme, put in force."""
    del qtbot, bundle
    qapp.setStyle("Fusion")
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


@pytest.fixture(scope="session")
def catalog(bundle: Path) -> Catalog:
    """What comes with the app."""
    del bundle
    return load_catalog({}, {})[0]
