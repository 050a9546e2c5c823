"""A question and its answers in one line, or, where that leaves the question hardly any room, in several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget, QWidgetItem

from backstretch_gui.ui.controls.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

SPACING: Final = 12
QUESTION_EMS: Final = 14
"""The room that a long question is to have beside the answers, in heights of a line."""


class FoldingRow(QLayout):
    """Where it folds, answers stand below the question, one below the other if need be."""

    def __init__(
        self, question: QWidget | QLayout, answers: Sequence[QWidget], *, spacing: int = SPACING
    ) -> None:
        """The last of the answers has letters of the size of them all."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self._letters = answers[-1]
        self._answers = FlowLayout(spacing)
        self._question: QLayoutItem
        if isinstance(question, QWidget):
            self.addChildWidget(question)
            self._question = QWidgetItem(question)
        else:
            self.addChildLayout(question)
            self._question = question
        self.addChildLayout(self._answers)
        for answer in answers:
            self._answers.addWidget(answer)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """One more answer."""
        self._answers.addItem(item)

    def count(self) -> int:
        """Question and answers."""
        return 2

    def itemAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: N802 - Qt's name
        """The question, then the answers."""
        return (self._question, self._answers)[index] if index in (0, 1) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # type: ignore[override]  # noqa: ARG002, N802 - Qt's name
        """Both stay."""
        return None

    def folds(self, width: int) -> bool:
        """Whether answers are below the question in a row of this width, in pixels."""
        return width < self._answers.line_width() + SPACING + self._least()

    def hasHeightForWidth(self) -> bool:
        """It is higher where it is narrow."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all lines, in pixels."""
        beside = width if self.folds(width) else width - SPACING - self._answers.line_width()
        question = _height(self._question, beside)
        if self._answers.isEmpty():
            return question
        if self.folds(width):
            return question + SPACING + self._answers.heightForWidth(width)
        return max(question, self._answers.heightForWidth(self._answers.line_width()))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 - Qt's name
        """Put both in their places."""
        super().setGeometry(rect)
        line, answers = self._answers.line_width(), self._answers.heightForWidth(rect.width())
        if self.folds(rect.width()):
            answers = min(answers, rect.height())
            question = rect.adjusted(0, 0, 0, -(answers + (SPACING if answers else 0)))
            below = QRect(rect.x(), rect.bottom() + 1 - answers, rect.width(), answers)
        else:
            question = rect.adjusted(0, 0, -(line + (SPACING if line else 0)), 0)
            top = rect.y() + (rect.height() - answers) // 2
            below = QRect(rect.right() + 1 - line, top, line, answers)
        direction = self._letters.layoutDirection()
        self._question.setGeometry(QStyle.visualRect(direction, rect, question))
        self._answers.setGeometry(QStyle.visualRect(direction, rect, below))

    def sizeHint(self) -> QSize:
        """In one line."""
        width = self._answers.line_width() + SPACING + self._question.sizeHint().width()
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the widest answer."""
        least = self._question.minimumSize().expandedTo(self._answers.minimumSize())
        return QSize(self._answers.minimumSize().width(), least.height())

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """As wide as there is room."""
        return Qt.Orientation.Horizontal

    def _least(self) -> int:
        return min(QUESTION_EMS * self._letters.fontMetrics().height(), self._question.sizeHint().width())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
