"""What is needed with a window and without one: folders, log, settings, language, reminders."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from backstretch_gui.desktop.buses import Buses
    from backstretch_gui.desktop.reminding import Reminding
    from backstretch_gui.language.translators import Translators
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.start.notices import Notices
    from backstretch_gui.start.options import Options
    from backstretch_gui.storage.user_paths import Paths


class Foundation(msgspec.Struct, frozen=True):
    """Built once, before anything else."""

    paths: Paths
    notices: Notices
    settings: SettingsKeeper
    buses: Buses
    translators: Translators
    reminding: Reminding


def lay_foundation(
    application: QApplication, parent: QObject, options: Options, *, owns_process: bool
) -> Foundation:
    """`owns_process`: what nobody catches in it may be reported here."""
    from backstretch_gui.desktop.buses import Buses
    from backstretch_gui.language.translators import Translators
    from backstretch_gui.settings.settings_file import SettingsFile
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.start.build_reminders import build_reminders
    from backstretch_gui.start.crash_notices import watch_for_crashes
    from backstretch_gui.start.in_force import languages_of
    from backstretch_gui.start.notices import Notices
    from backstretch_gui.storage.log import open_log
    from backstretch_gui.storage.user_paths import Paths

    paths, notices = Paths.of_user(), Notices()
    open_log(paths.log_file)
    watch_for_crashes(paths.log, notices, from_now_on=owns_process)
    settings = SettingsKeeper(SettingsFile(paths.settings), parent)
    buses = Buses(parent)
    translators = Translators(application)

    def speak() -> None:
        translators.show(languages_of(options, settings.settings).shown)

    reminding = build_reminders(settings, buses, speak, parent)
    reminding.happened.connect(notices.tell)
    reminding.notice.connect(notices.warn)
    reminding.notice_over.connect(notices.withdraw)
    return Foundation(paths, notices, settings, buses, translators, reminding)
