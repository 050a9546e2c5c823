"""Choosing a person changes every picture at once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.stage.figure_view import FigureView
from backstretch_gui.ui.stills import still_path
from backstretch_gui.ui.theme import Theme

PEOPLE = ("ana", "ben", "mara")


@pytest.fixture
def theme(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.set_person("ana")


def test_everybody_has_every_still(theme: Theme) -> None:
    for name in ("sphinx", "bridge", "home-cat-cow"):
        for tokens in ("light", "dark"):
            pictures: list[QImage] = []
            for person in PEOPLE:
                theme.set_person(person)
                pictures.append(QImage(still_path(tokens, name)))
            assert not any(picture.isNull() for picture in pictures)
            assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_thumbnails_and_the_picture_at_home_follow(theme: Theme, qtbot: QtBot) -> None:
    thumb, view = Thumb(theme, 88, 60), FigureView(theme)
    for widget in (thumb, view):
        qtbot.addWidget(widget)
    view.resize(480, 320)
    thumb.show_stretch("sphinx")
    view.show_still("home-cat-cow")
    before = [widget.grab().toImage() for widget in (thumb, view)]
    theme.set_person("mara")

    after = [widget.grab().toImage() for widget in (thumb, view)]
    assert before[0] != after[0]
    assert before[1] != after[1]
