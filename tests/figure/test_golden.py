"""The figure looks as it did when somebody last looked, and so do the stills that ship."""

from __future__ import annotations

import importlib
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication, QImage

from backstretch_gui.figure.artist import FigureArtist
from tests.figure.cast import ASSETS, Cast
from tests.figure.golden import FOLDER, SIZE, golden_artist, picture
from tests.figure.pictures import difference

CAST = Cast.of_assets()
STRETCHES = pytest.mark.parametrize("stretch", CAST.stretches)
TOLERANCE = 0.1


@pytest.fixture(scope="module")
def ana(qapp: QGuiApplication) -> FigureArtist:
    assert qapp is not None
    return golden_artist(CAST)


@pytest.fixture
def stills(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that draws the stills."""
    monkeypatch.setattr(sys, "path", [str(Path(__file__).parents[2] / "scripts"), *sys.path])
    return importlib.import_module("make_illustrations")


def golden(stretch: str) -> QImage:
    image = QImage(str(FOLDER / f"{stretch}.png"))
    assert not image.isNull(), "missing: make golden"
    return image


@STRETCHES
def test_the_held_pose_looks_as_it_did(ana: FigureArtist, stretch: str) -> None:
    pose = ana.solve(CAST.spec(stretch, CAST.stretches[stretch].pose))
    assert difference(picture(ana, pose), golden(stretch)) < TOLERANCE


@STRETCHES
def test_a_knee_fifteen_degrees_off_is_seen(ana: FigureArtist, stretch: str) -> None:
    spec = CAST.spec(stretch, CAST.stretches[stretch].pose)
    reach = {limb: place for limb, place in (spec.reach or {}).items() if limb != "right_foot"}
    knee = spec.right_knee if spec.right_knee is not None else spec.knee or 0.0
    pose, bent = (
        ana.solve(msgspec.structs.replace(spec, right_knee=angle, reach=reach)) for angle in (knee, knee + 15)
    )
    camera = ana.frame([pose], *SIZE)
    assert difference(picture(ana, pose, camera), picture(ana, bent, camera)) > 2 * TOLERANCE


@STRETCHES
def test_a_third_of_a_pixel_aside_is_not(ana: FigureArtist, stretch: str) -> None:
    pose = ana.solve(CAST.spec(stretch, CAST.stretches[stretch].pose))
    camera = ana.frame([pose], *SIZE)
    x, y = camera.origin
    aside = replace(camera, origin=(x + 0.33, y + 0.33))
    assert difference(picture(ana, pose, camera), picture(ana, pose, aside)) < TOLERANCE


@STRETCHES
@pytest.mark.parametrize(
    ("person", "theme"), [("ana", "light"), ("ana", "dark"), ("ben", "light"), ("mara", "dark")]
)
def test_the_stills_are_not_stale(
    qapp: QGuiApplication, stills: ModuleType, stretch: str, person: str, theme: str
) -> None:
    assert qapp is not None
    drawn_by = stills.artist(person, theme)
    pose = stills.solve(drawn_by, stretch, stills.stretches()[stretch].pose)
    folder = ASSETS / "illustrations" / person / theme
    kept = QImage(str(folder / f"{stretch}.png"))
    assert difference(stills.still(drawn_by, pose), kept) < TOLERANCE, "make illustrations"
    if stretch in stills.HOME_STRETCHES:
        home = QImage(str(folder / f"home-{stretch}.png"))
        assert difference(stills.home(drawn_by, pose), home) < TOLERANCE, "make illustrations"
