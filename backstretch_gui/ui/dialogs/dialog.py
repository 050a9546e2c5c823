"""What dialogs share: ground, title, a place for what they are about, a line of buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout

from backstretch_gui.ui.controls.access_keys import give_access_keys
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.tab_order import focusable

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme

MARGIN = 24
READING_AIR = 8
"""Between the edge of what is scrolled and its words: for the ring of the focus. Pixels, as in the style."""
AIR = 32
"""What is left of the screen beside a dialog, in pixels."""


class ReadingArea(QScrollArea):
    """Scrolled by keys while the focus is on it."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("read", True)


class Dialog(QDialog):
    """Beside its window, which can be used meanwhile: a session in it has to be reached, and it has to close.

    Who is asked for something presses the primary button, or Escape.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scaled = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.title = Label(theme, title, "title_small", weight=600, wrap=True, heading=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        QShortcut(QKeySequence("Ctrl+W"), self, self.close)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)

    def open(self) -> None:
        """Show it, in place of one of the same kind that is still there."""
        parent = self.parentWidget()
        for other in parent.findChildren(type(self)) if parent is not None else []:
            if other is not self:
                other.close()
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:
        """Wider with its letters, and within the screen, however small that is."""
        super().showEvent(event)
        self.give_access_keys()
        room, scale = self.screen().availableGeometry(), 1.0 if self._scaled else self._theme.text_scale
        self._scaled = True
        width = min(round(self.width() * scale), room.width() - AIR)
        needed = self._column.totalHeightForWidth(width)
        self.resize(width, min(max(self.height(), needed), room.height() - AIR))

    def give_access_keys(self) -> None:
        """Alt and a letter for every button: when it is shown, and when one has got other words."""
        give_access_keys(self.findChildren(PushButton))

    def scrolled(self, content: QWidget) -> QScrollArea:
        """Something that may be higher than the dialog. It takes the focus unless something in it does."""
        content.setObjectName("list")
        area = ReadingArea()
        area.setAccessibleName(self.windowTitle())
        if any(focusable(content)):
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setProperty("read", False)
        elif not self.body.count():  # the title stands above what is in the area, not above its edge
            self.title.setContentsMargins(READING_AIR, 0, READING_AIR, 0)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def add_button(self, text: str, *, primary: bool = False, icon_name: str | None = None) -> PushButton:
        """A button at the right of the last line. Enter presses the one in focus, or else the primary one."""
        button = PushButton(self._theme, text, "primary" if primary else "outline", icon_name=icon_name)
        button.setDefault(primary)
        self._buttons.addWidget(button)
        return button
