"""The interface's translations: ours from the bundle, and Qt's own for what its dialogs and menus say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from backstretch_gui.language.languages import FALLBACK

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

OURS = ":/translations"


class Translators:
    """What is installed in the application now; nothing before `show`.

    Which way lines run is told by a translation too, of Qt's own QT_LAYOUT_DIRECTION, and Qt follows it.
    """

    def __init__(self, application: QCoreApplication) -> None:
        self._application = application
        self._installed: list[QTranslator] = []
        self._system = QLocale()
        self._shown = ""

    def show(self, language: str) -> None:
        """Texts, numbers, lists and times in `language` ("en", "de_AT") from now on; widgets that are
        there already keep the words they were made with.

        What is not translated yet is English, which has a file as well, for its plural forms.
        """
        if language == self._shown:
            return
        self._shown = language
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        locale = QLocale(language)
        is_system = locale.language() == self._system.language()
        known = self._system if is_system else locale  # the system's knows the region
        QLocale.setDefault(_with_plain_digits(known))
        # The one that is installed last is asked first.
        self._install("backstretch", FALLBACK, OURS)
        self._install("qtbase", language, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install("backstretch", language, OURS)

    def _install(self, name: str, language: str, folder: str) -> None:
        """`load` looks for the region's file first, then for the language's."""
        translator = QTranslator(self._application)
        if translator.load(f"{name}_{language}", folder):
            self._application.installTranslator(translator)
            self._installed.append(translator)


def _with_plain_digits(locale: QLocale) -> QLocale:
    """It, or one of its language whose digits are those of our sentences: no page has two kinds of them.

    Texts are filled in, and counted by Qt, with 0 to 9 in every language; fields and dates by the locale.
    """
    alike = QLocale.matchingLocales(locale.language(), QLocale.Script.AnyScript, QLocale.Country.AnyCountry)
    candidates = (locale, *alike, QLocale(FALLBACK))
    return next(candidate for candidate in candidates if candidate.zeroDigit() == "0")
