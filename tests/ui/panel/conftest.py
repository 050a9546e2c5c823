"""A panel as the app shows it, and what it told."""

from __future__ import annotations

from dataclasses import dataclass, field

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.edits import Edit
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.settings.settings import Settings
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.theme import Theme

SINGLE, MOVEMENT, SIDED, OFF = range(4)
"""Where in the routine these kinds of stretch are."""


@dataclass
class Told:
    """Everything the panel told, in order."""

    entries: list[tuple[int, Entry]] = field(default_factory=list[tuple[int, Entry]])
    settings: list[tuple[str, object]] = field(default_factory=list[tuple[str, object]])
    routines: list[str] = field(default_factory=list[str])
    edits: list[Edit] = field(default_factory=list[Edit])
    voices_wanted: int = 0
    listen_wanted: int = 0

    def listen_to(self, panel: Panel) -> None:
        panel.entry_changed.connect(self._on_entry_changed)
        panel.edit_wanted.connect(self.edits.append)
        panel.setting_changed.connect(self._on_setting_changed)
        panel.routine_chosen.connect(self.routines.append)
        panel.voices_wanted.connect(self._on_voices_wanted)
        panel.listen_wanted.connect(self._on_listen_wanted)

    def _on_entry_changed(self, index: int, entry: Entry) -> None:
        self.entries.append((index, entry))

    def _on_setting_changed(self, name: str, value: object) -> None:
        self.settings.append((name, value))

    def _on_voices_wanted(self) -> None:
        self.voices_wanted += 1

    def _on_listen_wanted(self) -> None:
        self.listen_wanted += 1


@pytest.fixture
def routine(catalog: Catalog) -> Routine:
    """Held, moved through, two-sided, switched off; and enough more for the list to scroll."""
    entries = [
        Entry("childs-pose", hold=30),
        Entry("cat-cow", hold=5, repeats=5),
        Entry("supine-twist", hold=10, repeats=2, starts_with=Side.RIGHT),
        Entry("sphinx", hold=20, on=False),
        *(Entry(stretch) for stretch in catalog.stretches),
    ]
    first = next(iter(catalog.routines.values()))
    return msgspec.structs.replace(first, stretches=entries)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, catalog: Catalog, routine: Routine) -> Panel:
    panel = Panel(theme, catalog)
    qtbot.addWidget(panel)
    panel.show_routines(catalog.routines, routine.id)
    panel.show_routine(routine)
    panel.show_settings(Settings())
    panel.resize(panel.width(), 700)
    with qtbot.waitExposed(panel):
        panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def told(panel: Panel) -> Told:
    told = Told()
    told.listen_to(panel)
    return told
