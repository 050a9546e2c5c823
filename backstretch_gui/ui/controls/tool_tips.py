"""Tooltips with a person's text, shown as it is written: never as markup, which could open files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Qt renders what looks like markup: that is escaped, anything else stays as it is."""
    rich: bool = Qt.mightBeRichText(text)  # pyright: ignore # not in the stub
    widget.setToolTip(_as_written(text) if rich else text)


def _as_written(text: str) -> str:
    import html

    return f"<span>{html.escape(text)}</span>"
