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

    def welcome(self) -> None:
        """The first page: what this is."""
        from backstretch_gui.ui.dialogs.welcome import Welcome

        self._settings.set("welcomed", True)
        Welcome(self._theme, self._training, self._voice, self, self._window).open()

    def show_safety(self) -> None:
        """When to see a doctor before stretching."""
        from backstretch_gui.ui.dialogs.safety_dialog import SafetyDialog

        SafetyDialog(self._theme, self._window).open()

    def show_keys(self) -> None:
        """What each key does."""
        from backstretch_gui.ui.dialogs.keys_dialog import KeysDialog

        KeysDialog(self._theme, self._window).open()

    def show_about(self) -> None:
        """Which version this is, and whose work is in it."""
        from backstretch_gui.ui.dialogs.about_dialog import AboutDialog

        AboutDialog(self._theme, self._window).open()

    def close(self) -> None:
        """Close the window; with reminders, the program stays."""
        self._window.close()

    def quit(self) -> None:
        """End the program, reminders and all."""
        self._window.stays_behind = False
        self._window.close()
