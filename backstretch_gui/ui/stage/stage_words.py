"""The words beside the clock, on each of the stage's pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.elided import ElidedLabel
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.stage.giving_way import Spare
from backstretch_gui.ui.stage.marks import Pill, StepDots
from backstretch_gui.ui.stage.sizes import StageSize
from backstretch_gui.ui.theme import Role, Theme

if TYPE_CHECKING:
    from backstretch_gui.ui.stage.stage_props import StageProps


_SPACING: Final = 8
"""Between two lines, in pixels."""

SMALLER: Final[tuple[Role, ...]] = ("display", "title", "title_small", "lead", "head")
"""The sizes of type that a title can have, where it is long."""


class HomeProps(msgspec.Struct, frozen=True):
    """What the home page says about the routine to start."""

    title: str = ""
    summary: str = ""
    needs: str = ""


class HomeWords(QWidget):
    """The routine, how long it is, and what to have at hand."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(theme, role="display", weight=600, heading=True)
        self._summary = Label(theme, role="lead", wrap=True, tabular=True)
        self._needs = Label(theme, token="text2", wrap=True)
        column = _column(self)
        for label in (self._title, self._summary, self._needs):
            column.addWidget(label)
        column.addStretch(1)

    def least_height(self, width: int) -> int:
        """Without what is said of it below, in pixels."""
        return self.heightForWidth(width) - (0 if self._needs.isHidden() else self.needs_height(width))

    def needs_height(self, width: int) -> int:
        """With the space above it, in pixels."""
        return self._needs.heightForWidth(width) + _SPACING

    def show_needs(self, shown: bool) -> None:
        """What it is for and what it needs is said as well."""
        self._needs.setVisible(shown)

    def show_props(self, props: HomeProps) -> None:
        """Show this."""
        self._title.setText(props.title)
        self._summary.setText(props.summary)
        self._needs.setText(props.needs)

    def set_size(self, size: StageSize) -> None:
        """Type by the size of the stage."""
        self._title.set_roles(*SMALLER[SMALLER.index("title" if size.small else "display") :])
        self._summary.set_role("head" if size.small else "lead")


class SessionWords(QWidget):
    """Name and side, what is being said, and what comes next or which step it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = StageSize.of(0, 0)
        self._has_picture = False
        self._title = Label(theme, role="title", weight=600, wrap=True, heading=True)
        self._side = Pill(theme)
        self._easier = Pill(theme, filled=False)
        self._caption = Label(theme, role="lead", wrap=True)
        self._dots = StepDots(theme)
        self._step = Label(theme, token="text2", tabular=True)
        self._follow_label = Label(theme, token="teal", weight=600)
        self._follow = Label(theme, token="text2", tabular=True)
        self._steps_row, self._follow_row = QWidget(self), QWidget(self)
        _row(self._steps_row, 12, self._dots, self._step)
        _row(self._follow_row, 8, self._follow_label, self._follow)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self._title)
        head.addWidget(self._side)
        head.addWidget(self._easier)
        head.addStretch(1)
        column = _column(self)
        column.addLayout(head)
        column.addWidget(self._caption)
        column.addWidget(self._steps_row)
        column.addWidget(self._follow_row)
        column.addStretch(1)

    @property
    def caption(self) -> str:
        """The caption on screen."""
        return self._caption.text()

    def least_height(self, width: int) -> int:
        """With a caption of two lines, so that nothing moves when one of two comes after one of one."""
        line = self._caption.fontMetrics().lineSpacing()
        return self.heightForWidth(width) + max(0, 2 * line - self._caption.heightForWidth(width))

    def show_props(self, props: StageProps) -> None:
        """Show this; labels that don't change aren't touched."""
        _set(self._title, props.title)
        self._side.show_text(props.side, self._size.pill)
        self._easier.show_text(self.tr("Easier way") if props.easier_title else "", self._size.pill)
        _set(self._caption, props.caption)
        _set(self._follow_label, props.follow_label)
        _set(self._follow, props.follow)
        if props.steps is not None:
            count, at = props.steps
            self._dots.show_steps(count, at)
            _set(self._step, self.tr("Step {0} of {1}").format(at + 1, count))
        self._steps_row.setVisible(props.steps is not None)
        shown_as_picture = self._has_picture and not props.paused
        follows = props.steps is None and not shown_as_picture and bool(props.follow)
        self._follow_row.setVisible(follows and not self._size.tiny)

    def set_size(self, size: StageSize) -> None:
        """Type by the size of the stage."""
        self._size = size
        self._has_picture = size.wide
        small: Role = "lead" if size.tiny else "title_small"
        self._title.set_role(small if size.small else "display" if size.wide else "title")
        self._caption.set_role("head" if size.small else "lead_wide" if size.wide else "lead")


class DoneWords(QWidget):
    """What was done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(theme, role="title", weight=600, heading=True)
        self._summary = Label(theme, role="lead", wrap=True, tabular=True)
        self._advice = Label(theme, token="text2", wrap=True)
        column = _column(self)
        for label in (self._title, self._summary, self._advice):
            column.addWidget(label)
        column.addStretch(1)

    def least_height(self, width: int) -> int:
        """The title alone, in pixels."""
        spares = (spare.height for spare in self.spares(width) if not spare.hidden)
        return self.heightForWidth(width) - sum(spares)

    def spares(self, width: int) -> tuple[Spare, ...]:
        """Below the title: both have been said as well. With the space above each."""
        return tuple(
            Spare(label.heightForWidth(width) + _SPACING, label.setVisible, label.isHidden())
            for label in (self._summary, self._advice)
        )

    def show_words(self, title: str, summary: str, advice: str) -> None:
        """Show this."""
        self._title.setText(title)
        self._summary.setText(summary)
        self._advice.setText(advice)

    def set_size(self, size: StageSize) -> None:
        """Type by the size of the stage."""
        self._title.set_roles(*SMALLER[SMALLER.index("title_small" if size.small else "title") :])
        self._summary.set_role("head" if size.small else "lead")


def _set(label: Label, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_SPACING)
    column.addStretch(1)
    return column


def _row(widget: QWidget, spacing: int, *parts: QWidget) -> None:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
