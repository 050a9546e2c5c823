"""What there is without a window: catalog, settings and languages, for what is asked for at a terminal."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from backstretch_gui.language.translators import Translators
from backstretch_gui.routines.library import load_catalog, words_in
from backstretch_gui.routines.own_folder import OwnFolder
from backstretch_gui.settings.settings_file import SettingsFile
from backstretch_gui.start.in_force import languages_of
from backstretch_gui.storage.bundle import open_bundle
from backstretch_gui.storage.user_paths import Paths
from backstretch_gui.training.coaching_settings import coaching

if TYPE_CHECKING:
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.session.plan import Coaching
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.start.options import Options

DEFAULT_ROUTINE = "quick-relief"
NOTHING_ON = "Every stretch of this routine is off. Switch one on, or name another one."


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a routine is led with, whoever looks or listens."""

    application: QApplication
    paths: Paths
    catalog: Catalog
    settings: Settings
    languages: Languages
    coaching: Coaching


def prepare(options: Options) -> Prepared:
    """Read what there is; what is wrong with a person's own files is told on the terminal.

    Raises:
        ImportError: the program is not installed completely.
    """
    if sys.platform != "win32":  # there that one has no typefaces, and a picture needs no window either
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    try:
        open_bundle()
    except FileNotFoundError as error:
        raise ImportError(f"{error} is missing") from error  # noqa: TRY003 - told in `main`
    paths = Paths.of_user()
    settings = SettingsFile(paths.settings).load()
    languages = languages_of(options, settings)
    Translators(application).show(languages.shown)
    catalog = _catalog(paths, languages)
    return Prepared(application, paths, catalog, settings, languages, coaching(settings, languages.spoken))


def chosen_routine(options: Options, catalog: Catalog) -> Routine | None:
    """The one that was named; None, and a sentence on the terminal, if there is none of that name."""
    name = options.routine or DEFAULT_ROUTINE
    if name not in catalog.routines:
        known = ", ".join(sorted(catalog.routines))
        print(f"There is no routine {name}. There are: {known}.", file=sys.stderr)
    return catalog.routines.get(name)


def _catalog(paths: Paths, languages: Languages) -> Catalog:
    stretches, routines = OwnFolder(paths.stretches), OwnFolder(paths.routines)
    catalog, wrong_stretches, wrong_routines = load_catalog(
        stretches.load(), routines.load(), words_in(languages)
    )
    for error in (*wrong_stretches, *wrong_routines):
        print(error, file=sys.stderr)
    return catalog
