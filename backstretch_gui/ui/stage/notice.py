"""One plain sentence for the person: what happened, what to do. It lives as long as what it tells of."""

from __future__ import annotations

import logging

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.icons import IconView
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.stage.card_bar import CardBar
from backstretch_gui.ui.theme import Theme

log = logging.getLogger(__name__)


class NoticeBar(CardBar):
    """Shows the latest notice; several are shown one after the other."""

    accessible_role = QAccessible.Role.Notification

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._waiting: list[str] = []
        self._fits = True
        self._happened: set[str] = set()
        """What is not so any more, but was told because it happened."""
        self._text = Label(theme, wrap=True)
        close = ToolButton(theme, "close", self.tr("Put this notice away"), height=32, icon_size=16)
        close.clicked.connect(self._on_put_away)
        self.row.setSpacing(12)
        self.row.addWidget(IconView(theme, "hurt"))
        self.row.addWidget(self._text, 1)
        self.row.addWidget(close)

    @property
    def text(self) -> str:
        """The notice on screen, or nothing."""
        return self._waiting[0] if self._waiting else ""

    def tell(self, sentence: str) -> None:
        """Something has happened: shown until it is put away, or until a session begins."""
        self._happened.add(sentence)
        self._show(sentence)

    def warn(self, sentence: str) -> None:
        """Something is so: shown until it is put away or withdrawn."""
        self._happened.discard(sentence)
        self._show(sentence)

    def _show(self, sentence: str) -> None:
        """After those not yet put away; one that is there already isn't repeated."""
        if sentence not in self._waiting:
            self._waiting.append(sentence)
            log.info("told: %s", sentence)
        self._refresh()

    def withdraw(self, sentence: str) -> None:
        """It is no longer so."""
        if sentence in self._waiting:
            self._waiting.remove(sentence)
        self._refresh()

    def forget_what_happened(self) -> None:
        """A session begins: it is told only of what is still so."""
        self._waiting = [sentence for sentence in self._waiting if sentence not in self._happened]
        self._happened.clear()
        self._refresh()

    def wanted_height(self, width: int) -> int:
        """What it needs at this width, in pixels."""
        return self.heightForWidth(width) if self._waiting else 0

    def show_where_fits(self, fits: bool) -> None:
        """A question goes first; it is there again once that is answered."""
        self._fits = fits
        self.setVisible(fits and bool(self._waiting))

    def _on_put_away(self) -> None:
        self._waiting = self._waiting[1:]
        self._refresh()

    def _refresh(self) -> None:
        self._text.setText(self.text)
        self.call_it(self.text)
        self.setVisible(self._fits and bool(self._waiting))
