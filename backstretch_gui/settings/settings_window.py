"""Joins the settings to the window: the panel shows them, the theme follows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.theme import Theme


class SettingsWindow(QObject):
    """Whoever changes a setting, in the panel or in the file: it is seen at once."""

    def __init__(self, window: MainWindow, panel: Panel, theme: Theme, settings: SettingsKeeper) -> None:
        super().__init__(window)
        self._panel = panel
        self._theme = theme
        self._settings = settings
        self._system_reduced = False
        settings.changed.connect(self._on_changed)
        window.panel_toggled.connect(self._on_panel_toggled)

    def system_motion_changed(self, reduced: bool) -> None:
        """The system asks for less motion, or does not any more."""
        self._system_reduced = reduced
        self._move_as_set(self._settings.settings)

    def _on_changed(self, settings: Settings) -> None:
        self._theme.set_appearance(settings.appearance.value)
        self._theme.set_text_size(settings.text_size)
        self._theme.set_person(settings.figure.value)
        self._move_as_set(settings)
        self._panel.show_settings(settings)

    def _on_panel_toggled(self, is_open: bool) -> None:
        self._settings.set("panel_open", is_open)

    def _move_as_set(self, settings: Settings) -> None:
        asked = self._system_reduced and settings.motion.value == "system"
        self._theme.reduced_motion = asked or settings.motion.value == "reduced"
