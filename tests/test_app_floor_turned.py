"""The floor view turned by a quarter, for who lies on the side: the whole of it, and all keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage, QTransform

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import State
from tests.stage_app import StageApp
from tests.test_app_session_keys import bring_to_front


def seen(app: StageApp) -> QImage:
    QCoreApplication.processEvents()
    floor = app.window.floor
    assert floor is not None
    floor.bar.hide()
    return app.window.grab().toImage()


@pytest.mark.parametrize(("turn", "degrees"), [("left", 90), ("right", -90)])
def test_it_stands_upright_for_who_lies_on_the_side(app: StageApp, turn: str, degrees: int) -> None:
    app.settings.set("floor_turn", turn)
    app.start()
    app.wind_into(SegmentKind.HOLD)
    bring_to_front(app.window)
    app.key("F")
    floor = app.window.floor
    assert floor is not None
    upright = seen(app).transformed(QTransform().rotate(degrees))
    assert (floor.width(), floor.height()) == (upright.width(), upright.height())
    ring = floor.ring.geometry()
    edge = upright.pixelColor(ring.center().x() + 1, ring.top() + 4)
    assert edge in (app.theme.colour("accent"), app.theme.colour("track")), "the ring is where it is for them"

    app.key("Space")
    assert app.now().state is State.PAUSED
    app.key("Space")
    app.key("Esc")
    assert app.window.floor is None
    app.settings.set("floor_turn", "upright")
    app.key("F")
    assert app.window.floor is not None
    assert app.window.floor.width() == app.window.width()
