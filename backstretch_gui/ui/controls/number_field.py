"""A number that is typed, stepped or wheeled: a hold's seconds, repeats, rests."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QShowEvent,
    QValidator,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QSpinBox, QToolTip, QWidget

from backstretch_gui.ui.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Role, Theme

LEAP: Final = 5
"""What Page up, Page down and Shift with an arrow step by."""

WIDTH, HEIGHT = 64, 32
"""Pixels; wider where the system's font asks for it."""

_AROUND: Final = 16
"""What lies beside the number within the frame."""

_QT_PAGE: Final = 10
"""What Qt steps by for a page, or for an arrow or wheel with Control."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TYPED: Final = re.compile(r"\d{0,5}")
_TYPED_TIME: Final = re.compile(r"\d{0,5}|\d{0,3}:\d{0,2}")


class NumberField(QSpinBox):
    """A spin box without buttons. Typing counts on Enter or when the focus leaves; a step counts at once.

    It takes the keys that a number is typed with, and no others: letters, plus and the space bar are the
    window's. Enter and Escape give the focus back. What lies beyond its limits is brought within them,
    and told.

    Unstyled on purpose: a border from a style sheet collapses the line edit of a spin box without
    buttons. So its frame is painted here, always (`framed`) or under the mouse and in focus only.
    """

    corrected = Signal(str)
    """A sentence: what was typed is not possible here, and what is."""
    reads_times: bool = False
    """Seconds can be typed as minutes and seconds, "1:30"."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        limits: tuple[int, int],
        suffix: str,
        *,
        framed: bool = False,
        centred: bool = False,
        role: Role = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._framed = framed
        self._role: Role = role
        self.setAccessibleName(name)
        self.setRange(*limits)
        self.setSuffix(suffix)
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        centred = centred or framed
        self.lineEdit().setTextMargins(*((0, 0, 0, 0) if centred else (0, 0, 4, 0)))
        centre = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignRight
        self.setAlignment(centre | Qt.AlignmentFlag.AlignVCenter)
        self._dress()
        theme.changed.connect(self._dress)

    def show_value(self, value: int) -> None:
        """Show a value without telling it; what is being typed is left alone."""
        if value == self.value() or (self.hasFocus() and self.lineEdit().isModified()):
            return
        with QSignalBlocker(self):
            self.setValue(value)

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """One up or down, or a leap of five."""
        super().stepBy(LEAP * (1 if steps > 0 else -1) if abs(steps) == _QT_PAGE else steps)
        if not self.hasFocus():
            self.lineEdit().deselect()

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Whatever is a number can be typed; whether it is within the limits is seen once it counts."""
        typed = self._bare_text(text)
        if not (_TYPED_TIME if self.reads_times else _TYPED).fullmatch(typed):
            return QValidator.State.Invalid, text, position
        whole = bool(typed) and not typed.endswith(":")
        return QValidator.State.Acceptable if whole else QValidator.State.Intermediate, text, position

    def valueFromText(self, text: str) -> int:  # noqa: N802 - Qt's name
        """The number that is meant, brought within the limits."""
        minutes, _, rest = self._bare_text(text).rpartition(":")
        wanted = self._wanted(int(minutes or 0) * 60 + int(rest or 0))
        value = max(self.minimum(), min(wanted, self.maximum()))
        if value != wanted:
            QTimer.singleShot(0, self, self._tell_limits)  # after the focus has gone, which hides tooltips
        return value

    def _wanted(self, typed: int) -> int:
        """The value that a typed number stands for."""
        return typed

    def _bare_text(self, text: str) -> str:
        """What was typed, without what stands before and after the number."""
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()

    def _tell_limits(self) -> None:
        low, high = (self._in_words(value) for value in (self.minimum(), self.maximum()))
        sentence = self.tr("From {0} to {1} is possible here.").format(low, high)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), sentence, self)
        self.corrected.emit(sentence)

    def _in_words(self, value: int) -> str:
        return f"{self.textFromValue(value)}{self.suffix()}".strip()

    def event(self, event: QEvent) -> bool:
        """Of the keys that the window has a use for, only those that a number is typed with stay here."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        undoing = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        if (undoing and not self.lineEdit().isModified()) or not (self._types(event) or _commands(event)):
            event.ignore()
            return False
        return super().event(event)

    def _types(self, event: QKeyEvent) -> bool:
        """Whether it is a key without a letter, or with one that a number has."""
        text = event.text()
        return not text.isprintable() or not text or text.isdigit() or (self.reads_times and text == ":")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift leaps; Enter takes what was typed, Escape what stood there before, and both give way."""
        key = event.key()
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape:
            with QSignalBlocker(self):
                self._show_again()
            self.clearFocus()
        elif shifted and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepBy(LEAP if key == Qt.Key.Key_Up else -LEAP)
        else:
            super().keyPressEvent(event)
        if key in _ENTER:
            self.clearFocus()
        if key in (*_ENTER, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.accept()

    def _show_again(self) -> None:
        """The value, whatever was typed."""
        text = f"{self.prefix()}{self.textFromValue(self.value())}{self.suffix()}"
        self.lineEdit().setText(text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only in focus: otherwise the wheel scrolls the list this lies in."""
        if self.hasFocus():
            super().wheelEvent(event)
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, _event: object) -> None:
        """The frame; the line edit paints the number."""
        focused = self.hasFocus()
        if not (self._framed or focused or self.underMouse()):
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2.0 if focused else 1.0
            painter.setPen(QPen(self._theme.colour("mark" if focused else "edge"), width))
            painter.setBrush(self._theme.colour("raised"))
            inset = width / 2
            frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(frame, RADIUS_CONTROL - inset, RADIUS_CONTROL - inset)

    def showEvent(self, event: QShowEvent) -> None:
        """Shown for the first time, it gets back the letters that it was made with: dress again."""
        super().showEvent(event)
        if self.lineEdit().font().pixelSize() != self._theme.font(self._role).pixelSize():
            self._dress()

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role, 600, tabular=True))
        self.lineEdit().setFont(self.font())  # which it does not always take over itself
        self.fit()
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.update()

    def fit(self) -> None:
        """Be as wide as the widest number."""
        widest = self.fontMetrics().horizontalAdvance(self._widest())
        self.setFixedSize(max(WIDTH, widest + _AROUND), self._theme.tall(HEIGHT))

    def _widest(self) -> str:
        """The text that takes most room."""
        return f"{self.maximum()}{self.suffix()}"


def _commands(event: QKeyEvent) -> bool:
    """Whether it is a key that does something to what is typed, as Ctrl+A does, and types nothing."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.modifiers() & held)


def finish_typing() -> None:
    """A number that is being typed counts now, as if its field had been left by Tab.

    For presses on what doesn't take the focus itself.
    """
    focused = QApplication.focusWidget()
    if isinstance(focused, NumberField):
        focused.clearFocus()
