"""Whatever a stretch's file may ask of the body, it can be solved and painted."""

from __future__ import annotations

import copy
import math
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from backstretch_gui.catalog.catalog import read_whole_stretch
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.reading import read_positions
from backstretch_gui.catalog.stretch import Stretch
from backstretch_gui.catalog.toml_text import toml_text
from backstretch_gui.figure.artist import FigureColours
from backstretch_gui.figure.model import FigureModel
from backstretch_gui.figure.person import read_person
from backstretch_gui.figure.rings import read_tables

ASSETS = Path(__file__).parents[2] / "assets"
FILES = {
    path.stem: tomllib.loads(path.read_text("utf-8")) for path in sorted(ASSETS.glob("stretches/*.toml"))
}
POSITIONS = read_positions((ASSETS / "positions.toml").read_text("utf-8"), "positions.toml")
ANA = read_person((ASSETS / "people/ana.toml").read_bytes())
TABLES = read_tables((ASSETS / "figure/body.toml").read_bytes())
EXTREMES = (-360.0, -90.0, -5.0, -1.0, 0.0, 1e-9, 0.005, 0.01, 0.1, 0.5, 1.0, 5.0, 90.0, 360.0)
BONES = ("pelvis", "head", "left_hand", "right_toes", "left_upper_arm")
CHANGES = ("number", "number", "number", "cut", "bone", "repeat")

Place = tuple[Any, Any]
"""What something is in, and its key or number there."""


def places(inside: Any, wanted: type | tuple[type, ...]) -> Iterator[Place]:
    """Where values of a type are, in tables within lists within tables."""
    if not isinstance(inside, (dict, list)):
        return
    tables = cast("dict[Any, Any] | list[Any]", inside)
    for key, value in list(tables.items() if isinstance(tables, dict) else enumerate(tables)):
        if isinstance(value, wanted) and not isinstance(value, bool):
            yield tables, key
        yield from places(value, wanted)


@st.composite
def changed_stretches(draw: st.DrawFn) -> Stretch | None:
    """A built-in stretch with a few of its poses' values changed; None if it is refused then."""
    name = draw(st.sampled_from(sorted(FILES)))
    table = copy.deepcopy(FILES[name])
    for _ in range(draw(st.integers(1, 4))):
        match draw(st.sampled_from(CHANGES)):
            case "number":
                inside, key = draw(st.sampled_from(list(places(table["poses"], (int, float)))))
                inside[key] = draw(st.sampled_from(EXTREMES))
            case "cut":
                inside, key = draw(st.sampled_from(list(places(table["poses"], (dict, list)))))
                del inside[key]
            case "bone":
                inside, key = draw(st.sampled_from(list(places(table["poses"], str))))
                inside[key] = draw(st.sampled_from(BONES))
            case _:
                inside, key = draw(st.sampled_from(list(places(table["poses"], list))))
                inside[key] = inside[key] * draw(st.integers(0, 3))
        if not table["poses"]:
            break
    try:
        return read_whole_stretch(toml_text(table), f"{name}.toml", POSITIONS)
    except CatalogError:
        return None


def painted(stretch: Stretch) -> None:
    """Every pose it goes through, in one frame, and half-way to the next one."""
    model = FigureModel(ANA, TABLES, FigureColours.light(), {stretch.id: stretch}, POSITIONS)
    poses = model.framed(stretch.id)
    camera = model.artist.frame(poses, 320, 240)
    assert math.isfinite(camera.scale)
    image = QImage(320, 240, QImage.Format.Format_ARGB32_Premultiplied)
    for pose, after in zip(poses, poses[1:] + poses[:1], strict=True):
        assert np.isfinite(pose.posture.joints).all()
        with QPainter(image) as painter:
            model.artist.paint(painter, pose, camera)
            model.artist.paint(painter, model.artist.blend(pose, after, 0.5), camera)


@given(changed_stretches())
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@pytest.mark.filterwarnings("error")
def test_what_is_accepted_can_be_solved_and_painted(qapp: QGuiApplication, stretch: Stretch | None) -> None:
    assert qapp is not None
    if stretch is not None:
        painted(stretch)


@pytest.mark.parametrize("points", [0, 1])
def test_a_strap_of_too_few_points_is_refused(points: int) -> None:
    table = copy.deepcopy(FILES["hamstring"])
    run = table["poses"]["strap-on"]["props"]["strap"][0]
    run["points"] = run["points"][:points]
    with pytest.raises(CatalogError, match="points"):
        read_whole_stretch(toml_text(table), "hamstring.toml", POSITIONS)


@pytest.mark.parametrize("points", [0, 1])
def test_an_arrow_of_too_few_points_is_not_drawn(qapp: QGuiApplication, points: int) -> None:
    assert qapp is not None
    table = copy.deepcopy(FILES["pelvic-tilt"])
    tilted = table["poses"]["tilted"]
    tilted["arrow"] = tilted["arrow"][:points]
    painted(read_whole_stretch(toml_text(table), "pelvic-tilt.toml", POSITIONS))


def test_a_frame_that_fails_leaves_the_next_one_whole(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A painter left open on a picture that is let go of later ends the process."""
    assert qapp is not None
    model = FigureModel(ANA, TABLES, FigureColours.light(), {}, POSITIONS)
    pose = model.shelf.pose("", "tabletop")

    def paint(width: int) -> QImage:
        camera = model.artist.frame([pose], width, width)
        image = QImage(width, width, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        with QPainter(image) as painter:
            model.artist.paint(painter, pose, camera)
        return image

    whole = paint(200)
    with monkeypatch.context() as patch:
        patch.setattr("backstretch_gui.figure.face.FacePainter.paint", _fail)
        with pytest.raises(ZeroDivisionError):
            paint(200)
    assert paint(200) == whole
    paint(400)


def _fail(*_: object) -> None:
    raise ZeroDivisionError
