"""The home page: the chosen routine, ready to start, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.ui.home import home_props, home_still, home_strip
from backstretch_gui.ui.stage.stage import Page

if TYPE_CHECKING:
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.training.planning import Planning
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.stage.stage import Stage


class HomePage:
    """Keeps the panel's length and the home page true to what is chosen and set."""

    def __init__(
        self,
        stage: Stage,
        panel: Panel,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        planning: Planning,
        languages: Languages,
    ) -> None:
        self._stage = stage
        self._panel = panel
        self._catalog = catalog
        self._routines = routines
        self._planning = planning
        self._language = languages.shown

    def show(self) -> None:
        """Turn to the home page."""
        self._stage.top_bar.show_state(in_session=False, routine="")
        self.refresh(turn=True)
        self._stage.ring.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, *, turn: bool = False) -> None:
        """How long the chosen routine takes, and the home page if that is in front or `turn`ed to."""
        routine, catalog = self._routines.routine, self._catalog.now
        plan = self._planning.plan(routine, catalog)
        self._panel.show_length(plan.seconds)
        if not turn and self._stage.page is not Page.HOME:
            return
        props = home_props(routine, catalog, plan.seconds, self._language)
        ends = tuple(
            in_language(catalog.stretches[plan.of_entry(entry)[0].stretch].name, self._language)
            for entry in (*plan.entries[:1], *plan.entries[-1:])
        )
        first, last = (ends[0], ends[-1]) if ends else ("", "")
        self._stage.show_home(props, home_strip(plan, catalog), (first, last), home_still(routine))
