"""Asking for a file, by the system's own dialog; the window can be used and closed meanwhile."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QFileInfo, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def ask_which(parent: QWidget, title: str, kinds: str, then: Callable[[str], None]) -> None:
    """A file that is there; `then` gets its path."""
    dialog = QFileDialog(parent, title, _folder(QStandardPaths.StandardLocation.DownloadLocation), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _show(dialog, then)


def ask_where_to(
    parent: QWidget, title: str, name: str, then: Callable[[str], None], kinds: str = ""
) -> None:
    """A place for a file to be called `name`; `then` gets its path. `kinds`: others to choose from."""
    suffix = PurePath(name).suffix
    folder = _folder(QStandardPaths.StandardLocation.DocumentsLocation)
    dialog = QFileDialog(parent, title, folder, kinds or f"*{suffix}")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix.removeprefix("."))
    dialog.selectFile(name)
    _show(dialog, then)


def _folder(kind: QStandardPaths.StandardLocation) -> str:
    """Where somebody would look for it first: among the downloads, or the documents."""
    folder = QStandardPaths.writableLocation(kind)
    return folder if QFileInfo(folder).isDir() else QDir.homePath()


def _show(dialog: QFileDialog, then: Callable[[str], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setModal(False)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)  # one that the system draws is never closed, only done
    dialog.show()
