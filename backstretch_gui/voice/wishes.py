"""Which sentence is rendered next, and which one is given up. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class WishList:
    """Texts still to be rendered, in the order of need.

    A text that fails goes behind the others. It is given up when it fails again although others succeeded in
    between: then the fault is its own. While nothing succeeds the helper is at fault, and no text is.
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._successes = 0
        self._struck: dict[str, int] = {}
        """Text to the number of successes there had been when it first failed."""
        self._given_up: set[str] = set()

    def replace(self, texts: Iterable[str]) -> None:
        """Wish for `texts` instead of what was wished for; those given up stay so."""
        self._texts = [text for text in dict.fromkeys(texts) if text.strip() and text not in self._given_up]

    def next(self) -> str | None:
        """The text that is needed first."""
        return self._texts[0] if self._texts else None

    def succeed(self, text: str) -> None:
        """`text` has been rendered."""
        self._successes += 1
        self._struck.pop(text, None)
        self._remove(text)

    def fail(self, text: str) -> bool:
        """`text` could not be rendered; True if it is given up."""
        wished = text in self._texts
        self._remove(text)
        if self._struck.setdefault(text, self._successes) < self._successes:
            self._given_up.add(text)
            return True
        if wished:
            self._texts.append(text)
        return False

    def forgive(self) -> None:
        """Another voice may manage what this one could not: nothing is given up any more."""
        self._struck.clear()
        self._given_up.clear()

    def _remove(self, text: str) -> None:
        if text in self._texts:
            self._texts.remove(text)
