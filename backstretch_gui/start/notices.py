"""Sentences for the person, from before there is a page to read them on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Notices:
    """Kept until something shows them; shown at once from then on."""

    def __init__(self) -> None:
        self._kept: list[str] = []
        self._show: Callable[[str], None] | None = None

    def tell(self, sentence: str) -> None:
        """One sentence, to be read as soon as it can be."""
        if self._show is None:
            self._kept.append(sentence)
        else:
            self._show(sentence)

    def show_by(self, show: Callable[[str], None]) -> None:
        """From now on, there is a page for them."""
        self._show = show
        for sentence in self._kept:
            show(sentence)
        self._kept.clear()
