"""The choice of a voice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStyledItemDelegate

from backstretch_gui.ui.controls.calm import CalmComboBox
from backstretch_gui.ui.controls.tool_tips import set_tool_tip
from backstretch_gui.ui.panel.settings.voice_names import group_voices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme
    from backstretch_gui.voice.protocol import Voice

ITEM_HEIGHT = 32


class VoiceBox(CalmComboBox):
    """The usual voice, those of the spoken language, the others."""

    chosen = Signal(str)
    """The voice's id; empty for the default."""

    def __init__(self, theme: Theme, spoken: str, parent: QWidget | None = None) -> None:
        """`spoken`: the language of the coach."""
        super().__init__(theme, self.tr("Voice"), parent=parent)
        self._spoken = spoken
        self._voice = ""
        self._voices: Sequence[Voice] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(QStyledItemDelegate(self))  # Fusion's own ignores heights and headings
        self.activated.connect(self._on_activated)
        self.show_voices(())
        theme.changed.connect(self._fill)

    def show_voices(self, voices: Sequence[Voice]) -> None:
        """Offer these."""
        self._voices = voices
        self._fill()

    def show_voice(self, voice: str) -> None:
        """Show the one in force, without telling it; the usual one where it is not installed."""
        self._voice = voice
        with QSignalBlocker(self):
            self.setCurrentIndex(max(0, self.findData(voice)))
        set_tool_tip(self, self.currentText())

    def _fill(self) -> None:
        with QSignalBlocker(self):
            self._items.clear()
            self._add_item(self.tr("The usual voice"), "")
            for group in group_voices(self._voices, (self._spoken,)):
                self._add_heading(group.heading)
                for voice in group.voices:
                    self._add_item(voice.name, voice.id)
        self.show_voice(self._voice)

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def _add_item(self, name: str, voice: str) -> None:
        item = QStandardItem(name)
        item.setData(voice, Qt.ItemDataRole.UserRole)
        item.setSizeHint(QSize(0, ITEM_HEIGHT))
        self._items.appendRow(item)

    def _add_heading(self, heading: str) -> None:
        item = QStandardItem(heading)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._theme.font("small", 600))
        item.setForeground(self._theme.colour("text2"))
        item.setSizeHint(QSize(0, ITEM_HEIGHT))
        self._items.appendRow(item)
