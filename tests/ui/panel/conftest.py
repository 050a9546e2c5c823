"""A panel as the app shows it, and what it told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.edits import Edit, SetEntry
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.language.languages import Languages
from backstretch_gui.settings.settings import Settings
from backstretch_gui.ui.commands import Commands, no_commands
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

    def edit(self, edit: Edit) -> None:
        """As `RoutineCommands`."""
        if isinstance(edit, SetEntry):
            self.entries.append((edit.index, edit.entry))
        else:
            self.edits.append(edit)

    def choose(self, routine: str) -> None:
        self.routines.append(routine)

    def set(self, name: str, value: object) -> None:
        """As `SettingsCommands`."""
        self.settings.append((name, value))

    def listen(self) -> None:
        """As `VoiceCommands`."""
        self.listen_wanted += 1

    def list_voices(self) -> None:
        self.voices_wanted += 1
        self.on_voices_wanted()

    def on_voices_wanted(self) -> None:
        """A test may answer."""

    def __getattr__(self, _name: str) -> Callable[[], None]:
        """Whatever else can be wanted is not noted down."""
        return lambda: None

    def commands(self) -> Commands:
        mine: Any = self
        return replace(no_commands(), routines=mine, settings=mine, voice=mine)


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
def panel(qtbot: QtBot, theme: Theme, catalog: Catalog, routine: Routine, told: Told) -> Panel:
    panel = Panel(
        theme, catalog, Languages(), told.commands(), lambda routine, _: 60.0 * len(routine.stretches)
    )
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
def told() -> Told:
    return Told()
