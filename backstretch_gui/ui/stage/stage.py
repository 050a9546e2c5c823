"""The stage: figure, clock, words, strip, and what is below them on each of its three pages."""

from __future__ import annotations

from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.ui.accessible import announce
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.tab_order import chain
from backstretch_gui.ui.stage.card_bar import CardBar
from backstretch_gui.ui.stage.done_sheet import DoneProps, DoneSheet
from backstretch_gui.ui.stage.figure_view import FigureView
from backstretch_gui.ui.stage.giving_way import Spare, fill, height_of
from backstretch_gui.ui.stage.leave_bar import LeaveBar
from backstretch_gui.ui.stage.next_picture import NextPictureView
from backstretch_gui.ui.stage.notice import NoticeBar
from backstretch_gui.ui.stage.offer_bar import OfferBar
from backstretch_gui.ui.stage.pages import Pages
from backstretch_gui.ui.stage.resume_bar import ResumeBar
from backstretch_gui.ui.stage.ring import Face, Mode, Ring
from backstretch_gui.ui.stage.sizes import StageSize
from backstretch_gui.ui.stage.stage_words import DoneWords, HomeProps, HomeWords, SessionWords
from backstretch_gui.ui.stage.strip import Strip, StripProps
from backstretch_gui.ui.stage.top_bar import TopBar
from backstretch_gui.ui.stage.transport import Transport
from backstretch_gui.ui.theme import Theme
from backstretch_gui.ui.tokens import LOW_STAGE

if TYPE_CHECKING:
    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.stage.stage_props import StageProps


CARD_HEIGHT: Final = 78
"""Pixels of a card with stills and two lines of words, and the margins around it."""


class Page(IntEnum):
    """The pages, by their place in the stacks."""

    HOME = 0
    SESSION = 1
    DONE = 2


