"""What can be done with the window as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.ui.commands import TrainingCommands, VoiceCommands
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.theme import Theme


class WindowActions:
    """The first page can start and speak, so it is given who does that."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        settings: SettingsKeeper,
        training: TrainingCommands,
        voice: VoiceCommands,
    ) -> None:
        self._window = window
        self._theme = theme
        self._settings = settings
        self._training = training
        self._voice = voice

    def toggle_panel(self) -> None:
        """Fold the panel in or out."""
        self._window.toggle_panel()

    def show_safety(self) -> None:
        """The first page: what this is, and when to see a doctor first."""
        from backstretch_gui.ui.dialogs.welcome import Welcome

        self._settings.set("welcomed", True)
        Welcome(self._theme, self._training, self._voice, self._window).open()

    def quit(self) -> None:
        """End the program, reminders and all."""
        self._window.stays_behind = False
        self._window.close()
