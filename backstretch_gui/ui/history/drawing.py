"""What the drawings of the page share: a card as their ground, a title, and a table behind each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.card_ground import paint_card
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme


class Card(QWidget):
    """A raised ground with a title; `body` holds what is on it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title = Label(theme, title, "head", weight=600, heading=True)
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(12)
        column.addLayout(self.head)
        column.addLayout(self.body, 1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The card's ground."""
        paint_card(self, self._theme)


class Drawing(QWidget):
    """Painted by hand; what it shows is in the table behind it as well."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All of it."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.paint(painter, QRectF(self.rect()))
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("mark"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
                painter.drawRoundedRect(ring, RADIUS_CONTROL, RADIUS_CONTROL)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Into this area."""
        raise NotImplementedError


class DrawingCard(Card):
    """A drawing, a sentence on what it shows, and the same as a table: for a screen reader, or by choice."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        columns: Sequence[str],
        drawing: Drawing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self.drawing = drawing
        self.sentence = Label(theme, token="text2", wrap=True)
        self.table = _table(theme, columns)
        self.switch = PushButton(theme, self.tr("As a table"), "chip", height=30)
        self.switch.setCheckable(True)
        self.switch.toggled.connect(self._on_switched)
        self.head.addWidget(self.switch)
        faces = QWidget()
        self._faces = QStackedLayout(faces)
        self._faces.addWidget(drawing)
        self._faces.addWidget(self.table)
        self.body.addWidget(faces, 1)
        self.body.addWidget(self.sentence)

    def show_rows(self, sentence: str, rows: Sequence[Sequence[str]]) -> None:
        """What the drawing shows, in words and in rows of text."""
        title = self.title.text()
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.switch.setAccessibleName(self.tr("{0}, as a table").format(title))
        self.table.setAccessibleName(title)
        self.drawing.setAccessibleName(title)
        self.drawing.setAccessibleDescription(sentence)
        self.table.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.drawing.update()

    def _on_switched(self, wanted: bool) -> None:
        self._faces.setCurrentIndex(int(wanted))
        if wanted:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _table(theme: Theme, columns: Sequence[str]) -> QTableWidget:
    table = QTableWidget(0, len(columns))
    table.setHorizontalHeaderLabels(list(columns))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # as large as the drawing
    table.setFont(theme.font("body", tabular=True))
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table
