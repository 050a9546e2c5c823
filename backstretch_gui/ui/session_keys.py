"""While a session runs, its keys are its own, whatever in the program has the keyboard's focus.

Somebody on the floor who reaches for H must not have pressed a letter into a list, and Space must not press
the button that happened to be clicked last. Only text that is being typed stays with its field.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from backstretch_gui.ui.keys import KEYS, Command

if TYPE_CHECKING:
    from collections.abc import Iterator

SESSION_COMMANDS: Final = (
    Command.START_OR_PAUSE,
    Command.NEXT,
    Command.BACK,
    Command.LONGER,
    Command.SHORTER,
    Command.REPEAT,
    Command.HURTS,
    Command.EASIER,
    Command.FLOOR,
    Command.TRANSCRIPT,
    Command.END,
)
"""What is done by a single key."""

AS_EVER: Final = (Command.REPEAT, Command.HURTS, Command.FLOOR, Command.TRANSCRIPT, Command.END)
"""What a key still means while any other one would begin the first stretch."""

_REPEATING: Final = (Command.LONGER, Command.SHORTER)
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHOOSING: Final = (Qt.Key.Key_Space, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape)
"""What an open menu or list of choices is used with."""


_OF_REMOTES: Final = (
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_F5,
    Qt.Key.Key_MediaPlay,
    Qt.Key.Key_MediaTogglePlayPause,
    Qt.Key.Key_MediaNext,
    Qt.Key.Key_MediaPrevious,
)
"""Keys without a letter that a remote or a foot switch sends."""
_WAYS_ON: Final = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class SessionKeys(QObject):
    """Looks at the keys of whichever widget has the focus before that widget does."""

    def __init__(
        self,
        window: QWidget,
        commands: Mapping[Command, Callable[[], None]],
        in_session: Callable[[], bool],
        give_focus_back: Callable[[], None],
        is_awaited: Callable[[], bool],
        begin_now: Callable[[], None],
        any_key_pauses: Callable[[], bool],
    ) -> None:
        """`give_focus_back`: to the view that is in front, from a field that is done with. `is_awaited`:
        there is time to get to the mat; any key ends it by `begin_now`. `any_key_pauses`: for who has a
        remote or a foot switch, whatever key that sends.
        """
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._in_session = in_session
        self._give_focus_back = give_focus_back
        self._is_awaited = is_awaited
        self._begin_now = begin_now
        self._any_key_pauses = any_key_pauses
        self._command_by_key = dict(_keys())
        self._watched: QObject | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)
        self._on_focus_changed(None, application.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A key of the session is done here; the widget does not hear of it."""
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        action = self._action(watched, event)
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def _action(self, widget: QWidget, event: QKeyEvent) -> Callable[[], None] | None:
        """What the key means here; None if it is the widget's own, or a shortcut as any other."""
        key = event.key()
        if widget.window() is self._window and _is_field(widget) and key in (*_ENTER, Qt.Key.Key_Escape):
            return lambda: self._leave(widget, keep=key != Qt.Key.Key_Escape)
        if key in _ENTER and isinstance(widget, QAbstractButton) and widget.window() is self._window:
            return _nothing if event.isAutoRepeat() else widget.click  # Space pauses, so Enter has to press
        if not self._in_session():
            return None
        command = self._command_by_key.get(_plain(event.keyCombination()))
        if command not in AS_EVER and _is_any_key(widget, event):
            if self._is_awaited():
                return self._begin_now
            if self._any_key_pauses() and self._is_free(widget, key):
                command = Command.START_OR_PAUSE
        if command is None or self._is_kept(widget, event, command):
            return None
        if event.isAutoRepeat() and command not in _REPEATING:
            return _nothing
        return self._commands[command]

    def _is_free(self, widget: QWidget, key: int) -> bool:
        """Whether the key does nothing where the focus is that is wanted there: no dialog, no way on."""
        in_popup = QApplication.activePopupWidget() is not None
        return widget.window() is self._window and not in_popup and key not in _WAYS_ON

    def _is_kept(self, widget: QWidget, event: QKeyEvent, command: Command) -> bool:
        """Whether the widget needs this key itself."""
        if _is_field(widget) and event.text().isprintable() and event.text():
            return not isinstance(widget, QAbstractSpinBox) or event.text().isdigit()
        in_popup = QApplication.activePopupWidget() is not None
        if in_popup and event.key() in _CHOOSING:
            return True
        return command is Command.END and widget.window() is not self._window

    def _leave(self, field: QWidget, *, keep: bool) -> None:
        """Done with a field: what was typed counts, or is taken back."""
        if isinstance(field, QAbstractSpinBox):
            if keep:
                field.interpretText()
            else:
                _take_back(field)
        self._give_focus_back()

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now
        if now is not None:
            now.installEventFilter(self)


def _keys() -> Iterator[tuple[QKeyCombination, Command]]:
    for command in SESSION_COMMANDS:
        for name in KEYS[command]:
            yield _plain(QKeySequence(name)[0]), command  # pyright: ignore # not in the stub


def _plain(key: QKeyCombination) -> QKeyCombination:
    """Without what depends on the keyboard: a plus is with Shift on one and without on another."""
    modifiers = key.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return QKeyCombination(modifiers, key.key())


def _is_any_key(widget: QWidget, event: QKeyEvent) -> bool:
    """Whether it may say that somebody is there: no shortcut, and nothing typed into a field."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    alone = bool(event.text()) or event.key() in _OF_REMOTES
    return alone and not held and not event.isAutoRepeat() and not _is_field(widget)


def _is_field(widget: QWidget) -> bool:
    """Whether something can be typed into it."""
    return isinstance(widget, QAbstractSpinBox | QLineEdit | QTextEdit | QPlainTextEdit) and not (
        widget.isReadOnly()
    )


def _take_back(field: QAbstractSpinBox) -> None:
    """What was typed and not yet counted, as it was before."""
    line = field.lineEdit()
    while line.isUndoAvailable():
        line.undo()
    line.setModified(False)


def _nothing() -> None:
    pass
