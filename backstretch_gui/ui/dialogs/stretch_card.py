"""A stretch as a card to press: picture, name, what it eases, what it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.controls.elided import ElidedLabel
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.panel import panel_words as words
from backstretch_gui.ui.tokens import RADIUS_CARD

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme

translate = QCoreApplication.translate

WIDTH: Final = 206
HEIGHT: Final = 226
PICTURE: Final = (190, 104)
GAP: Final = 12


class StretchCard(QAbstractButton):
    """Shows how often it is in the routine, once it is."""

    accessible_role = QAccessible.Role.Button

    def __init__(
        self, theme: Theme, stretch: Stretch, there: int, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretch = stretch
        self._there = there
        self._language = language
        self.setBackgroundRole(QPalette.ColorRole.Window)  # or labels on it take the text colour of buttons
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        thumb = Thumb(theme, *PICTURE)
        thumb.show_stretch(stretch.id)
        self._mark = Label(theme, "", "small", "teal", 600)
        eases = Label(theme, in_language(stretch.eases, self._language), "small", wrap=True)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 10)
        column.setSpacing(2)
        column.addWidget(thumb, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        name = QHBoxLayout()
        name.setSpacing(6)
        name.addWidget(ElidedLabel(theme, in_language(stretch.name, self._language), weight=600), 1)
        name.addWidget(self._mark)
        column.addLayout(name)
        column.addWidget(eases)
        column.addStretch(1)
        column.addWidget(ElidedLabel(theme, _measure(stretch, language), "small", "text2"))
        theme.changed.connect(self.update)
        self._name()

    def sizeHint(self) -> QSize:
        """As high as its words need at the width that all cards have."""
        width = self._theme.wider(WIDTH)
        return QSize(width, max(HEIGHT, self._column.totalHeightForWidth(width)))

    def show_count(self, there: int) -> None:
        """How often it is in the routine."""
        if there != self._there:
            self._there = there
            self._name()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pressed once, by somebody used to pressing twice."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _name(self) -> None:
        name = self.tr("Add {0}").format(in_language(self._stretch.name, self._language))
        there = self.tr("Add {0}, in the routine").format(in_language(self._stretch.name, self._language))
        self.setAccessibleName(there if self._there else name)
        self._mark.setText("" if not self._there else "✓" if self._there == 1 else f"✓ {self._there}")

    def paintEvent(self, _event: object) -> None:
        """The card."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            lively = self.underMouse() or self.isDown()
            focused = self.hasFocus()
            painter.setPen(QPen(self._theme.colour("mark" if focused else "line"), 2 if focused else 1))
            painter.setBrush(self._theme.colour("hover" if lively else "raised"))
            inset = 1.0 if focused else 0.5
            shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(shape, RADIUS_CARD, RADIUS_CARD)


def _measure(stretch: Stretch, language: str) -> str:
    """ "10 s, each side", and what it can't be done without."""
    entry = Entry(stretch.id)
    parts = [wording.hold(words.seconds_of(entry, stretch))]
    if stretch.sided:
        parts.append(words.sides(entry))
    needed = [in_language(prop.name, language) for prop in stretch.props if prop.needed]
    measure = wording.together(parts)
    return translate("StretchCard", "{0} · {1}").format(measure, needed[0]) if needed else measure
