"""Sees that another language is set than the window is in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.start.in_force import languages_of

if TYPE_CHECKING:
    from backstretch_gui.language.languages import Language, Languages
    from backstretch_gui.start.foundation import Foundation
    from backstretch_gui.start.main_page import MainPage
    from backstretch_gui.start.options import Options
    from backstretch_gui.training.session_parts import SessionParts


class LanguageChange(QObject):
    """A session goes on in the language that it began with; the other one comes once it is over."""

    wanted = Signal()
    """The window is to be made anew: every text in it was made with its language."""

    def __init__(self, foundation: Foundation, options: Options, parent: QObject) -> None:
        super().__init__(parent)
        self._foundation = foundation
        self._options = options
        self._page: MainPage | None = None
        self._set = self._languages_set
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        foundation.settings.changed.connect(self._on_settings_changed)

    def follow(self, page: MainPage) -> None:
        """From now on, this is what the window shows."""
        self._page = page
        page.features.training.home_wanted.connect(self._soon.start)
        page.features.session.built.connect(self._on_session_built)

    def _on_session_built(self, parts: SessionParts) -> None:
        """A session that is left before it has come to anything is followed by the home page at once."""
        parts.presenter.ended.connect(self._soon.start)

    @property
    def _languages_set(self) -> tuple[Language, Language]:
        settings = self._foundation.settings.settings
        return settings.language, settings.spoken_language

    def _on_settings_changed(self) -> None:
        if self._languages_set != self._set:
            self._set = self._languages_set
            self._options.language = None  # what is chosen in the window came after it
        if self._page is None or not self._is_another(self._page):
            return
        if self._page.features.training.active:
            self._foundation.notices.tell(self.tr("The language changes once this session is over."))
        else:
            self._soon.start()  # whoever tells of it lies in the window that goes

    def _look(self) -> None:
        if self._page is None or not self._is_another(self._page):
            return
        if self._wanted().spoken != self._page.surroundings.languages.spoken:
            self._foundation.settings.set("voice", "")  # the one that was chosen speaks the other language
        self.wanted.emit()

    def _is_another(self, page: MainPage) -> bool:
        return self._wanted() != page.surroundings.languages

    def _wanted(self) -> Languages:
        return languages_of(self._options, self._foundation.settings.settings)
