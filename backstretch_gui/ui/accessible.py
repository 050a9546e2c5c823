"""What a screen reader is told of our own widgets, on every system that Qt speaks to.

A widget that Qt knows too little of says what it is by attributes and methods, all of which may be left out:

    accessible_role       a `QAccessible.Role`: with it, it is read out as said here, without it as Qt does
    accessible_expands    True: a button that opens what lies below it while it is checked
    accessible_unread     True: it is decoration
    accessible_words()    its description, made when somebody asks for it
    accessible_value()    its value, a `Value`, or None as long as it has none

Nothing of this is made before a screen reader is there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import msgspec
import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleValueInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QToolButton, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.access_keys import without_access_key

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibleInterface

_Text = QAccessible.Text


class Value(msgspec.Struct, frozen=True):
    """A number between 0 and `most`."""

    now: float
    most: float


def install() -> None:
    """From now on, widgets are read out by what they say of themselves."""
    QAccessible.installFactory(_make)


def announce(widget: QWidget, sentence: str) -> None:
    """Have a sentence read out once, if somebody listens; what is being said is not cut off by it."""
    if sentence and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    """Asked by Qt, once for each widget and each class it is of; None where Qt's own will do."""
    role: object = getattr(thing, "accessible_role", None)
    if not isinstance(role, QAccessible.Role) or not isinstance(thing, QWidget):
        return None
    kind = AccessibleButton if isinstance(thing, QAbstractButton) else AccessibleWidget
    return kind(thing, role)


class AccessibleWidget(QAccessibleWidget):
    """A widget with a role."""

    def role(self) -> QAccessible.Role:
        """As it is at the moment."""
        return self._said("accessible_role", QAccessible.Role.Client)

    def text(self, kind: QAccessible.Text, /) -> str:
        """Its name, or what it shows; a description that says more than the name does."""
        widget = self.widget()
        if kind is _Text.Name:
            return widget.accessibleName() or _shown(widget) or super().text(kind)
        if kind is _Text.Description:
            words = self._said("accessible_words", None)
            return cast("str", words()) if words is not None else _described(widget, self.text(_Text.Name))
        return super().text(kind)

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Without what is not read."""
        return len(self._parts())

    def child(self, index: int, /) -> QAccessibleInterface | None:  # pyright: ignore # None is no child
        """What is in it, in order."""
        parts = self._parts()
        return QAccessible.queryAccessibleInterface(parts[index]) if 0 <= index < len(parts) else None

    def indexOfChild(self, child: QAccessibleInterface, /) -> int:  # noqa: N802 - Qt's name
        """-1 for what is not in it."""
        thing, parts = child.object(), self._parts()
        return parts.index(thing) if isinstance(thing, QWidget) and thing in parts else -1

    def interface_cast(self, kind: QAccessible.InterfaceType, /) -> int:
        """A value for what has one. Qt takes neither None nor a plain number for an address."""
        value = self._said("accessible_value", None)
        if kind is QAccessible.InterfaceType.ValueInterface and value is not None and value() is not None:
            self._value = _ValueOf(self.widget())  # Qt does not keep it
            return _address(*shiboken6.getCppPointer(self._value))
        found = cast("int | None", super().interface_cast(kind))
        return _address(0) if found is None else found

    def _parts(self) -> list[QWidget]:
        """What is read; in a column by its place, which may have changed since it was put there."""
        widget = self.widget()
        parts = [part for part in widget.children() if isinstance(part, QWidget) and not part.isWindow()]
        read = [part for part in parts if not getattr(part, "accessible_unread", False)]
        return sorted(read, key=QWidget.y) if isinstance(widget.layout(), QVBoxLayout) else read

    def _said(self, name: str, otherwise: Any) -> Any:
        return getattr(self.widget(), name, otherwise)


class AccessibleButton(AccessibleWidget):
    """A button of any kind: pressed, switched, or opened. Its name says what is written on it."""

    @property
    def _button(self) -> QAbstractButton:
        return cast("QAbstractButton", self.widget())

    def _parts(self) -> list[QWidget]:
        return [part for part in super()._parts() if part.focusPolicy() is not Qt.FocusPolicy.NoFocus]

    def state(self) -> QAccessible.State:
        """Down or not; for what opens something below it, open or not."""
        state, button = super().state(), self._button
        if getattr(button, "accessible_expands", False):
            state.expandable = 1
            state.expanded, state.collapsed = int(button.isChecked()), int(not button.isChecked())
        elif button.isCheckable():
            state.checkable = 1
            state.checked = int(button.isChecked())
        if isinstance(button, QToolButton) and button.menu():
            state.hasPopup = 1
        if self.role() is QAccessible.Role.ProgressBar:
            state.disabled = 0  # it is not to be pressed, but it runs
        return state

    def actionNames(self) -> list[str]:  # noqa: N802 - Qt's name
        """What a press does comes first."""
        first = self.toggleAction() if self._button.isCheckable() else self.pressAction()
        return [first, *super().actionNames()] if self._button.isEnabled() else []

    def doAction(self, action: str, /) -> None:  # noqa: N802 - Qt's name
        """A press; a menu stays open after the reader has its answer."""
        button = self._button
        if action not in (self.toggleAction(), self.pressAction()):
            super().doAction(action)
        elif isinstance(button, QToolButton) and button.menu():
            QTimer.singleShot(0, button, button.showMenu)
        else:
            QTimer.singleShot(0, button, button.click)


class _ValueOf(QAccessibleValueInterface):
    """Asked for when it is read, so that nothing is told every second."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widget = widget

    def _read(self) -> Value:
        return cast("Any", self._widget).accessible_value()

    def currentValue(self) -> float:  # noqa: N802 - Qt's name
        """Where it is."""
        return self._read().now

    def maximumValue(self) -> float:  # noqa: N802 - Qt's name
        """Where it ends."""
        return self._read().most

    def minimumValue(self) -> float:  # noqa: N802 - Qt's name
        """Where it begins."""
        return 0.0

    def minimumStepSize(self) -> float:  # noqa: N802 - Qt's name
        """It is not set by hand."""
        return 0.0

    def setCurrentValue(self, value: Any, /) -> None:  # noqa: N802 - Qt's name
        """Not by hand."""


def _address(number: int) -> int:
    return cast("int", shiboken6.VoidPtr(number))


def _described(widget: QWidget, name: str) -> str:
    """What is told of it elsewhere than in its name: a tooltip often is the name again, or a part of it."""
    tip = widget.toolTip()
    return widget.accessibleDescription() or ("" if tip in name or tip.startswith("<") else tip)


def _shown(widget: QWidget) -> str:
    text: object = getattr(widget, "text", None)
    shown = cast("str", text()).strip() if callable(text) else ""
    return without_access_key(shown) if isinstance(widget, QAbstractButton) else shown
