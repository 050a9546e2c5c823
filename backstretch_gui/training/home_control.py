"""The home page: the chosen routine, ready to start, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.training.coaching_settings import coaching
from backstretch_gui.ui.home import home_props, home_still, home_strip
from backstretch_gui.ui.stage.stage import Page
from backstretch_gui.voice.choice import spoken_seconds

if TYPE_CHECKING:
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.session.plan import Plan
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.stage.stage import Stage


class HomeControl:
    """Keeps the panel's length and the home page true to what is chosen and set."""

    def __init__(
        self,
        stage: Stage,
        panel: Panel,
        catalog: CatalogKeeper,
        settings: SettingsKeeper,
        routines: RoutineKeeper,
        language: str,
    ) -> None:
        self._stage = stage
        self._panel = panel
        self._catalog = catalog
        self._settings = settings
        self._routines = routines
        self._language = language

    def show(self) -> None:
        """Turn to the home page."""
        self._stage.top_bar.show_state(in_session=False, routine="")
        self.refresh(turn=True)
        self._stage.ring.setFocus(Qt.FocusReason.OtherFocusReason)

    def plan(self, routine: Routine, catalog: Catalog) -> Plan:
        """A routine as it will take its time, with what is said estimated."""
        settings = self._settings.settings
        how = coaching(settings, self._language)
        speed = settings.words_per_minute
        return compile_plan(routine, catalog, how, lambda text: spoken_seconds(text, speed))

    def refresh(self, *, turn: bool = False) -> None:
        """How long the chosen routine takes, and the home page if that is in front or `turn`ed to."""
        routine, catalog = self._routines.routine, self._catalog.now
        plan = self.plan(routine, catalog)
        self._panel.show_length(plan.seconds)
        if not turn and self._stage.page is not Page.HOME:
            return
        props = home_props(routine, catalog, plan.seconds)
        ends = tuple(
            in_language(catalog.stretches[plan.of_entry(entry)[0].stretch].name, "en")
            for entry in (*plan.entries[:1], *plan.entries[-1:])
        )
        first, last = (ends[0], ends[-1]) if ends else ("", "")
        self._stage.show_home(props, home_strip(plan, catalog), (first, last), home_still(routine))
