"""Routines that come from somebody else, or go to them: one file each."""

from __future__ import annotations

import logging
from collections.abc import Container, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.packing import Parcel, packed, unpacked
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.storage.files import LARGEST, read_text, write_text

log = logging.getLogger(__name__)

SUFFIX = ".backstretch"
"""What a shared file is called; a `.toml` is read as well."""


class SharingError(Exception):
    """It can't be had or given. `str()` is one sentence for the person."""


def bring(path: Path, stretches: Container[str], positions: Mapping[str, PoseSpec]) -> Parcel:
    """The routine in a file, with the stretches it brings; nothing is kept yet.

    Raises:
        SharingError: it can't be read, is no routine, or has a stretch that it does not bring and that is not
            in `stretches`.
    """
    try:
        if not path.is_file():
            raise SharingError(_tr("{0} is not a file that can be read.").format(path.name))
        if path.stat().st_size > LARGEST:
            raise SharingError(_tr("{0} is larger than 1 MB: that is no routine.").format(path.name))
        parcel = unpacked(read_text(path) or "", path.name, positions)
    except OSError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("{0} can’t be read.").format(path.name)) from error
    except CatalogError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("This is no routine that can be used. {0}").format(error)) from error
    except ValueError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("{0} is not text: that is no routine.").format(path.name)) from error
    for entry in parcel.routine.stretches:
        if entry.stretch not in stretches and entry.stretch not in parcel.brought:
            sentence = _tr("“{0}” needs the stretch “{1}”, which is not here.")
            raise SharingError(sentence.format(parcel.routine.name["en"], entry.stretch))
    return parcel


def give(routine: Routine, path: Path, own: Mapping[str, str], positions: Mapping[str, PoseSpec]) -> None:
    """Write a routine to a file that was chosen for it, with those of one's own stretches that it needs.

    Raises:
        SharingError: it can't be written, or nobody could read it again.
    """
    try:
        text = packed(routine, own)
        unpacked(text, path.name, positions)
        write_text(path, text)
    except CatalogError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("This routine can’t be put into one file. {0}").format(error)) from error
    except OSError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_tr("{0} can’t be written there.").format(path.name)) from error


def _tr(text: str) -> str:
    return QCoreApplication.translate("Storage", text)
