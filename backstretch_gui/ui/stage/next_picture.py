"""What comes next, as a picture: only where the stage is wide enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.theme import Theme

WIDTH, HEIGHT = 176, 112

if TYPE_CHECKING:
    from backstretch_gui.ui.stage.stage_props import NextPicture


class NextPictureView(QWidget):
    """A still, mirrored where the side changes, with its line below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumb = Thumb(theme, WIDTH, HEIGHT)
        self._text = Label(theme, token="text2", tabular=True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Label(theme, self.tr("Next"), token="teal", weight=600))
        line.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._thumb)
        column.addLayout(line)
        column.addStretch(1)
        self.setFixedWidth(WIDTH + 44)
        self.hide()

    def show_next(self, picture: NextPicture | None, text: str) -> None:
        """Show it, or nothing."""
        self.setVisible(picture is not None)
        if picture is not None:
            self._thumb.show_stretch(picture.stretch, mirrored=picture.mirrored)
            if self._text.text() != text:
                self._text.setText(text)
