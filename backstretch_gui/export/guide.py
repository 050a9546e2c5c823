"""A routine as it is taken along: its plan, what is heard of it, and what it is called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.export.chapters import chapters
from backstretch_gui.export.tags import LARGEST_COVER, Tags
from backstretch_gui.ui.stills import still_path
from backstretch_gui.voice.player.sounds import read

if TYPE_CHECKING:
    import array
    from collections.abc import Callable

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.line import Line
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.session.plan import Plan
    from backstretch_gui.session.segment import Segment
    from backstretch_gui.voice.clip import Clip

COVER_SIZES: Final = (600, 450, 300, 200)
"""Pixels, height and width; the largest whose file is small enough."""


class UnspokenError(Exception):
    """A sentence could not be rendered."""


class RecorderError(Exception):
    """Qt's recorder gave up."""


@dataclass(frozen=True, slots=True)
class Guide:
    """What an export is made from."""

    routine: Routine
    plan: Plan
    catalog: Catalog
    clip: Callable[[Line], Clip | None]
    language: str
    """In which names are shown."""

    def samples(self, line: Line) -> array.array[int]:
        """What is heard of a line, one channel at the mixer's rate.

        Raises:
            UnspokenError: it could not be rendered.
            OSError: its clip can't be read.
        """
        clip = self.clip(line)
        if clip is None:
            raise UnspokenError(line.text)
        return read(clip.path)

    @property
    def title(self) -> str:
        """What it is called."""
        return in_language(self.routine.name, self.language)

    def name(self, segment: Segment) -> str:
        """What a segment is called: its stretch, or the routine where it is of none."""
        if not segment.of_stretch:
            return self.title
        return in_language(self.catalog.stretches[segment.stretch].name, self.language)

    def is_easier(self, entry: int) -> bool:
        """Whether an entry of the routine is done in its easier way."""
        entries = self.routine.stretches
        return entry < len(entries) and entries[entry].easier

    def tags(self, seconds: float) -> Tags:
        """For a sound file of this length."""
        size, cover = self._cover()
        return Tags(self.title, seconds, cover, size, chapters(self.plan, self.name))

    def _cover(self) -> tuple[tuple[int, int], bytes]:
        """The still of its first stretch on a square ground, as PNG; nothing if there is none."""
        first = next((each.stretch for each in self.routine.stretches if each.on), "")
        still = QImage(still_path("light", first))
        for side in COVER_SIZES if not still.isNull() else ():
            content = _png(_on_square(still, side))
            if len(content) <= LARGEST_COVER:
                return (side, side), content
        return (0, 0), b""


def _on_square(still: QImage, side: int) -> QImage:
    from PySide6.QtGui import QColor, QPainter

    from backstretch_gui.ui.tokens import LIGHT

    square = QImage(side, side, QImage.Format.Format_RGB32)
    square.fill(QColor(LIGHT.sun))
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    picture = still.scaled(QSize(side, side) * 0.86, keep, smooth)
    with QPainter(square) as painter:
        painter.drawImage((side - picture.width()) // 2, (side - picture.height()) // 2, picture)
    return square


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return bytes(content.data())
