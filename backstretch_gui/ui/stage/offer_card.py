"""One question at the end: keep what was changed, and what to do about what hurt."""

from __future__ import annotations

from enum import Enum
from functools import partial

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.language.amounts import hold
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.card_ground import paint_card
from backstretch_gui.ui.controls.folding_row import FoldingRow
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.stage.sizes import StageSize
from backstretch_gui.ui.theme import Theme


class KeepOffer(msgspec.Struct, frozen=True):
    """A hold that was changed on the way, in seconds."""

    entry: int
    stretch: str
    name: str
    was: int
    now: int


class HurtOffer(msgspec.Struct, frozen=True):
    """A stretch that hurt: what to do about it next time."""

    entry: int
    stretch: str
    name: str
    easier: bool
    """It has an easier way."""


class MoreOffer(msgspec.Struct, frozen=True):
    """A stretch that was easy several times: a little more of it. Seconds of a hold."""

    entry: int
    stretch: str
    name: str
    was: int
    now: int
    """The same where the usual way is offered instead of the easier one."""
    key: str
    """What is remembered if it is declined."""


Offer = KeepOffer | HurtOffer | MoreOffer


class Answer(Enum):
    """What was pressed."""

    NO = 0
    KEEP = 1
    EASE = 2
    LEAVE_OUT = 3


class OfferCard(QWidget):
    """ "Keep 25 s for Supine twist?" or "Supine twist hurt. And next time?" """

    answered = Signal(Answer)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._thumb = Thumb(theme, 72, 48)
        self._question = Label(theme, role="head", weight=600, wrap=True, heading=True)
        self._reason = Label(theme, token="text2", wrap=True)
        self._no = PushButton(theme, "")
        self._leave_out = PushButton(theme, self.tr("Leave it out"))
        self._yes = PushButton(theme, "", "primary")
        self._yes_means = Answer.KEEP
        self.stops = (self._no, self._leave_out, self._yes)
        """What Tab comes to, in order."""
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._question)
        words.addWidget(self._reason)
        asked = QHBoxLayout()
        asked.setSpacing(12)
        asked.addWidget(self._thumb)
        asked.addLayout(words, 1)
        row = QVBoxLayout(self)
        row.setContentsMargins(12, 10, 16, 10)
        row.addLayout(FoldingRow(asked, (self._no, self._leave_out, self._yes)))
        self._no.clicked.connect(partial(self.answered.emit, Answer.NO))
        self._leave_out.clicked.connect(partial(self.answered.emit, Answer.LEAVE_OUT))
        self._yes.clicked.connect(self._on_yes)

    def set_size(self, size: StageSize) -> None:
        """Reason and picture where there is room for them."""
        self._reason.setVisible(not size.tiny)
        self._question.set_role("body" if size.tiny else "head")
        self._thumb.setVisible(not size.low)

    def show_offer(self, offer: Offer) -> None:
        """Ask about this one."""
        self._thumb.show_stretch(offer.stretch)
        match offer:
            case KeepOffer():
                self._ask_to_keep(offer)
            case HurtOffer():
                self._ask_what_hurt(offer)
            case MoreOffer():
                self._ask_for_more(offer)

    def _ask_for_more(self, offer: MoreOffer) -> None:
        if offer.now == offer.was:
            self._question.setText(self.tr("{0} in its usual way again?").format(offer.name))
            self._reason.setText(self.tr("The easier way went well three times running."))
            self._yes.setText(self.tr("The usual way"))
            self._no.setText(self.tr("Stay with the easier way"))
        else:
            self._question.setText(self.tr("{0} for {1} from now on?").format(offer.name, hold(offer.now)))
            self._reason.setText(self.tr("{0} went well three times running.").format(hold(offer.was)))
            self._yes.setText(self.tr("Hold {0}").format(hold(offer.now)))
            self._no.setText(self.tr("Stay at {0}").format(hold(offer.was)))
        self._yes_means = Answer.KEEP
        self._leave_out.hide()

    def _ask_to_keep(self, offer: KeepOffer) -> None:
        self._question.setText(self.tr("Keep {0} for {1}?").format(hold(offer.now), offer.name))
        longer = self.tr("You held it longer than the {0} that were set.")
        shorter = self.tr("You held it shorter than the {0} that were set.")
        self._reason.setText((longer if offer.now > offer.was else shorter).format(hold(offer.was)))
        self._no.setText(self.tr("No, {0}").format(hold(offer.was)))
        self._yes.setText(self.tr("Keep {0}").format(hold(offer.now)))
        self._yes_means = Answer.KEEP
        self._leave_out.hide()

    def _ask_what_hurt(self, offer: HurtOffer) -> None:
        self._question.setText(self.tr("{0} hurt. And next time?").format(offer.name))
        self._reason.setText(self.tr("If it hurts again, ask a doctor or a physiotherapist."))
        self._no.setText(self.tr("As it was"))
        self._yes.setText(self.tr("Easier way") if offer.easier else self.tr("Leave it out"))
        self._yes_means = Answer.EASE if offer.easier else Answer.LEAVE_OUT
        self._leave_out.setVisible(offer.easier)

    def _on_yes(self) -> None:
        self.answered.emit(self._yes_means)

    def paintEvent(self, _event: object) -> None:
        """The card's ground."""
        paint_card(self, self._theme)
