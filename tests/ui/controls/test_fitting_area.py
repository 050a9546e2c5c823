"""What scrolls a widget."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.controls.fitting_area import FittingArea, areas_around, bring_into_view


def holding(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def test_a_widget_is_scrolled_by_the_areas_it_is_in_the_innermost_first(qtbot: QtBot) -> None:
    widget, other = QLabel("here"), QLabel("elsewhere")
    inner, beside = FittingArea(holding(widget)), FittingArea(holding(other))
    outer = FittingArea(holding(inner, beside))
    window = holding(outer)
    qtbot.addWidget(window)

    assert areas_around(widget) == [inner, outer]
    assert areas_around(other) == [beside, outer]
    assert areas_around(outer) == []


def test_of_what_is_higher_than_its_area_the_top_comes_into_view(qtbot: QtBot) -> None:
    above, tall = QLabel("above"), QLabel("tall")
    above.setFixedHeight(300)
    tall.setFixedHeight(400)
    area = FittingArea(holding(above, tall))
    window = holding(area)
    qtbot.addWidget(window)
    window.resize(200, 150)
    with qtbot.waitExposed(window):
        window.show()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())

    bring_into_view(tall)

    qtbot.waitUntil(lambda: area.verticalScrollBar().value() == tall.y())
