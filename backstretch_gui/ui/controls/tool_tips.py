"""Tooltips with a person's text, shown as it is written: never as markup, which could open files."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtGui import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Qt renders what looks like markup: that is escaped, anything else stays as it is."""
    rich: bool = Qt.mightBeRichText(text)  # pyright: ignore # not in the stub
    widget.setToolTip(f"<span>{html.escape(text)}</span>" if rich else text)
