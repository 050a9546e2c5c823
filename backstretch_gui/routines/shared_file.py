"""Routines that come from somebody else, or go to them: one file each."""

from __future__ import annotations

import logging
from collections.abc import Container, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.packing import SharedRoutine, packed, unpacked
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.toml_text import load_toml
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.storage.files import LARGEST, read_text, write_text

translate = QCoreApplication.translate


log = logging.getLogger(__name__)

SUFFIX = ".backstretch"
"""What a shared file is called; a `.toml` is read as well."""


class SharingError(Exception):
    """It can't be had or given. `str()` is one sentence for the person."""


def bring(path: Path, stretches: Container[str], positions: Mapping[str, PoseSpec]) -> SharedRoutine:
    """The routine in a file, with the stretches it brings; nothing is kept yet.

    Raises:
        SharingError: it can't be read, is no routine, or has a stretch that it does not bring and that is not
            in `stretches`.
    """
    try:
        if not path.is_file():
            raise SharingError(translate("Files", "{0} is not a file that can be read.").format(path.name))
        if path.stat().st_size > LARGEST:
            raise SharingError(
                translate("Files", "{0} is larger than 1 MB: that is no routine.").format(path.name)
            )
        text = read_text(path) or ""
        if _is_foreign(path, text):
            raise SharingError(_foreign(path))
        shared = unpacked(text, path.name, positions)
    except OSError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(translate("Files", "{0} can’t be read.").format(path.name)) from error
    except CatalogError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(
            translate("Files", "This is no routine that can be used. {0}").format(error)
        ) from error
    except ValueError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(_foreign(path)) from error
    for entry in shared.routine.stretches:
        if entry.stretch not in stretches and entry.stretch not in shared.stretches:
            sentence = translate("Files", "“{0}” needs the stretch “{1}”, which is not here.")
            raise SharingError(sentence.format(shared.routine.name[FALLBACK], entry.stretch))
    return shared


def _is_foreign(path: Path, text: str) -> bool:
    """Whether another program wrote it: it would not help to tell which line is wrong."""
    is_ours = path.suffix.lower() in (SUFFIX, ".toml") and text.lstrip()[:1] not in ("{", "<")
    if is_ours:
        return False
    try:
        return "stretches" not in load_toml(text)
    except ValueError:
        return True


def _foreign(path: Path) -> str:
    sentence = translate(
        "Files",
        "{0} comes from another program and can’t be read here. BackStretch reads routines that it has "
        "exported itself: files that end in {1}. A list on paper can be added by hand, stretch by stretch.",
    )
    return sentence.format(path.name, SUFFIX)


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
        raise SharingError(
            translate("Files", "This routine can’t be put into one file. {0}").format(error)
        ) from error
    except OSError as error:
        log.warning("%s: %s", path, error)
        raise SharingError(translate("Files", "{0} can’t be written there.").format(path.name)) from error
