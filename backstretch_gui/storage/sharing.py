"""Routines that come from somebody else, or go to them: one file each."""

from __future__ import annotations

import logging
from collections.abc import Container
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.reading import read_shared_routine
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.storage.files import LARGEST, read_text, write_text

log = logging.getLogger(__name__)

SUFFIX = ".backstretch"
"""What a shared file is called; a `.toml` is read as well."""


class SharingError(Exception):
    """It can't be had or given. `str()` is one sentence for the person."""


def bring(path: Path, stretches: Container[str]) -> Routine:
    """The routine in a file; nothing is kept yet.

    Raises:
        SharingError: it can't be read, is no routine, or has a stretch that is not in `stretches`.
    """
    try:
        if not path.is_file():
            raise SharingError(_tr("{0} is not a file that can be read.").format(path.name))
        if path.stat().st_size > LARGEST:
            raise SharingError(_tr("{0} is larger than 1 MB: that is no routine.").format(path.name))
        routine = read_shared_routine(read_text(path) or "", path.name)
    except OSError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("{0} can’t be read.").format(path.name)) from error
    except CatalogError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("This is no routine that can be used. {0}").format(error)) from error
    except ValueError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("{0} is not text: that is no routine.").format(path.name)) from error
    for entry in routine.stretches:
        if entry.stretch not in stretches:
            sentence = _tr("“{0}” needs the stretch “{1}”, which is not here.")
            raise SharingError(sentence.format(routine.name["en"], entry.stretch))
    return routine


def give(routine: Routine, path: Path) -> None:
    """Write a routine to a file that was chosen for it.

    Raises:
        SharingError: it can't be written.
    """
    try:
        write_text(path, routine_text(routine))
    except OSError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("{0} can’t be written there.").format(path.name)) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("Storage", text)
