"""Below the words of the finished page: what was held, what might be kept, and where to go from here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.ui.parts.buttons import PushButton
from backstretch_gui.ui.parts.labels import Label
from backstretch_gui.ui.parts.thumb import Thumb
from backstretch_gui.ui.stage.figure_view import Scene
from backstretch_gui.ui.stage.sizes import StageSize
from backstretch_gui.ui.theme import Theme
from backstretch_gui.ui.tokens import RADIUS_CARD
from backstretch_gui.ui.wording import hold

THUMB = (84, 56)
CELL = (84, 80)
CELL_GAP, MORE = 12, 96
"""A still with its time below, what is between two of them, and the room for "and 5 more". Pixels."""


@dataclass(frozen=True, slots=True)
class DoneCell:
    """One stretch and what was done of it."""

    stretch: str
    text: str
    done: bool


@dataclass(frozen=True, slots=True)
class KeepOffer:
    """A hold that was changed on the way, in seconds."""

    entry: int
    stretch: str
    name: str
    was: int
    now: int


@dataclass(frozen=True, slots=True)
class DoneProps:
    """Everything the finished page shows."""

    title: str
    summary: str
    cells: tuple[DoneCell, ...]
    offers: tuple[KeepOffer, ...]
    scene: Scene | None


class DoneSheet(QWidget):
    """Stills with their times, one offer at a time, two buttons."""

    home_wanted = Signal()
    again_wanted = Signal()
    kept = Signal(object)
    """The `KeepOffer` that was taken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers: list[KeepOffer] = []
        self._cells = _CellRow(theme)
        self._card = _OfferCard(theme)
        self._card.answered.connect(self._on_answered)
        home = PushButton(theme, self.tr("Back to the routine"))
        again = PushButton(theme, self.tr("Once more"))
        home.clicked.connect(self.home_wanted)
        again.clicked.connect(self.again_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(home)
        buttons.addWidget(again)
        buttons.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(16)
        self._column.addWidget(self._cells)
        self._column.addWidget(self._card)
        self._column.addLayout(buttons)

    def show_props(self, props: DoneProps) -> None:
        """Show this."""
        self._cells.show_cells(props.cells)
        self._offers = list(props.offers)
        self._show_offer()

    def set_size(self, size: StageSize) -> None:
        """Margins by the size of the stage."""
        self._column.setContentsMargins(size.margin, 0, size.margin, 20)

    def _show_offer(self) -> None:
        self._card.setVisible(bool(self._offers))
        if self._offers:
            self._card.show_offer(self._offers[0])

    def _on_answered(self, keep: bool) -> None:
        offer = self._offers.pop(0)
        self._show_offer()
        if keep:
            self.kept.emit(offer)


class _CellRow(QWidget):
    """Stills side by side, as many as there is room for; then how many more there are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: list[_Cell] = []
        self._more = Label(theme, token="text2", weight=500, parent=self)
        self.setFixedHeight(CELL[1])

    def show_cells(self, cells: Sequence[DoneCell]) -> None:
        """Show these."""
        for old in self._cells:
            old.hide()
            old.deleteLater()
        self._cells = [_Cell(self._theme, cell, self) for cell in cells]
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many as there is room for now."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, pitch = self.width(), CELL[0] + CELL_GAP
        count = len(self._cells)
        room = count if count * pitch - CELL_GAP <= width else max(0, (width - MORE) // pitch)
        for place, cell in enumerate(self._cells):
            cell.setGeometry(place * pitch, 0, *CELL)
            cell.setVisible(place < room)
        self._more.setText(self.tr("and {0} more").format(count - room))
        self._more.setGeometry(room * pitch, 0, MORE, THUMB[1])
        self._more.setVisible(room < count)


class _Cell(QWidget):
    def __init__(self, theme: Theme, cell: DoneCell, parent: QWidget) -> None:
        super().__init__(parent)
        thumb = Thumb(theme, *THUMB)
        thumb.show_stretch(cell.stretch, faded=not cell.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(thumb)
        column.addWidget(Label(theme, cell.text, "small", "text2", 500, tabular=True))


class _OfferCard(QWidget):
    """ "Keep 25 s for Supine twist?" """

    answered = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._thumb = Thumb(theme, 72, 48)
        self._question = Label(theme, role="head", weight=600, wrap=True)
        self._reason = Label(theme, token="text2", wrap=True)
        self._no = PushButton(theme, "")
        self._yes = PushButton(theme, "", "primary")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._question)
        words.addWidget(self._reason)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 16, 10)
        row.setSpacing(12)
        row.addWidget(self._thumb)
        row.addLayout(words, 1)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        self._no.clicked.connect(lambda: self.answered.emit(False))
        self._yes.clicked.connect(lambda: self.answered.emit(True))

    def show_offer(self, offer: KeepOffer) -> None:
        """Ask about this one."""
        self._thumb.show_stretch(offer.stretch)
        self._question.setText(self.tr("Keep {0} for {1}?").format(hold(offer.now), offer.name))
        longer = self.tr("You held it longer than the {0} that were set.")
        shorter = self.tr("You held it shorter than the {0} that were set.")
        self._reason.setText((longer if offer.now > offer.was else shorter).format(hold(offer.was)))
        self._no.setText(self.tr("No, {0}").format(hold(offer.was)))
        self._yes.setText(self.tr("Keep {0}").format(hold(offer.now)))

    def paintEvent(self, _event: object) -> None:
        """The card's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("raised"))
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, RADIUS_CARD, RADIUS_CARD)
