"""The first card of the home page: what to do today, why, and how to have it otherwise."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from backstretch_gui.catalog.stretch import Spot
from backstretch_gui.ui.controls.access_keys import give_menu_access_keys
from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.history.words import long_minutes
from backstretch_gui.ui.stage.card_bar import CardBar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.ui.stage.sizes import StageSize
    from backstretch_gui.ui.theme import Theme

translate = QCoreApplication.translate

THUMB: Final = (64, 44)
MOST_SHOWN: Final = 6


class TodayProps(msgspec.Struct, frozen=True):
    """What the card shows."""

    title: str
    reason: str
    stretches: tuple[tuple[str, str, str], ...]
    """Id, name, and what is done of it."""
    minutes: int
    spot: Spot
    spots: tuple[Spot, ...]
    """Those for which there are stretches."""


class TodayCard(CardBar):
    """One line of stills; each can be changed for another one, or left out."""

    start_wanted = Signal()
    chosen = Signal(str, object)
    """The name of a setting, and its value."""
    swap_wanted = Signal(str)
    not_now_wanted = Signal(str)
    never_wanted = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._choices = tuple(choices)
        self._title = Label(theme, "", "head", weight=600, wrap=True, heading=True)
        self._reason = Label(theme, token="text2", wrap=True)
        self._stills = QWidget()
        self._stills_row = QHBoxLayout(self._stills)
        self._stills_row.setContentsMargins(0, 0, 0, 0)
        self._stills_row.setSpacing(6)
        self._buttons: list[StillButton] = []
        self.how = ToolButton(theme, "more", translate("History", "Minutes and place"), height=36)
        self.how.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.begin = PushButton(theme, translate("History", "Start"), height=40, icon_name="play")
        self.begin.clicked.connect(self.start_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        self.row.setContentsMargins(16, 10, 12, 10)
        self.put(words, (self._stills, self.how, self.begin))
        self.stops = (self.how, self.begin)
        self._small = False
        self._choices_menu: QMenu | None = None

    @property
    def text(self) -> str:
        """Title and reason."""
        return f"{self._title.text()}. {self._reason.text()}"

    @property
    def stills(self) -> list[StillButton]:
        """A button for each stretch, in order."""
        return self._buttons

    def show_props(self, props: TodayProps) -> None:
        """Show this."""
        self._title.setText(props.title)
        self._reason.setText(props.reason)
        names = ", ".join(f"{name}, {dose}" for _, name, dose in props.stretches)
        self.begin.setAccessibleName(translate("History", "Start: {0}").format(props.title))
        self.begin.setAccessibleDescription(f"{props.reason} {names}")
        self.setAccessibleName(props.title)
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = [self._still(*stretch) for stretch in props.stretches]
        for button in self._buttons:
            self._stills_row.addWidget(button)
        self.stops = (*self._buttons, self.how, self.begin)
        self.order_tabs()
        self._fit()
        self._offer_choices(props)
        self.show()

    def set_size(self, size: StageSize) -> None:
        """Stills where there is room for them."""
        super().set_size(size)
        self._small = size.small
        self._fit()

    def _fit(self) -> None:
        self._stills.setVisible(not self._small)
        for number, button in enumerate(self._buttons):
            button.setVisible(number < MOST_SHOWN)

    def _still(self, stretch: str, name: str, dose: str) -> StillButton:
        button = StillButton(self._theme, stretch, name, dose)
        menu = QMenu(button)
        give_menu_access_keys(menu)
        menu.addAction(translate("History", "Another one instead"), partial(self.swap_wanted.emit, stretch))
        menu.addAction(translate("History", "Not now"), partial(self.not_now_wanted.emit, stretch))
        menu.addAction(translate("History", "Never"), partial(self.never_wanted.emit, stretch))
        button.setMenu(menu)
        return button

    def _offer_choices(self, props: TodayProps) -> None:
        if self._choices_menu is not None:
            self._choices_menu.deleteLater()
        self._choices_menu = menu = QMenu(self.how)
        give_menu_access_keys(menu)
        for minutes in self._choices:
            self._add(menu, long_minutes(minutes), "today_minutes", minutes, props.minutes)
        if len(props.spots) > 1:
            menu.addSeparator()
            for spot in props.spots:
                self._add(menu, spot_name(spot), "today_spot", spot.value, props.spot.value)
        self.how.setMenu(menu)

    def _add(self, menu: QMenu, words: str, name: str, value: object, now: object) -> None:
        action = menu.addAction(words, partial(self.chosen.emit, name, value))
        action.setCheckable(True)
        action.setChecked(value == now)


class StillButton(QToolButton):
    """A still that opens a menu on what to do with it."""

    accessible_role = QAccessible.Role.ButtonMenu

    def __init__(self, theme: Theme, stretch: str, name: str, dose: str) -> None:
        super().__init__()
        self.stretch = stretch
        self.setProperty("bare", True)
        self.setFixedSize(THUMB[0] + 6, THUMB[1] + 6)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words = f"{name}, {dose}"
        self.setToolTip(words)
        self.setAccessibleName(words)
        thumb = Thumb(theme, *THUMB, parent=self)
        thumb.move(3, 3)
        thumb.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        thumb.show_stretch(stretch)


def spot_name(spot: Spot) -> str:
    """Where one can be."""
    return {
        Spot.MAT: translate("History", "On a mat"),
        Spot.CHAIR: translate("History", "On a chair"),
        Spot.STANDING: translate("History", "Standing"),
    }[spot]
