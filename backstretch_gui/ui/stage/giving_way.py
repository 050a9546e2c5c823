"""On a page that is too low for everything words and buttons stay whole: pictures give way to them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtWidgets import QWidget


class Spare(msgspec.Struct, frozen=True):
    """Something that a page can do without, and the height it takes, in pixels."""

    height: int
    show: Callable[[bool], None]
    hidden: bool = False
    """As it is now."""


def height_of(part: QWidget, width: int) -> int:
    """What it needs at this width, in pixels; nothing if it is hidden."""
    if part.isHidden():
        return 0
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()


def fill(room: int, spares: Iterable[Spare]) -> None:
    """Show as many of them as there is `room` for, those first that come first."""
    for spare in spares:
        fits = spare.height <= room
        spare.show(fits)
        room -= spare.height if fits else 0
