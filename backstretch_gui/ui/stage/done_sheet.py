"""Below the words of the finished page: what was held, what might be kept, and where to go from here."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from backstretch_gui.figure.scene import Scene
from backstretch_gui.ui.commands import HistoryCommands, TrainingCommands
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.flow_layout import FlowLayout
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.stage.offer_card import Answer, HurtOffer, KeepOffer, MoreOffer, Offer, OfferCard
from backstretch_gui.ui.stage.sizes import StageSize
from backstretch_gui.ui.theme import Theme

THUMB = (84, 56)
CELL = (84, 80)
CELL_GAP, MORE = 12, 96
"""A still with its time below, what is between two of them, and the room for "and 5 more". Pixels."""


class DoneCell(msgspec.Struct, frozen=True):
    """One stretch and what was done of it."""

    stretch: str
    text: str
    done: bool


class DoneProps(msgspec.Struct, frozen=True):
    """Everything the finished page shows."""

    title: str
    summary: str
    advice: str
    """One thing for the day, and how often such a round is done."""
    cells: tuple[DoneCell, ...]
    offers: tuple[Offer, ...]
    scene: Scene | None


class DoneSheet(QWidget):
    """Stills with their times, one offer at a time, three buttons."""

    def __init__(
        self,
        theme: Theme,
        training: TrainingCommands,
        history: HistoryCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._training = training
        self._history = history
        self._offers: list[Offer] = []
        self._cells = _CellRow(theme)
        self._card = OfferCard(theme)
        self._card.answered.connect(self._on_answered)
        home = PushButton(theme, self.tr("Back to the routine"))
        again = PushButton(theme, self.tr("Once more"))
        home.clicked.connect(training.show_home)
        again.clicked.connect(training.start)
        self._said = said = PushButton(theme, self.tr("What was said…"))
        said.clicked.connect(training.show_transcript)
        self.stops = (*self._card.stops, home, again, said)
        """What Tab comes to, in order."""
        self._buttons = buttons = FlowLayout(8)
        buttons.addWidget(home)
        buttons.addWidget(again)
        buttons.addWidget(said)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(16)
        self._column.addWidget(self._cells)
        self._column.addWidget(self._card)
        self._column.addLayout(buttons)

    def least_height(self, width: int) -> int:
        """What question and buttons need at this width, in pixels."""
        margins = self._column.contentsMargins()
        room = width - margins.left() - margins.right()
        question = 0 if self._card.isHidden() else self._card.heightForWidth(room) + self._column.spacing()
        return question + self._buttons.heightForWidth(room) + margins.top() + margins.bottom()

    @property
    def stills_height(self) -> int:
        """With the space below them, in pixels."""
        return self._cells.height() + self._column.spacing()

    def show_stills(self, shown: bool) -> None:
        """They can be done without."""
        self._cells.setVisible(shown)

    def show_props(self, props: DoneProps) -> None:
        """Show this."""
        self._cells.show_cells(props.cells)
        self._offers = list(props.offers)
        self._show_offer()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What is still to be asked, the one that is asked first."""
        return tuple(self._offers)

    def answer(self, answer: Answer) -> None:
        """As by its button."""
        self._on_answered(answer)

    def add_offer(self, offer: Offer) -> None:
        """One more thing to ask, after the others."""
        self._offers.append(offer)
        self._show_offer()

    def set_size(self, size: StageSize) -> None:
        """Margins by the size of the stage; what the menu has as well gives way."""
        self._said.setVisible(not size.tiny)
        self._card.set_size(size)
        self._column.setContentsMargins(size.margin, 0, size.margin, 20)

    def _show_offer(self) -> None:
        self._card.setVisible(bool(self._offers))
        if self._offers:
            self._card.show_offer(self._offers[0])

    def _on_answered(self, answer: Answer) -> None:
        offer = self._offers.pop(0)
        self._show_offer()
        match offer:
            case KeepOffer():
                if answer is Answer.KEEP:
                    self._training.keep_hold(offer)
            case HurtOffer():
                if answer is Answer.EASE:
                    self._training.ease_next_time(offer)
                elif answer is Answer.LEAVE_OUT:
                    self._training.leave_out_next_time(offer)
            case MoreOffer():
                self._answer_more(offer, wanted=answer is Answer.KEEP)

    def _answer_more(self, offer: MoreOffer, *, wanted: bool) -> None:
        if not wanted:
            self._history.decline_more(offer)
        elif offer.now == offer.was:
            self._training.take_usual_way(offer)
        else:
            self._training.keep_hold(KeepOffer(offer.entry, offer.stretch, offer.name, offer.was, offer.now))


class _CellRow(QWidget):
    """Stills side by side, as many as there is room for; then how many more there are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cells: list[_Cell] = []
        self._more = Label(theme, token="text2", weight=500, parent=self)
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        self.setFixedHeight(CELL[1] + round(self._theme.px("small") * max(0.0, self._theme.text_scale - 1)))
        self._arrange()

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
        width, cell_width, more = self.width(), *map(self._theme.wider, (CELL[0], MORE))
        pitch = cell_width + CELL_GAP
        count = len(self._cells)
        room = count if count * pitch - CELL_GAP <= width else max(0, (width - more) // pitch)
        for place, cell in enumerate(self._cells):
            self._place(cell, place * pitch, cell_width, self.height())
            cell.setVisible(place < room)
        self._more.setText(self.tr("and %n more", None, count - room))
        self._place(self._more, room * pitch, more, THUMB[1])
        self._more.setVisible(room < count)

    def _place(self, widget: QWidget, left: int, width: int, height: int) -> None:
        """`left`: from where lines begin."""
        place = QRect(left, 0, width, height)
        widget.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))


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
