"""The app icon, at every size."""

from __future__ import annotations

import struct
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader


@pytest.fixture
def icons(scripts: None) -> Any:
    del scripts
    return import_module("icons")


def colours(picture: QImage) -> dict[str, int]:
    """How many pixels are near each of the icon's colours."""
    wanted = {"figure": "#FFF6EA", "sun": "#E8663F", "ground": "#22706C"}
    found = dict.fromkeys(wanted, 0)
    for x in range(picture.width()):
        for y in range(picture.height()):
            pixel = picture.pixelColor(x, y)
            for name, colour in wanted.items():
                near = QColor(colour)
                apart = abs(pixel.red() - near.red()) + abs(pixel.green() - near.green())
                found[name] += pixel.alpha() > 200 and apart + abs(pixel.blue() - near.blue()) < 90
    return found


def test_at_every_size_figure_sun_and_ground_can_be_told_apart(icons: Any) -> None:
    for size in icons.HICOLOR_SIZES:
        picture = QImage.fromData(icons.png(size))
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(0, 0).alpha() < 128, "the corners are round"
        for name, count in colours(picture).items():
            assert count >= 0.07 * size * size, f"{name} at {size} pixels"


def test_the_theme_has_every_size_and_the_drawing_itself(icons: Any, tmp_path: Path) -> None:
    icons.write_hicolor(tmp_path, "app")

    assert (tmp_path / "scalable/apps/app.svg").read_text().startswith("<svg")
    assert {file.parents[1].name for file in tmp_path.rglob("*.png")} == {
        f"{size}x{size}" for size in icons.HICOLOR_SIZES
    }


def test_the_icon_for_windows_can_be_read_back(icons: Any, tmp_path: Path) -> None:
    (tmp_path / "app.ico").write_bytes(icons.ico())

    reader = QImageReader(str(tmp_path / "app.ico"))
    sizes: list[int] = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert sizes == list(icons.ICO_SIZES)


def test_the_icon_for_macos_is_a_row_of_pictures(icons: Any) -> None:
    data: bytes = icons.icns()
    kinds: dict[str, int] = {}
    at = 8
    while at < len(data):
        kind, length = struct.unpack(">4sI", data[at : at + 8])
        kinds[kind.decode()] = QImage.fromData(data[at + 8 : at + length]).width()
        at += length

    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    assert kinds == icons.ICNS_TYPES
