"""Tab goes through widgets as they are laid out, whenever they were made."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtWidgets import QLayout


def order_tabs(root: QWidget) -> None:
    """Chain everything below `root` that takes the focus, in the order of its layouts.

    Qt's own order is that in which widgets were made; here some are made when they are first opened.
    """
    chain(focusable(root))


def chain(stops: Iterable[QWidget]) -> None:
    """Tab goes from the first to the last of these, one after the other.

    Who made them tells them. Asked of Qt (`nextInFocusChain`, `itemAt` of a layout), a widget would belong
    to whatever was asked, for Python, and go with it: no way where widgets come and go.
    """
    for first, second in pairwise(stops):
        QWidget.setTabOrder(first, second)


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Everything from `root` on down that takes the focus, first to last; hidden ones too."""
    if root.focusPolicy() != Qt.FocusPolicy.NoFocus and not isinstance(root, QAbstractScrollArea):
        yield root
    if isinstance(root, QScrollArea) and (inside := root.widget()) is not None:
        yield from focusable(inside)
    layout = root.layout()
    if layout is not None:
        yield from _focusable_in(layout)


def _focusable_in(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from focusable(widget)
        elif inner is not None:
            yield from _focusable_in(inner)
