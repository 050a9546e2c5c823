"""Sentences for the person, from before there is a page to read them on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable


class Shows(Protocol):
    """What shows them: `ui.stage.notice.NoticeBar`."""

    def tell(self, sentence: str) -> None:
        """Something has happened."""

    def warn(self, sentence: str) -> None:
        """Something is so."""

    def withdraw(self, sentence: str) -> None:
        """It is so no more."""


class Notices:
    """Kept until something shows them; shown at once from then on."""

    def __init__(self) -> None:
        self._kept: list[Callable[[Shows], None]] = []
        self._bar: Shows | None = None

    def tell(self, sentence: str) -> None:
        """Something has happened: to be read as soon as it can be."""
        self._do(lambda bar: bar.tell(sentence))

    def warn(self, sentence: str) -> None:
        """Something is so, until it is withdrawn."""
        self._do(lambda bar: bar.warn(sentence))

    def withdraw(self, sentence: str) -> None:
        """It is so no more."""
        self._do(lambda bar: bar.withdraw(sentence))

    def show_by(self, bar: Shows) -> None:
        """From now on, there is a page for them."""
        self._bar = bar
        for show in self._kept:
            show(bar)
        self._kept.clear()

    def _do(self, show: Callable[[Shows], None]) -> None:
        if self._bar is None:
            self._kept.append(show)
        else:
            show(self._bar)
