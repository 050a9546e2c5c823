"""The languages in force: asked for on the command line, set, or the system's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from backstretch_gui.language.languages import Language, Languages, chosen

if TYPE_CHECKING:
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.start.options import Options


def languages_of(options: Options, settings: Settings) -> Languages:
    """What is shown and spoken; `--language` counts for both."""
    system = QLocale.system().name()
    if options.language is not None:
        return chosen(system, Language(options.language))
    return chosen(system, settings.language, settings.spoken_language)
