"""Which line is rendered next, and which one is given up. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from backstretch_gui.catalog.line import Line


class WishList:
    """Lines still to be rendered, in the order of need.

    A line that fails goes behind the others. It is given up when it fails again although others succeeded in
    between: then the fault is its own. While nothing succeeds the helper is at fault, and no line is.
    """

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._successes = 0
        self._struck: dict[Line, int] = {}
        """Line to the number of successes there had been when it first failed."""
        self._given_up: set[Line] = set()

    def replace(self, lines: Iterable[Line]) -> None:
        """Wish for `lines` instead of what was wished for; those given up stay so."""
        wanted = dict.fromkeys(lines)
        self._lines = [line for line in wanted if line.text.strip() and line not in self._given_up]

    def next(self) -> Line | None:
        """The line that is needed first."""
        return self._lines[0] if self._lines else None

    def succeed(self, line: Line) -> None:
        """`line` has been rendered."""
        self._successes += 1
        self._struck.pop(line, None)
        self._remove(line)

    def fail(self, line: Line) -> bool:
        """`line` could not be rendered; True if it is given up."""
        wished = line in self._lines
        self._remove(line)
        if self._struck.setdefault(line, self._successes) < self._successes:
            self._given_up.add(line)
            return True
        if wished:
            self._lines.append(line)
        return False

    def forgive(self) -> None:
        """Another voice may manage what this one could not: nothing is given up any more."""
        self._struck.clear()
        self._given_up.clear()

    def _remove(self, line: Line) -> None:
        if line in self._lines:
            self._lines.remove(line)
