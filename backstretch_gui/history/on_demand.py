"""The history, built when it is first wanted: nothing of it is imported before the first frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.history.history_window import HistoryWindow
    from backstretch_gui.ui.stage.offer_card import MoreOffer


class HistoryOnDemand:
    """Builds it once."""

    def __init__(self, build: Callable[[], HistoryWindow]) -> None:
        self._build = build
        self.window: HistoryWindow | None = None

    def need(self) -> HistoryWindow:
        """It, built now if it has not been."""
        if self.window is None:
            self.window = self._build()
        return self.window

    def show_history(self) -> None:
        """The page of what was done."""
        self.need().show_page()

    def decline_more(self, offer: MoreOffer) -> None:
        """Not a little more, for a while."""
        self.need().decline_more(offer)

    def write_now(self) -> None:
        """What could not be written before."""
        if self.window is not None:
            self.window.write_now()
