"""The app icon in every form a system wants, from the two drawings in assets/app."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from version import APP_ID

DRAWINGS = Path(__file__).resolve().parent.parent / "assets" / "app"
SMALL_UP_TO = 24
"""Pixels: up to here the drawing with fewer and thicker lines is used."""

HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_TYPES = {"icp4": 16, "icp5": 32, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024,
              "ic11": 32, "ic12": 64, "ic13": 256, "ic14": 512}  # fmt: skip


def drawing(size: int) -> Path:
    """The drawing that is clearest at `size` pixels."""
    return DRAWINGS / ("backstretch-small.svg" if size <= SMALL_UP_TO else "backstretch.svg")


def png(size: int) -> bytes:
    """The icon as a PNG of `size` × `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing(size))).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(buffer.data().data())


def write_hicolor(theme: Path, name: str) -> None:
    """`theme`/SIZExSIZE/apps/NAME.png and scalable/apps/NAME.svg."""
    for size in HICOLOR_SIZES:
        target = theme / f"{size}x{size}" / "apps" / f"{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png(size))
    scalable = theme / "scalable" / "apps" / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes(drawing(max(HICOLOR_SIZES)).read_bytes())


def ico() -> bytes:
    """A Windows icon: a directory of PNGs."""
    pictures = [png(size) for size in ICO_SIZES]
    offset = 6 + 16 * len(pictures)
    head = struct.pack("<HHH", 0, 1, len(pictures))
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        edge = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", edge, edge, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """A macOS icon: typed PNGs, one after the other."""
    body = b""
    for kind, size in ICNS_TYPES.items():
        picture = png(size)
        body += kind.encode("ascii") + struct.pack(">I", len(picture) + 8) + picture
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write_all(folder: Path) -> None:
    """Everything the PyInstaller recipe asks for, and the hicolor theme."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "backstretch.ico").write_bytes(ico())
    (folder / "backstretch.icns").write_bytes(icns())
    write_hicolor(folder / "hicolor", APP_ID)
