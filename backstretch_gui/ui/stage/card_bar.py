"""A card across the stage, under what is painted there: the ground of notices, offers and questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.ui.accessible import announce
from backstretch_gui.ui.controls.card_ground import paint_card
from backstretch_gui.ui.controls.folding_row import FoldingRow
from backstretch_gui.ui.controls.tab_order import chain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QLayout

    from backstretch_gui.ui.stage.sizes import StageSize
    from backstretch_gui.ui.theme import Theme


class CardBar(QWidget):
    """Hidden until there is something on it; `row` holds that."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.row = QHBoxLayout()
        self.row.setContentsMargins(16, 8, 8, 8)
        self.row.setSpacing(8)
        self._outer = QVBoxLayout(self)
        self._outer.addLayout(self.row)
        self.stops: tuple[QWidget, ...] = ()
        """What Tab comes to, in order."""
        self._comes_after: QWidget | None = None
        theme.changed.connect(self.update)
        self.hide()

    def put(
        self, question: QWidget | QLayout, answers: Sequence[QWidget], close: QWidget | None = None
    ) -> None:
        """A question with its answers, which fold below it where it is narrow; what puts the card away."""
        self.row.addLayout(FoldingRow(question, answers), 1)
        self.stops = tuple(answers)
        if close is not None:
            self.row.addWidget(close)
            self.stops += (close,)

    def take_place_after(self, before: QWidget) -> None:
        """Tab comes here from there."""
        self._comes_after = before
        self.order_tabs()

    def order_tabs(self) -> None:
        """Anew, as other `stops` are there."""
        before = () if self._comes_after is None else (self._comes_after,)
        chain((*before, *self.stops))

    def set_size(self, size: StageSize) -> None:
        """Margins by the size of the stage."""
        self._outer.setContentsMargins(size.margin, 4, size.margin, 4)

    def setVisible(self, visible: bool) -> None:  # noqa: N802 - Qt's name
        """What has the keyboard's focus in it gives that to the stage, not to whatever comes next."""
        focused, parent = QApplication.focusWidget(), self.parentWidget()
        if not visible and parent is not None and focused is not None and self.isAncestorOf(focused):
            parent.setFocus()
        super().setVisible(visible)

    def call_it(self, sentence: str) -> None:
        """Be called by what is said on it, which is read out where somebody listens."""
        anew = self.isHidden() or sentence != self.accessibleName()
        self.setAccessibleName(sentence)
        if anew:
            announce(self, sentence)

    def paintEvent(self, _event: object) -> None:
        """The card's ground."""
        card = self.rect().marginsRemoved(self._outer.contentsMargins())
        paint_card(self, self._theme, "edge", card)
