"""What can be read in a window, and whether it has the room it needs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QWidget,
)

from backstretch_gui.ui.controls.access_keys import without_access_key
from backstretch_gui.ui.controls.elided import ElidedLabel
from backstretch_gui.ui.dialogs.dialog import Dialog


def visible(root: QWidget) -> list[QWidget]:
    """It and everything in it that can be seen, or scrolled to."""
    return [root, *(child for child in root.findChildren(QWidget) if child.isVisibleTo(root))]


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text is, and the text."""
    for widget in visible(root):
        name = type(widget).__name__
        for text in (*_shown(widget), widget.toolTip(), widget.accessibleName()):
            yield name, text
        yield name, widget.accessibleDescription()
        if widget.isWindow():
            yield name, widget.windowTitle()


def _shown(widget: QWidget) -> list[str]:
    match widget:
        case QMenu():
            return [without_access_key(action.text()) for action in widget.actions()]
        case QAbstractButton():
            return [without_access_key(widget.text())]
        case QLabel():
            return [widget.text()]
        case QComboBox():
            return [widget.itemText(place) for place in range(widget.count())]
        case QSpinBox():
            return [widget.prefix(), widget.suffix()]
        case QLineEdit() if not isinstance(widget.parent(), QAbstractSpinBox):
            return [widget.text(), widget.placeholderText()]
        case QPlainTextEdit():
            return [widget.toPlainText(), widget.placeholderText()]
        case _:
            return []


def clipped(root: QWidget) -> list[str]:
    """Words that have less room than they need, and are not told by a tooltip either."""
    found: list[str] = []
    for widget in visible(root):
        lacking = _lacking(widget)
        if lacking and not widget.toolTip():
            found.append(f"{type(widget).__name__} {_shown(widget)} lacks {lacking} in {widget.geometry()}")
    return found


def _lacking(widget: QWidget) -> str:
    match widget:
        case ElidedLabel():
            return ""  # its own tooltip tells, tested with the control
        case QLabel() if widget.text() and widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"{needed - widget.height()} px of height" if needed > widget.height() else ""
        case QLabel() if widget.text():
            return _lacking_in_width(widget, widget.fontMetrics().horizontalAdvance(widget.text()))
        case QPushButton() if (
            widget.property("kind") == "segment"
        ):  # what does not fit ends in "…", with a tooltip
            return _lacking_in_width(widget, widget.fontMetrics().horizontalAdvance(widget.text()) + 8)
        case QPushButton() | QToolButton() if widget.text():
            return _lacking_in_width(widget, widget.sizeHint().width())
        case QAbstractSpinBox():
            return _lacking_in_width(widget, widget.minimumSizeHint().width())
        case _:
            return ""


def _lacking_in_width(widget: QWidget, needed: int) -> str:
    return f"{needed - widget.width()} px of width" if needed > widget.width() + 1 else ""


def outside(root: QWidget) -> list[str]:
    """What lies beyond the edges of its window."""
    found: list[str] = []
    for widget in visible(root):
        parent = widget.parentWidget()
        if parent is None or widget.isWindow() or not _shown(widget) or not any(_shown(widget)):
            continue
        place = QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())
        area = _area(widget)
        width = root.width()
        if area is not None:
            place.moveTopLeft(widget.mapTo(area.viewport(), QPoint()))
            width = area.viewport().width()
        if place.left() < 0 or place.right() >= width:
            found.append(f"{type(widget).__name__} {_shown(widget)} at {place}")
    return found


def dialog() -> QWidget:
    """The one that is in front."""
    (front,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible())
    assert front.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return front


def overlapping(root: QWidget) -> list[str]:
    """Lines and buttons that lie on each other."""
    places = {
        widget: QRect(widget.mapTo(root, QPoint()), widget.size())
        for widget in visible(root)
        if isinstance(widget, QLabel | QAbstractButton) and any(_shown(widget)) and widget.isVisibleTo(root)
    }
    return [
        f"{_shown(one)} lies on {_shown(other)}"
        for one, other in combinations(places, 2)
        if places[one].intersects(places[other])
        and not (one.isAncestorOf(other) or other.isAncestorOf(one))
        and _area(one) is _area(other)
    ]


def beyond_the_height(root: QWidget) -> list[str]:
    """What lies beyond the upper or lower edge of its window and can't be scrolled to."""
    found: list[str] = []
    for widget in visible(root):
        if widget is root or widget.isWindow() or not any(_shown(widget)) or _area(widget) is not None:
            continue
        place = QRect(widget.mapTo(root, QPoint()), widget.size())
        if place.top() < 0 or place.bottom() >= root.height():
            found.append(f"{type(widget).__name__} {_shown(widget)} at {place} in {root.height()}")
    return found


def _area(widget: QWidget) -> QScrollArea | None:
    """What it is scrolled in."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = None if above.isWindow() else above.parentWidget()
    return above
