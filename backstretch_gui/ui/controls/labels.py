"""Text with a role for its size and a token for its colour."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QFont, QPalette, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from backstretch_gui.ui.theme import Role, Theme, set_text_colour


class Label(QLabel):
    """A line or a paragraph. Without `wrap` it is cut off rather than widening its window.

    `heading`: a screen reader can go to it as such.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        role: Role = "body",
        token: str = "text",
        weight: int = 400,
        *,
        wrap: bool = False,
        tabular: bool = False,
        heading: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role: Role = role
        self._token = token
        self._weight = weight
        self._tabular = tabular
        self.accessible_role = QAccessible.Role.Heading if heading else QAccessible.Role.StaticText
        self.setText(text)
        self.setTextFormat(Qt.TextFormat.PlainText)  # whatever a file from somebody else holds
        self.setWordWrap(wrap)
        policy = QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Fixed)
        self._dress()
        theme.changed.connect(self._dress)

    def minimumSizeHint(self) -> QSize:
        """A line gives way in width."""
        hint = super().minimumSizeHint()
        return hint if self.wordWrap() else QSize(0, hint.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Shown for the first time, it gets back the letters that it was made with: dress again."""
        super().showEvent(event)
        coloured = self.palette().color(QPalette.ColorRole.WindowText) == self._theme.colour(self._token)
        if not coloured or self.font().pixelSize() != max(1, round(self._theme.px(self._role))):
            self._dress()

    def set_role(self, role: Role) -> None:
        """Another size of type."""
        if role != self._role:
            self._role = role
            self._dress()

    def font_in(self, role: Role) -> QFont:
        """The letters it would have in another size of type."""
        return self._theme.font(role, self._weight, tabular=self._tabular)

    def set_token(self, token: str) -> None:
        """Another colour."""
        if token != self._token:
            self._token = token
            self._dress()

    def _dress(self) -> None:
        self.setFont(self.font_in(self._role))
        set_text_colour(self, self._theme.colour(self._token))
