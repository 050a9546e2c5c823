"""Asking for a file, by the system's own dialog."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def ask_which(parent: QWidget, title: str, kinds: str, then: Callable[[str], None]) -> None:
    """A file that is there; `then` gets its path."""
    dialog = QFileDialog(parent, title, "", kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(then)
    dialog.open()


def ask_where_to(parent: QWidget, title: str, name: str, then: Callable[[str], None]) -> None:
    """A place for a file to be called `name`; `then` gets its path."""
    suffix = PurePath(name).suffix
    dialog = QFileDialog(parent, title, "", f"*{suffix}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()
