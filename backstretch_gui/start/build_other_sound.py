"""Making room for the coach's voice among other sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.desktop.other_sound_control import OtherSoundControl

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from backstretch_gui.desktop.buses import Buses
    from backstretch_gui.desktop.other_players import OtherPlayers
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.storage.user_paths import Paths


def build_other_sound(
    settings: SettingsKeeper, paths: Paths, buses: Buses, parent: QObject
) -> OtherSoundControl:
    """Players are looked for when words make room for the first time; what is still low is put back now."""

    def build() -> OtherPlayers | None:
        if buses.session is None:
            return None
        from backstretch_gui.desktop.other_players import OtherPlayers

        return OtherPlayers(buses.session, paths.lowered, parent)

    control = OtherSoundControl(settings, build, parent)
    if paths.lowered.exists():
        control.put_back_what_was_left()
    return control
