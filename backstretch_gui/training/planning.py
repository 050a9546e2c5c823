"""A routine as it will take its time, before anything of it has been rendered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.training.coaching_settings import coaching
from backstretch_gui.voice.choice import spoken_seconds

if TYPE_CHECKING:
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.session.plan import Plan
    from backstretch_gui.settings.settings_keeper import SettingsKeeper


class Planning:
    """With what is set right now; how long a sentence takes is estimated."""

    def __init__(self, settings: SettingsKeeper, languages: Languages) -> None:
        self._settings = settings
        self._languages = languages

    def plan(self, routine: Routine, catalog: Catalog) -> Plan:
        """The whole of it."""
        settings = self._settings.settings
        speed = settings.words_per_minute
        how = coaching(settings, self._languages.spoken)
        return compile_plan(routine, catalog, how, lambda text: spoken_seconds(text, speed))

    def seconds(self, routine: Routine, catalog: Catalog) -> float:
        """How long it takes."""
        return self.plan(routine, catalog).seconds
