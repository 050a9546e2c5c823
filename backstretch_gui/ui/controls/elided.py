"""A line of text that ends in "…" where it has no room; the whole of it is its tooltip then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent

from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.tool_tips import set_tool_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.ui.theme import Role


class ElidedLabel(Label):
    """Like `Label`, on one line."""

    _roles: tuple[Role, ...] = ()

    def paintEvent(self, _event: object) -> None:
        """As much as fits."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), int(self.alignment()), self._fitting())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another tooltip."""
        super().resizeEvent(event)
        self._explain()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Another text, another tooltip."""
        super().setText(text)
        self._explain()

    def set_roles(self, *roles: Role) -> None:
        """The first of these sizes of type in which the text fits, or else the last, from now on."""
        self._roles = roles
        self._explain()

    def _fitting(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _explain(self) -> None:
        if self._roles:
            self.set_role(self._largest(self._roles))
        set_tool_tip(self, self.text() if self._fitting() != self.text() else "")

    def _largest(self, roles: Sequence[Role]) -> Role:
        for role in roles:
            if QFontMetrics(self.font_in(role)).horizontalAdvance(self.text()) <= self.width():
                return role
        return roles[-1]
