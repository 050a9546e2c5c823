"""The line of a stretch: picture, name, how often, and its hold or its switch."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.controls.buttons import Switch
from backstretch_gui.ui.controls.disclosure import Disclosure
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.mirrored import mirror
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.panel import panel_words as words
from backstretch_gui.ui.panel.routine.hold_field import HoldField

if TYPE_CHECKING:
    from backstretch_gui.catalog.routine import Entry
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme

HEIGHT = 56
HANDLE: Final = 12
"""The width of the handle, left of the picture; it is seen under the mouse, in focus and while open."""


class RowHead(Disclosure):
    """Opens and closes its row, and can be carried. `changed` tells a field of `Entry` and its new value.

    A closed row of a stretch that is on shows its hold; an open one, and one that is off, the switch.
    """

    changed = Signal(str, object)
    lifted = Signal()
    """It is being carried from now on, until `let_go`."""
    carried = Signal(QPoint)
    """Where the mouse is, on the screen."""
    let_go = Signal()

    def __init__(
        self, theme: Theme, stretch: Stretch, entry: Entry, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._stretch = stretch
        self._entry = entry
        self._title = in_language(stretch.name, language)
        self._pressed_at: QPoint | None = None
        self._carrying = False
        self.setMouseTracking(True)
        self.thumb = Thumb(theme)
        self.name = Label(theme, self._title, weight=600, wrap=True)
        self.summary = Label(theme, "", "small", "text2", wrap=True)
        self.hold = HoldField(theme, self.tr("Hold, {0}").format(self._title))
        self.switch = Switch(theme, self.tr("On, {0}").format(self._title))
        self.switch.setToolTip(self.tr("On or off today"))
        self._lay_out()
        self.hold.seconds_changed.connect(partial(self.changed.emit, "hold"))
        self.switch.toggled.connect(partial(self.changed.emit, "on"))
        self.toggled.connect(self._arrange)
        theme.changed.connect(self._on_theme_changed)
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show what is set, without telling it."""
        self._entry = entry
        self.hold.show_seconds(words.seconds_of(entry, self._stretch))
        self.switch.setChecked(entry.on)
        self.thumb.show_stretch(
            self._stretch.id,
            mirrored=words.first_side(entry) is not self._stretch.works and self._stretch.sided,
            faded=not entry.on,
        )
        self.name.set_token("text" if entry.on else "text2")
        summary = words.summary(entry, self._stretch)
        self.summary.setText(summary)
        self.setAccessibleName(wording.together((self._title, summary)))
        self._arrange()

    # Carrying -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps the beginning of carrying it."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carried from some pixels on."""
        at = event.position().toPoint()
        if not event.buttons():
            self.setCursor(
                Qt.CursorShape.OpenHandCursor if at.x() <= HANDLE + 2 else Qt.CursorShape.ArrowCursor
            )
        way = (at - self._pressed_at).manhattanLength() if self._pressed_at is not None else 0
        if not self._carrying and way >= QApplication.startDragDistance():
            self._carrying = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.lifted.emit()
        if self._carrying:
            self.carried.emit(event.globalPosition().toPoint())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: not a click."""
        carrying, self._carrying, self._pressed_at = self._carrying, False, None
        if carrying:
            self.unsetCursor()
            self.let_go.emit()
            event.accept()
        else:
            super().mouseReleaseEvent(event)

    def paintEvent(self, event: object) -> None:
        """The handle as well."""
        super().paintEvent(event)
        if not (self.underMouse() or self.hasFocus() or self.isChecked()):
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirror(painter, self)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("edge"))
            middle = self.height() / 2
            for x in (3.5, 8.0):
                for y in (-4.5, 0.0, 4.5):
                    painter.drawEllipse(QPointF(x + 0.75, middle + y), 1.3, 1.3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its words need when they wrap, which a list that scrolls doesn't ask for by itself."""
        super().resizeEvent(event)
        self._fit_height()

    def _on_theme_changed(self) -> None:
        self._line.invalidate()  # letters of another size
        self._fit_height()

    def _fit_height(self) -> None:
        gaps = 2  # beside the stretches above and below the words, which Qt leaves out of the sum
        needed = max(HEIGHT, self._line.heightForWidth(self.width()) + gaps)
        if needed != self.minimumHeight():
            self.setMinimumHeight(needed)
            self._line.invalidate()

    def _arrange(self) -> None:
        with_switch = self.isChecked() or not self._entry.on
        self.switch.setVisible(with_switch)
        self.hold.setVisible(not with_switch)
        self._line.setContentsMargins(12, 4, 5 if with_switch else 2, 4)  # number and switch end in one line
        self._fit_height()

    def _lay_out(self) -> None:
        self.setMinimumHeight(HEIGHT)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addStretch(1)
        texts.addWidget(self.name)
        texts.addWidget(self.summary)
        texts.addStretch(1)
        self._line = row = QHBoxLayout(self)
        row.setSpacing(0)
        row.addWidget(self.thumb)
        row.addSpacing(12)
        row.addLayout(texts, 1)
        row.addSpacing(4)
        row.addWidget(self.hold, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