class Stage(QWidget):
    """Shows one of its pages as it is told."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._commands = commands
        self._page = Page.HOME
        self._size = StageSize.of(0, 0)
        self.top_bar = TopBar(theme, commands)
        self.notice = NoticeBar(theme)
        self.offer = OfferBar(theme, commands.training)
        self.resume = ResumeBar(theme, commands.training)
        self.leave = LeaveBar(theme, commands.training)
        self.figure = FigureView(theme)
        self.ring = Ring(theme)
        self._home_words = HomeWords(theme)
        self._next_picture = NextPictureView(theme)
        self._strip = Strip(theme)
        self._strip_left = Label(theme, role="small", token="text2", weight=500, tabular=True)
        self._strip_right = Label(theme, role="small", token="text2", weight=500, tabular=True)
        self._cards: list[tuple[QWidget, CardBar, Page]] = []
        self._room: QWidget | None = None
        self._told: tuple[StageSize, StageProps] | None = None
        """What the labels of a session show, and at which size."""
        self._hint = Label(
            theme,
            self.tr("Space starts and pauses. F opens the floor view, to read from the mat."),
            token="text2",
            wrap=True,
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()
        self.ring.clicked.connect(commands.training.start)
        theme.changed.connect(self._on_theme_changed)

    # What the pages after the first one show is made when it is first to be seen.

    @cached_property
    def words(self) -> SessionWords:
        """Beside the clock, in a session."""
        return SessionWords(self._theme)

    @cached_property
    def transport(self) -> Transport:
        """Below the strip, in a session."""
        return Transport(self._theme, self._commands.training)

    @cached_property
    def _done_words(self) -> DoneWords:
        return DoneWords(self._theme)

    @cached_property
    def done_sheet(self) -> DoneSheet:
        """Below the clock, at the end."""
        return DoneSheet(self._theme, self._commands.training, self._commands.history)

    def keep_room_for_card(self) -> None:
        """On the home page, until its card comes: the figure stays where it is then."""
        self._room = QWidget()
        self._room.setMinimumHeight(CARD_HEIGHT)
        self._column.insertWidget(self._column.indexOf(self.figure), self._room)

    def add_card(self, card: CardBar, page: Page) -> None:
        """A card above the figure of one page; it is there as long as it is not hidden itself."""
        holder = (self._room if page is Page.HOME else None) or QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
        if holder is not self._room:
            self._column.insertWidget(self._column.indexOf(self.figure), holder)
        card.take_place_after(self._last_stop)
        self._cards.append((holder, card, page))
        self.fit_cards()

    @property
    def _last_stop(self) -> QWidget:
        """Where Tab comes to last above the figure."""
        return (self._cards[-1][1] if self._cards else self.leave).stops[-1]

    def _give_room_back(self) -> None:
        if self._room is not None:
            self._room.setMinimumHeight(0)
            self._room = None

    def fit_cards(self) -> None:
        """Those of the page in front, by the size of the stage."""
        for holder, card, page in self._cards:
            card.set_size(self._size)
            holder.setVisible(page is self._page)

    # What to show ---------------------------------------------------------------------------

    @property
    def page(self) -> Page:
        """The page in front."""
        return self._page

    def show_home(self, props: HomeProps, strip: StripProps, ends: tuple[str, str], still: str) -> None:
        """The routine before it starts; `ends` are the names of its first and last stretch."""
        if self._page is not Page.HOME:
            announce(self, props.title)
        self._turn_to(Page.HOME)
        self.setAccessibleName(props.title)
        self.ring.show_face(Face(Mode.START))
        self._home_words.show_props(props)
        self._strip.show_props(strip)
        self._strip_left.setText(ends[0])
        self._strip_right.setText(ends[1])
        self.figure.show_still(still)

    def show_session(self, props: StageProps) -> None:
        """A moment of a session."""
        self._turn_to(Page.SESSION)
        self.ring.show_face(props.face)
        self._strip.show_props(props.strip)
        if self._strip_right.text() != props.left:
            self._strip_right.setText(props.left)
        self.transport.show_state(paused=props.paused, easier=props.easier)
        self.figure.show_scene(props.scene)
        told = (self._size, props.without_what_moves())
        if told != self._told:
            self._told = told
            self._tell(props)

    def _tell(self, props: StageProps) -> None:
        """What stays the same from frame to frame."""
        self.setAccessibleName(props.title)
        self.words.show_props(props)
        place = props.place
        if props.round:
            place = self.tr("{0}, stretch {1}", "Round 2 of 5, stretch 3 of 5").format(props.round, place)
        self._strip_left.setText(place)
        self._next_picture.show_next(props.next_picture if self._size.wide else None, props.follow)

    def show_done(self, props: DoneProps) -> None:
        """What was done."""
        self._turn_to(Page.DONE)
        self.setAccessibleName(props.title)
        self.ring.show_face(Face(Mode.DONE))
        self._done_words.show_words(props.title, props.summary, props.advice)
        for sentence in (props.title, props.summary, props.advice):
            announce(self, sentence)
        self.done_sheet.show_props(props)
        if props.scene is not None:
            self.figure.show_scene(props.scene)

    def _turn_to(self, page: Page) -> None:
        if page is self._page:
            return
        self._give_room_back()
        self._page, self._told = page, None
        self._words_pages.turn_to(page)
        self._bottom.turn_to(page)
        if page is not Page.HOME:
            chain((self._last_stop, *(self.transport if page is Page.SESSION else self.done_sheet).stops))
        self._strip_box.hide()
        self._next_picture.setVisible(False)
        self._fit()

    # Layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._words_pages = Pages(lambda: self._home_words, lambda: self.words, lambda: self._done_words)
        self._deck = QHBoxLayout()
        self._deck.setSpacing(28)
        self._deck.addWidget(self.ring)
        self._deck.addWidget(self._words_pages, 1)
        self._deck.addWidget(self._next_picture)
        self._hint_row = QWidget()
        hint = QHBoxLayout(self._hint_row)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.addWidget(self._hint)
        self._bottom = Pages(lambda: self._hint_row, lambda: self.transport, lambda: self.done_sheet)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.top_bar)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.offer)
        self._column.addWidget(self.resume)
        self._column.addWidget(self.leave)
        self._column.addWidget(self.figure, 1)
        self._column.addLayout(self._deck)
        self._column.addWidget(self._strip_block())
        self._column.addWidget(self._bottom)

    def _strip_block(self) -> QWidget:
        ends = QHBoxLayout()
        ends.addWidget(self._strip_left)
        ends.addStretch(1)
        ends.addWidget(self._strip_right)
        self._strip_box = QWidget()
        self._strip_column = QVBoxLayout(self._strip_box)
        self._strip_column.setSpacing(4)
        self._strip_column.addWidget(self._strip)
        self._strip_column.addLayout(ends)
        return self._strip_box

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small, middle or wide."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        scale = max(1.0, self._theme.text_scale)
        size = self._size = StageSize.of(round(self.width() / scale), round(self.height() / scale))
        self.ring.set_diameter(self._diameter(size))
        for part in (self._words, self.top_bar, self.notice, self.offer, self.resume, self.leave):
            part.set_size(size)
        self.fit_cards()
        self.figure.setMinimumHeight(size.figure)
        margin = size.margin
        self._deck.setContentsMargins(margin, size.gap, margin, size.gap)
        self._deck.setSpacing(20 if size.small else 32)
        self._strip_column.setContentsMargins(margin, 0, margin, 0)
        below = 8 if size.small else 20
        match self._page:
            case Page.HOME:
                self._hint_row.setContentsMargins(margin, below, margin, below + 16)
            case Page.SESSION:
                self.transport.set_margins(margin - 12, 4 if size.small else 10, below)
            case Page.DONE:
                self.done_sheet.set_size(size)
        self._make_room()

    @property
    def _words(self) -> HomeWords | SessionWords | DoneWords:
        """Of the page in front."""
        words = self._words_pages.current
        assert isinstance(words, HomeWords | SessionWords | DoneWords)
        return words

    def _diameter(self, size: StageSize) -> int:
        """Of the clock; in a session larger with its letters, where that takes nothing from what is said."""
        if self._page is Page.DONE:
            return size.done_ring
        grows = self._page is Page.SESSION and self.height() >= LOW_STAGE
        return self._theme.wider(size.ring) if grows else size.ring

    def event(self, event: QEvent) -> bool:
        """Words, notices and cards may need another room than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        width, words = self.width(), self._words
        if self._cards:
            self._give_room_back()
        beside = 2 * self._size.margin + self.ring.width() + self._deck.spacing()
        beside += 0 if self._next_picture.isHidden() else self._next_picture.width() + self._deck.spacing()
        beside_words = max(self.ring.height(), words.least_height(width - beside))
        needed = beside_words + 2 * self._size.gap
        cards = (holder for holder, _, page in self._cards if page is not Page.HOME)
        room = () if self._room is None else (self._room,)
        parts = (self.top_bar, self.offer, self.resume, self.leave, *cards, *room)
        needed += sum(height_of(part, width) for part in parts)
        notice = Spare(self.notice.wanted_height(width), self.notice.show_where_fits)
        figure = Spare(self._size.figure, self.figure.setVisible)
        strip = Spare(self._strip_box.sizeHint().height(), self._strip_box.setVisible)
        match self._page:
            case Page.HOME:
                hint = Spare(self._hint_row.heightForWidth(width), self._bottom.setVisible)
                needs = Spare(self._home_words.needs_height(width - beside), self._home_words.show_needs)
                offered = (
                    Spare(0 if card.isHidden() else holder.heightForWidth(width), holder.setVisible)
                    for holder, card, page in self._cards
                    if page is Page.HOME
                )
                fill(self.height() - needed, (notice, *offered, needs, strip, figure, hint))
            case Page.SESSION:
                self._bottom.show()
                fill(self.height() - needed - self.transport.sizeHint().height(), (notice, strip, figure))
            case Page.DONE:
                self._bottom.show()
                sheet = self.done_sheet
                room = self.height() - needed - sheet.least_height(width)
                summary, advice = self._done_words.spares(width - beside)
                stills = Spare(sheet.stills_height, sheet.show_stills)
                fill(room, (summary, notice, advice, stills, figure))

    def _on_theme_changed(self) -> None:
        self._fit()  # letters of another size
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("ground"))
